import { Fault } from '../fault.js';
import { codeOf } from '../lookalike.js';

/** What shows nothing, and the sign for a letter that was lost. */
const unseen = /[\p{Cf}\u115f\u1160\u2800\u3164\uffa0\ufffd]/u;
/** Letters of other scripts, of which many look like Latin ones. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const latin = /\p{Script=Latin}/u;

/** @returns the name; NAME_CHARACTERS where it holds what nobody sees, mixes scripts that look alike, or has no letter. */
export function parseName(text: string): string | Fault {
  const [strange] = unseen.exec(text) ?? (latin.test(text) ? lookAlike.exec(text) : undefined) ?? [];
  if (strange !== undefined) return new Fault('NAME_CHARACTERS', codeOf(strange));
  return /\p{L}/u.test(text) ? text : new Fault('NAME_CHARACTERS');
}
