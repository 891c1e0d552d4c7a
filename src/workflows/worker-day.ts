import { AppError, message } from '../errors.js';
import type { IsoDate } from '../law/calendar.js';
import { Fault } from '../roster/fault.js';
import { parseDate } from '../roster/fields/date.js';
import { type EndReason, parseEndReason } from '../roster/fields/words.js';

/** @returns a day as rosters write it. @param flag the option that says it. @throws AppError usage DATE_INVALID. */
export function dayTyped(flag: string, text: string): IsoDate {
  const day = parseDate(text);
  if (!(day instanceof Fault)) return day;
  const expected = '2026-11-16, 16-11-2026';
  throw new AppError('usage', message('usage.badValue', { name: flag, word: text, expected }), {
    code: 'DATE_INVALID',
  });
}

/** @returns why somebody's work ended, from the words that rosters know. @throws AppError usage that names them. */
export function reasonTyped(flag: string, text: string): EndReason {
  const reason = parseEndReason(text);
  if (!(reason instanceof Fault)) return reason;
  const expected = typeof reason.says === 'string' ? reason.says : '';
  throw new AppError('usage', message('usage.badValue', { name: flag, word: text, expected }), { code: 'USAGE' });
}
