import { ageOn, firstDay, type IsoDate, lastDay, monthsBetween, type Period, periodOf } from '../law/calendar.js';
import type { Programme, Scale, Tables } from '../law/types.js';
import { choiceIn, rowIn, rowsIn } from './rows.js';
import type { EmployeeData } from './store/workers.js';

/**
 * The programmes that a worker belongs in for a month, as the portal sees it: by the company's scale (Perpres 109/2013
 * art. 6(3)), with what the employer chose for the worker besides, by pension age (PP 45/2015 art. 15), citizenship, and
 * what JKP asks (PP 37/2021; PP 6/2025 art. 4). Nobody tells the portal since when a worker is in JKP: the first day of
 * work counts, or the first day of JKP where that came later.
 */
export function programmesOf(
  worker: EmployeeData,
  period: Period,
  scale: Scale,
  tables: Tables,
): ReadonlySet<Programme> {
  const { programmes, jkpNeeds } = rowIn(
    tables.scale.filter((row) => row.scale === scale),
    period,
  );
  const born = worker.birthDate as IsoDate | undefined;
  const foreigner = worker.citizenship === 'WNA' ? rowIn(tables.foreigner, period) : undefined;
  if (foreigner && monthsOfWork(worker, period) < foreigner.monthsWorked) return new Set();
  const own = new Set(programmes.filter((name) => !foreigner || foreigner.programmes.includes(name)));
  for (const chosen of worker.programmes ?? []) own.add(chosen);
  // JKP is nobody's choice: it is decided below.
  own.delete('JKP');
  if (born && isPensioner(born, period, tables)) own.delete('JP');
  if (foreigner) return own;
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

/** Whose first day is not known has worked long enough. */
function monthsOfWork({ startDate }: EmployeeData, period: Period): number {
  return startDate === undefined ? Infinity : monthsBetween(periodOf(startDate as IsoDate), period);
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
