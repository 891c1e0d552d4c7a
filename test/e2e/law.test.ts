import { describe, expect, test } from '@jest/globals';
import { en } from '../../src/i18n/en.js';
import { rowsFor } from '../../src/law/explain.js';
import { runCli, runJson } from '../support/cli.js';
import { tooWide } from '../support/golden.js';

interface Row {
  readonly topic: string;
  readonly from: string;
  readonly to: string | null;
  readonly values: Record<string, unknown>;
  readonly article: string;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly dueDate?: string;
}

describe('law list', () => {
  test('names each topic, what it is and how many rows it has', async () => {
    const { topics } = await runJson<{ topics: { topic: string; rows: number; description: string }[] }>([
      'law',
      'list',
    ]);
    expect(topics).toHaveLength(22);
    expect(topics.find(({ topic }) => topic === 'jp-cap')).toEqual({
      topic: 'jp-cap',
      rows: 12,
      description: 'JP: the wage that counts at the most',
    });
    const { stdout } = await runCli(['aturan', 'daftar', '--lang', 'id']);
    expect(stdout).toContain('JP: batas atas upah yang dihitung');
    expect(tooWide(stdout)).toEqual([]);
  });
});

describe('law explain', () => {
  test('names in the language what is no title of a source', async () => {
    const reading = await runCli(['law', 'explain', 'jht-growth', '--lang', 'id']);
    expect(reading.stdout).toMatch(/Sumber +tafsir program ini/);
    expect((await runCli(['law', 'explain', 'jht-growth'])).stdout).toMatch(/Source +this program's reading/);
    const documents = await runCli(['law', 'explain', 'claim-document']);
    expect(documents.stdout).toContain('list of claim requirements published by BPJS Ketenagakerjaan');
    expect((await runCli(['law', 'explain', 'minimum-wage', '--lang', 'id'])).stdout).toContain('(mengutip BPS)');
  });
});

describe('law show', () => {
  test('holds everything in force in a month, and its due date', async () => {
    const { rows, dueDate, notes } = await runJson<Rows>(['law', 'show', '--period', '2026-02']);
    expect(rows.filter(({ topic }) => topic === 'jp-cap').map(({ values }) => values)).toEqual([{ cap: 10_547_400 }]);
    expect(new Set(rows.map(({ topic }) => topic)).size).toBe(20);
    expect([dueDate, notes]).toEqual(['2026-03-16', []]);
  });

  test('says so where only the last known rows are there', async () => {
    const words = ['law', 'show', '--period', '2028-01'];
    expect((await runJson<Rows>(words)).notes).toEqual(['jp-cap-last-known', 'holidays-unknown']);
    const { stdout } = await runCli(words);
    expect(stdout).toContain('No newer JP cap is known');
    expect(stdout).toContain('The holidays of 2028 are not known here');
  });

  test.each(['en', 'id'])('loses no word on a pipe (%s)', async (lang) => {
    const { stdout } = await runCli(['law', 'show', '--period', '2026-05', '--lang', lang]);
    expect(stdout).not.toContain('…');
  });

  test('is this month without a period', async () => {
    const env = { BPJSTK_NOW: '2025-05-31T18:00:00Z' };
    expect(await runJson(['law', 'show'], { env })).toMatchObject({ period: '2025-06' });
  });
});

describe('law explain', () => {
  test('gives every row of a topic, with dates, words, article and source', async () => {
    const { rows } = await runJson<Rows>(['law', 'explain', 'jp-cap']);
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)).toEqual({
      topic: 'jp-cap',
      values: { cap: 11_086_300, nextDue: '2027-03' },
      from: '2026-03',
      to: null,
      article: 'PP 45/2015 art. 29(3)',
      source: 'BPJS Ketenagakerjaan letter B/1226/022026',
      sure: 'H',
      own: false,
    });
  });

  test.each([
    ['en', ['Since March 2026', 'In force  Rp 11,086,300 a month', 'Article   PP 45/2015 art. 29(3)']],
    ['id', ['Sejak Maret 2026', 'Yang berlaku  Rp 11.086.300 sebulan', 'Pasal         PP 45/2015 Pasal 29 ayat (3)']],
  ])('in words (%s)', async (lang, lines) => {
    const { stdout } = await runCli(['law', 'explain', 'jp-cap', '--period', '2026-03', '--lang', lang]);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(lines));
  });

  test('of a programme gives all its topics', async () => {
    const { rows } = await runJson<Rows>(['law', 'explain', 'jp', '--period', '2026-03']);
    expect(rows.map(({ topic }) => topic)).toEqual(['jp', 'jp', 'jp-cap', 'pension-age']);
  });

  test('shows the days of the holidays', async () => {
    const { stdout } = await runCli(['law', 'explain', 'holidays', '--period', '2026-08']);
    expect(stdout).toContain('17 Aug 2026  national holiday  Proklamasi Kemerdekaan');
  });

  test('of minimum wages is a table, and names the provinces that could not be sourced', async () => {
    const words = ['law', 'explain', 'minimum-wage', '--period', '2024-05'];
    const { stdout } = await runCli(words);
    expect(stdout).toMatch(/^DKI Jakarta +Rp 5,067,381 {2}2024-01 {2}2024-12 {2}yes$/m);
    expect(stdout).toContain('Not sourced here for 2024: Papua Barat Daya.');
    expect(tooWide(stdout)).toEqual([]);
    expect(await runJson(words)).toMatchObject({ provincesMissing: ['Papua Barat Daya'] });
  });

  test('of the deadlines says what and by when', async () => {
    const { stdout } = await runCli(['aturan', 'jelaskan', 'deadline', '--lang', 'id']);
    expect(stdout).toContain('mendaftarkan pekerja baru: paling lama 30 hari');
    expect(stdout).toContain('melaporkan perubahan data: paling lama 7 hari kerja');
    expect(stdout).toContain('melaporkan kecelakaan kerja (tahap I): paling lama 48 jam');
  });

  test('says when nothing was in force', async () => {
    const { stdout, exit } = await runCli(['law', 'explain', 'JKP', '--period', '2019-01']);
    expect([stdout, exit]).toEqual(['Nothing about JKP was in force then.\n', 0]);
  });

  test('is the same CSV in both languages', async () => {
    const words = ['law', 'explain', 'relief', '--csv', '--lang'];
    const [english, indonesian] = await Promise.all(['en', 'id'].map((lang) => runCli([...words, lang])));
    expect(indonesian?.stdout).toBe(english?.stdout);
    expect(english?.stdout).toContain('relief,"programme=JKK; keepPpm=500000; labourIntensive=true",2025-02,2025-07,');
  });

  test('of a topic that does not exist is exit 2, and names those that do', async () => {
    const { stderr, stdout, exit } = await runCli(['law', 'explain', 'taxes']);
    expect([stdout, exit]).toEqual(['', 2]);
    expect(stderr).toContain('There is no topic "taxes".');
    expect(stderr).toContain('JKK, JKM, JHT, JP, JKP, construction, jp-cap, relief');
    expect((await runCli(['law', 'explain', 'taxes', '--lang', 'id'])).stderr).toContain('Tidak ada topik "taxes".');
  });
});

test('law show keeps to a topic or programme, and refuses what is none', async () => {
  const shown = async (topic: string) =>
    (await runJson<{ rows: { topic: string }[] }>(['law', 'show', topic, '--period', '2026-03'])).rows;
  expect((await shown('JP')).map(({ topic }) => topic)).toEqual(['jp', 'jp', 'jp-cap', 'pension-age']);
  expect((await shown('minimum-wage')).length).toBeGreaterThan(30);
  expect((await runCli(['law', 'show', 'taxes'])).exit).toBe(2);
});

test('every assumption of the tables has a sentence', () => {
  const named = rowsFor('assumption').map(({ values }) => `law.assumption.${String(values['name'])}`);
  expect(Object.keys(en)).toEqual(expect.arrayContaining(named));
});
