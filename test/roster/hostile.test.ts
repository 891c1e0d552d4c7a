import { describe, expect, test } from '@jest/globals';
import { parseIsoDate } from '../../src/law/calendar.js';
import { type RosterReading, readRoster } from '../../src/roster/read-roster.js';
import { brief, readBytes, readText } from './read.js';

const today = parseIsoDate('2026-11-20');
if (today === undefined) throw new Error('no such day');
const megabyte = 1024 * 1024;

/** Reads what begins in one way and goes on for so many megabytes in another; the same buffer comes again and again. */
async function readEndless(
  begin: string,
  filling: string,
  megabytes: number,
  end = '',
): Promise<[RosterReading, number]> {
  let asked = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(begin));
    const chunk = Buffer.alloc(megabyte, filling);
    for (; asked < megabytes; asked++) yield chunk;
    yield Buffer.from(end);
  }
  const reading = await readRoster(bytes(), { today: today as NonNullable<typeof today> });
  return [reading, asked];
}

const good = '3171011508900001,Budi,0\n';

describe('what is made to fill the memory or a morning', () => {
  test('a line of 200 MB is one fault, and the rows after it are read', async () => {
    const [{ rows, diagnostics }] = await readEndless(`nik,name,wage\n${good}`, 'x', 200, `\n${good}`);
    expect(rows).toBe(3);
    expect(diagnostics.map(brief)).toEqual([
      'WAGE_NOT_POSITIVE | row 1 | line 2 | C2 | wage | 0',
      'ROW_TOO_LONG | row 2 | line 3 | A3 | nik | -',
      'NIK_DUPLICATE | row 3 | line 4 | A4 | nik | 3171011508900001 | as row 1 line 2',
      'WAGE_NOT_POSITIVE | row 3 | line 4 | C4 | wage | 0',
    ]);
  });

  test.each([
    ['one quote after the other', '"'],
    ['one cell', 'x'],
    ['a million columns', ',x'],
    ['a million columns without a name', ','],
  ])('a first line of %s that never ends is given up at its beginning', async (_, filling) => {
    const [{ rows, diagnostics }, asked] = await readEndless('', filling, 10_000);
    expect(rows).toBe(0);
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['ROW_TOO_LONG 1']);
    expect(asked).toBeLessThan(4);
  });

  test.each([
    ['quotes', '"'],
    ['separators', ','],
  ])('a row of %s that does not end costs one fault', async (_, filling) => {
    const [{ rows, diagnostics }] = await readEndless(`nik,name,wage\n`, filling, 64);
    expect(rows).toBe(1);
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['ROW_TOO_LONG 2']);
  });

  test('a quote that is not closed costs one fault a row, as fast as any other', async () => {
    const text = `nik,name,wage\n${'"Budi,5500000\n'.repeat(200_000)}${good}`;
    const { counts, rows, diagnostics } = await readBytes(Buffer.from(text), { onPerson: undefined }, 65_536);
    expect({ rows, counts }).toEqual({ rows: 200_001, counts: { CSV_QUOTE_UNCLOSED: 200_000, WAGE_NOT_POSITIVE: 1 } });
    expect(diagnostics.map(brief).slice(0, 2)).toEqual([
      'CSV_QUOTE_UNCLOSED | row 1 | line 2 | A2 | nik | -',
      'CSV_QUOTE_UNCLOSED | row 2 | line 3 | A3 | nik | -',
    ]);
  }, 10_000);

  test.each([
    ['\n', 1],
    ['\r', 1],
    ['\r\n', 2],
  ])(
    'empty lines that end with %j are passed over and counted, as fast as any bytes',
    async (end, length) => {
      const [{ rows, diagnostics }] = await readEndless('nik,name,wage\n', end, 300, good);
      expect(rows).toBe(1);
      const line = (300 * megabyte) / length + 2;
      expect(diagnostics.map(brief)).toEqual([`WAGE_NOT_POSITIVE | row 1 | line ${line} | C${line} | wage | 0`]);
    },
    10_000,
  );

  test('NUL bytes without end are no table', async () => {
    const [{ diagnostics }, asked] = await readEndless('', '\0', 10_000);
    expect(diagnostics.map(brief)).toEqual(['FILE_NOT_A_TABLE | file | - | - | - | - | detail binary']);
    expect(asked).toBeLessThan(4);
  });

  test('of a fault in every row the first ten thousand are kept, and all are counted', async () => {
    const text = `nik,name,wage\n${'1,Budi,5000000\n'.repeat(12_000)}3171011508900001,Budi,0\n`;
    const { diagnostics, counts, rows, valid } = await readText(text, { onPerson: undefined });
    expect({ rows, valid, counts }).toEqual({
      rows: 12_001,
      valid: 0,
      counts: { NIK_LENGTH: 12_000, WAGE_NOT_POSITIVE: 1 },
    });
    expect(diagnostics).toHaveLength(10_001);
  });
});
