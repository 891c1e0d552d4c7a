import { AppError, message } from '../errors.js';
import { lastDay, type IsoDate, type Period } from '../law/calendar.js';

/** A month that is later cannot be told from a slip of the finger. */
const farthest = '2100-12' as Period;

/** @throws AppError usage for a month further ahead than anyone reckons. */
export function notTooFar(period: Period): Period {
  if (period <= farthest) return period;
  throw new AppError('usage', message('law.period.far', { period, last: farthest }), { code: 'PERIOD_TOO_FAR' });
}

/** @throws AppError usage for a day further ahead than anyone reckons. */
export function dayNotTooFar(day: IsoDate): IsoDate {
  if (day <= lastDay(farthest)) return day;
  throw new AppError('usage', message('law.day.far', { day, last: lastDay(farthest) }), { code: 'DATE_TOO_FAR' });
}
