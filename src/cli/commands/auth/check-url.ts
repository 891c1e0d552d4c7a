import { AppError, Exit, message } from '../../../errors.js';
import { checkUrl, type LinkVerdict } from '../../../workflows/check-url.js';
import { argument, command } from '../../command.js';
import { readText } from '../../options.js';
import type { Block } from '../../view/view.js';

const sentence = {
  agency: 'checkUrl.agency',
  trusted: 'checkUrl.trusted',
} as const;

export default command({
  arguments: [argument('url', 'arg.url', readText)],
  async run(app, { url }) {
    const found = await checkUrl(app, url);
    if (found.verdict === 'refused' || found.verdict === 'this-machine') {
      const failure = refusal(found);
      const blocks: Block[] = found.letters.some(isForeign) ? [spelt(found.letters)] : [];
      return { view: { json: found, blocks }, exit: failure.exit, failure };
    }
    const blocks: Block[] = [
      { kind: 'text', text: message(sentence[found.verdict], found), tone: 'good' },
      { kind: 'text', text: message('checkUrl.notOpened'), tone: 'dim' },
    ];
    return { view: { json: found, blocks }, exit: Exit.Done };
  },
});

function refusal(found: Extract<LinkVerdict, { verdict: 'refused' | 'this-machine' }>): AppError {
  if (found.verdict === 'refused') {
    return new AppError('check', found.reason, { code: 'LINK_REFUSED', help: message('checkUrl.refused.help') });
  }
  return new AppError('check', message('checkUrl.thisMachine', found), {
    code: 'LINK_TO_THIS_MACHINE',
    help: message('checkUrl.thisMachine.help'),
  });
}

function isForeign({ codePoint }: LinkVerdict['letters'][number]): boolean {
  return codePoint !== null && Number.parseInt(codePoint.slice(2), 16) > 0x7e;
}

function spelt(letters: LinkVerdict['letters']): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'text', label: 'column.letters' },
      { name: 'codePoint', label: 'column.codePoint' },
      { name: 'script', label: 'column.script' },
    ],
    rows: letters.map(({ text, codePoint, script }) => [text, codePoint, script]),
  };
}
