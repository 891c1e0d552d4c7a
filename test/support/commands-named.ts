import { globalOptions } from '../../src/cli/globals.js';
import { follow } from '../../src/cli/words.js';

const globals = globalOptions.map(([flags]) => flags);

/** What follows `bpjstk` wherever a text names a command, to the end of the clause. */
export function commandsNamed(text: string): string[][] {
  return [...text.matchAll(/\bbpjstk((?: [^\s'`]+)+)/g)].map(([, said = '']) => {
    const words = said.trim().split(' ');
    const end = words.findIndex((word) => /[.,;:)?]$/.test(word));
    const clause = end < 0 ? words : words.slice(0, end + 1);
    return clause.map((word) => word.replace(/[.,;:)?"]+$/, ''));
  });
}

/** What follows the program's name where it is no command. */
const prose = new Set(['alone', 'on', 'di', 'versi', 'yang']);

/** What is wrong with a command as a text names it; undefined where it can be typed. */
export async function faultOf(words: readonly string[]): Promise<string | undefined> {
  const isPlaceholder = /^(?:NOUN|NOMINA|VERB|KATA|GAP|COMMAND|PERINTAH|--.*)$/;
  const typed = follow(words);
  const last = typed.at(-1);
  const next = words[typed.length];
  if (!last) return next !== undefined && (isPlaceholder.test(next) || prose.has(next)) ? undefined : 'no such command';
  if (last.verbs) {
    const isWhole = last.usual !== undefined || next === undefined || isPlaceholder.test(next);
    return isWhole ? undefined : `no such verb: ${next}`;
  }
  const { default: command } = await last.load();
  const flags = [...command.options.map((option) => option.flags), ...globals];
  for (const [at, word] of words.entries()) {
    if (!/^--[a-z]/.test(word) || word === '--help') continue;
    const [name = ''] = word.replace(/GAP$/, '').split('=');
    const known = flags.find((each) => each.split(/[ ,]+/).includes(name));
    if (known === undefined) return `no such option: ${word}`;
    if (known.includes('<') && words[at + 1]?.startsWith('--')) return `${word} wants a value`;
  }
  return undefined;
}
