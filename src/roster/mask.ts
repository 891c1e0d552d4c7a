import type { Diagnostic } from './diagnostic.js';

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
 * digits, which name nobody.
 */
export function maskNik(text: string): string {
  if (text.replace(/\D/g, '').length <= 8) return text;
  const middle = Math.max(text.length - 8, 1);
  return text.slice(0, 4) + '•'.repeat(middle) + text.slice(4 + middle);
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
  return visible(reveal ? text : text.replace(/\d(?:[ .'-]?\d){14,}/g, maskNik));
}

const amounts: readonly (string | null)[] = ['wage', 'back_pay'];

/** What a division leaves in a cell has as many digits as a NIK. */
const quotient = /^\d{1,10}[.,]\d+$/;

/**
 * @param column the canonical name, or null where nobody knows what the cell is.
 * @returns a cell that is shown beside another: as {@link shownValue}, and whatever may be the number of a person
 * masked, in whichever column it stands.
 */
export function shownInRow(column: string | null, text: string, reveal: boolean): string {
  const shown = shownValue({ column, value: text }, reveal);
  return reveal || amounts.includes(column) ? shown : shown.replace(/\d(?:[.'-]?\d){8,}/g, maskKpj);
}

/**
 * @param reveal whether identity numbers may be shown whole.
 * @returns what the cell says, fit for a screen: as {@link shownText}, and identity numbers masked however damaged;
 * empty where the diagnostic has no value.
 */
export function shownValue({ column, value }: Pick<Diagnostic, 'column' | 'value'>, reveal: boolean): string {
  const text = value ?? '';
  if (amounts.includes(column) && quotient.test(text)) return text;
  if (!reveal && column === 'nik') return visible(maskNik(text));
  if (!reveal && column === 'kpj') return visible(maskKpj(text));
  return shownText(text, reveal);
}
