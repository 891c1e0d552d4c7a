import { Exit, message } from '../../errors.js';
import type { Contribution } from '../../portal/resources.js';
import type { Contributions, JhtBalance } from '../../workflows/participant.js';
import { reckonedOtherwise } from '../../workflows/reckoned-otherwise.js';
import type { SavedSlip } from '../../workflows/save-slip.js';
import { warning } from './law-rows.js';
import type { Block, Cell, Outcome, TableBlock, View } from './view.js';
import { employeeJson, whose } from './whose.js';

type Amounts = NonNullable<Contribution['amounts']>;

/** A worker's months with their gaps; exit 3 where a figure is not ours. */
export function contributionsOutcome(found: Contributions, reveal: boolean): Outcome {
  const { connection, employee, months, differences, recordsBegin } = found;
  const gaps = months.filter(({ state }) => state === 'missing' || state === 'unreported');
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'period', label: 'column.period' },
      { name: 'state', label: 'column.state', wraps: true },
      { name: 'wage', label: 'column.wage' },
      { name: 'jht', label: 'column.jht' },
      { name: 'jp', label: 'column.jp' },
      { name: 'others', label: 'column.jkkJkm' },
      { name: 'paidAt', label: 'column.paidAt' },
    ],
    rows: months.map(({ period, state, wage, backPay, amounts, paidAt }): Cell[] => [
      message('participant.month', { period }),
      { code: state, label: `participant.month.${state}` },
      wage === null ? null : { sen: wage + (backPay ?? 0) },
      sum(amounts, 'jhtEmployer', 'jhtEmployee'),
      sum(amounts, 'jpEmployer', 'jpEmployee'),
      sum(amounts, 'jkk', 'jkm'),
      paidAt === null ? null : message('participant.paidOn', { paidAt }),
    ]),
    empty: message('participant.noMonths'),
  };
  const csv: TableBlock = {
    ...table,
    rows: table.rows.map((cells, at) => {
      const { period = '', paidAt = null } = months[at] ?? {};
      return [{ period }, ...cells.slice(1, -1), paidAt === null ? null : { instant: paidAt }];
    }),
  };
  const view: View = {
    json: {
      worker: employeeJson(employee, reveal),
      months: months.map(({ wage, backPay, amounts, ...month }) => ({
        ...month,
        wage: rupiah(wage),
        backPay: rupiah(backPay),
        amounts: amounts && Object.fromEntries(Object.entries(amounts).map(([name, sen]) => [name, sen / 100])),
      })),
      gaps: gaps.map(({ period }) => period),
      recordsBegin,
      differences: differences.map(({ period, programme, payer, ours, theirs }) => {
        return { period, programme, payer, ours: rupiah(ours), theirs: rupiah(theirs) };
      }),
    },
    blocks: [whose(employee, reveal), table, ...gapBlocks(gaps), ...beginBlocks(recordsBegin)],
    csv,
    portal: connection.name,
  };
  return checked(view, differences.length === 0, [...new Set(differences.map(({ period }) => period))].join(', '));
}

function gapBlocks(gaps: readonly Contribution[]): Block[] {
  const named = (state: Contribution['state']): string[] =>
    gaps.filter((month) => month.state === state).map(({ period }) => period);
  const missing = named('missing');
  const unreported = named('unreported');
  return [
    ...(missing.length > 0 ? [warning(message('participant.missing', { periods: missing }))] : []),
    ...(unreported.length > 0 ? [warning(message('participant.unreported', { periods: unreported }))] : []),
  ];
}

/** That what came before is in none of it. */
function beginBlocks(period: string | null): Block[] {
  return period === null ? [] : [{ kind: 'text', text: message('participant.recordsBegin', { period }), tone: 'dim' }];
}

/** The JHT balance and how it grew; exit 3 where it is not what we reckon. */
export function balanceOutcome(
  { connection, employee, balance, agrees, ratePpm, recordsBegin }: JhtBalance,
  chart: boolean,
  reveal: boolean,
): Outcome {
  const { asOf, contributions, growth, months } = balance;
  const rows = months.map(({ month, balance: at }) => ({ label: { period: month }, value: at, text: { sen: at } }));
  const picture: Block[] =
    chart || rows.length > 1
      ? [{ kind: 'chart', title: message('participant.balanceChart'), rows, always: chart }]
      : [];
  const view: View = {
    json: {
      worker: employeeJson(employee, reveal),
      asOf,
      contributions: contributions / 100,
      growth: growth / 100,
      balance: balance.balance / 100,
      assumedRatePpm: ratePpm,
      agrees,
      recordsBegin,
      months: months.map(({ month, paid, growth: earned, balance: at }) => {
        return { month, paid: paid / 100, growth: earned / 100, balance: at / 100 };
      }),
    },
    blocks: [
      whose(employee, reveal),
      {
        kind: 'fields',
        fields: [
          ['field.contributions', { sen: contributions }],
          ['field.growth', { sen: growth }],
          ['field.balance', { sen: balance.balance }],
          ['field.asOf', { day: asOf }],
        ],
      },
      ...picture,
      { kind: 'text', text: message('participant.growthAssumed', { ratePpm }), tone: 'dim' },
      ...beginBlocks(recordsBegin),
    ],
    portal: connection.name,
  };
  return checked(view, agrees, 'JHT');
}

/** A slip that was saved. */
export function slipView({ connection, employee, year, file, bytes }: SavedSlip, reveal: boolean): View {
  return {
    json: { worker: employeeJson(employee, reveal), year, file, bytes },
    blocks: [
      whose(employee, reveal),
      { kind: 'text', text: message('participant.slipSaved', { file, year }), tone: 'good' },
    ],
    portal: connection.name,
  };
}

/** @returns the answer, and the failure where the portal's figures are not ours. */
export function checked(view: View, agrees: boolean, what: string): Outcome {
  if (agrees) return { view, exit: Exit.Done };
  const failure = reckonedOtherwise(what);
  return { view, exit: failure.exit, failure };
}

function sum(amounts: Amounts | null, ...names: (keyof Amounts)[]): Cell {
  const found = names.flatMap((name) => amounts?.[name] ?? []);
  return found.length === 0 ? null : { sen: found.reduce((total, amount) => total + amount, 0) };
}

function rupiah(sen: number | null): number | null {
  return sen === null ? null : sen / 100;
}
