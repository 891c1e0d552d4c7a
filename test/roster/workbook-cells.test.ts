import { describe, expect, test } from '@jest/globals';
import { shownValue } from '../../src/roster/mask.js';
import { brief, readBytes } from './read.js';
import { rowOf, xlsxOf } from './zips.js';

const header = rowOf(1, ['nik', 'name', 'wage', 'birth_date', 'kpj']);
const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="00000000000"/><numFmt numFmtId="172" formatCode="&quot;hari&quot; #,##0"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>';

const read = async (rows: readonly string[], more: Partial<Parameters<typeof xlsxOf>[0]> = {}) => {
  const reading = await readBytes(xlsxOf({ sheets: { Data: header + rows.join('') }, styles, ...more }), {}, 1000);
  return { ...reading, found: reading.diagnostics.map(brief) };
};

const budi = ['3171011508900001', 'Budi'];

describe('a number of a workbook', () => {
  test.each([
    ['5500000', 550_000_000],
    ['5500000.5', 550_000_050],
    ['5.5E6', 550_000_000],
    ['5499999.9999999996', 550_000_000],
    ['4999999.95', 499_999_995],
  ])('%s is that wage', async (number, wage) => {
    const { people } = await read([rowOf(2, [...budi, `<c><v>${number}</v></c>`])]);
    expect(people).toMatchObject([{ wage }]);
  });

  test.each([
    ['5.5', '5.5'],
    ['12.5', '12.5'],
    ['5.25', '5.25 | detail fraction | expected 525'],
    ['1.234', '1.2340'],
    ['5333333.3333333302', '5333333.33333333 | detail fractions'],
    ['1833333.625', '1833333.6250 | detail fractions'],
  ])('%s is no wage, as it is none in CSV, and never thousands', async (number, told) => {
    const { found } = await read([rowOf(2, [...budi, `<c><v>${number}</v></c>`])]);
    expect(found).toEqual([`WAGE_FORMAT | row 1 | line 2 | C2 | wage | ${told}`]);
  });

  test('is filled up with zeros where its format does', async () => {
    const { people, found } = await read([
      rowOf(2, [...budi, '<c><v>5500000</v></c>', '', '<c s="3"><v>8012345678</v></c>']),
    ]);
    expect(found).toEqual([]);
    expect(people).toMatchObject([{ kpj: '08012345678' }]);
  });

  test('of sixteen digits that ends in 0 is damaged: Excel kept fifteen of them', async () => {
    const { people, found, diagnostics } = await read([
      rowOf(2, ['<c><v>3171011508900120</v></c>', 'Budi', '<c><v>5500000</v></c>']),
      rowOf(3, ['3171011508900130', 'Yohana', '<c><v>5500000</v></c>']),
    ]);
    expect(people).toMatchObject([{ nik: '3171011508900130' }]);
    expect(found).toEqual(['NIK_DAMAGED_BY_SPREADSHEET | row 1 | line 2 | A2 | nik | 3171011508900120']);
    expect(diagnostics.map((one) => [shownValue(one, false), one.excerpt?.cells[0]])).toEqual([
      ['3171••••••••0120', '3171011508900120'],
    ]);
  });

  test('of sixteen digits is a NIK as long as it is exact, and damaged above', async () => {
    const { people, found } = await read([
      rowOf(2, ['<c><v>3171011508900001</v></c>', 'Budi', '<c><v>5500000</v></c>']),
      rowOf(3, ['<c><v>9171011708880006</v></c>', 'Yohana', '<c><v>5500000</v></c>']),
    ]);
    expect(people).toMatchObject([{ nik: '3171011508900001' }]);
    expect(found).toEqual(['NIK_DAMAGED_BY_SPREADSHEET | row 2 | line 3 | A3 | nik | 9171011708880006']);
  });
});

