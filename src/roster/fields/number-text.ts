import { type CellParser, Fault } from '../fault.js';

/** As a spreadsheet shows a number that is too long for its cell. */
const exponentForm = /^\d(?:[.,]\d+)?E\+\d\d$/i;

/** @returns the text of digits that nobody reckons with; NUMBER_DAMAGED_BY_SPREADSHEET where `6,28E+12` is left of it. */
export const parseNumberText: CellParser<string> = (text) =>
  exponentForm.test(text) ? new Fault('NUMBER_DAMAGED_BY_SPREADSHEET') : text;

/** A mobile number that begins with neither its 0 nor its country. */
const mobileWithoutZero = /^8[1235789]\d{7,10}$/;
/** A tax number has 15 digits, or 16. */
const npwpWithoutZero = /^\d{14}$/;

/** @returns whether a number lacks the 0 in front that a spreadsheet drops. */
export function lacksZero(column: 'phone' | 'npwp', text: string): boolean {
  return (column === 'phone' ? mobileWithoutZero : npwpWithoutZero).test(text);
}
