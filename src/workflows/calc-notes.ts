import { message, type Message } from '../errors.js';
import type { IsoDate } from '../law/calendar.js';
import type { AppliedRelief } from '../law/explain.js';
import type { Holidays } from '../law/holidays.js';
import type { MonthLaw } from '../law/month.js';
import type { Worker } from '../law/types.js';
import { isUnusual } from '../roster/fields/wage.js';
import type { Choice } from './calc-choice.js';

/** What whoever reads the figures has to be told: a word for scripts, a sentence for people. */
export interface CalcNote {
  readonly code: string;
  readonly text: Message;
}

interface Reckoned {
  readonly worker: Worker;
  readonly company: { readonly labourIntensive: boolean };
  readonly month: MonthLaw;
  readonly reliefs: readonly AppliedRelief[];
  readonly choice: Choice;
  readonly dueDate: IsoDate;
  readonly holidays: Holidays;
  /** The deferral of JP was asked for, and there is none. */
  readonly noDeferral: boolean;
}

/** @returns everything that makes the figures less than plain: reliefs, choices, last known rows, what was taken for granted. */
export function notesOf(reckoned: Reckoned): CalcNote[] {
  const { worker, company, month, reliefs, choice, dueDate, holidays, noDeferral } = reckoned;
  const year = dueDate.slice(0, 4);
  return [
    ...reliefNotes(reliefs, company),
    ...month.notes.map((code) => ({ code, text: message(`law.note.${code}`) })),
    ...choiceNotes(choice),
    ...(holidays.covers(Number(year))
      ? []
      : [{ code: 'holidays-unknown', text: message('law.holidaysUnknown', { year }) }]),
    ...(noDeferral ? [plain('no-jp-deferral')] : []),
    ...(worker.citizenship === 'WNA' && worker.monthsWorked === undefined ? [plain('foreigner-six-months')] : []),
    ...(isUnusual(worker.wage) ? [plain('wage-unusual')] : []),
  ];
}

/** @returns the reliefs that lowered a rate, or that a company which may have one has none. */
export function reliefNotes(
  reliefs: readonly AppliedRelief[],
  { labourIntensive }: { readonly labourIntensive?: boolean },
): CalcNote[] {
  if (reliefs.length === 0) return labourIntensive ? [plain('no-relief')] : [];
  return reliefs.map((relief) => ({ code: 'relief', text: message('calc.note.relief', { ...relief }) }));
}

function choiceNotes({ added, leftOut }: Choice): CalcNote[] {
  const note = (code: 'programmes-chosen' | 'programmes-left-out', programmes: readonly string[]): CalcNote[] =>
    programmes.length === 0
      ? []
      : [{ code, text: message(`calc.note.${code}`, { programmes: programmes.join(', ') }) }];
  return [...note('programmes-left-out', leftOut), ...note('programmes-chosen', added)];
}

function plain(code: 'no-relief' | 'no-jp-deferral' | 'foreigner-six-months' | 'wage-unusual'): CalcNote {
  return { code, text: message(`calc.note.${code}`) };
}
