import type { Line } from '../law/calculator.js';
import type { MonthLaw } from '../law/month.js';
import { programmes, type Programme, type Worker } from '../law/types.js';

/** A programme that a worker is not in, and the rule that says so. */
export interface Absence {
  readonly programme: Programme;
  readonly reason:
    | 'not-in-force'
    | 'foreigner'
    | 'foreigner-months'
    | 'scale'
    | 'pension-age'
    | 'jkp-needs'
    | 'jkp-age';
}

/** @returns why programmes have no line; nothing of those that the request itself left out. */
export function absencesOf(worker: Worker, month: MonthLaw, lines: readonly Line[]): Absence[] {
  const wanted = worker.programmes ?? programmes;
  return wanted
    .filter((programme) => !lines.some((line) => line.programme === programme))
    .map((programme) => ({ programme, reason: reasonFor(programme, worker, month, lines) }));
}

function reasonFor(programme: Programme, worker: Worker, month: MonthLaw, lines: readonly Line[]): Absence['reason'] {
  if (!month.rates.some((rate) => rate.programme === programme)) return 'not-in-force';
  if (worker.citizenship === 'WNA' && !isOpenToForeigners(programme, worker, month)) return 'foreigner';
  const { citizenship, monthsWorked = month.foreigner.monthsWorked } = worker;
  if (citizenship === 'WNA' && monthsWorked < month.foreigner.monthsWorked) return 'foreigner-months';
  if (programme === 'JKP') {
    const enrolled = (needed: Programme): boolean => lines.some((line) => line.programme === needed);
    return month.jkpNeeds.every(enrolled) ? 'jkp-age' : 'jkp-needs';
  }
  return month.programmes.includes(programme) ? 'pension-age' : 'scale';
}

/** JKP never is; the others by law, or by choice. */
function isOpenToForeigners(programme: Programme, worker: Worker, { foreigner }: MonthLaw): boolean {
  if (programme === 'JKP') return false;
  return foreigner.programmes.includes(programme) || (worker.programmes?.includes(programme) ?? false);
}
