import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCli, runJson, tempFolder } from '../support/cli.js';
import { tooWide } from '../support/golden.js';

interface Line {
  readonly programme: string;
  readonly payer: string;
  readonly base: number;
  readonly ratePpm: number;
  readonly amount: number;
}

interface Document {
  readonly lines: readonly Line[];
  readonly total: number;
  readonly notes: readonly string[];
  readonly absent: readonly { programme: string; reason: string }[];
  readonly [field: string]: unknown;
}

const calc = (...words: string[]): Promise<Document> => runJson<Document>(['calc', ...words]);

function amounts(lines: readonly Line[]): Record<string, number> {
  return Object.fromEntries(lines.map(({ programme, payer, amount }) => [`${programme} ${payer}`, amount]));
}

/** Figures that others have published. */
const published: [words: string, figures: Record<string, number>][] = [
  ['--wage 10000000 --jkk-group 3 --period 2025-06', figures(89_000, 30_000, 370_000, 200_000, 200_000, 100_000)],
  ['--wage 9000000 --jkk-group 3 --period 2025-06', figures(80_100, 27_000, 333_000, 180_000, 180_000, 90_000)],
  ['--wage 25000000 --jkk-group 3 --period 2025-06', figures(222_500, 75_000, 925_000, 500_000, 210_948, 105_474)],
  ['--wage 10000000 --jkk-group 1 --period 2026-02', figures(24_000, 30_000, 370_000, 200_000, 200_000, 100_000)],
  [
    '--wage 10547400 --jkk-group 1 --period 2026-02',
    figures(25_313.76, 31_642.2, 390_253.8, 210_948, 210_948, 105_474),
  ],
  ['--wage 10000000 --jkk-group 1 --period 2026-02 --birth-date 1966-06-15', figures(24_000, 30_000, 370_000, 200_000)],
  [
    '--wage 10000000 --jkk-group 1 --period 2026-01 --labour-intensive',
    figures(12_000, 30_000, 370_000, 200_000, 200_000, 100_000),
  ],
  [
    '--wage 2773184 --jkk-group 1 --period 2026-08',
    figures(6_655.64, 8_319.55, 102_607.81, 55_463.68, 55_463.68, 27_731.84),
  ],
];

function figures(
  jkk: number,
  jkm: number,
  jhtEmployer: number,
  jhtEmployee: number,
  jpEmployer?: number,
  jpEmployee?: number,
) {
  return {
    'JKK employer': jkk,
    'JKM employer': jkm,
    'JHT employer': jhtEmployer,
    'JHT employee': jhtEmployee,
    ...(jpEmployer === undefined ? {} : { 'JP employer': jpEmployer }),
    ...(jpEmployee === undefined ? {} : { 'JP employee': jpEmployee }),
  };
}

