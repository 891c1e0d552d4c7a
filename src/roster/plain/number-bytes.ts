import type { Column } from '../columns.js';

const [quote, plus, comma, point, eight, exponent] = [0x22, 0x2b, 0x2c, 0x2e, 0x38, 0x65];
/** What makes a capital letter small. */
const small = 0x20;

/** Columns of numbers that nobody reckons with. */
export const numberColumns: readonly Column[] = ['employee_no', 'passport_no', 'phone', 'npwp', 'postal_code'];

/** @returns whether a spreadsheet may have damaged such a number: it ends in an exponent of two digits or in decimals, or lacks its 0; or whether blanks or `="…"` are around it. */
export function mayBeDamaged(column: Column, bytes: Buffer, start: number, end: number): boolean {
  if ((bytes[start] as number) <= quote || (bytes[end - 1] as number) <= quote || bytes[end - 3] === plus) return true;
  if (end - start > 2 && (isMark(bytes[end - 2]) || isMark(bytes[end - 3]))) return true;
  if (column === 'postal_code') return bytes.subarray(start, end).some(isMark);
  return column === 'phone' ? bytes[start] === eight : column === 'npwp' && end - start === 14;
}

/** What stands before decimals or an exponent. */
function isMark(code = 0): boolean {
  return code === comma || code === point || (code | small) === exponent;
}
