import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openDesk } from '../support/desk.js';
import { inOffice } from '../support/office.js';
import { kpj, wageColumns, wageFile, wageRows } from '../support/wage-file.js';
import { agus, budi, payroll, type Row, siti } from '../support/workers.js';

const usual: readonly Row[] = [
  { ...budi, kpj: kpj.budi, end_date: '', end_reason: '' },
  { ...siti, kpj: kpj.siti },
  { ...agus, kpj: kpj.agus },
];

/** The rows of the three alone. */
const rows = wageRows.slice(0, 3);

/** Last month's roster, this month's and the portal's wage file on a desk whose company is known. */
async function exported(
  october: readonly Row[],
  { template, words = '' }: { readonly template?: Uint8Array; readonly words?: string } = {},
) {
  const own = openDesk({ BPJSTK_NPP: 'AA000001' });
  own.write('september.csv', payroll(...usual));
  own.write('oktober.csv', payroll(...october));
  if (template) own.write('upah.xlsx', template);
  const line = `report export 2026-10 --sipp out --file oktober.csv --previous september.csv${template ? ' --wage-template upah.xlsx' : ''}${words}`;
  const ran = await own.run(`${line} --json`);
  const sheet = async (name: string): Promise<unknown[][]> =>
    (await readXlsx(readFileSync(join(own.folder, 'out', `${name}.xlsx`)))).sheets[0]?.rows ?? [];
  const checklist = (): string => readFileSync(join(own.folder, 'out', 'BACA-SAYA.txt'), 'utf8').replace(/\s+/g, ' ');
  return { ...own, ran, sheet, checklist, written: () => existsSync(join(own.folder, 'out')) };
}

const with0 = (change: Row): Row[] => usual.map((row, at) => (at === 0 ? { ...row, ...change } : row));

describe('a card’s number that is not the one known', () => {
  test('is named on the screen and, whole, in the checklist', async () => {
    const { ran, checklist } = await exported(with0({ kpj: '09012345699' }));
    expect(ran.exit).toBe(0);
    expect(ran.document()['numbersDiffer']).toEqual([
      {
        name: budi['name'],
        nik: '3171••••••••0001',
        kpj: '•••••••5699',
        column: 'kpj',
        ours: '•••••••5699',
        theirs: '•••••••5678',
        in: ['september.csv'],
      },
    ]);
    expect(checklist()).toContain('Budi Santoso (KPJ 09012345699; september.csv: 09012345678).');
  });

  test('is not the one that a leaver is written with', async () => {
    const leaving = { end_date: '2026-10-10', end_reason: 'resigned' };
    const { ran, sheet, checklist } = await exported(with0({ kpj: '9012345678', ...leaving }));
    expect(ran.exit).toBe(0);
    expect((await sheet('data_tk_na'))[1]?.[0]).toBe(kpj.budi);
    expect(checklist()).toContain('(KPJ 9012345678; september.csv: 09012345678)');
  });

  test('stops with exit 3 where the portal’s own wage file has another, whose row is filled all the same', async () => {
    const template = await wageFile(rows.with(1, (rows[1] ?? []).with(2, '09012345600')));
    const { ran, sheet, checklist } = await exported(with0({ wage: 5_250_000 }), { template });
    expect(ran.exit).toBe(3);
    expect(ran.problem()).toMatchObject({ code: 'NUMBERS_DIFFER' });
    expect(ran.document()).toMatchObject({
      numbersDiffer: [{ column: 'kpj', ours: '•••••••5678', theirs: '•••••••5600', in: ['upah.xlsx'] }],
      wages: { onlyInTemplate: [], onlyInRoster: [] },
    });
    expect((await sheet('upah'))[2]?.slice(2, 7)).toEqual(['09012345600', 'TK1', 'Budi', '15-08-1990', '5250000']);
    expect(checklist()).toContain('Budi Santoso (KPJ 09012345678; upah.xlsx: 09012345600)');
  });

  test('finds its row by itself where the NIK differs and the birth day agrees', async () => {
    const template = await wageFile(rows.with(1, (rows[1] ?? []).with(0, '3171011508900009')));
    const { ran, sheet } = await exported(with0({ wage: 5_250_000 }), { template });
    expect(ran.exit).toBe(3);
    expect(ran.document()['numbersDiffer']).toMatchObject([{ column: 'nik', theirs: '3171••••••••0009' }]);
    expect((await sheet('upah'))[2]?.[6]).toBe('5250000');
  });

  test('is refused where it is in the row of somebody else', async () => {
    const row = (rows[1] ?? []).with(0, '3578010101900009').with(4, 'Orang lain').with(5, '01-01-1990');
    const { ran, written } = await exported(usual, { template: await wageFile(rows.with(1, row)) });
    expect(ran.exit).toBe(3);
    expect(ran.problem()).toMatchObject({
      code: 'WAGE_TEMPLATE_REFUSED',
      message: expect.stringContaining('row 3: the KPJ of Budi Santoso (•••••••5678) is there somebody else'),
    });
    expect(written()).toBe(false);
  });
});

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
      'row 3: a spreadsheet has shortened a number',
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

test('a roster that is strange beside last month’s is remarked upon, on the screen and in the checklist', async () => {
  const { ran, checklist } = await exported(usual.map((row) => ({ ...row, wage: 50_000_000 })));
  expect(ran.exit).toBe(0);
  expect(ran.document()['diagnostics']).toMatchObject([{ code: 'WAGES_JUMPED', severity: 'warning' }]);
  expect(checklist()).toContain("look at the workers' file as a whole: WAGES_JUMPED");
});

describe('what a file does not say of somebody who goes or comes', () => {
  test('is told to be assumed, of whom the file does not name', async () => {
    const { ran, checklist } = await exported(usual.slice(0, 2), { words: ' --missing deactivate' });
    expect(ran.document()['assumedLeavers']).toMatchObject([{ name: agus['name'], endDate: '2026-09-30' }]);
    expect(checklist()).toMatch(/--missing deactivate.*TGL_KEJADIAN.*assumed.*data_tk_na.*: Agus Setiawan\./);
  });

  test('is told of who has a last day and no reason', async () => {
    const { checklist } = await exported(with0({ end_date: '2026-10-10' }));
    expect(checklist()).toMatch(/No end_reason in your file.*: Budi Santoso\./);
  });

  test('leaves who begins after the month to a later one, here as in a preview and a report', () =>
    inOffice({}, async (office) => {
      const later = { ...agus, start_date: '2026-11-05' };
      office.write('a.csv', payroll(budi, siti));
      expect((await office.run('employees import a.csv --yes')).exit).toBe(0);
      office.write('b.csv', payroll(budi, siti, later));
      const exportedTo = await office.run('report export 2026-10 --sipp out --file b.csv --json');
      expect(exportedTo.document()).toMatchObject({ newcomers: 0, toCome: [{ name: agus['name'] }] });
      const preview = await office.run('report preview 2026-10 --file b.csv --json');
      expect(preview.document()).toMatchObject({ employees: 2, plan: { register: 0 } });
      const said = await office.run('report preview 2026-10 --file b.csv');
      expect(said.stdout).toContain('Left out, because they left before October 2026 or begin after it: 1.');
      const submitted = await office.run('report submit 2026-10 --file b.csv --yes --json');
      expect(submitted.document()).toMatchObject({ employees: 2 });
    }));
});
