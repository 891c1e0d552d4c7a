import { ageOn, type IsoDate } from '../law/calendar.js';
import type { MinimumWage } from '../law/minimum-wage.js';
import type { Sen } from '../law/money.js';
import type { CellParser } from './fault.js';
import { birthDateUntil, parseDate, startDateSince, swapDayAndMonth, USUAL_AGE } from './fields/date.js';
import { isUnusual, mayBeFraction, parseAmount, parseWage, usualWage } from './fields/wage.js';
import { lacksZero, parseNumberText, parsePostalCode } from './fields/number-text.js';
import * as words from './fields/words.js';
import { digitsMeant, isShort, type Kpj, letterForDigit, parseKpj } from './kpj.js';
import type { MinimumWages } from './minimum-wages.js';
import {
  agreesWithBirthDate,
  type Gender,
  genderOf,
  hasKnownProvince,
  hasZeroSerial,
  type Nik,
  parseNik,
} from './nik.js';
import { parseName } from './fields/name.js';
import type { Person } from './person.js';
import type { RowCells } from './row-cells.js';

/** What a row is judged by besides itself. */
export interface RowRules {
  readonly today: IsoDate;
  readonly locations: ReadonlySet<string>;
  readonly minimumWages: MinimumWages;
}

export const text: CellParser<string> = (cell) => cell;

/**
 * Reads every cell of a row and reports what is wrong with each, so that no fault hides another.
 * @returns the person, or what could be read of one where `cells.faulty`.
 */
export function readRow(cells: RowCells, { today, locations, minimumWages }: RowRules): Partial<Person> {
  const gender = cells.read('gender', words.parseGender);
  const citizenship = cells.read('citizenship', words.parseCitizenship);
  const byPassport = cells.read('identity_type', words.parseIdentityType) === 'PASSPORT';
  const passportNo = cells.read('passport_no', parseNumberText) ?? (byPassport ? cells.read('nik', text) : undefined);
  const nik = byPassport ? undefined : cells.read('nik', parseNik);
  const birthDate = cells.read('birth_date', birthDateUntil(today, nik));
  const wage = cells.read('wage', parseWage);
  const backPay = cells.read('back_pay', parseAmount);
  const locationCode = cells.read('location_code', parseNumberText);
  const kpj = cells.read('kpj', parseKpj);
  const startDate = cells.read('start_date', startDateSince(birthDate, today));

  const foreigner = passportNo !== undefined && (byPassport || citizenship === 'WNA');
  if (nik !== undefined) judgeNik(cells, nik, birthDate, gender);
  else if (!foreigner && cells.isBlank('nik')) cells.fault('nik', 'NIK_MISSING');
  if (kpj !== undefined) judgeKpj(cells, kpj);
  if (cells.isBlank('name')) cells.fault('name', 'NAME_MISSING');
  const construction = cells.read('construction', words.parseYesOrNo);
  if (cells.isBlank('wage')) cells.fault('wage', construction ? 'CONSTRUCTION_WAGE_UNKNOWN' : 'WAGE_MISSING');
  if (backPay !== undefined && isDoubtful(cells, 'back_pay', backPay)) {
    cells.fault('back_pay', 'WAGE_FORMAT', { detail: 'fraction', expected: String(backPay) });
  }
  if (wage !== undefined) judgeWage(cells, wage, locationCode === undefined ? undefined : minimumWages(locationCode));
  if (startDate !== undefined) remarkOnStart(cells, startDate, { birthDate, today });
  if (locationCode !== undefined && !locations.has(locationCode)) cells.fault('location_code', 'LOCATION_CODE_UNKNOWN');

  return present({
    nik,
    passportNo,
    kpj,
    name: cells.read('name', parseName),
    wage,
    backPay,
    birthDate,
    gender,
    maritalStatus: cells.read('marital_status', words.parseMaritalStatus),
    employeeNo: cells.read('employee_no', parseNumberText),
    startDate,
    endDate: cells.read('end_date', parseDate),
    endReason: cells.read('end_reason', words.parseEndReason),
    contractType: cells.read('contract_type', words.parseContractType),
    citizenship,
    email: cells.read('email', text),
    phone: readNumber(cells, 'phone'),
    address: cells.read('address', text),
    postalCode: cells.read('postal_code', parsePostalCode),
    locationCode,
    motherName: cells.read('mother_name', text),
    birthPlace: cells.read('birth_place', text),
    npwp: readNumber(cells, 'npwp'),
    bloodType: cells.read('blood_type', words.parseBloodType),
    programmes: cells.read('programmes', words.parseProgrammes),
    construction,
  });
}

