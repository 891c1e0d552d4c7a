import { ageOn, firstDay } from './calendar.js';
import type { MonthLaw } from './month.js';
import type { JkkGroup, Programme, Scale, Worker } from './types.js';

/**
 * The programmes that a worker is in for a month: those of the company's scale and those chosen beyond them (Perpres
 * 109/2013 art. 6(3)), JP up to pension age (PP 45/2015 art. 15), and JKP where its conditions are met (PP 37/2021;
 * PP 6/2025 art. 4), which nobody chooses.
 */
export function programmesOf(worker: Worker, month: MonthLaw): readonly Programme[] {
  const isForeigner = worker.citizenship === 'WNA';
  if (isForeigner && !hasWorkedLongEnough(worker, month)) return [];
  const { programmes, foreigner } = month;
  const asked = isForeigner ? programmes.filter((programme) => foreigner.programmes.includes(programme)) : programmes;
  const chosen = [...new Set([...asked, ...(worker.programmes ?? [])])].filter((programme) => programme !== 'JKP');
  const own = hasReachedPensionAge(worker, month) ? chosen.filter((programme) => programme !== 'JP') : chosen;
  return !isForeigner && isInJkp(worker, own, month) ? [...own, 'JKP'] : own;
}

function hasWorkedLongEnough({ monthsWorked }: Worker, { foreigner }: MonthLaw): boolean {
  return monthsWorked === undefined || monthsWorked >= foreigner.monthsWorked;
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
