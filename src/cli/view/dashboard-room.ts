import type { Dashboard } from '../../workflows/dashboard.js';
import { isOldPassword } from '../../workflows/password-age.js';

const lines = 24;
const width = 80;
/** Heading, counts, the table's head, deadlines, what is known, and the sandbox's line. */
const always = 6;

/** How many of each a dashboard shows, and whether who was told late. */
export type Room = Record<Part, number> & { late: boolean };

type Part = 'months' | 'todos' | 'claims' | 'notifications';

/** So many are shown however full it is. */
const least: Room = { months: 3, todos: 2, claims: 2, notifications: 0, late: false };

/** @returns how many of each have room on 24 lines of 80 columns: what is urgent takes what is free first. */
export function roomIn(found: Dashboard): Room {
  const room = { ...least };
  let free = lines - always - spentBeside(found);
  for (const part of parts) free -= costOf(found, part, 0, room[part]) + moreLine(found, part, room[part]);
  for (const part of parts) {
    if (part === 'notifications' && lateLines(found) <= free) {
      room.late = true;
      free -= lateLines(found);
    }
    for (; room[part] < found[part].length; room[part]++) {
      const after = room[part] + 1;
      const more = moreLine(found, part, after) - moreLine(found, part, room[part]);
      const cost = costOf(found, part, room[part], after) + more;
      if (cost > free) break;
      free -= cost;
    }
  }
  return room;
}

/** The line that counts what is left out; how many notifications there are stands at the top. */
function moreLine(found: Dashboard, part: Part, shown: number): number {
  return part !== 'notifications' && shown < found[part].length ? 1 : 0;
}

const parts = ['todos', 'claims', 'months', 'notifications'] as const;

/** Lines that texts take at the most, in either language. */
function costOf(found: Dashboard, part: Part, from: number, to: number): number {
  if (part === 'todos') {
    const costs = found.todos
      .slice(from, to)
      .map(({ kind }) => (kind === 'resume' || kind === 'forgotten' || kind === 'leavers' ? 3 : 2));
    return costs.reduce((sum, cost) => sum + cost, from === 0 && costs.length === 0 ? 1 : 0);
  }
  if (part === 'claims') {
    const costs = found.claims.slice(from, to).map(({ name }) => Math.ceil((70 + name.length) / width));
    return costs.reduce((sum, cost) => sum + cost, 0);
  }
  return found[part].slice(from, to).length * (part === 'months' ? 1 : 2);
}

function spentBeside({ dataToMend: { noContact, belowMinimumWage, endedButActive }, ...found }: Dashboard): number {
  const toMend = [noContact, belowMinimumWage, endedButActive].filter((workers) => workers > 0).length;
  return Math.min(toMend, 2) + (isOldPassword(found.passwordDays) ? 2 : 0);
}

function lateLines({ registeredLate, leftLate }: Dashboard): number {
  return 2 * [registeredLate, leftLate].filter((each) => each.length > 0).length;
}
