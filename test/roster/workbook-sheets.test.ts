import { describe, expect, test } from '@jest/globals';
import { SheetUnclear } from '../../src/roster/workbook/refusal.js';
import { readBytes, readText } from './read.js';
import { odsOf, type Part, rowOf, xlsxOf } from './zips.js';

const workers = (nik: string, header = ['nik', 'nama', 'upah']): string =>
  rowOf(1, header) + rowOf(2, [nik, 'Budi', '5500000']);
const notes = rowOf(1, ['Petunjuk']) + rowOf(2, ['Nama', 'Alamat', 'Email', 'HP']);

const [first, second] = ['3171011508900001', '3174056701920002'];
const sheets = { Catatan: notes, Oktober: workers(first) };

const readSheets = async (all: Record<string, string>, sheet?: string, parts: readonly Part[] = []) => {
  const reading = await readBytes(xlsxOf({ sheets: all, parts }), { sheet }, 10_000);
  return { sheet: reading.assumed.sheet?.name, nik: reading.people[0]?.nik };
};

const unclear = async (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => undefined,
    (error: unknown) => error instanceof SheetUnclear && [error.reason, ...error.sheets],
  );

describe('the sheet of a workbook that is read', () => {
  test('is the one whose header names what a month needs, wherever it stands', async () => {
    expect(await readSheets(sheets)).toEqual({ sheet: 'Oktober', nik: first });
    expect(await readSheets({ Oktober: workers(first), Catatan: notes })).toEqual({ sheet: 'Oktober', nik: first });
  });

  test('is the one that is seen, where a hidden one has such a header too', async () => {
    const hidden: Part = {
      name: 'xl/workbook.xml',
      data: '<workbook xmlns:r="r"><sheets><sheet name="Lama" state="veryHidden" r:id="s0"/><sheet name="Oktober" r:id="s1"/></sheets></workbook>',
    };
    const both = { Lama: workers(second), Oktober: workers(first) };
    expect(await readSheets(both, undefined, [hidden])).toEqual({ sheet: 'Oktober', nik: first });
    expect(await readSheets({ ...both, Oktober: notes }, undefined, [hidden])).toEqual({ sheet: 'Lama', nik: second });
    const isHidden = async (all: Record<string, string>) =>
      (await readBytes(xlsxOf({ sheets: all, parts: [hidden] }))).assumed.sheet?.hidden;
    expect(await isHidden(both)).toBe(false);
    expect(await isHidden({ ...both, Oktober: notes })).toBe(true);
  });

  test('is the one most alike where none has all, so that its missing columns are named', async () => {
    const reading = await readBytes(
      xlsxOf({ sheets: { Catatan: rowOf(1, ['Petunjuk']), Data: workers(first, ['nik', 'nama', 'take home']) } }),
    );
    expect(reading.assumed.sheet?.name).toBe('Data');
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(['COLUMN_UNKNOWN', 'COLUMN_MISSING']);
  });

  test('is asked for where several qualify', async () => {
    const months = { September: workers(second), Oktober: workers(first) };
    expect(await unclear(readSheets(months))).toEqual(['ambiguous', 'September', 'Oktober']);
    expect(await readSheets(months, 'oktober')).toEqual({ sheet: 'Oktober', nik: first });
    expect(await readSheets(months, '1')).toEqual({ sheet: 'September', nik: second });
  });

  test('is refused by name where there is none such, or no workbook', async () => {
    expect(await unclear(readSheets(sheets, 'November'))).toEqual(['unknown', 'Catatan', 'Oktober']);
    expect(await unclear(readSheets(sheets, '3'))).toEqual(['unknown', 'Catatan', 'Oktober']);
    expect(await unclear(readText('nik,name,wage\n', { sheet: 'Oktober' }))).toEqual(['unknown']);
  });

  test('is found in an OpenDocument among long ones, and read to its end', async () => {
    const row = (...cells: string[]): string =>
      `<table:table-row>${cells.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const sheet = (name: string, rows: readonly string[]): string =>
      `<table:table table:name="${name}">${rows.join('')}</table:table>`;
    const long = Array.from({ length: 200 }, (_, at) => row('Petunjuk', String(at)));
    const all = Array.from({ length: 150 }, (_, at) =>
      row(`317101150890${String(at + 1).padStart(4, '0')}`, 'Budi', String(5_500_000 + at)),
    );
    const month = sheet('Oktober', [row('nik', 'nama', 'upah'), ...all]);
    for (const content of [month, sheet('Catatan', long) + month, month + sheet('Catatan', long)]) {
      const reading = await readBytes(odsOf(content), {}, 10_000);
      expect([reading.assumed.sheet?.name, reading.rows, reading.people.length]).toEqual(['Oktober', 150, 150]);
    }
    // However far behind the rows by which it is chosen, what is not well-formed is no workbook.
    const damaged = odsOf(month.replace('<text:p>5500120</text:p>', '<text:p>5500120</text:q>'));
    expect((await readBytes(damaged, {}, 10_000)).diagnostics.map(({ code }) => code)).toEqual(['FILE_NOT_A_TABLE']);
  });
});
