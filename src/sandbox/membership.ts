import { ageOn, firstDay, type IsoDate, lastDay, monthsBetween, type Period, periodOf } from '../law/calendar.js';
import type { Programme, Scale, Tables } from '../law/types.js';
import { choiceIn, rowIn, rowsIn } from './rows.js';
import type { EmployeeData } from './store/workers.js';

/**
 * The programmes that a worker belongs in for a month, as the portal sees it: what the employer said of the worker, else
 * the company's scale (Perpres 109/2013 art. 6(3)), pension age (PP 45/2015 art. 15), citizenship, and what JKP asks
 * (PP 37/2021; PP 6/2025 art. 4). Nobody tells the portal since when a worker is in JKP: the first day of work counts, or
 * the first day of JKP where that came later.
 */
export function programmesOf(
  worker: EmployeeData,
  period: Period,
  scale: Scale,
  tables: Tables,
): ReadonlySet<Programme> {
  if (worker.programmes) return new Set(worker.programmes);
  const { programmes, jkpNeeds } = rowIn(
    tables.scale.filter((row) => row.scale === scale),
    period,
  );
  if (worker.citizenship === 'WNA') return programmesOfForeigner(worker, period, programmes, tables);
  const born = worker.birthDate as IsoDate | undefined;
  const own = new Set(programmes);
  if (born && isPensioner(born, period, tables)) own.delete('JP');
  const jkp = rowsIn(tables.jkp, period)[0];
  const young = jkp && (!born || ageOn(born, jkpBegan(worker, period, tables)) < jkp.belowAge);
  if (young && jkpNeeds.every((needed) => own.has(needed))) own.add('JKP');
  return own;
}

function jkpBegan({ startDate }: EmployeeData, period: Period, { jkp }: Tables): IsoDate {
  const first = firstDay((jkp[0]?.from ?? period) as Period);
  const registered = (startDate ?? firstDay(period)) as IsoDate;
  return registered > first ? registered : first;
}

function programmesOfForeigner(
  { startDate }: EmployeeData,
  period: Period,
  programmes: readonly Programme[],
  { foreigner }: Tables,
): ReadonlySet<Programme> {
  const row = rowIn(foreigner, period);
  const worked = startDate === undefined ? Infinity : monthsBetween(periodOf(startDate as IsoDate), period);
  return new Set(worked < row.monthsWorked ? [] : programmes.filter((name) => row.programmes.includes(name)));
}

/** Whoever had reached the pension age of some month stays a pensioner when that age rises later. */
function isPensioner(born: IsoDate, period: Period, tables: Tables): boolean {
  return tables['pension-age'].some(({ from, to, age }) => {
    if (from > period) return false;
    const last = to !== undefined && to < period ? (to as Period) : period;
    const whole = choiceIn(tables, 'pension-age-day', last) === 'last-day-of-period';
    return ageOn(born, whole ? lastDay(last) : firstDay(last)) >= age;
  });
}
