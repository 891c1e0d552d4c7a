import { AppError, Exit, message } from '../../../errors.js';
import type { Language } from '../../../i18n/language.js';
import type { FixedKey } from '../../../i18n/messages.js';
import { topicPages } from '../../../i18n/topics/index.js';
import { type Topic, topicNamed, type TopicPages, topics } from '../../../i18n/topics/topics.js';
import { command, manyArgument, option } from '../../command.js';
import type { Found } from './search.js';
import { readText } from '../../options.js';
import { type Cell, tableView, type View } from '../../view/view.js';

export default command({
  arguments: [manyArgument('topic', 'arg.helpTopic', { required: false })],
  options: [option('search', '--search <words>', 'opt.helpSearch', readText)],
  async run(app, { topic: said, search }) {
    const { language } = app.invocation;
    const pages = await topicPages(language);
    if (search !== undefined) {
      if (search.trim() === '')
        throw new AppError('usage', message('worker.empty', { flags: '--search' }), { code: 'USAGE' });
      const { searchHelp } = await import('./search.js');
      return { view: foundView(search, await searchHelp(search), pages, language), exit: Exit.Done };
    }
    if (said.length === 0) return { view: listView(pages, language), exit: Exit.Done };
    const words = said.join(' ');
    const named = topicNamed(said);
    if (named) return { view: pageView(named, pages), exit: Exit.Done };
    const { searchHelp, topicMeant } = await import('./search.js');
    const topic = await topicMeant(words);
    if (topic) return { view: pageView(topic, pages), exit: Exit.Done };
    const failure = new AppError('usage', message('topics.unknown', { words }), {
      code: 'TOPIC_UNKNOWN',
      help: message('topics.unknown.help'),
    });
    const near = await searchHelp(words);
    if (near.length === 0) throw failure;
    return { view: foundView(words, near, pages, language), exit: failure.exit, failure };
  },
});

function listView(pages: TopicPages, language: Language): View {
  const all = (Object.keys(topics) as Topic[]).map((topic) => ({ topic, title: pages[topic].title }));
  return tableView(
    { topics: all },
    {
      columns: [
        { name: 'topic', label: 'column.topic' },
        { name: 'title', label: 'column.about', wraps: true },
      ],
      rows: all.map(({ topic, title }) => [said(topic, language), title]),
    },
    {
      before: [{ kind: 'heading', text: message('topics.all') }],
      after: [{ kind: 'text', text: message('topics.command') }],
    },
  );
}

function pageView(topic: Topic, pages: TopicPages): View {
  const { title, text } = pages[topic];
  return { json: { topic, title, text }, blocks: [{ kind: 'verbatim', text: `${title}\n\n${text}` }] };
}

function foundView(words: string, found: readonly Found[], pages: TopicPages, language: Language): View {
  const rows = found.map((each) => [toType(each, language), about(each, pages)] satisfies Cell[]);
  return tableView(
    { search: words, found: found.map((each, at) => ({ kind: each.kind, type: rows[at]?.[0], about: rows[at]?.[1] })) },
    {
      columns: [
        { name: 'type', label: 'column.toType' },
        { name: 'about', label: 'column.about', wraps: true },
      ],
      rows,
      empty: message('topics.none', { words }),
    },
  );
}

const said = (topic: Topic, language: Language): string => (language === 'id' ? topics[topic] : topic);

function toType(found: Found, language: Language): string {
  const inIndonesian = language === 'id';
  switch (found.kind) {
    case 'topic':
      return `bpjstk ${inIndonesian ? 'bantuan' : 'help'} ${said(found.topic, language)}`;
    case 'command':
      return `bpjstk ${found.words[language]}`;
    case 'code':
      return `bpjstk ${inIndonesian ? 'laporan jelaskan' : 'report explain'} ${found.code}`;
  }
}

function about(found: Found, pages: TopicPages): Cell {
  if (found.kind === 'topic') return pages[found.topic].title;
  return { key: found.kind === 'code' ? (`explain.${found.code}` as FixedKey) : found.help, params: {} };
}
