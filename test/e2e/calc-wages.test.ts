import { describe, expect, test } from '@jest/globals';
import { runCli, runJson } from '../support/cli.js';

const calc = (words: string): Promise<Record<string, unknown>> => runJson(['calc', ...words.split(' ')]);

describe('a wage that is not paid by the month (PP 44/2015 art. 19)', () => {
  test.each([
    ['--daily-wage 200000', 5_000_000, { kind: 'daily', paid: [200_000] }],
    [
      '--piece-rate 5000000,5250000,4900000',
      5_050_000,
      { kind: 'piece-rate', paid: [5_000_000, 5_250_000, 4_900_000] },
    ],
    // 1,000,000 / 3 = 333,333.33…, half-up to the sen.
    ['--piece-rate 0,0,1.000.000', 333_333.33, { kind: 'piece-rate', paid: [0, 0, 1_000_000] }],
    ['--piece-rate 5,000,000.50;0;0', 1_666_666.83, { kind: 'piece-rate', paid: [5_000_000.5, 0, 0] }],
    [`--weather ${Array<string>(11).fill('5000000').join(',')},6200000`, 5_100_000, expect.anything()],
  ])('%s', async (words, wage, averagedFrom) => {
    expect(await calc(`${words} --jkk-group 1 --period 2026-05`)).toMatchObject({ wage, averagedFrom });
  });

  test.each([
    ['en', 'The monthly wage was reckoned from Rp 200,000 a day'],
    ['id', 'Upah sebulan dihitung dari upah harian Rp 200.000'],
  ])('is told (%s)', async (lang, sentence) => {
    const words = ['calc', '--daily-wage', '200000', '--jkk-group', '1', '--period', '2026-05', '--lang', lang];
    expect((await runCli(words)).stdout).toContain(sentence);
  });
});

test('--explain names the articles behind the wage and the deferral', async () => {
  const words = '--daily-wage 200000 --jkk-group 1 --period 2020-09 --jp-deferral --explain';
  const { explain } = (await calc(words)) as unknown as { explain: { figure: string; article: string }[] };
  expect(explain[0]).toMatchObject({ figure: 'wage', article: expect.stringContaining('PP 44/2015 art. 19') });
  expect(explain.find(({ figure }) => figure === 'jpDeferral')?.article).toContain('PP 49/2020');
  const { stdout } = await runCli(['calc', ...words.split(' '), '--lang', 'id']);
  expect(stdout).toMatch(/^Upah sebulan$/m);
  expect(stdout).toMatch(/^Penundaan iuran JP$/m);
});

describe('the deferral of JP (PP 49/2020)', () => {
  const words = '--wage 5000000 --jkk-group 1 --jp-deferral';

  test('leaves one hundredth due now', async () => {
    expect(await calc(`${words} --period 2020-09`)).toMatchObject({
      jpDeferral: { total: 150_000, dueNow: 1_500, deferred: 148_500 },
    });
  });

  test.each(['--period 2021-02', '--period 2020-09 --scale small', '--period 2020-09 --programmes JKK'])(
    'is none, and says so: %s',
    async (more) => {
      const found = await calc(`${words} ${more}`);
      expect(found).not.toHaveProperty('jpDeferral');
      expect(found['notes']).toContain('no-jp-deferral');
    },
  );
});

describe('a foreigner', () => {
  const words = '--wage 10000000 --jkk-group 1 --citizenship WNA --period 2026-05 --months-worked';

  test('of five months is in no programme yet', async () => {
    const found = await calc(`${words} 5`);
    expect(found).toMatchObject({ lines: [], total: 0, notes: [] });
    expect(found['absent']).toContainEqual({ programme: 'JKK', reason: 'foreigner-months' });
  });

  test('of six months is in JKK, JKM and JHT', async () => {
    const { lines } = await calc(`${words} 6`);
    expect((lines as { programme: string }[]).map(({ programme }) => programme)).toEqual(['JKK', 'JKM', 'JHT', 'JHT']);
  });
});
