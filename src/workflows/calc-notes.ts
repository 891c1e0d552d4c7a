import { message, type Message } from '../errors.js';
import type { Line } from '../law/calculator.js';
import type { IsoDate } from '../law/calendar.js';
import { rowsBehind } from '../law/explain.js';
import type { Holidays } from '../law/holidays.js';
import type { MonthLaw } from '../law/month.js';
import type { Worker } from '../law/types.js';
import { isUnusual } from '../roster/fields/wage.js';

/** What whoever reads the figures has to be told: a word for scripts, a sentence for people. */
export interface CalcNote {
  readonly code: string;
  readonly text: Message;
}

interface Reckoned {
  readonly worker: Worker;
  readonly company: { readonly labourIntensive: boolean };
  readonly month: MonthLaw;
  readonly lines: readonly Line[];
  readonly dueDate: IsoDate;
  readonly holidays: Holidays;
  /** The deferral of JP was asked for, and there is none. */
  readonly noDeferral: boolean;
}

/** @returns everything that makes the figures less than plain: reliefs, last known rows, what was taken for granted. */
export function notesOf({ worker, company, month, lines, dueDate, holidays, noDeferral }: Reckoned): CalcNote[] {
  const reliefs = lines.flatMap((line) =>
    rowsBehind(line, worker, month)
      .rate.filter(({ topic }) => topic === 'relief')
      .map(({ values, article }) => ({ programme: line.programme, keepPpm: Number(values['keepPpm']), article })),
  );
  const year = dueDate.slice(0, 4);
  return [
    ...reliefs.map((relief) => ({ code: 'relief', text: message('calc.note.relief', relief) })),
    ...(company.labourIntensive && reliefs.length === 0 ? [plain('no-relief')] : []),
    ...month.notes.map((code) => ({ code, text: message(`law.note.${code}`) })),
    ...(holidays.covers(Number(year))
      ? []
      : [{ code: 'holidays-unknown', text: message('law.holidaysUnknown', { year }) }]),
    ...(noDeferral ? [plain('no-jp-deferral')] : []),
    ...(worker.citizenship === 'WNA' && !worker.programmes && worker.monthsWorked === undefined
      ? [plain('foreigner-six-months')]
      : []),
    ...(isUnusual(worker.wage) ? [plain('wage-unusual')] : []),
  ];
}

function plain(code: 'no-relief' | 'no-jp-deferral' | 'foreigner-six-months' | 'wage-unusual'): CalcNote {
  return { code, text: message(`calc.note.${code}`) };
}
