import type { Period } from '../law/calendar.js';
import type { JkkGroup, Programme, Scale, Tables } from '../law/types.js';
import type { Schemas } from './contract.js';
import { programmesOf } from './membership.js';
import { rowIn, rowsIn } from './rows.js';
import type { EmployeeData } from './store/workers.js';

/** The columns of Formulir 2a, in sen. */
export type Amounts = Schemas['Amounts'];

export interface Employer {
  readonly jkkGroup: JkkGroup;
  readonly scale: Scale;
  readonly labourIntensive: boolean;
}

/** What is reported of a worker for a month, in sen. */
interface Earnings {
  readonly wage: number;
  readonly backPay: number;
}

/** Reckons one worker's month. */
export type Reckoner = (worker: EmployeeData, earned: Earnings) => Amounts;

interface Column {
  readonly name: keyof Amounts;
  readonly programme: Programme;
  /** Millionths of millionths of the base: a rate in parts per million times the part of it that a relief leaves. */
  readonly rate: bigint;
  /** The most that counts of what was earned, in sen. */
  readonly cap?: bigint;
}

const MILLION = 1_000_000n;

/**
 * The portal's own sums for a month, over the law's tables: each amount from its exact value, half-up to the sen.
 * @throws Error for a month that the tables do not know
 */
export function reckonerFor(period: Period, employer: Employer, tables: Tables): Reckoner {
  const usual = columnsFor(period, employer, tables);
  const construction = usual.map((column) => (column.name === 'jkk' ? constructionColumn(period, tables) : column));
  return (worker, { wage, backPay }) => {
    const columns = isConstruction(worker) ? construction : usual;
    const programmes = programmesOf(worker, period, employer.scale, tables);
    const earned = BigInt(wage) + BigInt(backPay);
    const amounts: { -readonly [K in keyof Amounts]: Amounts[K] } = {};
    for (const { name, programme, rate, cap } of columns) {
      if (!programmes.has(programme)) continue;
      const base = cap !== undefined && cap < earned ? cap : earned;
      amounts[name] = Number(halfUp(base * rate, MILLION * MILLION));
    }
    return amounts;
  };
}

function columnsFor(period: Period, employer: Employer, tables: Tables): readonly Column[] {
  const jpCap = { cap: BigInt(rowIn(tables['jp-cap'], period).cap) * 100n };
  const jkp = rowsIn(tables.jkp, period)[0];
  const of = (rows: readonly { readonly ratePpm: number }[], programme: Programme): bigint =>
    BigInt(rows[0]?.ratePpm ?? 0) * left(programme, period, employer.labourIntensive, tables);
  const shared = (topic: 'jht' | 'jp', payer: 'employer' | 'employee'): bigint =>
    of(
      rowsIn(tables[topic], period).filter((row) => row.payer === payer),
      topic === 'jht' ? 'JHT' : 'JP',
    );
  const group = rowsIn(tables.jkk, period).filter((row) => row.group === employer.jkkGroup);
  return [
    { name: 'jkk', programme: 'JKK', rate: of(group, 'JKK') },
    { name: 'jkm', programme: 'JKM', rate: of([rowIn(tables.jkm, period)], 'JKM') },
    { name: 'jhtEmployer', programme: 'JHT', rate: shared('jht', 'employer') },
    { name: 'jhtEmployee', programme: 'JHT', rate: shared('jht', 'employee') },
    { name: 'jpEmployer', programme: 'JP', rate: shared('jp', 'employer'), ...jpCap },
    { name: 'jpEmployee', programme: 'JP', rate: shared('jp', 'employee'), ...jpCap },
    ...(jkp
      ? [
          {
            name: 'jkpGovernment',
            programme: 'JKP',
            rate: BigInt(jkp.governmentPpm) * MILLION,
            cap: BigInt(jkp.cap) * 100n,
          } as const,
        ]
      : []),
  ];
}

/** What the reliefs of a month leave of a programme's rate, in parts per million of it. */
function left(programme: Programme, period: Period, labourIntensive: boolean, { relief }: Tables): bigint {
  return rowsIn(relief, period)
    .filter((row) => row.programme === programme && (labourIntensive || !row.labourIntensive))
    .reduce((rest, { keepPpm }) => (rest * BigInt(keepPpm)) / MILLION, MILLION);
}

/** Construction by the day, by the piece or for a term has a JKK rate of its own (PP 44/2015 art. 54(1)). */
function isConstruction({ construction, contractType }: EmployeeData): boolean {
  return construction === true && contractType !== 'PKWTT';
}

/** None of the labour-intensive industries is construction. */
function constructionColumn(period: Period, tables: Tables): Column {
  const { ratePpm } = rowIn(tables.construction, period);
  return { name: 'jkk', programme: 'JKK', rate: BigInt(ratePpm) * left('JKK', period, false, tables) };
}

/** The columns of all workers together. */
export function totalsOf(lines: Iterable<Amounts>): Amounts {
  const sums = new Map<keyof Amounts, bigint>();
  for (const amounts of lines) {
    for (const [name, amount] of Object.entries(amounts) as [keyof Amounts, number][]) {
      sums.set(name, (sums.get(name) ?? 0n) + BigInt(amount));
    }
  }
  return Object.fromEntries(Array.from(sums, ([name, sum]) => [name, Number(sum)]));
}

/** The bill in whole rupiah: each programme, both payers together, half-up to the rupiah; then their sum. */
export function billOf(totals: Amounts): number {
  const { jkk, jkm, jhtEmployer, jhtEmployee, jpEmployer, jpEmployee } = totals;
  const programmes = [[jkk], [jkm], [jhtEmployer, jhtEmployee], [jpEmployer, jpEmployee]];
  const rupiah = programmes.map((columns) =>
    halfUp(
      columns.reduce<bigint>((sum, part) => sum + BigInt(part ?? 0), 0n),
      100n,
    ),
  );
  return Number(rupiah.reduce((sum, amount) => sum + amount, 0n));
}

/** A quotient of numbers that are not negative, rounded half-up. */
export function halfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
