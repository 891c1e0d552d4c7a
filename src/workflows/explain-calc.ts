import { rowsBehind, rowsFor, type ExplainedRow } from '../law/explain.js';
import type { Line } from '../law/calculator.js';
import type { Payer, Programme } from '../law/types.js';
import type { Calculation } from './calc.js';
import { mattersFor } from './calc-assumptions.js';

/** How a line came about; the base is capped where it is less than what was earned. */
export interface ExplainedLine {
  readonly figure: `${Programme}.${Payer}`;
  readonly line: Line;
  readonly capped: boolean;
  /** The rows that gave the rate, then those that limited the base. */
  readonly rows: readonly ExplainedRow[];
}

export interface Explanation {
  readonly lines: readonly ExplainedLine[];
  /** The rows behind a wage that was reckoned from other amounts, and behind JP that is paid later. */
  readonly wage: readonly ExplainedRow[];
  /** Where programmes were named: the row that says which the company must have. */
  readonly programmes: readonly ExplainedRow[];
  readonly deferral: readonly ExplainedRow[];
  /** The rows behind the due date and, where a fine was reckoned, behind it. */
  readonly dueDate: readonly ExplainedRow[];
  readonly fine: readonly ExplainedRow[];
  /** Readings of the law, where it is silent, that this month's figures depend on. */
  readonly assumptions: readonly ExplainedRow[];
}

/** @returns each figure of a calculation with the rows of the law behind it. */
export function explainCalculation(calculation: Calculation): Explanation {
  const { contributions, worker, company, month, period, fine, averaged, deferral, tables } = calculation;
  const earned = worker.wage + (worker.backPay ?? 0);
  return {
    lines: contributions.lines.map((line) => {
      const { rate, base } = rowsBehind(line, worker, month);
      const capped = line.base < earned;
      const limits = capped ? base.filter((row) => !rate.some(({ topic }) => topic === row.topic)) : [];
      return { figure: `${line.programme}.${line.payer}`, line, capped, rows: [...rate, ...limits] };
    }),
    wage: rowsFor('average-wage', period, tables).filter(({ values }) => values['kind'] === averaged?.kind),
    programmes: worker.programmes
      ? rowsFor('scale', period, tables).filter(({ values }) => values['scale'] === company.scale)
      : [],
    deferral: deferral ? rowsFor('jp-deferral', period, tables) : [],
    dueDate: rowsFor('due-day', period, tables),
    fine: fine ? rowsFor('fine', period, tables) : [],
    assumptions: rowsFor('assumption', period, tables).filter(({ values }) =>
      mattersFor(String(values['name']), calculation),
    ),
  };
}
