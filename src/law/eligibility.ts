import { ageOn, firstDay } from './calendar.js';
import type { MonthLaw } from './month.js';
import type { JkkGroup, Programme, Scale, Worker } from './types.js';

/**
 * The programmes that a worker is in for a month (Perpres 109/2013 art. 6(3); PP 45/2015 art. 15 for the end of
 * JP; PP 37/2021 and PP 6/2025 art. 4 for JKP). A programme not yet in force that month is never among the lines,
 * even when `worker.programmes` names it.
 */
export function programmesOf(worker: Worker, month: MonthLaw): readonly Programme[] {
  if (worker.programmes) return worker.programmes;
  if (worker.citizenship === 'WNA') return programmesOfForeigner(worker, month);
  const own = hasReachedPensionAge(worker, month)
    ? month.programmes.filter((programme) => programme !== 'JP')
    : month.programmes;
  return isInJkp(worker, own, month) ? [...own, 'JKP'] : own;
}

function programmesOfForeigner(worker: Worker, { foreigner, programmes }: MonthLaw): readonly Programme[] {
  if (worker.monthsWorked !== undefined && worker.monthsWorked < foreigner.monthsWorked) return [];
  return programmes.filter((programme) => foreigner.programmes.includes(programme));
}

function hasReachedPensionAge({ birthDate }: Worker, month: MonthLaw): boolean {
  return birthDate !== undefined && birthDate <= month.pensionersBornUntil;
}

/** Younger than the law asks when JKP began for the worker, which for nobody was before JKP itself began. */
function isInJkp(worker: Worker, own: readonly Programme[], { jkp, jkpNeeds, jkpSince, period }: MonthLaw): boolean {
  if (!jkp || !jkpNeeds.every((programme) => own.includes(programme))) return false;
  if (worker.birthDate === undefined) return true;
  const registeredOn = worker.jkpRegisteredOn ?? firstDay(period);
  return ageOn(worker.birthDate, registeredOn < jkpSince ? jkpSince : registeredOn) < jkp.belowAge;
}

const jkkGroupNames: readonly (readonly string[])[] = [
  ['sangat rendah', 'very low'],
  ['rendah', 'low'],
  ['sedang', 'medium'],
  ['tinggi', 'high'],
  ['sangat tinggi', 'very high'],
];

/** The risk group that a text names: 1–5, or its name in Indonesian or English. */
export function parseJkkGroup(text: string): JkkGroup | undefined {
  const word = plain(text);
  const found = jkkGroupNames.findIndex((names, index) => word === String(index + 1) || names.includes(word));
  return found < 0 ? undefined : ((found + 1) as JkkGroup);
}

const scaleNames: Readonly<Record<Scale, string>> = {
  micro: 'mikro',
  small: 'kecil',
  medium: 'menengah',
  large: 'besar',
};

/** The scale that a text names, in English or Indonesian. */
export function parseScale(text: string): Scale | undefined {
  const word = plain(text);
  return (Object.keys(scaleNames) as Scale[]).find((scale) => word === scale || word === scaleNames[scale]);
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
