import type { Diagnostic } from './diagnostic.js';
import { digitOf } from './lookalike.js';
import { agreesWithBirthDate, hasKnownProvince, type Nik } from './nik.js';

/**
 * Control characters, marks that turn the direction of writing, what takes no room (soft hyphen, zero-width signs, tags),
 * and letters that are blank: of Hangul, and of Braille.
 */
const unprintable = /[\p{Cc}\p{Cf}\u034f\u115f\u1160\u2065\u2800\u3164\uffa0]/u;

/** @returns the first character that cannot be seen, or undefined. */
export function invisibleIn(text: string): string | undefined {
  return unprintable.exec(text)?.[0];
}

/** @returns the text with characters that cannot be seen written out (`␀`, `\u202E`). */
export function visible(text: string): string {
  return text.replace(new RegExp(unprintable, 'gu'), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    const hex = code.toString(16).toUpperCase();
    if (code > 0xffff) return `\\u{${hex}}`;
    return code === 0x7f ? '␡' : `\\u${hex.padStart(4, '0')}`;
  });
}

/**
 * @param text a NIK, or what stands in its place.
 * @returns its first and last four characters (`3171••••••••0001`); whole where it has no more than eight
 * digits, or letters that a person reads as such, which name nobody.
 */
export function maskNik(text: string): string {
  const characters = Array.from(text);
  const digits = characters.filter((each) => /\p{Nd}/u.test(each) || digitOf(each) !== undefined);
  if (digits.length <= 8) return text;
  const middle = Math.max(characters.length - 8, 1);
  return [...characters.slice(0, 4), '•'.repeat(middle), ...characters.slice(4 + middle)].join('');
}

/** @returns a KPJ with all but its last four characters hidden. */
export function maskKpj(text: string): string {
  return '•'.repeat(Math.max(text.length - 4, 0)) + text.slice(-4);
}

/**
 * @param reveal whether identity numbers may be shown whole.
 * @returns any text of a file, fit for a screen: numbers as long as a NIK masked, control characters visible.
 */
export function shownText(text: string, reveal: boolean): string {
  return visible(reveal ? text : text.replace(/\p{Nd}(?:[ .'-]?\p{Nd}){14,}/gu, maskNik));
}

/** A header is a few words; a longer one is a file that was cut at the wrong places. */
const longestHeader = 60;

/** @returns the column as the file calls it, its canonical name where the file has none, or nothing. */
export function shownHeader({ header, column }: Pick<Diagnostic, 'header' | 'column'>, reveal: boolean): string {
  const text = shownText(header ?? column ?? '', reveal);
  return text.length > longestHeader ? `${text.slice(0, longestHeader - 1)}…` : text;
}

const amounts: readonly (string | null)[] = ['wage', 'back_pay'];

/** Whether the digits of a text are as a NIK's: of a province, with a day of birth. */
function isPersons(text: string): boolean {
  const digits = text.replace(/\D/g, '') as Nik;
  return digits.length === 16 && hasKnownProvince(digits) && agreesWithBirthDate(digits, undefined);
}

/** What a division leaves in a cell has as many digits as a NIK. */
const quotient = /^\d{1,10}[.,]\d+$/;

/**
 * @param column the canonical name, or null where nobody knows what the cell is.
 * @returns a cell that is shown beside another: as {@link shownValue}, and whatever may be the number of a person
 * masked, in whichever column it stands.
 */
export function shownInRow(column: string | null, text: string, reveal: boolean): string {
  const shown = shownValue({ column, value: text }, reveal);
  return reveal || amounts.includes(column) ? shown : shown.replace(/\p{Nd}(?:[.'-]?\p{Nd}){8,}/gu, maskKpj);
}

/**
 * @param reveal whether identity numbers may be shown whole.
 * @returns what the cell says, fit for a screen: as {@link shownText}, and identity numbers masked however damaged;
 * empty where the diagnostic has no value.
 */
export function shownValue({ column, value }: Pick<Diagnostic, 'column' | 'value'>, reveal: boolean): string {
  const text = value ?? '';
  if (amounts.includes(column) && quotient.test(text) && !isPersons(text)) return text;
  if (!reveal && column === 'nik') return visible(maskNik(text));
  if (!reveal && column === 'kpj') return visible(maskKpj(text));
  return shownText(text, reveal);
}
