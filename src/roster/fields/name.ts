import { Fault } from '../fault.js';
import { codeOf } from '../lookalike.js';

/** The sign for a letter that was lost. */
const lost = /\ufffd/;
/** Letters of other scripts, of which many look like Latin ones. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const latin = /\p{Script=Latin}/u;

/** @returns the name; NAME_CHARACTERS where a letter was lost, it mixes scripts that look alike, or it has no letter. */
export function parseName(text: string): string | Fault {
  const [strange] = lost.exec(text) ?? (latin.test(text) ? lookAlike.exec(text) : undefined) ?? [];
  if (strange !== undefined) return new Fault('NAME_CHARACTERS', codeOf(strange));
  return /\p{L}/u.test(text) ? text : new Fault('NAME_CHARACTERS');
}
