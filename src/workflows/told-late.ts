import { parseIsoDate, type IsoDate } from '../law/calendar.js';
import { changeBy, registerBy } from '../law/deadline.js';
import { holidaysFrom } from '../law/holidays.js';
import type { Tables } from '../law/types.js';
import type { Employee } from '../portal/index.js';
import { type Deadline, sinceTheLaw } from '../report/deadlines.js';

/** Who was registered later than within 30 days of their first (PP 45/2015 art. 4), and when they were. */
export function registeredLate(
  employees: readonly Employee[],
  tables: Tables,
): readonly (Deadline & { readonly registeredOn: string })[] {
  return employees.flatMap(({ data, registeredOn }) => {
    const late = lateBy(data.name, data.startDate, registeredOn, (day) => registerBy(day, tables));
    return late ? [{ ...late, registeredOn }] : [];
  });
}

/** Who was told to have left later than within 7 working days of their last (PP 44/2015 art. 9), and when that was. */
export function leftLate(
  employees: readonly Employee[],
  tables: Tables,
): readonly (Deadline & { readonly deactivatedOn: string })[] {
  const holidays = holidaysFrom(tables.holidays);
  return employees.flatMap(({ data, endDate, deactivatedOn }) => {
    if (deactivatedOn === undefined) return [];
    const late = lateBy(data.name, endDate, deactivatedOn, (day) => changeBy(day, holidays, tables));
    return late ? [{ ...late, deactivatedOn }] : [];
  });
}

function lateBy(
  name: string | undefined,
  happened: string | undefined,
  told: string,
  lastDay: (day: IsoDate) => IsoDate,
): Deadline | undefined {
  const on = parseIsoDate(happened ?? '');
  const by = on && lastDay(sinceTheLaw(on));
  return by && told > by ? { name: name ?? '', on, by, late: true } : undefined;
}
