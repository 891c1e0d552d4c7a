import { type IsoDate, type Period, periodOf } from '../law/calendar.js';
import type { Sen } from '../law/money.js';
import type { Portal } from '../portal/index.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import type { MinimumWages } from '../roster/minimum-wages.js';
import type { Person } from '../roster/person.js';
import { remark } from './plan-faults.js';
import { type AtWork, reportedOutside } from './reported-outside.js';
import type { Leaving, Updated } from './roster-plan.js';

/** What only the portal's own data show of a file's changes. */
export interface ImportRemarks {
  update(updated: Updated): void;
  /** @returns WAGE_BELOW_MINIMUM where the file does not say the place of work, and REPORTED_OUTSIDE. */
  close(leaving: Iterable<Leaving>): Promise<Diagnostic[]>;
}

/** A day at work that is told anew. */
interface Told extends AtWork {
  readonly person: Person;
  readonly column: 'start_date' | 'end_date';
  readonly day: IsoDate;
}

/** Remarks upon what a file changes as the commands for one worker do. */
export function openRemarks(portal: Portal, minimumWages: MinimumWages, today: IsoDate): ImportRemarks {
  const found: Diagnostic[] = [];
  const moved: Person[] = [];

  return {
    update({ person, fields }) {
      if (fields.includes('startDate')) moved.push(person);
      const { wage, locationCode } = person;
      if (!fields.includes('wage') || fields.includes('locationCode') || locationCode === undefined) return;
      const minimum = minimumWages(locationCode);
      if (minimum === undefined || wage >= minimum.wage) return;
      found.push(remark('WAGE_BELOW_MINIMUM', person, 'wage', below(minimum.province, minimum.wage)));
    },
    async close(leaving) {
      const told = moved.flatMap((person): Told[] => {
        const { kpj, startDate: from } = person;
        return kpj !== undefined && from ? [{ kpj, from, person, column: 'start_date', day: from }] : [];
      });
      for (const { person, endDate: until } of leaving) {
        const { kpj } = person;
        if (kpj !== undefined && periodOf(until) < periodOf(today))
          told.push({ kpj, until, person, column: 'end_date', day: until });
      }
      const outside = await reportedOutside(portal, told);
      for (const [at, { person, column, day }] of told.entries()) {
        const months = outside[at] ?? [];
        if (months.length > 0) found.push(remark('REPORTED_OUTSIDE', person, column, spanned(day, months)));
      }
      return found;
    },
  };
}

function below(province: string, wage: Sen): { detail: string; expected: string } {
  return { detail: province, expected: String(wage) };
}

function spanned(day: IsoDate, months: readonly Period[]): { detail: string; expected: string } {
  return { detail: months.join(', '), expected: day };
}
