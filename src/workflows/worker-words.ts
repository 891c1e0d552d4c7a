import { AppError, message } from '../errors.js';
import type { IsoDate } from '../law/calendar.js';
import type { Sen } from '../law/money.js';
import type { Programme } from '../law/types.js';
import { Fault } from '../roster/fault.js';
import { birthDateUntil } from '../roster/fields/date.js';
import { parseAmount, parseWage } from '../roster/fields/wage.js';
import { parseProgrammes } from '../roster/fields/words.js';

const wageFaults = ['WAGE_FORMAT', 'WAGE_NOT_POSITIVE', 'WAGE_OUT_OF_RANGE'] as const;

/**
 * A wage as people write it: `5500000`, `5.500.000`, `Rp 5.500.000,00`.
 * @param flag the option that says it.
 * @returns sen, more than none. @throws AppError usage: WAGE_FORMAT, WAGE_NOT_POSITIVE, WAGE_OUT_OF_RANGE.
 */
export function readWage(flag: string, text: string): Sen {
  return amountOf(flag, text, parseWage(text));
}

/** As {@link readWage}; may be nothing. */
export function readAmount(flag: string, text: string): Sen {
  return amountOf(flag, text, parseAmount(text));
}

/**
 * Amounts of several months, between commas or semicolons; so a comma cannot stand inside an amount unless
 * semicolons stand between.
 * @returns sen, each of which may be nothing. @throws as {@link readAmount}.
 */
export function readAmounts(flag: string, text: string): readonly Sen[] {
  return text.split(text.includes(';') ? ';' : ',').map((amount) => readAmount(flag, amount));
}

/** @returns a birth date as rosters write it, from 1900 up to today. @throws AppError usage DATE_INVALID. */
export function readBirthDate(flag: string, text: string, today: IsoDate): IsoDate {
  const date = birthDateUntil(today)(text);
  if (!(date instanceof Fault)) return date;
  throw new AppError('usage', message('calc.birthDate', { flag, word: text }), {
    code: 'DATE_INVALID',
    help: message('calc.birthDate.help'),
  });
}

/** @returns the programmes named in `JKK,JKM`, in the law's order. @throws AppError usage for any other word. */
export function readProgrammes(flag: string, text: string): readonly Programme[] {
  const named = parseProgrammes(text);
  if (!(named instanceof Fault)) return named;
  const expected = 'JKK,JKM,JHT,JP,JKP';
  throw new AppError('usage', message('usage.badValue', { name: flag, word: text, expected }), { code: 'USAGE' });
}

function amountOf(flag: string, word: string, amount: Sen | Fault): Sen {
  if (!(amount instanceof Fault)) return amount;
  const code = wageFaults.find((known) => known === amount.code) ?? 'WAGE_FORMAT';
  throw new AppError('usage', message(`calc.${code}`, { flag, word }), { code, help: message('calc.wage.help') });
}
