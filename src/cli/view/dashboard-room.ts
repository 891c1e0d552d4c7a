import type { Dashboard } from '../../workflows/dashboard.js';
import { isOldPassword } from '../../workflows/password-age.js';

const lines = 24;
const width = 80;
/** Heading, counts, the table's head, deadlines, what is known, and the sandbox's line. */
const always = 6;

/** How many of each a dashboard shows. */
export type Room = Record<Part, number>;

type Part = 'months' | 'todos' | 'claims' | 'notifications';

/** So many are shown however full it is. */
const least: Room = { months: 3, todos: 2, claims: 2, notifications: 2 };

/** @returns how many of each have room on 24 lines of 80 columns: what is urgent takes what is free first. */
export function roomIn(found: Dashboard): Room {
  const room = { ...least };
  let free = lines - always - spentBeside(found);
  for (const part of parts) {
    const saysMore = part !== 'notifications' && room[part] < found[part].length;
    free -= costOf(found, part, 0, room[part]) + (saysMore ? 1 : 0);
  }
  for (const part of parts) {
    for (; room[part] < found[part].length; room[part]++) {
      const cost = costOf(found, part, room[part], room[part] + 1);
      if (cost > free) break;
      free -= cost;
    }
  }
  return room;
}

const parts = ['todos', 'claims', 'months', 'notifications'] as const;

/** Lines that texts take at the most, in either language. */
function costOf(found: Dashboard, part: Part, from: number, to: number): number {
  if (part === 'todos') {
    const costs = found.todos.slice(from, to).map(({ kind }) => (kind === 'resume' || kind === 'leavers' ? 3 : 2));
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
  const late = [found.registeredLate, found.leftLate].filter((each) => each.length > 0);
  return Math.min(toMend, 2) + 2 * late.length + (isOldPassword(found.passwordDays) ? 2 : 0);
}