describe('the contributions of one wage', () => {
  test.each(published)('are the published ones: %s', async (words, expected) => {
    const { lines } = await calc(...words.split(' '));
    expect(amounts(lines.filter(({ programme }) => programme !== 'JKP'))).toEqual(expected);
  });

  test('are one document for scripts', async () => {
    expect(await calc('--wage', '12000000', '--jkk-group', '1', '--period', '2026-05')).toEqual({
      period: '2026-05',
      wage: 12_000_000,
      lines: [
        { programme: 'JKK', payer: 'employer', base: 12_000_000, ratePpm: 2_400, amount: 28_800 },
        { programme: 'JKM', payer: 'employer', base: 12_000_000, ratePpm: 3_000, amount: 36_000 },
        { programme: 'JHT', payer: 'employer', base: 12_000_000, ratePpm: 37_000, amount: 444_000 },
        { programme: 'JHT', payer: 'employee', base: 12_000_000, ratePpm: 20_000, amount: 240_000 },
        { programme: 'JP', payer: 'employer', base: 11_086_300, ratePpm: 20_000, amount: 221_726 },
        { programme: 'JP', payer: 'employee', base: 11_086_300, ratePpm: 10_000, amount: 110_863 },
        { programme: 'JKP', payer: 'government', base: 5_000_000, ratePpm: 2_200, amount: 11_000 },
      ],
      recomposition: { fromJKK: 7_000, fromJKM: 0, government: 11_000 },
      employer: 730_526,
      employee: 350_863,
      government: 11_000,
      total: 1_081_389,
      dueDate: '2026-06-15',
      company: { jkkGroup: 1, scale: 'medium', labourIntensive: false },
      reliefs: [],
      rounding: 'sen',
      absent: [],
      notes: [],
    });
  });

  test.each([
    [
      'en',
      [
        'February 2026: wage Rp 10,547,400',
        'JKK        employer    Rp 10,547,400  0.24 %   Rp 25,313.76',
        'Due          16 Mar 2026',
      ],
    ],
    [
      'id',
      [
        'Februari 2026: upah Rp 10.547.400',
        'JKK      pemberi kerja  Rp 10.547.400  0,24 %   Rp 25.313,76',
        'Jatuh tempo    16 Mar 2026',
      ],
    ],
  ])('are a table for people (%s)', async (lang, expected) => {
    const words = ['calc', '--wage', 'Rp 10.547.400', '--jkk-group', 'sangat rendah', '--period', '2026-02'];
    const { stdout, stderr, exit } = await runCli([...words, '--lang', lang]);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(expected));
    expect({ stderr, exit, wide: tooWide(stdout) }).toEqual({ stderr: '', exit: 0, wide: [] });
  });

  test('fit a terminal of 80 columns even for the largest wage', async () => {
    const { stdout } = await runCli(['calc', '--wage', '1.000.000.000.000', '--jkk-group', '5', '--lang', 'id']);
    expect(stdout).toContain('Rp 1.000.000.000.000');
    expect(tooWide(stdout)).toEqual([]);
  });

  test('are the same CSV and JSON in both languages', async () => {
    const words = ['calc', '--wage', '7000000', '--jkk-group', '2', '--period', '2026-03'];
    for (const form of ['--csv', '--json']) {
      const [english, indonesian] = await Promise.all(
        ['en', 'id'].map((lang) => runCli([...words, form, '--lang', lang])),
      );
      expect(indonesian).toEqual(english);
    }
    const { stdout } = await runCli([...words, '--csv']);
    expect(stdout.split('\r\n').slice(0, 2)).toEqual([
      'programme,payer,base,ratePpm,amount',
      'JKK,employer,7000000,5400,37800',
    ]);
  });
});

describe('what was said of the worker and the company', () => {
  const base = ['--wage', '10000000', '--period', '2026-05'];

  test('back pay is added, and the cap limits the sum', async () => {
    const { lines, backPay } = await calc(...base, '--jkk-group', '1', '--back-pay', '5000000');
    expect(backPay).toBe(5_000_000);
    expect(lines.map((line) => line.base)).toEqual([
      15_000_000, 15_000_000, 15_000_000, 15_000_000, 11_086_300, 11_086_300, 5_000_000,
    ]);
  });

  test('a foreigner has no JP and no JKP, and is taken to have worked six months', async () => {
    const found = await calc(...base, '--jkk-group', '1', '--citizenship', 'wna');
    expect(found.absent).toEqual([
      { programme: 'JP', reason: 'foreigner' },
      { programme: 'JKP', reason: 'foreigner' },
    ]);
    expect(found.notes).toEqual(['foreigner-six-months']);
  });

  test('exactly the programmes that were named', async () => {
    const { lines } = await calc(...base, '--programmes', 'JHT,JKM');
    expect(lines.map(({ programme }) => programme)).toEqual(['JKM', 'JHT', 'JHT']);
  });

  test('a small enterprise has no JP', async () => {
    expect((await calc(...base, '--jkk-group', '1', '--scale', 'small')).absent).toEqual([
      { programme: 'JP', reason: 'scale' },
    ]);
  });

  test('construction needs no group: its JKK rate is its own', async () => {
    const { lines, company } = await calc(...base, '--construction');
    expect(lines[0]).toMatchObject({ programme: 'JKK', ratePpm: 17_400, amount: 174_000 });
    expect(company).toMatchObject({ jkkGroup: null });
  });

  test('lines rounded to the rupiah from their exact value', async () => {
    const found = await calc('--wage', '2773184', '--jkk-group', '1', '--period', '2026-08', '--rounding', 'rupiah');
    expect(amounts(found.lines)['JHT employer']).toBe(102_608);
  });

  test('paying late brings a fine for each month begun', async () => {
    const words = [...base, '--jkk-group', '1'];
    const inTime = await calc(...words, '--paid-on', '2026-06-15');
    const late = await calc(...words, '--paid-on', '2026-07-16');
    expect([inTime['penalty'], inTime['monthsLate']]).toEqual([0, 0]);
    expect([late['penalty'], late['monthsLate']]).toEqual([late.total * 0.04, 2]);
  });

  test('the group and scale of the profile stand in for a group that was not said', async () => {
    const config = tempFolder();
    const env = { BPJSTK_CONFIG_DIR: join(config, 'config') };
    for (const [name, value] of [
      ['company.jkkGroup', '3'],
      ['company.scale', 'small'],
    ] as const) {
      expect(await runCli(['config', 'set', name, value], { env })).toMatchObject({ exit: 0 });
    }
    const { company } = await runJson<Document>(['calc', ...base], { env });
    expect(company).toMatchObject({ jkkGroup: 3, scale: 'small' });
  });
});

