import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { openDesk } from '../support/desk.js';
import { payroll } from '../support/workers.js';
import { faultsOf, figureOf } from './working.js';

/** One calculation: the words of the command line, who says so, and what must come out. */
interface Example {
  readonly calc: string;
  /** Who published the figures, or the articles by which they were reckoned by hand. */
  readonly source: string;
  /** What a reader has to know besides: an age, a weekday, the first month or the last. */
  readonly working?: string;
  /** By name: a figure with its working or without, a day, a word; `none` for a line that must not be there. */
  readonly gives: Readonly<Record<string, string | number>>;
}

interface Document {
  readonly lines: readonly { programme: string; payer: string; base: number; amount: number }[];
  readonly recomposition: { readonly fromJKK: number; readonly fromJKM: number };
  readonly jpDeferral?: { readonly dueNow: number; readonly deferred: number };
  readonly notes: readonly string[];
  readonly [field: string]: unknown;
}

const folder = fileURLToPath(new URL('./examples/', import.meta.url));
const topics = readdirSync(folder).map((file): [topic: string, examples: Example[]] => [
  file.replace('.yaml', ''),
  parse(readFileSync(folder + file, 'utf8')) as Example[],
]);
const desk = openDesk();

/** What a document says, by the names that the examples use; of the notes, those that are `wanted`. */
function saidBy(
  { lines, recomposition, jpDeferral, notes, ...sums }: Document,
  wanted: unknown,
): Record<string, unknown> {
  return {
    ...sums,
    ...Object.fromEntries(lines.map(({ programme, payer, amount }) => [`${programme} ${payer}`, amount])),
    ...Object.fromEntries(lines.map(({ programme, base }) => [`${programme} base`, base])),
    'JKP from JKK': recomposition.fromJKK,
    'JKP from JKM': recomposition.fromJKM,
    'JP deferred': jpDeferral?.deferred,
    'JP due now': jpDeferral?.dueNow,
    programmes: [...new Set(lines.map(({ programme }) => programme))].join(' '),
    note: notes.find((note) => note === wanted),
  };
}

describe.each(topics)('%s:', (_, examples) => {
  test.concurrent.each(examples)('calc $calc', async ({ calc, gives }) => {
    const ran = await desk.run(`calc ${calc} --json`);
    expect(ran).toMatchObject({ exit: 0, stderr: '' });
    const said = saidBy(ran.document() as unknown as Document, gives['note']);
    const found = Object.keys(gives).map((name) => [name, said[name] ?? 'none']);
    const expected = Object.entries(gives).map(([name, given]) => [name, figureOf(given)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});

describe('a foreigner', () => {
  const file = desk.write(
    'foreigner.csv',
    payroll({
      name: 'Hiroshi Tanaka',
      nik: '',
      passport_no: 'TR1234567',
      citizenship: 'WNA',
      birth_date: '1985-04-01',
      wage: 20_000_000,
      start_date: '2026-01-20',
    }),
  );

  // PP 44/2015 art. 1 and PP 46/2015 art. 1(3): six months, January 2026 to July 2026.
  // 20,000,000 × 0.54 % = 108,000; × 0.30 % = 60,000; × 5.70 % = 1,140,000; together 1,308,000.
  test.each([
    ['2026-06', [0, 0, 0, 0], 0],
    ['2026-07', [108_000, 60_000, 1_140_000, 0], 1_308_000],
  ])('who began in January 2026 owes in %s %j', async (period, byProgramme, total) => {
    const ran = await desk.run(`report preview ${period} --file ${file} --jkk-group 2 --scale large --json`);
    const found = ran.document() as { total: number; totals: { amount: number }[] };
    expect([found.totals.map(({ amount }) => amount), found.total]).toEqual([byProgramme, total]);
  });
});

describe('the examples themselves', () => {
  const all = topics.flatMap(([, examples]) => examples);

  test('are sixty and more, no two alike, each with a source', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ calc }) => calc)).size).toBe(all.length);
    expect(all.filter(({ source }) => source.trim() === '')).toEqual([]);
  });

  test('reckon right: a working says what its factors come to, rounded half-up', () => {
    expect(all.flatMap(({ gives }) => Object.values(gives).flatMap(faultsOf))).toEqual([]);
  });
});
