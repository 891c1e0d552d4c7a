import { digitsMeant, type Kpj } from '../kpj.js';
import { kpjDigit, type RowFacts } from '../whole-file/row-facts.js';

/**
 * Reads a cell that is 9 to 15 digits and capitals, one digit at least; of digits alone 11.
 * @returns whether it is, and no capital stands for a digit.
 */
export function readKpj(bytes: Buffer, start: number, end: number, facts: RowFacts): boolean {
  const length = end - start;
  if (length < 9 || length > 15) return false;
  let digits = 0;
  let [a, b, c] = [0, 0, 0];
  for (let at = 0; at < 15; at++) {
    const code = at < length ? (bytes[start + at] as number) : 0;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (at < length && !isDigit && (code < 0x41 || code > 0x5a)) return false;
    if (isDigit) digits += 1;
    const value = code === 0 ? 0 : kpjDigit(code);
    if (at < 5) a = a * 37 + value;
    else if (at < 10) b = b * 37 + value;
    else c = c * 37 + value;
  }
  facts.kpjA = a;
  facts.kpjB = b;
  facts.kpjC = c;
  if (digits === length) return length >= 11;
  return digits > 0 && digitsMeant(bytes.toString('latin1', start, end) as Kpj) === undefined;
}
