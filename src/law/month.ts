import { addMonths, dayOf, FIRST_PERIOD, firstDay, type IsoDate, lastDay, type Period } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import { inForce, rowOf } from './in-force.js';
import { isLastKnownCap } from './jp-cap.js';
import { rupiah, type Sen, share, sen } from './money.js';
import { isReadAs } from './readings.js';
import type { Company, ForeignerRow, JkpRow, LawRow, Payer, Programme, Tables, Topic } from './types.js';

/** A row of the law, and the table that it stands in. */
export interface Citation {
  readonly topic: Topic;
  readonly row: LawRow;
}

/** A line that the month may bring: who pays how much of what, and the rows that say so. */
export interface Rate {
  readonly programme: Programme;
  readonly payer: Payer;
  readonly ratePpm: number;
  /** What the wage is limited to. */
  readonly cap?: Sen;
  readonly citations: readonly Citation[];
  readonly capCitations: readonly Citation[];
}

/** What whoever reads the month's figures has to be told. */
export type Note = 'jp-cap-last-known' | 'labour-intensive-arrears';

/** The law of one month for one company, resolved once for all its workers. */
export interface MonthLaw {
  readonly period: Period;
  /** In the order of a report's lines. */
  readonly rates: readonly Rate[];
  /** JKK of construction workers, in place of the group's (PP 44/2015 art. 54(1)). */
  readonly constructionRate: Rate;
  /** What the company takes part in by its scale and by choice; JKP follows from these. */
  readonly programmes: readonly Programme[];
  readonly jkp?: JkpRow;
  /** The first day of JKP: nobody was registered in it before. */
  readonly jkpSince: IsoDate;
  /** What a worker must be in to be in JKP. */
  readonly jkpNeeds: readonly Programme[];
  readonly foreigner: ForeignerRow;
  readonly pensionAge: number;
  /** Whoever was born on this day or before has reached pension age, now or in a month before. */
  readonly pensionersBornUntil: IsoDate;
  readonly notes: readonly Note[];
}

/**
 * The law of a month for a company: every rate after reliefs, caps, ages, and the rows behind each.
 * A month past the last known JP cap is reckoned with that one, and `notes` says so.
 * @throws RangeError for a period before `FIRST_PERIOD`.
 */
export function lawOfMonth(period: Period, company: Company, tables: Tables = shippedTables): MonthLaw {
  if (period < FIRST_PERIOD) throw new RangeError(`${period} is before ${FIRST_PERIOD}`);
  const scale = rowOf(tables.scale, period, (row) => row.scale === company.scale);
  const jkp = inForce(tables.jkp, period)[0];
  const chosen = company.programmes ?? [];
  return {
    period,
    rates: ratesOf(period, company, tables, jkp),
    constructionRate: relieved('JKK', 'construction', rowOf(tables.construction, period), period, false, tables),
    programmes: [...new Set([...scale.programmes, ...chosen])].filter((programme) => programme !== 'JKP'),
    ...(jkp && { jkp }),
    jkpSince: firstDay((tables.jkp[0]?.from ?? period) as Period),
    jkpNeeds: scale.jkpNeeds,
    foreigner: rowOf(tables.foreigner, period),
    pensionAge: rowOf(tables['pension-age'], period).age,
    pensionersBornUntil: pensionersBornUntil(period, tables),
    notes: notesOf(period, company, tables),
  };
}

function ratesOf(period: Period, company: Company, tables: Tables, jkp: JkpRow | undefined): Rate[] {
  const labourIntensive = company.labourIntensive ?? false;
  const jkk = rowOf(tables.jkk, period, (row) => row.group === company.jkkGroup);
  const capRow = rowOf(tables['jp-cap'], period);
  const shared = (programme: 'JHT' | 'JP', payer: 'employer' | 'employee'): Rate => {
    const topic = programme === 'JHT' ? 'jht' : 'jp';
    const row = rowOf(tables[topic], period, (candidate) => candidate.payer === payer);
    const rate = { programme, payer, ratePpm: row.ratePpm, citations: [{ topic, row }] } as const;
    if (programme === 'JHT') return { ...rate, capCitations: [] };
    return { ...rate, cap: rupiah(capRow.cap), capCitations: [{ topic: 'jp-cap', row: capRow }] };
  };
  return [
    relieved('JKK', 'jkk', jkk, period, labourIntensive, tables),
    relieved('JKM', 'jkm', rowOf(tables.jkm, period), period, labourIntensive, tables),
    shared('JHT', 'employer'),
    shared('JHT', 'employee'),
    shared('JP', 'employer'),
    shared('JP', 'employee'),
    ...(jkp ? [governmentRate(jkp)] : []),
  ];
}

/** A rate of the employer's after the reliefs of the month. */
function relieved(
  programme: 'JKK' | 'JKM',
  topic: 'jkk' | 'construction' | 'jkm',
  row: LawRow & { readonly ratePpm: number },
  period: Period,
  labourIntensive: boolean,
  tables: Tables,
): Rate {
  const reliefs = inForce(tables.relief, period).filter(
    (relief) => relief.programme === programme && (labourIntensive || !relief.labourIntensive),
  );
  const ratePpm = reliefs.reduce((rate, relief) => share(sen(rate), relief.keepPpm, 'sen'), row.ratePpm);
  const citations = [{ topic, row }, ...reliefs.map((relief) => ({ topic: 'relief' as const, row: relief }))];
  return { programme, payer: 'employer', ratePpm, citations, capCitations: [] };
}

function governmentRate(row: JkpRow): Rate {
  const citations = [{ topic: 'jkp', row }] as const;
  return {
    programme: 'JKP',
    payer: 'government',
    ratePpm: row.governmentPpm,
    cap: rupiah(row.cap),
    citations,
    capCitations: citations,
  };
}

/**
 * Age is taken on the first day of the month or, by choice, its last, and whoever has once reached the pension age of a month stays out
 * when it rises later; so each age has its latest birth date, in the last month that it held.
 */
function pensionersBornUntil(period: Period, tables: Tables): IsoDate {
  const birthDates = tables['pension-age']
    .filter(({ from }) => from <= period)
    .map(({ age, to }) => {
      const last = to !== undefined && to < period ? (to as Period) : period;
      return yearsBefore(ageDay(last, tables), age);
    });
  return birthDates.reduce((latest, date) => (date > latest ? date : latest));
}

function ageDay(period: Period, tables: Tables): IsoDate {
  return isReadAs('pension-age-day', 'last-day-of-period', period, tables) ? lastDay(period) : firstDay(period);
}

/** The latest birth date of those who are that old on a day. */
function yearsBefore(day: IsoDate, years: number): IsoDate {
  return dayOf(addMonths(day.slice(0, 7) as Period, -12 * years), Number(day.slice(8)));
}

function notesOf(period: Period, company: Company, tables: Tables): Note[] {
  const halved = inForce(tables.relief, period).some(({ labourIntensive }) => labourIntensive);
  return [
    ...(isLastKnownCap(period, tables) ? (['jp-cap-last-known'] as const) : []),
    ...(company.labourIntensive && halved ? (['labour-intensive-arrears'] as const) : []),
  ];
}
