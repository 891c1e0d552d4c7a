import { type Period } from '../law/calendar.js';
import { type Sen } from '../law/money.js';
import type { Tables } from '../law/types.js';
import type { Employee } from '../portal/index.js';
import { minimumWagesIn } from '../roster/minimum-wages.js';

/** What of the active workers' data is missing, or hardly can be right: how many of them each. */
export interface DataToMend {
  /** Neither phone number nor e-mail address. */
  readonly noContact: number;
  readonly noAddress: number;
  /** Below the province's minimum wage of the month. */
  readonly belowMinimumWage: number;
  /** Work has ended by its own date, and nobody was deactivated. */
  readonly endedButActive: number;
}

/** @param period for whose minimum wages; those of a year that the tables do not hold are not known. */
export function dataToMend(employees: readonly Employee[], period: Period, today: string, tables: Tables): DataToMend {
  const minimumOf = minimumWagesIn(period, tables);
  const active = employees.filter(({ status }) => status === 'active');
  const count = (is: (employee: Employee) => boolean): number => active.filter(is).length;
  return {
    noContact: count(({ data }) => data.phone === undefined && data.email === undefined),
    noAddress: count(({ data }) => data.address === undefined),
    belowMinimumWage: count(({ data: { wage, locationCode } }) => {
      const minimum = locationCode === undefined ? undefined : minimumOf(locationCode);
      return minimum !== undefined && wage !== undefined && (wage as Sen) < minimum.wage;
    }),
    endedButActive: count(({ endDate }) => endDate !== undefined && endDate < today),
  };
}
