import type { Speaker } from '../i18n/index.js';
import { tree } from './tree.js';

/** What a command was called with, by the names of its arguments and options. */
type Input = Readonly<Record<string, unknown>>;

/** The word that stands in a sentence's command for what only the command line knows, in both languages. */
const placeholders: Readonly<Record<string, RegExp>> = {
  period: /\bYYYY-MM\b(?!-)/g,
  claim: /\b(?:CLAIM|KLAIM)\b/g,
  worker: /\b(?:WORKER|KARYAWAN)\b/g,
};

/** These are the same for every company. */
const ofNoCompany = new Set(['law', 'calc', 'sandbox', 'support']);
const nouns = Object.entries(tree)
  .filter(([name]) => !ofNoCompany.has(name))
  .flatMap(([name, { indonesian }]) => [name, indonesian]);
const ofCompany = new RegExp(`^bpjstk (?=(?:${nouns.join('|')})\\b)(?!config profiles|setelan profil|.*--profile)`);
/** What a profile may be called: anything else that was typed is the subject of a failure. */
const profileName = /^[\w.-]+$/;

const command = /\bbpjstk (?:[^\s.;,)]| (?=\S)|\.(?=\S))+/g;

/**
 * @returns the same speaker, whose sentences name the next command with the month, claim or worker that was typed, and with the
 *   profile, without which it would be about another company; the worker's number with `--reveal` alone.
 */
export function withTyped(speak: Speaker, input: Input, profile?: string): Speaker {
  const typed = Object.entries(placeholders).flatMap(([name, word]) => {
    const value = input[name];
    const isShown = name !== 'worker' || input['reveal'] === true;
    return typeof value === 'string' && isShown ? [[word, value] as const] : [];
  });
  const isNamed = profile !== undefined && profileName.test(profile);
  if (typed.length === 0 && !isNamed) return speak;
  const forProfile = (line: string): string =>
    isNamed ? line.replace(ofCompany, () => `bpjstk --profile ${profile} `) : line;
  const fill = (text: string): string =>
    text.replace(command, (line) =>
      typed.reduce((filled, [word, value]) => filled.replace(word, () => value), forProfile(line)),
    );
  const filling = (...said: Parameters<Speaker>): string => fill(speak(...said));
  return Object.assign(filling, {
    language: speak.language,
    say: (message: Parameters<Speaker['say']>[0]) => fill(speak.say(message)),
  }) as Speaker;
}
