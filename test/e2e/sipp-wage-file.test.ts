import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openDesk } from '../support/desk.js';
import { exported, rows, usual, with0 } from '../support/sipp-desk.js';
import { wageColumns, wageFile } from '../support/wage-file.js';
import { budi, payroll } from '../support/workers.js';

describe('a wage file', () => {
  test.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'with rows of two companies',
      () => wageFile(rows.with(2, (rows[2] ?? []).with(9, 'BB000002'))),
      'NPP in row 4 is BB000002, not AA000001',
    ],
    [
      'with two rows of one worker under two cards',
      () => wageFile([...rows, (rows[0] ?? []).with(2, '77712345678')]),
      'names one worker twice, in rows 2 and 5',
    ],
    [
      'of which a spreadsheet has shortened a NIK',
      () => wageFile(rows.map((row, at) => (at === 1 ? [3_171_011_508_900_010, ...row.slice(1)] : row))),
      'row 3: a spreadsheet program has saved this file anew',
    ],
    [
      'of which a spreadsheet has made zeros of a NIK’s serial',
      () => wageFile(rows.map((row, at) => (at === 1 ? [3_171_011_508_900_000, ...row.slice(1)] : row))),
      'row 3: a spreadsheet program has saved this file anew',
    ],
    [
      'with workers in two sheets',
      () =>
        writeXlsx({
          sheets: ['upah', 'salinan'].map((name) => ({ name, rows: [wageColumns, ...rows.map((row) => [...row])] })),
        }),
      'more than one sheet: upah, salinan',
    ],
  ])('%s is refused', async (_, template, said) => {
    const { ran, written } = await exported(usual, { template: await template() });
    expect(ran.exit).toBe(3);
    expect(ran.problem()).toMatchObject({ code: 'WAGE_TEMPLATE_REFUSED', message: expect.stringContaining(said) });
    expect(written()).toBe(false);
  });

  test('with rows of two companies is refused also where nobody says which is ours', async () => {
    const own = openDesk();
    own.write('a.csv', payroll(...usual));
    own.write('upah.xlsx', await wageFile(rows.with(2, (rows[2] ?? []).with(9, 'BB000002'))));
    own.write('satu.xlsx', await wageFile(rows));
    const line = 'report export 2026-10 --file a.csv --previous a.csv --json --sipp';
    const two = await own.run(`${line} out --wage-template upah.xlsx`);
    expect(two.exit).toBe(3);
    expect(two.problem()['message']).toMatch(/two companies: NPP in row 4 of upah\.xlsx is BB000002, and AA000001/);
    const one = await own.run(`${line} out --wage-template satu.xlsx`);
    expect(one.exit).toBe(0);
    expect(String(one.document()['toDo'])).toContain('bpjstk config set npp AA000001');
  });

  test.each<[string, string | number | Date]>([
    ['10/2026', '10/2026'],
    ['102026 as text', '102026'],
    ['102026 as a number', 102_026],
    ['Oktober 2026', 'Oktober 2026'],
    ['a spreadsheet’s count of days', 46_296],
    ['a date', new Date(Date.UTC(2026, 9, 1))],
  ])('says its month as %s', async (_, month) => {
    const template = await wageFile(rows.map((row) => [...row.slice(0, 8), month, 'AA000001']));
    const { ran } = await exported(usual, { template });
    expect(ran.exit).toBe(0);
  });

  test('comes back with every cell of its rows as text, whatever it was', async () => {
    const born = new Date(Date.UTC(1990, 7, 15));
    const month = new Date(Date.UTC(2026, 9, 1));
    const numbers = [Number(budi['nik']), 17, 99012345678, 4711, 'Budi', born, 5_000_000, 0, month, 'AA000001'];
    const cells = new Map([['2,3', { value: 4711, style: { numFmt: '000000' } }]]);
    const sheet = { name: 'upah', rows: [['Upah Oktober'], wageColumns, numbers], cells };
    const petunjuk = {
      name: 'petunjuk',
      rows: [
        ['UPAH', 'diisi dengan angka'],
        ['RAPEL', 1],
      ],
    };
    const template = await writeXlsx({ sheets: [petunjuk, sheet] });
    const { ran, folder } = await exported(with0({ kpj: '99012345678' }), { template });
    expect(ran.stderr).toBe('');
    const { sheets } = await readXlsx(readFileSync(join(folder, 'out', 'upah.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['petunjuk', 'upah']);
    expect(sheets[0]?.rows[1]).toEqual(['RAPEL', 1]);
    expect(sheets[1]?.rows[2]).toEqual([
      budi['nik'],
      '17',
      '99012345678',
      '004711',
      'Budi',
      '15-08-1990',
      '5000000',
      '0',
      '10-2026',
      'AA000001',
    ]);
  });

  test('says of whom nobody has told that they are at the portal already: they are not written as new', async () => {
    const stranger = { ...budi, name: 'Orang Lain', nik: '3578010101900009', birth_date: '1990-01-01', kpj: '' };
    const { ran, checklist, folder } = await exported([...usual, stranger], { template: await wageFile() });
    expect(ran.exit).toBe(0);
    expect(ran.document()).toMatchObject({ newcomers: 0, wages: { onlyInTemplate: [], onlyInRoster: [] } });
    expect(existsSync(join(folder, 'out', 'data_tk_baru.xlsx'))).toBe(false);
    expect(checklist()).toContain("but in the portal's wage file, so that they were not written as new: Orang Lain.");
  });

  test.each(['data_tk_na.xlsx', 'DATA_TK_BARU_2.XLSX', 'koreksi_tk.xlsx'])(
    'called %s would be one of the files that are made: it is refused',
    async (name) => {
      const own = openDesk();
      own.write('a.csv', payroll(...usual));
      own.write(name, await wageFile(rows));
      const ran = await own.run(
        `report export 2026-10 --sipp out --file a.csv --previous a.csv --wage-template ${name} --json`,
      );
      expect(ran.exit).toBe(3);
      expect(ran.problem()).toMatchObject({
        code: 'WAGE_TEMPLATE_REFUSED',
        message: `The wage file is called ${name}, as one of the files that are written here.`,
      });
    },
  );

  test('on standard input has no name to keep', async () => {
    const own = openDesk();
    own.write('a.csv', payroll(...usual));
    const line = 'report export 2026-10 --sipp out --file a.csv --previous a.csv --wage-template - --json';
    const ran = await own.run(line, { input: await wageFile(rows) });
    expect(ran.exit).toBe(2);
    expect(ran.problem()['help']).toBe('Name the file: --wage-template FILE');
    expect(existsSync(join(own.folder, 'out'))).toBe(false);
  });

  test('has no worker of another wage file', async () => {
    const own = openDesk({ BPJSTK_NPP: 'AA000001' });
    own.write('a.csv', payroll(...usual));
    own.write('satu.xlsx', await wageFile(rows.slice(0, 2)));
    own.write('dua.xlsx', await wageFile(rows.slice(1)));
    const ran = await own.run(
      'report export 2026-10 --sipp out --file a.csv --previous a.csv --wage-template satu.xlsx --wage-template dua.xlsx --json',
    );
    expect(ran.exit).toBe(3);
    expect(ran.problem()['message']).toBe(
      'One worker is in two wage files: in row 3 of satu.xlsx, and in row 2 of dua.xlsx.',
    );
  });

  test('finds a foreigner by the passport', async () => {
    const foreigner = { ...budi, nik: '', name: 'John', passport_no: 'a 123-4567', citizenship: 'WNA', kpj: '' };
    const own = openDesk({ BPJSTK_NPP: 'AA000001' });
    own.write('a.csv', payroll(foreigner));
    own.write('upah.xlsx', await wageFile([(rows[1] ?? []).with(0, 'A1234567').with(4, 'JOHN')]));
    const ran = await own.run(
      'report export 2026-10 --sipp out --file a.csv --previous a.csv --wage-template upah.xlsx --json',
    );
    expect(ran.document()['wages']).toMatchObject({ onlyInTemplate: [], onlyInRoster: [] });
  });
});
