import type { Column } from '../columns.js';

const [plus, eight] = [0x2b, 0x38];

/** Columns of numbers that nobody reckons with. */
export const numberColumns: readonly Column[] = ['employee_no', 'passport_no', 'phone', 'npwp'];

/** @returns whether a spreadsheet may have damaged such a number: it ends in an exponent of two digits, or lacks its 0. */
export function mayBeDamaged(column: Column, bytes: Buffer, start: number, end: number): boolean {
  if (bytes[end - 3] === plus) return true;
  return column === 'phone' ? bytes[start] === eight : column === 'npwp' && end - start === 14;
}
