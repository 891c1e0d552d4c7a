import { type IsoDate, type Period, periodOf } from '../law/calendar.js';
import type { Sen } from '../law/money.js';
import type { Portal } from '../portal/index.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import type { MinimumWages } from '../roster/minimum-wages.js';
import type { Person } from '../roster/person.js';
import { remark } from './plan-faults.js';
import { reportedOutside } from './reported-outside.js';
import type { Leaving, Updated } from './roster-plan.js';

/** What only the portal's own data show of a file's changes. */
export interface ImportRemarks {
  update(updated: Updated): void;
  /** @returns WAGE_BELOW_MINIMUM where the file does not say the place of work, and REPORTED_OUTSIDE. */
  close(leaving: Iterable<Leaving>): Promise<Diagnostic[]>;
}

/** Remarks upon what a file changes as the commands for one worker do. */
export function openRemarks(portal: Portal, minimumWages: MinimumWages, today: IsoDate): ImportRemarks {
  const found: Diagnostic[] = [];
  const moved: Person[] = [];

  async function outside(person: Person, column: 'start_date' | 'end_date', day: IsoDate): Promise<void> {
    if (person.kpj === undefined) return;
    const time = column === 'start_date' ? { from: day } : { until: day };
    const months = await reportedOutside(portal, person.kpj, time);
    if (months.length > 0) found.push(remark('REPORTED_OUTSIDE', person, column, spanned(day, months)));
  }

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
      for (const person of moved) if (person.startDate) await outside(person, 'start_date', person.startDate);
      for (const { person, endDate } of leaving) {
        if (periodOf(endDate) < periodOf(today)) await outside(person, 'end_date', endDate);
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
