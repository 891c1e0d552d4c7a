import { type CellParser, Fault } from './fault.js';
import { namingLookalike } from './lookalike.js';

/** A participant's card number, also printed as "Nomor Referensi": 9 to 15 letters and digits. */
export type Kpj = string & { readonly __brand: 'Kpj' };

/**
 * @param text a cell; a leading apostrophe, spaces, dots and hyphens are dropped, letters become capitals.
 * @returns the number, or KPJ_FORMAT, which names a foreign letter in a digit's place.
 */
export const parseKpj: CellParser<Kpj> = namingLookalike((text) => {
  const bare = text
    .replace(/^['’]/, '')
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  return /^[0-9A-Z]{9,15}$/.test(bare) && /[0-9]/.test(bare) ? (bare as Kpj) : new Fault('KPJ_FORMAT');
});

/** Cards of digits alone have so many. */
const digitsOnCard = 11;

/** @returns whether a number of digits alone is shorter than any card's, as when a spreadsheet drops the zeros in front. */
export function isShort(kpj: Kpj): boolean {
  return kpj.length < digitsOnCard && /^\d+$/.test(kpj);
}
