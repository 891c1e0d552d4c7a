import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/cli.js';

describe('what cannot be reckoned is exit 2 and a sentence that names it, never a figure', () => {
  test.each([
    ['--wage 5jt --jkk-group 1', 'WAGE_FORMAT', '"5jt"'],
    ['--wage NaN --jkk-group 1', 'WAGE_FORMAT', '"NaN"'],
    ['--wage 1e6 --jkk-group 1', 'WAGE_FORMAT', '"1e6"'],
    ['--wage 0 --jkk-group 1', 'WAGE_NOT_POSITIVE', '"0"'],
    ['--wage -5000000 --jkk-group 1', 'WAGE_NOT_POSITIVE', '"-5000000"'],
    ['--wage 1000000000001 --jkk-group 1', 'WAGE_OUT_OF_RANGE', 'Rp 1,000,000,000,000'],
    ['--wage 5000000 --jkk-group 1 --back-pay=-1', 'WAGE_NOT_POSITIVE', '--back-pay'],
    ['--jkk-group 1', 'USAGE', 'missing: --wage.'],
    ['--wage 5000000', 'COMPANY_UNKNOWN', 'JKK group'],
    ['--wage 5000000 --jkk-group 0', 'USAGE', '--jkk-group cannot be "0"'],
    ['--wage 5000000 --jkk-group 6', 'USAGE', '--jkk-group cannot be "6"'],
    ['--wage 5000000 --jkk-group 1 --scale huge', 'USAGE', '--scale cannot be "huge"'],
    ['--wage 5000000 --jkk-group 1 --citizenship XX', 'USAGE', '--citizenship cannot be "XX"'],
    ['--wage 5000000 --jkk-group 1 --programmes JKN', 'USAGE', '--programmes cannot be "JKN"'],
    ['--wage 5000000 --jkk-group 1 --rounding hundreds', 'USAGE', '--rounding cannot be "hundreds"'],
    ['--wage 5000000 --jkk-group 1 --birth-date 2999-01-01', 'DATE_INVALID', '"2999-01-01"'],
    ['--wage 5000000 --jkk-group 1 --birth-date 2020-01-01 --period 2019-12', 'DATE_INVALID', '1 Jan 2020'],
    ['--wage 5000000 --jkk-group 1 --paid-on 2026-02-30', 'DATE_INVALID', '"2026-02-30"'],
    ['--wage 5000000 --jkk-group 1 --paid-on 2999-12-31', 'DATE_TOO_FAR', '31 Dec 2999'],
    ['--wage 5000000 --daily-wage 200000 --jkk-group 1', 'USAGE', '--wage and --daily-wage'],
    ['--daily-wage 0 --jkk-group 1', 'WAGE_NOT_POSITIVE', '--daily-wage cannot be zero'],
    ['--daily-wage 5jt --jkk-group 1', 'WAGE_FORMAT', '"5jt"'],
    ['--daily-wage 1000000000000 --jkk-group 1', 'WAGE_OUT_OF_RANGE', 'Rp 25,000,000,000,000'],
    ['--piece-rate 5000000,5250000 --jkk-group 1', 'USAGE', '--piece-rate takes 3 amounts'],
    ['--piece-rate 5,000,000;5000000 --jkk-group 1', 'USAGE', '2 were given'],
    ['--piece-rate 5000000,,4900000 --jkk-group 1', 'WAGE_FORMAT', '--piece-rate'],
    ['--piece-rate 5000000,NaN,4900000 --jkk-group 1', 'WAGE_FORMAT', '"NaN"'],
    ['--piece-rate=-1,2,3 --jkk-group 1', 'WAGE_NOT_POSITIVE', '"-1"'],
    ['--piece-rate 0,0,0 --jkk-group 1', 'WAGE_NOT_POSITIVE', 'Rp 0'],
    ['--weather 5000000 --jkk-group 1', 'USAGE', '--weather takes 12 amounts'],
    ['--wage 5000000 --jkk-group 1 --months-worked 3', 'USAGE', '--citizenship WNA'],
    ['--wage 5000000 --jkk-group 1 --citizenship WNA --months-worked -1', 'USAGE', '--months-worked'],
    ['--wage 5000000 --jkk-group 1 --citizenship WNA --months-worked six', 'USAGE', '"six"'],
    ['--wage 5000000 --jkk-group 1 --law nowhere.yaml', 'FILE_MISSING', 'nowhere.yaml'],
    ['--wage 5000000 --file roster.csv --jkk-group 1', 'USAGE', '--wage and --file'],
    ['--file roster.csv --explain --jkk-group 1 --scale medium', 'USAGE', '--explain and --file'],
    ['--file nowhere.csv --jkk-group 1 --scale medium', 'FILE_MISSING', 'nowhere.csv'],
    ['--file nowhere.csv', 'COMPANY_UNKNOWN', 'JKK group'],
    ['--file nowhere.csv --jkk-group 1', 'FILE_MISSING', 'nowhere.csv'],
    ['--construction --period 2026-05', 'CONSTRUCTION_WAGE_UNKNOWN', 'PP 44/2015 art. 54(2)'],
    ['--wage 5000000 --jkk-group 1 --period 2026-05 --start-date 2026-06-01', 'DATE_INVALID', '1 Jun 2026'],
    ['--wage 5000000 --jkk-group 1 --birth-date 1990-01-02 --start-date 1990-01-01', 'DATE_INVALID', '2 Jan 1990'],
    [
      '--wage 5000000 --jkk-group 1 --citizenship WNA --months-worked 3 --start-date 2026-01-05',
      'USAGE',
      '--months-worked and --start-date',
    ],
    ['--file nowhere.csv --jkk-group 0 --scale medium', 'USAGE', '--jkk-group cannot be "0"'],
    ['--wage 5000000 --jkk-group 1 --period 2026-13', 'PERIOD_INVALID', '"2026-13"'],
    ['--wage 5000000 --jkk-group 1 --period 9999-12', 'PERIOD_TOO_FAR', 'December 9999'],
    ['--wage 5000000 --jkk-group 1 --period 2015-06', 'PERIOD_TOO_EARLY', 'June 2015'],
  ])('%s', async (words, code, named) => {
    const { stdout, stderr, exit } = await runCli(['calc', ...words.split(' '), '--json']);
    const { error } = JSON.parse(stderr) as { error: { code: string; message: string; exit: number } };
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(error).toMatchObject({ code, exit: 2, message: expect.stringContaining(named) });
  });

  test.each([
    ['en', 'Error: --wage cannot be read as an amount: "5jt".'],
    ['id', 'Gagal: --wage tidak dapat dibaca sebagai jumlah uang: "5jt".'],
  ])('in words, with what to do (%s)', async (lang, sentence) => {
    const { stderr, exit } = await runCli(['hitung', '--wage', '5jt', '--jkk-group', '1', '--lang', lang]);
    const [first, second] = stderr.split('\n');
    expect([exit, first, second?.startsWith('→ ')]).toEqual([2, sentence, true]);
  });
});
