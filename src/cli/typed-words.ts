import type { Speaker } from '../i18n/index.js';

/** What a command was called with, by the names of its arguments and options. */
type Input = Readonly<Record<string, unknown>>;

/** The word that stands in a sentence's command for what only the command line knows, in both languages. */
const placeholders: Readonly<Record<string, RegExp>> = {
  period: /\bYYYY-MM\b(?!-)/g,
  claim: /\b(?:CLAIM|KLAIM)\b/g,
  worker: /\b(?:WORKER|KARYAWAN)\b/g,
};

const command = /\bbpjstk (?:[^\s.;,)]| (?=\S)|\.(?=\S))+/g;

/**
 * @returns the same speaker, whose sentences name the next command with the month, claim or worker that was typed; the worker's
 *   number with `--reveal` alone.
 */
export function withTyped(speak: Speaker, input: Input): Speaker {
  const typed = Object.entries(placeholders).flatMap(([name, word]) => {
    const value = input[name];
    const isShown = name !== 'worker' || input['reveal'] === true;
    return typeof value === 'string' && isShown ? [[word, value] as const] : [];
  });
  if (typed.length === 0) return speak;
  const fill = (text: string): string =>
    text.replace(command, (line) => typed.reduce((filled, [word, value]) => filled.replace(word, () => value), line));
  const filling = (...said: Parameters<Speaker>): string => fill(speak(...said));
  return Object.assign(filling, {
    language: speak.language,
    say: (message: Parameters<Speaker['say']>[0]) => fill(speak.say(message)),
  }) as Speaker;
}
