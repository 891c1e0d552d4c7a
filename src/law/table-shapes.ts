import { parseIsoDate, parsePeriod } from './calendar.js';
import { provinces } from './provinces.js';
import { choicesOf, readings } from './readings.js';
import { benefitEvents, claimants, claimConditions, claimDocuments, programmes, signers, type Topic } from './types.js';

/** What a value may be: judged, and written down as YAML has it, in no language. */
export interface Kind {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

/** What a table's rows may hold, and how they follow each other. */
export interface Shape {
  readonly values: Readonly<Record<string, Kind>>;
  readonly optional?: Readonly<Record<string, Kind>>;
  /** What values may be in view of the row's others, where that is less than `values` allows. */
  readonly narrowed?: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, Kind>>;
  /** The values that tell one series of rows from another. */
  readonly series?: readonly string[];
  /** Rows of a series follow each other without a gap from this month on, and the last is open. */
  readonly since?: '2015-07' | '2021-02';
  /** Where no row follows, the rule has ended; of other series with gaps no more is known. */
  readonly lapses?: true;
  /** Rows hold from day to day, and each has an end; else from month to month. */
  readonly dates?: 'days';
}

const text: Kind = { expected: '"…"', accepts: (value) => typeof value === 'string' && value.trim() !== '' };
const month: Kind = {
  expected: 'YYYY-MM',
  accepts: (value) => typeof value === 'string' && parsePeriod(value) !== undefined,
};
const day: Kind = {
  expected: 'YYYY-MM-DD',
  accepts: (value) => typeof value === 'string' && parseIsoDate(value) !== undefined,
};
const whole = (low: number, high: number): Kind => ({
  expected: `${low} … ${high}`,
  accepts: (value) => Number.isInteger(value) && (value as number) >= low && (value as number) <= high,
});
const oneOf = (...allowed: readonly (string | number | boolean)[]): Kind => ({
  expected: allowed.join(' | '),
  accepts: (value) => allowed.some((one) => one === value),
});
const listOf = (kind: Kind): Kind => ({
  expected: `[${kind.expected}, …]`,
  accepts: (value) =>
    Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every(kind.accepts),
});

const ppm = whole(0, 1_000_000);
/** Of a whole per cent every rate of the tables leaves whole parts per million: no rate is ever rounded. */
const wholePercentPpm: Kind = {
  expected: '10000 | 20000 | … | 1000000',
  accepts: (value) => ppm.accepts(value) && (value as number) % 10_000 === 0,
};
const rupiah = whole(1, 1_000_000_000);
const age = whole(1, 120);
const payer = oneOf('employer', 'employee');
const someProgrammes = listOf(oneOf(...programmes));
const scale = oneOf('micro', 'small', 'medium', 'large');
const dayKind = oneOf('national', 'shared-leave');
const holiday: Kind = {
  expected: '{ date: YYYY-MM-DD, kind: national | shared-leave, name: "…" }',
  accepts: (value) => {
    const { date, kind, name, ...rest } = (value ?? {}) as Record<string, unknown>;
    return day.accepts(date) && dayKind.accepts(kind) && text.accepts(name) && Object.keys(rest).length === 0;
  },
};

export const shapes: Readonly<Record<Topic, Shape>> = {
  jkk: { values: { group: oneOf(1, 2, 3, 4, 5), ratePpm: ppm }, series: ['group'], since: '2015-07' },
  construction: { values: { ratePpm: ppm }, since: '2015-07' },
  jkm: { values: { ratePpm: ppm }, since: '2015-07' },
  jht: { values: { payer, ratePpm: ppm }, series: ['payer'], since: '2015-07' },
  jp: { values: { payer, ratePpm: ppm }, series: ['payer'], since: '2015-07' },
  'jp-cap': { values: { cap: rupiah }, optional: { nextDue: month }, since: '2015-07' },
  jkp: {
    values: { cap: rupiah, governmentPpm: ppm, fromJkkPpm: ppm, fromJkmPpm: ppm, belowAge: age },
    since: '2021-02',
  },
  relief: {
    values: { programme: oneOf('JKK', 'JKM'), keepPpm: wholePercentPpm, labourIntensive: oneOf(true, false) },
    series: ['programme', 'labourIntensive'],
    lapses: true,
  },
  'jp-deferral': {
    values: { deferredPpm: ppm, scales: listOf(scale), repayFrom: day, repayBy: day },
    lapses: true,
  },
  'pension-age': { values: { age }, since: '2015-07' },
  scale: {
    values: { scale, programmes: someProgrammes, jkpNeeds: someProgrammes },
    series: ['scale'],
    since: '2015-07',
  },
  foreigner: { values: { programmes: someProgrammes, monthsWorked: whole(0, 120) }, since: '2015-07' },
  'average-wage': {
    values: { kind: oneOf('daily', 'piece-rate', 'weather'), count: whole(1, 31) },
    series: ['kind'],
    since: '2015-07',
  },
  'due-day': { values: { day: whole(1, 31) }, since: '2015-07' },
  fine: { values: { ratePpm: ppm }, since: '2015-07' },
  deadline: {
    values: {
      kind: oneOf('register', 'change', 'accident', 'accident-outcome'),
      count: whole(1, 366),
      unit: oneOf('days', 'working-days', 'hours'),
    },
    series: ['kind'],
    since: '2015-07',
  },
  'claim-document': {
    values: { claim: oneOf(...programmes), stage: oneOf(1, 2), document: oneOf(...claimDocuments) },
    optional: {
      claimant: oneOf(...claimants),
      form: text,
      when: oneOf(...claimConditions),
      signedBy: listOf(oneOf(...signers)),
    },
    series: ['claim', 'stage', 'document', 'claimant'],
  },
  'minimum-wage': { values: { province: oneOf(...provinces.keys()), wage: rupiah }, series: ['province'] },
  holidays: { values: { days: listOf(holiday) }, dates: 'days' },
  benefit: {
    values: {
      programme: oneOf(...programmes),
      benefit: text,
      unit: oneOf('rupiah', 'wage', 'balance', 'contributions', 'pension'),
      amount: rupiah,
      times: whole(1, 1000),
      afterMonths: whole(0, 600),
      afterWork: oneOf('always', 'died', 'dismissed', 'never'),
    },
    optional: {
      event: oneOf(...benefitEvents),
      withinMonths: whole(1, 600),
      beforeMonths: whole(1, 600),
      claimMonths: whole(1, 60),
    },
    series: ['programme', 'benefit'],
    lapses: true,
  },
  'jht-growth': { values: { ratePpm: ppm }, since: '2015-07' },
  assumption: {
    values: { name: oneOf(...Object.keys(readings)), programmes: someProgrammes, choice: text },
    narrowed: ({ name }) => (choicesOf(name).length > 0 ? { choice: oneOf(...choicesOf(name)) } : {}),
    series: ['name'],
    since: '2015-07',
  },
};

/** What a row of a table starts and ends with. */
export function dateOf(shape: Shape): Kind {
  return shape.dates ? day : month;
}

/** What every row says of itself. */
export const cited: Readonly<Record<'article' | 'source' | 'sure', Kind>> = {
  article: text,
  source: text,
  sure: oneOf('H', 'M', 'L'),
};
