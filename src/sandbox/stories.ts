import { addMonths, type Period } from '../law/calendar.js';
import type { JkkGroup, Scale } from '../law/types.js';
import { demoWorkers } from './demo-workers.js';
import { manyWorkers } from './many-workers.js';
import type { EmployeeData } from './store/workers.js';

/** What a new sandbox can hold, each for another rehearsal. */
export const stories = ['fresh', 'demo', 'small', 'large', 'new', 'late', 'locked'] as const;

/** Enough for JKP (12 of 24 months) and to see JHT grow. */
export const monthsBehind = 24;

export type StoryName = (typeof stories)[number];

/** An employer as the portal knows it on the first day. */
export interface Story {
  readonly name: string;
  readonly jkkGroup: JkkGroup;
  readonly scale: Scale;
  readonly workers: readonly EmployeeData[];
  /** Until this month everything is settled, with or without a report. */
  readonly settledThrough: Period;
  /** Months that were reported one after the other, each on the 5th of the next. */
  readonly reported: readonly Period[];
  /** Somebody at work whom the report of a month was without. */
  readonly leftOut?: { readonly period: Period; readonly worker: EmployeeData | undefined };
  /** Whether these were paid, each on the 8th. */
  readonly paid: boolean;
  /** Too many have tried to log in. */
  readonly locked: boolean;
  /** It has been an employer only since the month that runs. */
  readonly isNew: boolean;
}

/**
 * @param thisMonth in which the sandbox is made.
 * @param months how many were reported and paid before the last, where a story has a long past.
 */
export function storyOf(name: StoryName, thisMonth: Period, months: number): Story {
  const beforeLast = addMonths(thisMonth, -2);
  const usual: Story = {
    name: 'PT Maju Bersama (sandbox)',
    jkkGroup: 2,
    scale: 'medium',
    workers: demoWorkers,
    settledThrough: addMonths(beforeLast, -1),
    reported: [beforeLast],
    paid: true,
    locked: false,
    isNew: false,
  };
  const first = addMonths(thisMonth, -months - 1);
  const longPast = {
    settledThrough: addMonths(first, -1),
    reported: Array.from({ length: months }, (_, at) => addMonths(first, at)),
  };
  switch (name) {
    case 'fresh':
      return { ...usual, workers: [], settledThrough: beforeLast, reported: [] };
    case 'demo':
      return { ...usual, ...longPast };
    case 'small': {
      const workers = demoWorkers.slice(0, 6);
      return {
        ...usual,
        ...longPast,
        name: 'Toko Sumber Rejeki (sandbox)',
        jkkGroup: 1,
        scale: 'small',
        workers,
        leftOut: { period: addMonths(thisMonth, -8), worker: workers.at(-1) },
      };
    }
    case 'large':
      return {
        ...usual,
        name: 'PT Garmen Nusantara (sandbox)',
        jkkGroup: 3,
        scale: 'large',
        workers: manyWorkers(1200),
      };
    case 'new':
      return {
        ...usual,
        name: 'PT Baru Berdiri (sandbox)',
        workers: [],
        settledThrough: addMonths(thisMonth, -1),
        reported: [],
        isNew: true,
      };
    case 'late': {
      const owed = addMonths(thisMonth, -3);
      return {
        ...usual,
        name: 'CV Karya Mandiri (sandbox)',
        scale: 'small',
        workers: demoWorkers.slice(0, 12),
        settledThrough: addMonths(owed, -1),
        reported: [owed, beforeLast],
        paid: false,
      };
    }
    case 'locked':
      return { ...usual, locked: true };
  }
}
