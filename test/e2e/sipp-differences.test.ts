import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { inOffice } from '../support/office.js';
import { exported, rows, usual, with0 } from '../support/sipp-desk.js';
import { kpj, wageFile } from '../support/wage-file.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

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

  test('stops with exit 3 where the portal of the profile has another', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      expect((await office.run('employees import a.csv --yes')).exit).toBe(0);
      office.write('b.csv', payroll({ ...budi, kpj: '77712345678' }, { ...siti, kpj: '' }));
      const ran = await office.run('report export 2026-10 --sipp out --file b.csv --json');
      expect(ran.exit).toBe(3);
      expect(ran.problem()).toMatchObject({ code: 'NUMBERS_DIFFER' });
      expect(ran.document()['numbersDiffer']).toMatchObject([{ name: budi['name'], in: ['sandbox'] }]);
    }));

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

test('a column that last month’s roster has not is told to be unknown, not corrected for everybody', async () => {
  const own = openDesk();
  own.write('september.csv', payroll(...usual.map(({ location_code: _location, ...row }) => row)));
  own.write('oktober.csv', payroll(...usual));
  const ran = await own.run('report export 2026-10 --sipp out --file oktober.csv --previous september.csv --json');
  expect(ran.document()).toMatchObject({
    updated: 0,
    toDo: [expect.stringContaining('september.csv does not say location_code: whether these changed is not known')],
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

  test('is told of who is kept with the last wage', async () => {
    const { checklist } = await exported(usual.slice(0, 2), { words: ' --missing keep' });
    expect(checklist()).toContain('with their last wage (--missing keep): Agus Setiawan.');
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
      expect(preview.document()).toMatchObject({ employees: 2, plan: { register: 0 }, notThisMonth: 1 });
      const said = await office.run('report preview 2026-10 --file b.csv');
      expect(said.stdout).toContain('Left out, because they left before October 2026 or begin after it: 1.');
      const planned = await office.run('report submit 2026-10 --file b.csv --dry-run --json');
      expect(planned.document()).toMatchObject({ employees: 2, notThisMonth: 1 });
      const submitted = await office.run('report submit 2026-10 --file b.csv --yes --json');
      expect(submitted.document()).toMatchObject({ employees: 2 });
    }));
});

describe('a row of the portal’s wage file that has our NIK', () => {
  test('and another name and birth date is filled, and both are named', async () => {
    const other = (rows[1] ?? []).with(4, 'Joko Widodo').with(5, '16-08-1990');
    const { ran, sheet, checklist } = await exported(with0({ wage: 5_250_000 }), {
      template: await wageFile(rows.with(1, other)),
    });
    expect(ran.exit).toBe(0);
    expect(ran.document()['wages']).toMatchObject({
      otherwise: [{ name: budi['name'], inTemplate: ['NAMA_LENGKAP Joko Widodo', 'TGL_LAHIR 16-08-1990'] }],
    });
    expect((await sheet('upah'))[2]?.slice(4, 7)).toEqual(['Joko Widodo', '16-08-1990', '5250000']);
    expect(checklist()).toContain('Budi Santoso (NAMA_LENGKAP Joko Widodo, TGL_LAHIR 16-08-1990).');
  });

  test('and a part of the name, or a title before it, is theirs without a word', async () => {
    const other = (rows[1] ?? []).with(4, 'SANTOSO, BUDI S.E.');
    const { ran } = await exported(with0({ wage: 5_250_000 }), { template: await wageFile(rows.with(1, other)) });
    expect(ran.document()['wages']).toMatchObject({ otherwise: [] });
  });
});