function readNumber(cells: RowCells, column: 'phone' | 'npwp'): string | undefined {
  const number = cells.read(column, parseNumberText);
  if (number !== undefined && lacksZero(column, number)) cells.fault(column, 'LEADING_ZERO_LOST');
  return number;
}

function judgeNik(cells: RowCells, nik: Nik, birthDate: IsoDate | undefined, gender: Gender | undefined): void {
  const carried = genderOf(nik);
  if (!agreesWithBirthDate(nik, birthDate)) cells.fault('nik', 'NIK_BIRTH_DATE_MISMATCH', mismatch(nik, birthDate));
  if (gender !== undefined && carried !== undefined && carried !== gender) {
    cells.fault('nik', 'NIK_GENDER_MISMATCH', gender);
  }
  if (hasZeroSerial(nik)) cells.fault('nik', 'NIK_SERIAL_ZERO');
  if (!hasKnownProvince(nik)) cells.fault('nik', 'NIK_REGION_UNKNOWN', nik.slice(0, 2));
}

function judgeKpj(cells: RowCells, kpj: Kpj): void {
  if (isShort(kpj)) cells.fault('kpj', 'KPJ_SHORT', String(kpj.length));
  if (digitsMeant(kpj) !== undefined) cells.fault('kpj', 'KPJ_LOOKALIKE', cells.read('kpj', letterForDigit));
}

/** @returns the row's birth date, and the one of the NIK where day and month were swapped. */
function mismatch(nik: Nik, birthDate: IsoDate | undefined): Readonly<Record<string, string>> | undefined {
  if (birthDate === undefined) return undefined;
  const swapped = swapDayAndMonth(birthDate);
  const isSwapped = swapped !== undefined && agreesWithBirthDate(nik, swapped);
  return { detail: birthDate, ...(isSwapped && { expected: swapped }) };
}

/**
 * Nobody earns Rp 5,500 a month. Written with one separator it was meant as millions, or thousands, and people have to say
 * which; in digits alone it is what it is, so that it is only remarked upon, as is a wage below the minimum, which is
 * sometimes allowed (Perdir 22/2022).
 */
function judgeWage(cells: RowCells, wage: Sen, minimum: MinimumWage | undefined): void {
  if (isDoubtful(cells, 'wage', wage)) {
    cells.fault('wage', 'WAGE_FORMAT', { detail: 'fraction', expected: String(wage) });
    return;
  }
  if (isUnusual(wage)) {
    const detail = wage < usualWage.least * 100 ? 'low' : 'high';
    cells.fault('wage', 'WAGE_UNUSUAL', { detail, expected: String(wage) });
  }
  if (minimum === undefined || wage >= minimum.wage) return;
  cells.fault('wage', 'WAGE_BELOW_MINIMUM', { detail: minimum.province, expected: String(minimum.wage) });
}

function isDoubtful(cells: RowCells, column: 'wage' | 'back_pay', amount: Sen): boolean {
  return cells.read(column, (text) => mayBeFraction(text, amount)) === true;
}

/** The law names no first day that cannot be: a slip of the year is for people to see. */
function remarkOnStart(
  cells: RowCells,
  startDate: IsoDate,
  { birthDate, today }: { readonly birthDate: IsoDate | undefined; readonly today: IsoDate },
): void {
  if (startDate > today) cells.fault('start_date', 'START_DATE_UNUSUAL', 'to-come');
  else if (birthDate !== undefined && ageOn(birthDate, startDate) < USUAL_AGE) {
    cells.fault('start_date', 'START_DATE_UNUSUAL', String(ageOn(birthDate, startDate)));
  }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  const found: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) found[name] = fields[name];
  return found as Present<T>;
}
