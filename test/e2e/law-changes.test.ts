import { describe, expect, test } from '@jest/globals';
import { runCli, runJson } from '../support/cli.js';

describe('law diff', () => {
  test.each([
    ['en', 'From February 2026 to March 2026', 'Before', 'Rp 10,547,400 a month  Rp 11,086,300 a month'],
    ['id', 'Dari Februari 2026 ke Maret 2026', 'Sebelumnya', 'Rp 10.547.400 sebulan  Rp 11.086.300 sebulan'],
  ])('says in words what changed between two months (%s)', async (lang, title, before, caps) => {
    const { stdout, exit } = await runCli(['law', 'diff', '2026-02', '2026-03', '--lang', lang]);
    expect([stdout.split('\n')[0], exit]).toEqual([title, 0]);
    expect(stdout).toContain(before);
    expect(stdout).toContain(caps);
  });

  test('holds the rows themselves as JSON', async () => {
    expect(await runJson(['law', 'diff', '2026-01', '2026-02'])).toEqual({
      earlier: '2026-01',
      later: '2026-02',
      differences: [
        {
          topic: 'relief',
          before: expect.objectContaining({ from: '2025-08', to: '2026-01', article: 'PP 36/2025', own: false }),
          after: null,
          known: true,
        },
      ],
    });
  });

  test('sums up the provinces of a new year; as JSON, or by topic, it has each', async () => {
    const { stdout } = await runCli(['law', 'diff', '2025-12', '2026-01']);
    expect(stdout.match(/^minimum-wage/gm)).toHaveLength(1);
    expect(stdout).toMatch(/\d+ of 38\s+provinces/);
    const { differences } = await runJson<{ differences: { topic: string }[] }>(['law', 'diff', '2025-12', '2026-01']);
    expect(differences.filter(({ topic }) => topic === 'minimum-wage').length).toBeGreaterThan(30);
  });

  test('keeps to a topic or programme', async () => {
    const { stdout } = await runCli(['law', 'diff', '2020-07', '2026-03', '--topic', 'JKM', '--csv']);
    expect(stdout.split('\r\n').slice(1, -1)).toEqual([]);
    const between = await runCli(['law', 'diff', '2020-07', '2020-08', '--topic', 'JKM', '--csv']);
    expect(between.stdout).toBe(
      'topic,before,after,article\r\nrelief,,"programme=JKM; keepPpm=10000; labourIntensive=false",PP 49/2020\r\n',
    );
  });

  test.each([
    ['en', 'not known'],
    ['id', 'belum diketahui'],
  ])('does not take what is not decreed yet for abolished (%s)', async (lang, unknown) => {
    const { stdout } = await runCli(['law', 'diff', '2027-06', '2029-06', '--topic', 'holidays', '--lang', lang]);
    expect(stdout).toContain(unknown);
    expect(stdout).not.toContain('–');
  });

  test('shows every province whose minimum wage changed', async () => {
    const { stdout } = await runCli([
      'aturan',
      'beda',
      '2025-12',
      '2026-01',
      '--topic',
      'minimum-wage',
      '--lang',
      'id',
    ]);
    expect(stdout).toContain('Sulawesi Selatan');
    expect(stdout).not.toContain('…');
  });

  test('is the same CSV in both languages', async () => {
    const words = ['law', 'diff', '2026-02', '2026-03', '--csv', '--lang'];
    const [english, indonesian] = await Promise.all(['en', 'id'].map((lang) => runCli([...words, lang])));
    expect(indonesian?.stdout).toBe(english?.stdout);
    expect(english?.stdout).toBe(
      'topic,before,after,article\r\njp-cap,cap=10547400,"cap=11086300; nextDue=2027-03",PP 45/2015 art. 29(3)\r\n',
    );
  });

  test('says so where nothing changed', async () => {
    const { stdout, exit } = await runCli(['law', 'diff', '2026-04', '2026-09']);
    expect(stdout).toContain('Nothing changed in law between April 2026 and September 2026.');
    expect(exit).toBe(0);
  });

  test.each([
    [['2015-06', '2026-03'], 'PERIOD_TOO_EARLY'],
    [['2026-03', '2026-13'], 'PERIOD_INVALID'],
    [['2026-03', '2101-01'], 'PERIOD_TOO_FAR'],
    [['2026-03'], 'USAGE'],
  ])('of %j is exit 2', async (months, code) => {
    const { stdout, stderr, exit } = await runCli(['law', 'diff', ...months, '--json']);
    expect([stdout, exit]).toEqual(['', 2]);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code } });
  });
});

describe('law changes', () => {
  interface Changes {
    readonly changes: readonly { readonly period: string; readonly event: string; readonly topic: string }[];
  }

  test('is a timeline of all rows, the newest last', async () => {
    const { changes } = await runJson<Changes>(['law', 'changes']);
    const months = changes.map(({ period }) => period);
    expect(months).toEqual([...months].sort());
    expect(changes.at(-1)).toMatchObject({ period: '2043-01', event: 'begins', topic: 'pension-age' });
    expect(new Set(changes.map(({ topic }) => topic)).size).toBe(22);
  });

  test('begins where it is told to, and keeps to a topic', async () => {
    const { changes } = await runJson<Changes>(['law', 'changes', '--since', '2025-08', '--topic', 'JKK']);
    expect(changes.map(({ period, event, topic }) => [period, event, topic])).toEqual([
      ['2025-08', 'begins', 'relief'],
      ['2026-02', 'ends', 'relief'],
    ]);
  });

  test.each(['en', 'id'])('loses no word on a pipe (%s)', async (lang) => {
    const { stdout } = await runCli(['law', 'changes', '--lang', lang]);
    expect(stdout).not.toContain('…');
    expect(stdout.split('\n').filter((line) => line.startsWith('2026-01'))).toHaveLength(2);
  });

  test('is the same CSV in both languages', async () => {
    const words = ['law', 'changes', '--topic', 'jp-cap', '--csv', '--lang'];
    const [english, indonesian] = await Promise.all(['en', 'id'].map((lang) => runCli([...words, lang])));
    expect(indonesian?.stdout).toBe(english?.stdout);
    expect(english?.stdout.split('\r\n')[0]).toBe('period,event,topic,values,from,to,article,source,sure,own');
  });

  test('says so where nothing is left of it', async () => {
    const { stdout, exit } = await runCli(['aturan', 'perubahan', '--since', '2044-01', '--lang', 'id']);
    expect([stdout, exit]).toEqual(['Tidak ada yang mulai atau berakhir dalam rentang itu.\n', 0]);
  });

  test('of a topic that does not exist is exit 2', async () => {
    const { stderr, exit } = await runCli(['law', 'changes', '--topic', 'taxes']);
    expect([stderr.split('\n')[0], exit]).toEqual(['Error: There is no topic "taxes".', 2]);
  });
});
