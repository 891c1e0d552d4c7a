import type { FixedKey } from '../i18n/messages.js';

/** What every command understands: flags as commander writes them, and what help says. */
export const globalOptions: readonly (readonly [flags: string, help: FixedKey])[] = [
  ['--json [fields]', 'help.global.json'],
  ['--csv', 'help.global.csv'],
  ['--lang <id|en>', 'help.global.lang'],
  ['--profile <name>', 'help.global.profile'],
  ['--divisi <code>', 'help.global.divisi'],
  ['--portal <url>', 'help.global.portal'],
  ['--timeout <seconds>', 'help.global.timeout'],
  ['--wait-lock <time>', 'help.global.waitLock'],
  ['--no-input', 'help.global.noInput'],
  ['--no-color', 'help.global.noColor'],
  ['--quiet', 'help.global.quiet'],
  ['--verbose', 'help.global.verbose'],
  ['--log-file <path>', 'help.global.logFile'],
];

const takesWord = new Set(['--lang', '--profile', '--divisi', '--portal', '--timeout', '--wait-lock', '--log-file']);

/**
 * `--json` never takes a separate word, but commander's optional values do.
 * @returns the same words with a bare `--json` closed by `=`.
 */
export function closeJson(words: readonly string[]): string[] {
  const end = words.indexOf('--');
  return words.map((word, at) => (word === '--json' && (end === -1 || at < end) ? '--json=' : word));
}

/** @returns the words that are neither options nor values of global options, in order: noun, verb, arguments. */
export function plainWords(words: readonly string[]): string[] {
  const plain: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') break;
    if (takesWord.has(word)) at++;
    else if (!word.startsWith('-')) plain.push(word);
  }
  return plain;
}

/** @returns the value of a global option, before anything else is known of the line. */
export function globalValue(words: readonly string[], name: string): string | undefined {
  for (const [at, word] of words.entries()) {
    if (word === '--') return undefined;
    if (word === name) return words[at + 1];
    if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
  }
  return undefined;
}
