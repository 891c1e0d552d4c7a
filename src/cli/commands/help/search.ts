import MiniSearch from 'minisearch';
import { en } from '../../../i18n/en.js';
import { id } from '../../../i18n/id.js';
import type { Language } from '../../../i18n/language.js';
import type { FixedKey } from '../../../i18n/messages.js';
import { topicPages } from '../../../i18n/topics/index.js';
import { type Topic, topics } from '../../../i18n/topics/topics.js';
import { diagnosticCodes } from '../../../workflows/diagnostic-codes.js';
import { type Branch, tree } from '../../tree.js';

/** Something that help can show: a page, a command, or what a code of the workers' file means. */
export type Found =
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'command'; readonly words: Readonly<Record<Language, string>>; readonly help: FixedKey }
  | { readonly kind: 'code'; readonly code: string };

interface Entry {
  readonly id: number;
  readonly found: Found;
  /** What it is called, in both languages: weighs more than what is said of it. */
  readonly name: string;
  readonly about: string;
  readonly text: string;
}

/**
 * Looks for words of either language, whatever the user's own: a clerk asks for "lupa password".
 * @returns what they lead to, the best first; ten at the most.
 */
export async function searchHelp(words: string): Promise<Found[]> {
  const found = [...(await pages()), ...commands(tree), ...codes()];
  const entries: Entry[] = found.map((entry, at) => ({ ...entry, id: at }));
  const index = new MiniSearch<Entry>({
    fields: ['name', 'about', 'text'],
    searchOptions: {
      boost: { name: 4, about: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => term.length > 4 && 0.2,
    },
  });
  index.addAll(entries);
  const all = index.search(words, { combineWith: 'AND' });
  const results = all.length > 0 ? all : index.search(words);
  return results.slice(0, 10).flatMap(({ id: at }) => entries[Number(at)]?.found ?? []);
}

/**
 * @returns the topic whose name, title or matters hold all of the words, of either language: `login problems`; undefined
 *   where none does. A slip of the finger leads to no page: what is near is for `searchHelp` to show.
 */
export async function topicMeant(words: string): Promise<Topic | undefined> {
  const entries = (await pages()).map((entry, at): Entry => ({ ...entry, id: at }));
  const index = new MiniSearch<Entry>({ fields: ['name', 'about'] });
  index.addAll(entries);
  const [best] = index.search(words, { combineWith: 'AND', boost: { name: 4 }, prefix: (term) => term.length > 3 });
  const found = best && entries[Number(best.id)]?.found;
  return found?.kind === 'topic' ? found.topic : undefined;
}

type Described = Omit<Entry, 'id'>;

async function pages(): Promise<Described[]> {
  const [english, indonesian] = [await topicPages('en'), await topicPages('id')];
  return (Object.keys(topics) as Topic[]).map((topic) => ({
    found: { kind: 'topic', topic },
    name: `${topic} ${topics[topic]}`,
    about: [english[topic].title, indonesian[topic].title, english[topic].also, indonesian[topic].also].join(' '),
    text: `${english[topic].text} ${indonesian[topic].text}`,
  }));
}

function commands(level: Readonly<Record<string, Branch>>, above = { en: '', id: '' }): Described[] {
  return Object.entries(level).flatMap(([word, branch]) => {
    const typed = { en: `${above.en}${word}`, id: `${above.id}${branch.indonesian}` };
    if (branch.verbs) return commands(branch.verbs, { en: `${typed.en} `, id: `${typed.id} ` });
    return {
      found: { kind: 'command', words: typed, help: branch.help },
      name: `${typed.en} ${typed.id}`,
      about: `${en[branch.help]} ${id[branch.help]}`,
      text: '',
    };
  });
}

function codes(): Described[] {
  return diagnosticCodes.map((code) => {
    const key = `explain.${code}` as FixedKey;
    return { found: { kind: 'code', code }, name: code, about: '', text: `${en[key]} ${id[key]}` };
  });
}