describe('what a reader has to be told', () => {
  test('a month past the last known JP cap is reckoned with it, and says so', async () => {
    const words = ['--wage', '12000000', '--jkk-group', '1', '--period', '2031-03'];
    const { lines, notes } = await calc(...words);
    expect(lines.find(({ programme }) => programme === 'JP')?.base).toBe(11_086_300);
    expect(notes).toEqual(['jp-cap-last-known', 'holidays-unknown']);
    expect((await runCli(['calc', ...words])).stdout).toContain('No newer JP cap is known');
    expect((await runCli(['calc', ...words, '--lang', 'id'])).stdout).toContain(
      'Batas upah JP yang lebih baru belum diketahui',
    );
  });

  test('the reliefs of 2020: one hundredth of JKK and JKM, due on the 30th', async () => {
    const words = ['calc', '--wage', '10000000', '--jkk-group', '1', '--period', '2020-09'];
    const found = await runJson<Document>(words);
    expect(amounts(found.lines)).toMatchObject({ 'JKK employer': 240, 'JKM employer': 300 });
    expect([found['dueDate'], found.notes]).toEqual(['2020-10-30', ['relief']]);
    expect((await runCli(words)).stdout).toContain('Relief: JKK is at 1.00 % of its rate this month (PP 49/2020).');
  });

  test('the relief for labour-intensive industries and what it asks; or that there is none', async () => {
    const words = ['--wage', '10000000', '--jkk-group', '1', '--labour-intensive', '--period'];
    expect((await calc(...words, '2025-06')).notes).toEqual(['relief', 'labour-intensive-arrears']);
    expect((await calc(...words, '2026-02')).notes).toEqual(['no-relief']);
  });

  test('JKP before its law', async () => {
    const { absent } = await calc('--wage', '10000000', '--jkk-group', '1', '--period', '2021-01');
    expect(absent).toEqual([{ programme: 'JKP', reason: 'not-in-force' }]);
  });

  test('a wage that looks like a slip', async () => {
    expect((await calc('--wage', '50000', '--jkk-group', '1', '--period', '2026-05')).notes).toEqual(['wage-unusual']);
  });
});

describe('--explain', () => {
  const words = [
    'calc',
    '--wage',
    '25000000',
    '--jkk-group',
    '2',
    '--period',
    '2025-06',
    '--paid-on',
    '2025-08-01',
    '--explain',
  ];

  test('gives each figure its formula, article and source', async () => {
    const { explain, assumptions } = await runJson<{
      explain: Record<string, unknown>[];
      assumptions: { values: { name: string } }[];
    }>(words);
    expect(explain.map(({ figure }) => figure)).toEqual([
      'JKK.employer',
      'JKM.employer',
      'JHT.employer',
      'JHT.employee',
      'JP.employer',
      'JP.employee',
      'JKP.government',
      'dueDate',
      'penalty',
    ]);
    expect(explain[5]).toMatchObject({
      formula: '10547400 × 10000 / 1000000 = 105474',
      base: 10_547_400,
      ratePpm: 10_000,
      amount: 105_474,
      article: 'PP 45/2015 art. 28; PP 45/2015 art. 29(3)',
      source: 'Lembaran Negara 2015 no. 155; BPJS Ketenagakerjaan letter B/726/022025',
    });
    expect(assumptions.map(({ values }) => values.name)).toEqual(['jkp-health-scheme', 'fine-months']);
  });

  test.each([
    ['en', 'Rp 10,547,400 (the cap) × 1.00 % = Rp 105,474'],
    ['id', 'Rp 10.547.400 (batas upah) × 1,00 % = Rp 105.474'],
  ])('reads as prose (%s)', async (lang, formula) => {
    const { stdout } = await runCli([...words, '--lang', lang]);
    expect(stdout.split('\n')).toContain(formula);
    expect(tooWide(stdout).filter((line) => !line.includes('https://'))).toEqual([]);
  });
});
