import type { Employee } from '../portal/index.js';
import type { Person } from '../roster/person.js';
import { strange } from '../roster/whole-file/strange.js';

/** What the portal had heard of a file's people before. */
export interface KnownPeople {
  readonly count: number;
  /** Whether all of them had the same wage. */
  readonly hadEqualWages: boolean;
  /** Those of whom it holds a wage, those whose wage jumped, and the first of these. */
  readonly waged: number;
  readonly jumped: number;
  readonly firstJump: Person | undefined;
}

/** Counts what the portal knows of the people of a file, active or not. */
export function openKnown(): { take(person: Person, employee: Employee): void; close(): KnownPeople } {
  const found = { count: 0, waged: 0, jumped: 0, firstJump: undefined as Person | undefined };
  const wages = new Set<number | undefined>();
  return {
    take(person, { data: { wage } }) {
      found.count++;
      if (wages.size < 2) wages.add(wage);
      if (wage === undefined || wage <= 0) return;
      found.waged++;
      const factor = person.wage / wage;
      if (factor < strange.wageFactor && factor > 1 / strange.wageFactor) return;
      found.jumped++;
      found.firstJump ??= person;
    },
    // Where all had the same wage before, or have kept it, nothing was dragged down the column.
    close: () => ({ ...found, hadEqualWages: found.count > 1 && wages.size === 1 }),
  };
}
