import { message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { Benefits, JkpAnswer } from '../../workflows/participant.js';
import { checked } from './contributions.js';
import { sureCell } from './law-rows.js';
import { type Cell, dataTable, type Outcome, type TableBlock, type View } from './view.js';
import { employeeJson, whose } from './whose.js';

/** What each programme would pay, with its formula and who says so; exit 3 where the portal reckons otherwise. */
export function benefitsOutcome(
  { connection, employee, period, benefits, differing }: Benefits,
  reveal: boolean,
): Outcome {
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'benefit', label: 'column.benefit', wraps: true },
      { name: 'amount', label: 'column.amount' },
      { name: 'claimNow', label: 'column.claimNow', wraps: true },
      { name: 'formula', label: 'column.formula', wraps: true },
      { name: 'article', label: 'column.article', wraps: true },
      { name: 'sure', label: 'column.sure' },
    ],
    rows: benefits.map(({ row, amount, cap, waitsFor, months }): Cell[] => [
      message('law.benefitName', row),
      { sen: amount },
      waitsFor === null
        ? true
        : waitsFor === 'months'
          ? message('participant.monthsShort', { months, needed: row.afterMonths })
          : message(`participant.waitsFor.${waitsFor}`),
      message('law.benefitFormula', { ...row, ...(cap !== null && { cap }) }),
      { article: row.article },
      sureCell(row),
    ]),
  };
  const view: View = {
    json: {
      worker: employeeJson(employee, reveal),
      period,
      benefits: benefits.map(({ row, amount, cap, months, open, waitsFor }) => {
        const { programme, benefit, unit, times, afterMonths, withinMonths, article, source, sure } = row;
        const formula = { unit, amount: row.amount, times, cap, afterMonths, withinMonths: withinMonths ?? null };
        return {
          programme,
          benefit,
          amount: amount / 100,
          open,
          claimNow: waitsFor === null,
          waitsFor,
          monthsPaid: months,
          formula,
          article,
          source,
          sure,
        };
      }),
      differing,
    },
    blocks: [
      whose(employee, reveal),
      table,
      { kind: 'text', text: message('participant.estimates', { period }), tone: 'dim' },
    ],
    csv: dataTable(
      ['programme', 'benefit', 'amount', 'open', 'monthsPaid', 'article', 'sure', 'claimNow', 'waitsFor'],
      benefits.map(({ row, amount, months, open, waitsFor }) => {
        const { programme, benefit, article, sure } = row;
        return [programme, benefit, { sen: amount }, open, months, { article }, sure, waitsFor === null, waitsFor];
      }),
    ),
    portal: connection.name,
  };
  return checked(view, differing.length === 0, differing.join(', '));
}

/** Whether JKP would pay, and why not; exit 3 where we count other months. */
export function jkpOutcome({ connection, employee, eligibility, agrees }: JkpAnswer, reveal: boolean): Outcome {
  const { kpj: _kpj, ...told } = eligibility;
  const { eligible, monthsPaid, monthsNeeded, from, until, reason } = told;
  const fields: [FixedKey, Cell][] = [
    ['field.eligible', eligible],
    ['field.monthsPaid', message('participant.jkpMonths', { monthsPaid, monthsNeeded, from, until })],
  ];
  const text =
    reason === null
      ? message(employee.status === 'active' ? 'participant.jkpIfDismissed' : 'participant.jkpOpen')
      : message(`participant.jkp.${reason}`);
  const view: View = {
    json: { worker: employeeJson(employee, reveal), ...told, agrees },
    blocks: [
      whose(employee, reveal),
      { kind: 'fields', fields },
      { kind: 'text', text, tone: eligible ? 'good' : 'warn' },
    ],
    portal: connection.name,
  };
  return checked(view, agrees, 'JKP');
}
