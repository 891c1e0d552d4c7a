import { addMonths, type IsoDate, type Period, periodOf } from '../law/calendar.js';
import type { BenefitRow, Programme } from '../law/types.js';
import type { Schemas } from './contract.js';
import { monthsAfter } from './fines.js';
import { balanceOf, contributionsOf } from './participation.js';
import { programmesOf } from './membership.js';
import { halfUp } from './reckoning.js';
import { rowIn, rowsIn } from './rows.js';
import type { Worker } from './store/workers.js';
import type { Deed, Look } from './transactions.js';

type Contribution = Schemas['Contribution'];

/** What is asked of JKP's months when no row of the law says so. */
const noRow = { afterMonths: 0 };

/** What each programme would pay of a worker as things stand, in sen. */
export function benefitsOf(deed: Deed, worker: Worker): Schemas['BenefitList'] {
  const { tables } = deed.context;
  const period = lawMonth(deed, worker);
  const paid = contributionsOf(deed, worker).filter(({ state }) => state === 'paid');
  const members = programmesOf(worker.data, period, deed.company.scale, tables);
  const reported = contributionsOf(deed, worker).findLast(({ wage: told }) => told !== null);
  const wage = BigInt(reported?.wage ?? worker.data.wage ?? 0);
  const jp = paid.reduce((sum, { amounts }) => sum + (amounts?.jpEmployer ?? 0) + (amounts?.jpEmployee ?? 0), 0);
  const balance = BigInt(balanceOf(deed, worker).balance);
  const average = averageWage(deed, paid);
  const [jkp] = rowsIn(tables.jkp, period);
  const amountOf = (row: BenefitRow, months: number): bigint => {
    const part = BigInt(row.amount);
    if (row.unit === 'rupiah') return part * BigInt(row.times) * 100n;
    if (row.unit === 'balance') return halfUp(balance * part, 1_000_000n);
    if (row.unit === 'contributions') return halfUp(BigInt(jp) * part, 1_000_000n);
    if (row.unit === 'pension') return halfUp(average * part * BigInt(months), 12_000_000n);
    const most = row.programme === 'JKP' && jkp ? BigInt(jkp.cap) * 100n : wage;
    return halfUp((most < wage ? most : wage) * BigInt(row.times) * part, 1_000_000n);
  };
  const items = rowsIn(tables.benefit, period).flatMap((row) => {
    const monthsPaid = monthsPaidFor(paid, row.programme, row.withinMonths, lastCounted(deed, worker));
    if (row.beforeMonths !== undefined && monthsPaid >= row.beforeMonths) return [];
    const isInsured = members.has(row.programme) || (row.programme === 'JP' && monthsPaid > 0);
    const inTime = isInsured && isLeft(row, worker) && !isLapsed(row, worker, deed.today);
    const { programme, benefit, afterMonths } = row;
    const open = inTime && monthsPaid >= afterMonths;
    return [{ programme, benefit, amount: Number(amountOf(row, monthsPaid)), monthsPaid, open }];
  });
  return { kpj: worker.kpj, period, items };
}

/** Whether the end of the work, and its reason, leave a right to a benefit. */
function isLeft({ afterWork }: BenefitRow, { status, endReason }: Worker): boolean {
  const reasons = { always: endReason, died: 'died', dismissed: 'laid_off', never: undefined };
  return status === 'active' || reasons[afterWork] === endReason;
}

/** Whether it was not claimed for too long (of JKP PP 37/2021 and PP 6/2025 art. 40). */
function isLapsed({ claimMonths }: Pick<BenefitRow, 'claimMonths'>, { endDate }: Worker, today: IsoDate): boolean {
  if (claimMonths === undefined || endDate === null) return false;
  return today > monthsAfter(endDate, claimMonths);
}

/** Whether JKP would pay. */
export function jkpOf(deed: Look, worker: Worker): Schemas['JkpEligibility'] {
  const period = lawMonth(deed, worker);
  const {
    afterMonths,
    withinMonths = 24,
    claimMonths,
  }: Pick<BenefitRow, 'afterMonths' | 'withinMonths' | 'claimMonths'> = rowsIn(
    deed.context.tables.benefit,
    period,
  ).find(({ programme }) => programme === 'JKP') ?? noRow;
  const until = lastCounted(deed, worker);
  const paid = contributionsOf(deed, worker).filter(({ state }) => state === 'paid');
  const monthsPaid = monthsPaidFor(paid, 'JKP', withinMonths, until);
  const inside = programmesOf(worker.data, period, deed.company.scale, deed.context.tables).has('JKP');
  const dismissed = worker.status === 'active' || worker.endReason === 'laid_off';
  const reason = !inside
    ? 'not_in_programme'
    : !dismissed
      ? 'not_dismissed'
      : monthsPaid < afterMonths
        ? 'too_few_months'
        : isLapsed({ ...(claimMonths !== undefined && { claimMonths }) }, worker, deed.today)
          ? 'too_late'
          : null;
  const from = addMonths(until, 1 - withinMonths);
  return { kpj: worker.kpj, eligible: reason === null, monthsPaid, monthsNeeded: afterMonths, from, until, reason };
}

function lawMonth({ today }: Look, { endDate }: Worker): Period {
  return periodOf(endDate ?? today);
}

/** Of who has left the month in which they did; else the one before this. */
function lastCounted({ today }: Look, { endDate }: Worker): Period {
  return endDate ? periodOf(endDate) : addMonths(periodOf(today), -1);
}

function monthsPaidFor(
  paid: readonly Contribution[],
  programme: Programme,
  within: number | undefined,
  until: Period,
): number {
  const first = within === undefined ? '' : addMonths(until, 1 - within);
  const counts = ({ period, programmes }: Contribution): boolean =>
    programmes.includes(programme) && (within === undefined || (period >= first && period <= until));
  return paid.filter(counts).length;
}

/** The mean of what JP was paid of, half-up to the sen. */
function averageWage({ context: { tables } }: Deed, paid: readonly Contribution[]): bigint {
  const bases = paid
    .filter(({ programmes }) => programmes.includes('JP'))
    .map(({ period, wage, backPay }) => {
      const cap = BigInt(rowIn(tables['jp-cap'], period as Period).cap) * 100n;
      const earned = BigInt(wage ?? 0) + BigInt(backPay ?? 0);
      return earned < cap ? earned : cap;
    });
  const sum = bases.reduce((total, base) => total + base, 0n);
  return bases.length === 0 ? 0n : halfUp(sum, BigInt(bases.length));
}
