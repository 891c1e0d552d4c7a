import { ageOn, firstDay } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { rowsFor } from '../law/explain.js';
import type { Programme } from '../law/types.js';
import type { Calculation } from './calc.js';

type Matters = (calculation: Calculation) => boolean;

/** When a figure depends on a reading of the law: the assumption's name, and how that is seen. */
const matters: Readonly<Record<string, Matters>> = {
  'pension-age-day': nearPension,
  'pension-age-once-reached': nearPension,
  'back-pay-and-cap': ({ worker, contributions: { lines } }) =>
    worker.backPay !== undefined && lines.some(({ base }) => base < worker.wage + (worker.backPay ?? 0)),
  'jkp-recomposition-limit': ({ contributions: { lines, recomposition } }) =>
    recomposition.fromJKK > 0 &&
    lines.some(({ programme, amount }) => programme === 'JKK' && amount === recomposition.fromJKK),
  'jkp-registration-unknown': (calculation) =>
    calculation.absences.some(({ programme, reason }) => programme === 'JKP' && reason === 'jkp-age') ||
    isInJkpByFirstDay(calculation),
  'jkp-health-scheme': (calculation) => has(calculation, 'JKP'),
  'labour-intensive-arrears': ({ month }) => month.notes.includes('labour-intensive-arrears'),
  'labour-intensive-construction': ({ month, worker }) =>
    worker.construction === true && month.notes.includes('labour-intensive-arrears'),
  'jp-deferral': (calculation) =>
    has(calculation, 'JP') &&
    calculation.deferral === undefined &&
    rowsFor('relief', calculation.period, calculation.tables).some(({ values }) => values['labourIntensive'] === false),
  'fine-months': ({ fine }) => fine?.isLate ?? false,
  'shared-leave': ({ period, dueDate: due, holidays, tables }) =>
    [true, false].some((sharedLeave) => dueDate(period, holidays, tables, { sharedLeave }) !== due),
  'bill-rounding': ({ contributions: { lines } }) => lines.some(({ amount }) => amount % 100 !== 0),
};

/** @returns whether the assumption of that name bears on these figures. */
export function mattersFor(name: string, calculation: Calculation): boolean {
  return matters[name]?.(calculation) ?? false;
}

function has({ contributions }: Calculation, programme: Programme): boolean {
  return contributions.lines.some((line) => line.programme === programme);
}

/** Too old for JKP this month, but not when work began. */
function isInJkpByFirstDay(calculation: Calculation): boolean {
  const { worker, month, period } = calculation;
  if (worker.birthDate === undefined || !month.jkp || !has(calculation, 'JKP')) return false;
  return ageOn(worker.birthDate, firstDay(period)) >= month.jkp.belowAge;
}

/** Within a year of the pension age of the month, or past it. */
function nearPension({ worker: { birthDate }, month, period }: Calculation): boolean {
  if (birthDate === undefined || !month.programmes.includes('JP')) return false;
  return ageOn(birthDate, firstDay(period)) >= month.pensionAge - 1;
}
