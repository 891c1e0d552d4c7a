import { firstDay, lastDay, parseIsoDate, type IsoDate, type Period } from '../law/calendar.js';
import { identityOf } from '../report/compose.js';
import type { Mover } from '../report/deadlines.js';
import type { Person } from '../roster/person.js';
import type { ListedPlan } from './roster-plan.js';

/** Who comes, who goes and what else changes in a month. */
export interface Moves {
  readonly newcomers: readonly Mover[];
  readonly leavers: readonly Mover[];
  readonly changed: number;
}

/** @returns what a plan would tell the portal. */
export function movesOfPlan(plan: ListedPlan): Moves {
  const leaving = new Set(plan.leavers.map(({ identity }) => identityOf(identity)));
  return {
    newcomers: plan.changes.flatMap((change) =>
      change.action === 'register' ? mover(change.data.name, change.data.startDate) : [],
    ),
    leavers: plan.people.flatMap((person) =>
      leaving.has(identityOf(person)) ? mover(person.name, person.endDate) : [],
    ),
    changed: plan.update,
  };
}

/** @returns who begins or ends within the month by what a file says: nobody was asked whom the portal knows. */
export function movesInMonth(people: readonly Person[], period: Period): Moves {
  const within = (day: IsoDate | undefined): boolean =>
    day !== undefined && day >= firstDay(period) && day <= lastDay(period);
  return {
    newcomers: people.flatMap(({ name, startDate }) => (within(startDate) ? mover(name, startDate) : [])),
    leavers: people.flatMap(({ name, endDate }) => (within(endDate) ? mover(name, endDate) : [])),
    changed: 0,
  };
}

function mover(name: string | undefined, day: string | undefined): Mover[] {
  const on = day === undefined ? undefined : parseIsoDate(day);
  return on === undefined ? [] : [{ name: name ?? '', on }];
}
