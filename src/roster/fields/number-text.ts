import { type CellParser, Fault } from '../fault.js';

/** As a spreadsheet or a program shows a number that is too long for its cell. */
const exponentForm = /^\d(?:(?:[.,]\d+)?E\+\d\d|[.,]\d+E\+?\d{1,2})$/i;

/** As programs write what they keep as a number to reckon with: `123.0`, and more digits with any decimals. */
const withDecimals = /^(?:\d+[.,]0{1,2}|\d{8,}[.,]\d{1,2})$/;

/**
 * @returns the text of digits that nobody reckons with; NUMBER_DAMAGED_BY_SPREADSHEET where `6,28E+12` is left of it, or
 * it has decimals: zeros in front may be gone too.
 */
export const parseNumberText: CellParser<string> = (text) => {
  if (exponentForm.test(text)) return new Fault('NUMBER_DAMAGED_BY_SPREADSHEET');
  return withDecimals.test(text) ? new Fault('NUMBER_DAMAGED_BY_SPREADSHEET', 'decimals') : text;
};

/** A mobile number that begins with neither its 0 nor its country. */
const mobileWithoutZero = /^8[1235789]\d{7,10}$/;
/** A tax number has 15 digits, or 16. */
const npwpWithoutZero = /^\d{14}$/;

/** @returns whether a number lacks the 0 in front that a spreadsheet drops. */
export function lacksZero(column: 'phone' | 'npwp', text: string): boolean {
  return (column === 'phone' ? mobileWithoutZero : npwpWithoutZero).test(text);
}

/** @returns the text of a postal code; NUMBER_DAMAGED_BY_SPREADSHEET where marks stand between its digits. */
export const parsePostalCode: CellParser<string> = (text) =>
  /^\d+[.,]\d+$/.test(text) ? new Fault('NUMBER_DAMAGED_BY_SPREADSHEET', 'decimals') : parseNumberText(text);
