import { addMonths, firstDay, type IsoDate, lastDay, type Period, periodOf, todayInJakarta } from '../law/calendar.js';
import type { Programme } from '../law/types.js';
import { dueDateOf } from './bill-figures.js';
import type { Schemas } from './contract.js';
import { programmesOf } from './membership.js';
import { rowIn } from './rows.js';
import type { Company } from './store/companies.js';
import { reportedMonths } from './store/contributions.js';
import type { Worker } from './store/workers.js';
import type { Deed, Look } from './transactions.js';

type Contribution = Schemas['Contribution'];
type Standing = Schemas['ProgrammeStanding'];

const all: readonly Programme[] = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];

/**
 * A worker's months, oldest first: whatever was reported with them, and the months at work since the company's reports begin
 * here; one that runs only once it is reported.
 */
export function contributionsOf({ context, db, company, today }: Look, worker: Worker): Contribution[] {
  const reported = new Map(reportedMonths(db, company.id, worker.kpj).map((month) => [month.period, month]));
  const own = [...reported.values()].filter(({ line }) => line !== null).map(({ period }) => period);
  const begun = addMonths(company.settledWhenMade, 1);
  const [earliest = begun] = reported.keys();
  const now = periodOf(today);
  const from = [
    periodOf((worker.data.startDate ?? worker.registeredOn) as IsoDate),
    earliest < begun ? earliest : begun,
  ]
    .sort()
    .at(-1) as Period;
  const until = worker.endDate && periodOf(worker.endDate) < now ? periodOf(worker.endDate) : now;
  const [first, last] = [[from, ...own].sort()[0] as Period, [until, ...own].sort().at(-1) as Period];
  const months: Contribution[] = [];
  for (let period = first; period <= last; period = addMonths(period, 1)) {
    const month = reported.get(period);
    if (!month?.line) {
      const isAtWork = period >= from && period <= until && (month !== undefined || period < now);
      const none = { wage: null, backPay: null, programmes: [], amounts: null, paidAt: null };
      const unreported = dueDateOf({ ...context, db }, period) < today ? 'unreported' : 'awaited';
      if (isAtWork) months.push({ period, state: month ? 'missing' : unreported, ...none });
      continue;
    }
    const { wage, backPay, programmes, construction, amounts } = month.line;
    months.push({
      period,
      state: month.posted ? 'paid' : 'unpaid',
      wage,
      backPay,
      programmes: programmes.split(',').filter(Boolean) as Programme[],
      ...(construction === 1 && { construction: true as const }),
      amounts,
      paidAt: month.posted ? month.paidAt : null,
    });
  }
  return months;
}

/** @returns the first day on which a worker is covered: of work, or of the first month that was reported with them. */
export function coverBegan(look: Look, { kpj, data }: Worker): IsoDate | undefined {
  const first = reportedMonths(look.db, look.company.id, kpj).find(({ line }) => line !== null);
  const reported = first && firstDay(first.period);
  const started = data.startDate as IsoDate | undefined;
  return started !== undefined && reported !== undefined && reported < started ? reported : started;
}

/** Where a worker stands in each programme, by what the law and the company say of them today. */
export function standingsOf({ company, context: { tables }, today }: Deed, worker: Worker): Standing[] {
  const last = periodOf(worker.endDate ?? today);
  const joined = joinedOn(company, worker);
  const first = periodOf(joined) < last ? periodOf(joined) : last;
  const months: { period: Period; programmes: ReadonlySet<Programme> }[] = [];
  for (let period = first; period <= last; period = addMonths(period, 1)) {
    months.push({ period, programmes: programmesOf(worker.data, period, company.scale, tables) });
  }
  return all.map((programme): Standing => {
    const within = months.filter(({ programmes }) => programmes.has(programme)).map(({ period }) => period);
    const [begin] = within;
    const end = within.at(-1);
    if (begin === undefined || end === undefined) {
      return { programme, status: 'outside', since: null, until: null, reason: whyOutside(programme, worker, last) };
    }
    if (joined > today) return { programme, status: 'outside', since: null, until: null, reason: 'not_begun' };
    const since = firstDay(begin) > joined ? firstDay(begin) : joined;
    if (end === last && worker.status === 'active') {
      return { programme, status: 'active', since, until: null, reason: null };
    }
    const left = end === last;
    const until = left ? (worker.endDate ?? today) : lastDay(end);
    return { programme, status: 'ended', since, until, reason: left ? 'left' : whyOutside(programme, worker, last) };
  });

  function whyOutside(programme: Programme, { data }: Worker, period: Period): NonNullable<Standing['reason']> {
    if (data.citizenship === 'WNA') {
      const { programmes } = rowIn(tables.foreigner, period);
      return programmes.includes(programme) ? 'months_of_work' : 'citizenship';
    }
    const { programmes, jkpNeeds } = rowIn(
      tables.scale.filter(({ scale }) => scale === company.scale),
      period,
    );
    if (programme !== 'JKP')
      return programmes.includes(programme) || data.programmes?.includes(programme) ? 'age' : 'scale';
    const now = programmesOf(data, period, company.scale, tables);
    return jkpNeeds.filter((needed) => needed !== 'JP').every((needed) => now.has(needed)) ? 'age' : 'scale';
  }
}

/** Cover begins with the work, however late it was told, and with the employer's own; never after the work has ended. */
function joinedOn({ registeredOn }: Company, worker: Worker): IsoDate {
  const started = (worker.data.startDate ?? worker.registeredOn) as IsoDate;
  const joined = started > registeredOn ? started : registeredOn;
  return worker.endDate !== null && worker.endDate < joined ? worker.endDate : joined;
}

/** The JHT balance from what is posted: a twelfth of the year's rate each month, on what the month began with. */
export function balanceOf(deed: Deed, worker: Worker): Schemas['Balance'] {
  const paid = new Map<Period, bigint>();
  for (const { state, amounts, paidAt } of contributionsOf(deed, worker)) {
    if (state !== 'paid' || paidAt === null) continue;
    const month = periodOf(todayInJakarta(new Date(paidAt)));
    const added = BigInt(amounts?.jhtEmployer ?? 0) + BigInt(amounts?.jhtEmployee ?? 0);
    paid.set(month, (paid.get(month) ?? 0n) + added);
  }
  const now = periodOf(deed.today);
  const months: Schemas['BalanceMonth'][] = [];
  let [balance, contributions, growth] = [0n, 0n, 0n];
  const [first = now] = [...paid.keys()].sort();
  for (let month = first; paid.size > 0 && month <= now; month = addMonths(month, 1)) {
    const rate = BigInt(rowIn(deed.context.tables['jht-growth'], month).ratePpm);
    const earned = month < now ? (2n * balance * rate + 12_000_000n) / 24_000_000n : 0n;
    const added = paid.get(month) ?? 0n;
    balance += earned + added;
    growth += earned;
    contributions += added;
    months.push({ month, paid: Number(added), growth: Number(earned), balance: Number(balance) });
  }
  return {
    kpj: worker.kpj,
    asOf: deed.today,
    contributions: Number(contributions),
    growth: Number(growth),
    balance: Number(balance),
    months,
  };
}
