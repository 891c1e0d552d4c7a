import { ageOn, firstDay, type IsoDate, isoDate, type Period } from '../law/calendar.js';
import { type CellParser, Fault } from './fault.js';
import { namingLookalike } from './lookalike.js';

/** A citizen's number: 16 digits, of which region, birth date and serial are not yet judged. */
export type Nik = string & { readonly __brand: 'Nik' };

export type Gender = 'L' | 'P';

/**
 * Province codes of the Ministry of Home Affairs (Kepmendagri 100.1.1-6117/2022): the 38 provinces.
 * A NIK keeps the code of its first issue, so an unknown one is a remark and no more.
 */
const provinces = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 ' +
    '91 92 93 94 95 96'
  ).split(' '),
);

/** As programs write that keep a NIK as a number. */
const withDecimals = /^\d{16}[.,]0+$/;

const exponentForm = /^\d(?:[.,]\d+)?e\+?\d+$/i;

/**
 * @param text a cell; a leading apostrophe, spaces, dots and hyphens are dropped.
 * @returns 16 digits, or NIK_DAMAGED_BY_SPREADSHEET (`3,17E+15`), NIK_NOT_DIGITS (which names a letter in a digit's
 * place, and the decimals of `3171011508900013.0`), NIK_LENGTH.
 */
export const parseNik: CellParser<Nik> = namingLookalike((text) => {
  const bare = text.replace(/^['’]/, '').replace(/\s/g, '');
  if (exponentForm.test(bare)) return new Fault('NIK_DAMAGED_BY_SPREADSHEET');
  if (withDecimals.test(bare)) return new Fault('NIK_NOT_DIGITS', 'decimals');
  const digits = bare.replace(/[.-]/g, '');
  if (!/^[0-9]*$/.test(digits)) return new Fault('NIK_NOT_DIGITS');
  if (digits.length !== 16) return new Fault('NIK_LENGTH', String(digits.length));
  return digits as Nik;
});

/** @returns whether the serial is 0000, which is never issued. */
export function hasZeroSerial(nik: Nik): boolean {
  return nik.endsWith('0000');
}

/** @returns whether the first two digits are a province's. */
export function hasKnownProvince(nik: Nik): boolean {
  return isProvince(nik.slice(0, 2));
}

/** @param code two digits. */
export function isProvince(code: string): boolean {
  return provinces.has(code);
}

/** @returns the gender that the day of birth carries (40 is added for women), or undefined where it is no day. */
export function genderOf(nik: Nik): Gender | undefined {
  const day = Number(nik.slice(6, 8));
  if (day >= 1 && day <= 31) return 'L';
  return day >= 41 && day <= 71 ? 'P' : undefined;
}

/**
 * @param birthDate undefined where the file gives none: then the digits need only be a real date in either century.
 * @returns whether the DDMMYY of a NIK agrees with the birth date.
 */
export function agreesWithBirthDate(nik: Nik, birthDate: IsoDate | undefined): boolean {
  const possible = possibleBirthDates(nik);
  return birthDate === undefined ? possible.length > 0 : possible.includes(birthDate);
}

/** Nobody younger works: it decides between the two centuries that a NIK may mean. */
const youngestWorker = 15;

/** @returns the birth date that a NIK carries, of a worker in that month; undefined where its digits are no date. */
export function birthDateOf(nik: Nik, period: Period): IsoDate | undefined {
  const possible = possibleBirthDates(nik);
  return possible.findLast((date) => ageOn(date, firstDay(period)) >= youngestWorker) ?? possible[0];
}

/** In the last century and in this one, as far as the calendar has such a day; oldest first. */
function possibleBirthDates(nik: Nik): IsoDate[] {
  const marked = Number(nik.slice(6, 8));
  const day = marked > 40 ? marked - 40 : marked;
  const month = Number(nik.slice(8, 10));
  const year = Number(nik.slice(10, 12));
  return [1900, 2000].map((century) => isoDate(century + year, month, day)).filter((date) => date !== undefined);
}
