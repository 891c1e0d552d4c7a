import { parseIsoDate, parsePeriod } from './calendar.js';
import { programmes, type Topic } from './types.js';

export type Test = (value: unknown) => boolean;
/** What a table's rows may hold, and how they follow each other. */
export interface Shape {
  readonly values: Readonly<Record<string, Test>>;
  readonly optional?: Readonly<Record<string, Test>>;
  /** The values that tell one series of rows from another. */
  readonly series?: readonly string[];
  /** Rows of a series follow each other without a gap, and the last is open. */
  readonly continuous: boolean;
  readonly dates?: 'days';
}

const text: Test = (value) => typeof value === 'string' && value.trim() !== '';
const flag: Test = (value) => typeof value === 'boolean';
export const month: Test = (value) => typeof value === 'string' && parsePeriod(value) !== undefined;
export const day: Test = (value) => typeof value === 'string' && parseIsoDate(value) !== undefined;
const whole =
  (low: number, high: number): Test =>
  (value) =>
    Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
const oneOf =
  (...allowed: readonly unknown[]): Test =>
  (value) =>
    allowed.includes(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(test);

const ppm = whole(0, 1_000_000);
const rupiah = whole(1, 1_000_000_000);
const age = whole(1, 120);
const payer = oneOf('employer', 'employee');
const someProgrammes = listOf(oneOf(...programmes));
const days = listOf((value) => {
  const { date, kind, name, ...rest } = (value ?? {}) as Record<string, unknown>;
  return day(date) && oneOf('national', 'shared-leave')(kind) && text(name) && Object.keys(rest).length === 0;
});

export const shapes: Readonly<Record<Topic, Shape>> = {
  jkk: { values: { group: oneOf(1, 2, 3, 4, 5), ratePpm: ppm }, series: ['group'], continuous: true },
  construction: { values: { ratePpm: ppm }, continuous: true },
  jkm: { values: { ratePpm: ppm }, continuous: true },
  jht: { values: { payer, ratePpm: ppm }, series: ['payer'], continuous: true },
  jp: { values: { payer, ratePpm: ppm }, series: ['payer'], continuous: true },
  'jp-cap': { values: { cap: rupiah }, optional: { nextDue: month }, continuous: true },
  jkp: {
    values: { cap: rupiah, governmentPpm: ppm, fromJkkPpm: ppm, fromJkmPpm: ppm, belowAge: age },
    continuous: true,
  },
  relief: {
    values: { programme: oneOf('JKK', 'JKM'), keepPpm: ppm, labourIntensive: flag },
    series: ['programme', 'labourIntensive'],
    continuous: false,
  },
  'pension-age': { values: { age }, continuous: true },
  scale: {
    values: {
      scale: oneOf('micro', 'small', 'medium', 'large'),
      programmes: someProgrammes,
      jkpNeeds: someProgrammes,
    },
    series: ['scale'],
    continuous: true,
  },
  foreigner: { values: { programmes: someProgrammes, monthsWorked: whole(0, 120) }, continuous: true },
  'due-day': { values: { day: whole(1, 31) }, continuous: true },
  fine: { values: { ratePpm: ppm }, continuous: true },
  holidays: { values: { days }, continuous: false, dates: 'days' },
  assumption: {
    values: { name: text, programmes: someProgrammes, choice: text },
    series: ['name'],
    continuous: true,
  },
};

/** What every row says of itself. */
export const cited: Readonly<Record<string, Test>> = { article: text, source: text, sure: oneOf('H', 'M', 'L') };
