import { addMonths, firstDay, type IsoDate, lastDay, type Period, periodOf, todayInJakarta } from '../law/calendar.js';
import type { Programme } from '../law/types.js';
import type { Schemas } from './contract.js';
import { programmesOf } from './membership.js';
import { rowIn } from './rows.js';
import { reportedMonths } from './store/contributions.js';
import type { Worker } from './store/workers.js';
import type { Deed, Look } from './transactions.js';

type Contribution = Schemas['Contribution'];
type Standing = Schemas['ProgrammeStanding'];

const all: readonly Programme[] = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];

/** A worker's months at work since the company's reports begin here, oldest first; a month that runs only once it is reported. */
export function contributionsOf({ db, company, today }: Look, worker: Worker): Contribution[] {
  const reported = new Map(reportedMonths(db, company.id, worker.kpj).map((month) => [month.period, month]));
  const begun = addMonths(company.settledWhenMade, 1);
  const [earliest] = reported.keys();
  const records = earliest !== undefined && earliest < begun ? earliest : begun;
  const started = periodOf((worker.data.startDate ?? worker.registeredOn) as IsoDate);
  const now = periodOf(today);
  const last = worker.endDate && periodOf(worker.endDate) < now ? periodOf(worker.endDate) : now;
  const months: Contribution[] = [];
  for (let period = started > records ? started : records; period <= last; period = addMonths(period, 1)) {
    const month = reported.get(period);
    if (!month && period === now) break;
    const none = { wage: null, backPay: null, programmes: [], amounts: null, paidAt: null };
    if (!month?.line) {
      months.push({ period, state: month ? 'missing' : 'unreported', ...none });
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

/** Where a worker stands in each programme, by what the law and the company say of them today. */
export function standingsOf({ company, context: { tables }, today }: Deed, worker: Worker): Standing[] {
  const last = periodOf(worker.endDate ?? today);
  const first = periodOf(worker.registeredOn) < last ? periodOf(worker.registeredOn) : last;
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
    const since = firstDay(begin) > worker.registeredOn ? firstDay(begin) : worker.registeredOn;
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
