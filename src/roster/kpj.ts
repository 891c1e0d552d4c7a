import { type CellParser, Fault } from './fault.js';
import { digitOf, namingLookalike } from './lookalike.js';

/** A participant's card number, also printed as "Nomor Referensi": 9 to 15 letters and digits. */
export type Kpj = string & { readonly __brand: 'Kpj' };

/** As programs write that keep a KPJ as a number: its decimals or its exponent would become digits of it. */
const withDecimals = /^(?:\d{8,}[.,]\d{1,2}|\d[.,]\d+e\d{1,2})$/i;

/**
 * @param text a cell; a leading apostrophe, spaces, dots and hyphens are dropped, letters become capitals.
 * @returns the number, or KPJ_FORMAT, which names a foreign letter in a digit's place, and the decimals of `12345678901.0`.
 */
export const parseKpj: CellParser<Kpj> = namingLookalike((text) => {
  const said = text.replace(/^['’]/, '').replace(/\s/g, '');
  if (withDecimals.test(said)) return new Fault('KPJ_FORMAT', 'decimals');
  const bare = said.replace(/[.-]/g, '').toUpperCase();
  return /^[0-9A-Z]{9,15}$/.test(bare) && /[0-9]/.test(bare) ? (bare as Kpj) : new Fault('KPJ_FORMAT');
});

/** Cards of digits alone have so many. */
const digitsOnCard = 11;

/** @returns whether a number of digits alone is shorter than any card's, as when a spreadsheet drops the zeros in front. */
export function isShort(kpj: Kpj): boolean {
  return kpj.length < digitsOnCard && /^\d+$/.test(kpj);
}

/** A small l has become a capital by the time that a number is kept. */
function digitMeant(letter: string): string | undefined {
  return digitOf(letter) ?? digitOf(letter.toLowerCase());
}

/**
 * @returns the digits that are meant where each letter of a number as long as a card's looks like one: `1234567890O` →
 * `12345678900`; undefined where it has no letter, or one more. Old cards have letters, so that this is no certainty.
 */
export function digitsMeant(kpj: Kpj): Kpj | undefined {
  if (kpj.length !== digitsOnCard) return undefined;
  const meant = Array.from(kpj, (each) => digitMeant(each) ?? each).join('');
  return meant !== kpj && /^\d+$/.test(meant) ? (meant as Kpj) : undefined;
}

/** @returns of a cell the first letter that may stand for a digit, that digit, and the place from 1, as a message names them. */
export const letterForDigit: CellParser<Readonly<Record<string, string>>> = (text) => {
  const characters = Array.from(text);
  const at = characters.findIndex((each) => digitMeant(each) !== undefined);
  const letter = characters[at] ?? '';
  return { detail: letter, expected: digitMeant(letter) ?? '', place: String(at + 1) };
};