describe('a date of a workbook', () => {
  const born = async (cell: string, workbook = '') => {
    const { people, found } = await read(
      [rowOf(2, [...budi, '<c><v>5500000</v></c>', cell])],
      workbook === '' ? {} : { parts: [{ name: 'xl/workbook.xml', data: workbook }] },
    );
    return people[0]?.birthDate ?? found;
  };

  test.each([
    ['a built-in format', '<c s="1"><v>33100</v></c>'],
    ['a format of its own', '<c s="2"><v>33100</v></c>'],
    ['a time as well', '<c s="2"><v>33100.75</v></c>'],
    ['an ISO date', '<c t="d"><v>1990-08-15T00:00:00</v></c>'],
    ['a text', '<c t="inlineStr"><is><t>15/08/1990</t></is></c>'],
  ])('that has %s', async (_, cell) => {
    expect(await born(cell)).toBe('1990-08-15');
  });

  test('counts from 1904 on where the workbook says so', async () => {
    const old =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="s0"/></sheets></workbook>';
    expect(await born('<c s="1"><v>31638</v></c>', old)).toBe('1990-08-15');
  });

  test('is none where the calendar has no such day, or the format says nothing of days', async () => {
    expect(await born('<c s="1"><v>60</v></c>')).toEqual(['DATE_INVALID | row 1 | line 2 | D2 | birth_date | 60']);
    expect(await born('<c s="1"><v>-5</v></c>')).toEqual(['DATE_INVALID | row 1 | line 2 | D2 | birth_date | -5']);
    expect(await born('<c><v>33100</v></c>')).toEqual([
      'DATE_INVALID | row 1 | line 2 | D2 | birth_date | 33100 | detail serial | expected 1990-08-15',
    ]);
    expect(await born('<c s="4"><v>33100</v></c>')).toEqual([
      'DATE_INVALID | row 1 | line 2 | D2 | birth_date | 33100 | detail serial | expected 1990-08-15',
    ]);
  });
});

describe('a text of a workbook', () => {
  test('is put together from its parts, without how it is said, and with what XML cannot hold', async () => {
    const name = async (shared: string) =>
      (await read([rowOf(2, ['3171011508900001', '<c t="s"><v>0</v></c>', '5500000'])], { sharedStrings: shared }))
        .people[0]?.name;
    expect(await name('<si><r><t>Budi </t></r><r><rPr/><t xml:space="preserve">Santoso</t></r></si>')).toBe(
      'Budi Santoso',
    );
    expect(await name('<si><t>Budi</t><rPh sb="0" eb="1"><t>boo-dee</t></rPh></si>')).toBe('Budi');
    expect(await name('<si><t>Budi_x000D_Santoso &amp; <![CDATA[<Co>]]></t></si>')).toBe('Budi Santoso & <Co>');
  });
});

describe('a cell of a workbook that says nothing', () => {
  test('because of an error or an uncalculated formula is named, in the columns that are read alone', async () => {
    const { found } = await read([
      rowOf(2, [...budi, '<c t="e"><f>E2*2</f><v>#REF!</v></c>', '', '', '<c t="e"><v>#N/A</v></c>']),
      rowOf(3, ['3174056701920002', 'Siti', '<c><f>200000*25</f></c>', '<c t="str"><f>""</f><v></v></c>']),
      rowOf(4, ['3275014905950004', 'Dewi', '<c><f>200000*25</f><v>5000000</v></c>']),
    ]);
    expect(found).toEqual([
      'CELL_ERROR | row 1 | line 2 | C2 | wage | #REF!',
      'CELL_NOT_CALCULATED | row 2 | line 3 | C3 | wage | =200000*25',
    ]);
  });

  test('is empty at the end of a row, and beyond the header it is passed over, and told', async () => {
    const { rows, valid, found, assumed } = await read([
      rowOf(3, [...budi, '5500000']),
      rowOf(7, ['', '', '']),
      rowOf(8, ['3174056701920002', 'Siti', '5500000', '', '', '', 'catatan']),
    ]);
    expect({ rows, valid, found }).toEqual({ rows: 2, valid: 2, found: [] });
    expect(assumed.unnamedColumns).toEqual(['G']);
  });
});
