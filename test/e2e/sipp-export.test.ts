import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openXlsx, writeXlsx } from 'hucre/xlsx';
import { openDesk } from '../support/desk.js';
import { cellsOf } from '../support/libreoffice/cells-of.js';
import { inOffice } from '../support/office.js';
import { testNeeding } from '../support/system-package.js';
import { kpj, wageColumns, wageFile, wageRows } from '../support/wage-file.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

const september = payroll(
  { ...budi, kpj: kpj.budi, phone: '+6281', address: 'Jl. A', end_date: '', end_reason: '' },
  { ...siti, kpj: kpj.siti },
  { ...agus, kpj: kpj.agus },
);
const newcomer = { ...budi, name: '=cmd', nik: '3171014101950004', birth_date: '1995-01-01', gender: 'P' };
const october = payroll(
  { ...budi, kpj: kpj.budi, wage: 5_250_000, back_pay: 250_000, phone: '+6282', end_date: '', end_reason: '' },
  { ...siti, kpj: kpj.siti, end_date: '2026-10-10', end_reason: 'resigned' },
  { ...agus, kpj: kpj.agus, end_date: '2026-10-11', end_reason: 'died' },
  { ...newcomer, start_date: '2026-10-05', marital_status: 'T', contract_type: 'PKWT' },
);

/** Two rosters on a desk, and the command that sets one against the other. */
function desk() {
  const own = openDesk();
  own.write('september.csv', september);
  own.write('oktober.csv', october);
  const line = 'report export 2026-10 --sipp out --file oktober.csv --previous september.csv';
  return { ...own, line, out: join(own.folder, 'out') };
}

describe('the files for the agency’s portal', () => {
  testNeeding('soffice')(
    'hold new workers, leavers, wages and corrections, every cell as the portal writes it',
    async () => {
      const own = desk();
      const { line, out } = own;
      own.write('upah.xlsx', await wageFile());
      await own.run('config set sebabNa.resigned 01');
      const ran = await own.run(`${line} --wage-template upah.xlsx --json`);
      expect(ran.exit).toBe(0);
      expect(ran.document()).toMatchObject({
        newcomers: 1,
        leavers: 2,
        submitted: false,
        deaths: [{ name: 'Agus Setiawan' }],
      });
      const names = ['data_tk_baru', 'data_tk_na', 'upah', 'koreksi_tk'];
      expect(readdirSync(out).toSorted()).toEqual(['BACA-SAYA.txt', ...names.map((name) => `${name}.xlsx`)].toSorted());
      const cells = await cellsOf(
        Object.fromEntries(names.map((name) => [name, readFileSync(join(out, `${name}.xlsx`))])),
      );
      const [header = [], ...rows] = cells.get('data_tk_baru-data_tk_baru') ?? [];
      expect(rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])))).toEqual([
        expect.objectContaining({
          NAMA_LENGKAP: '=cmd',
          TANGGAL_LAHIR: '01-01-1995',
          JENIS_IDENTITAS: 'KTP',
          NOMOR_IDENTITAS: '3171014101950004',
          MASA_LAKU_IDENTITAS: '31-12-3000',
          JENIS_KELAMIN: 'P',
          SURAT_MENYURAT_KE: 'S',
          TANGGAL_KEPESERTAAN: '',
          STATUS_KAWIN: 'T',
          KODE_NEGARA: 'ID',
          UPAH: '5000000',
          LOKASI_PEKERJAAN: '3275',
          STATUS_PEGAWAI: 'PKWT',
          TGL_AWAL_BEKERJA: '05-10-2026',
        }),
      ]);
      expect(cells.get('data_tk_na-data_tk_na')).toEqual([
        ['KPJ', 'NAMA_LENGKAP', 'TGL_LAHIR', 'SEBAB_NA', 'TGL_KEJADIAN', 'KETERANGAN'],
        [kpj.siti, siti['name'], '27-01-1992', '01', '10-10-2026', 'Mengundurkan diri'],
      ]);
      const filled = wageRows.map((row) => [...row]);
      filled[0]?.splice(6, 2, '5000000', '0');
      filled[1]?.splice(6, 2, '5250000', '250000');
      expect(cells.get('upah-upah')).toEqual([wageColumns, ...filled]);
      expect(cells.get('koreksi_tk-koreksi_tk')?.[1]).toEqual(['TK1', 'Jl. A', '+6282', '3275', '', '', '', '', '']);
    },
  );

  test('are for their owner’s eyes alone, and come with a list that says that nothing was sent', async () => {
    const own = desk();
    const { line, out } = own;
    const ran = await own.run(`${line} --lang id`);
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toContain('unggah sendiri');
    expect(ran.stdout + readFileSync(join(out, 'BACA-SAYA.txt'), 'utf8')).not.toMatch(/terkirim|berhasil dikirim/i);
    expect(readFileSync(join(out, 'BACA-SAYA.txt'), 'utf8')).toMatch(
      /Tambah Periode Pelaporan[^]*data_tk_baru[^]*data_tk_na[^]*Hitung Iuran[^]*Finalisasi[^]*kode iuran[^]*Posting[^]*SEBAB_NA kosong/,
    );
    for (const name of readdirSync(out)) expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
    expect(statSync(out).mode & 0o777).toBe(0o700);
  });

  test('say what they take for granted of the portal, each where it matters', async () => {
    const own = desk();
    const { line, out } = own;
    const ran = await own.run(`${line} --json`);
    expect(ran.document()['assumed']).toHaveLength(5);
    const said = readFileSync(join(out, 'BACA-SAYA.txt'), 'utf8').replace(/\s+/g, ' ');
    for (const column of ['data_tk_baru must be filled', 'SURAT_MENYURAT_KE', 'LOKASI_PEKERJAAN', 'SEBAB_NA expects'])
      expect(said.slice(said.indexOf('What these files assume'))).toContain(column);
    expect(said).not.toContain('UPAH and RAPEL were filled in');
  });

  test('are never put over or among others', async () => {
    const own = desk();
    const { line, out, folder } = own;
    expect((await own.run(line)).exit).toBe(0);
    const before = readdirSync(out);
    const again = await own.run(`${line} --json`);
    expect(again.exit).toBe(2);
    expect(again.problem()).toMatchObject({ code: 'FILE_EXISTS' });
    expect(readdirSync(out)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('are not written at all where a row lacks what the portal asks', async () => {
    const own = desk();
    const { line, out } = own;
    own.write('oktober.csv', october.replace('2026-10-05', ''));
    const ran = await own.run(`${line} --json`);
    expect(ran.exit).toBe(3);
    expect(ran.document()['diagnostics']).toMatchObject([
      { code: 'EMPLOYEE_INCOMPLETE', row: 4, line: 5, message: expect.stringMatching(/september\.csv.*start_date/) },
    ]);
    expect(existsSync(out)).toBe(false);
  });

  test('are not written where a leaver’s KPJ is known nowhere; the portal’s wage file tells it', async () => {
    const own = desk();
    const { line, out } = own;
    own.write('september.csv', september.replaceAll(kpj.siti, ''));
    own.write('oktober.csv', october.replaceAll(kpj.siti, ''));
    const ran = await own.run(`${line} --json`);
    expect(ran.exit).toBe(3);
    expect(ran.document()['diagnostics']).toMatchObject([{ code: 'LEAVER_INCOMPLETE', row: 2, line: 3 }]);
    expect(existsSync(out)).toBe(false);
    own.write('upah.xlsx', await wageFile());
    expect((await own.run(`${line} --wage-template upah.xlsx`)).exit).toBe(0);
  });

  test('need to know who was there before: last month’s file, or the portal', async () => {
    const own = openOctober();
    const { out } = own;
    const ran = await own.run('report export 2026-10 --sipp out --file oktober.csv --json');
    expect(ran.exit).toBe(2);
    expect(ran.problem()['help']).toContain('--previous');
    expect(existsSync(out)).toBe(false);
  });

  test('say whom the portal’s wage file has and the roster has not', async () => {
    const own = desk();
    const { line } = own;
    own.write('upah.xlsx', await wageFile());
    const ran = await own.run(`${line} --wage-template upah.xlsx --json`);
    expect(ran.document()['wages']).toMatchObject({ onlyInTemplate: [{ name: 'Orang lain' }], onlyInRoster: [] });
  });

  test.each<[string, (rows: string[][]) => string[][]]>([
    ['of another month', (rows) => rows.map((row) => row.with(8, '09-2026'))],
    ['that names a worker twice', (rows) => [...rows, rows[0] ?? []]],
  ])('are not written with a wage file %s', async (_, change) => {
    const own = desk();
    const { line, out } = own;
    own.write('upah.xlsx', await wageFile(change(wageRows)));
    const ran = await own.run(`${line} --wage-template upah.xlsx --json`);
    expect(ran.exit).toBe(3);
    expect(ran.problem()).toMatchObject({ code: 'WAGE_TEMPLATE_REFUSED' });
    expect(existsSync(out)).toBe(false);
  });

  test('are told from the portal’s own list where somebody is logged in', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      expect((await office.run('employees import a.csv --yes')).exit).toBe(0);
      office.write('b.csv', payroll({ ...budi, wage: 6_000_000 }, siti, agus));
      const ran = await office.run('report export 2026-10 --sipp out --file b.csv --json');
      expect(ran.document()).toMatchObject({
        portal: 'sandbox',
        newcomers: 1,
        leavers: 0,
        updated: 1,
        wages: { changed: 1 },
      });
    }));
});

test('a wage file that was filled in keeps its other sheets, formulas and looks', async () => {
  const own = desk();
  const { line, out } = own;
  const cells = new Map([['1,6', { value: '5000000', style: { numFmt: '@', font: { bold: true } } }]]);
  const sheet = { name: 'upah', rows: [wageColumns, ...wageRows], cells };
  own.write('upah.xlsx', await writeXlsx({ sheets: [sheet, { name: 'petunjuk', rows: [['Isi kolom UPAH']] }] }));
  expect((await own.run(`${line} --wage-template upah.xlsx`)).exit).toBe(0);
  const filled = await openXlsx(readFileSync(join(out, 'upah.xlsx')), { readStyles: true });
  expect(filled.sheets.map(({ name }) => name)).toEqual(['upah', 'petunjuk']);
  expect(filled.sheets[0]?.cells?.get('1,6')).toMatchObject({ value: '5000000', style: { font: { bold: true } } });
  expect(filled.sheets[1]?.rows).toEqual([['Isi kolom UPAH']]);
});

testNeeding('soffice')(
  'a wage file whose amounts were numbers is filled in with texts, every cell what was meant',
  async () => {
    const own = desk();
    const { line, out } = own;
    const rows = wageRows.map((row) => [...row.slice(0, 6), 4_500_000.5, 1234, ...row.slice(8)]);
    const amount = (place: string, value: number) => [place, { value, style: { numFmt: '#,##0.00' } }] as const;
    const cells = new Map([amount('1,6', 4_500_000.5), amount('1,7', 1234), amount('2,6', 4_500_000.5)]);
    own.write('upah.xlsx', await writeXlsx({ sheets: [{ name: 'upah', rows: [wageColumns, ...rows], cells }] }));
    expect((await own.run(`${line} --wage-template upah.xlsx`)).exit).toBe(0);
    const filled = wageRows.map((row) => [...row.slice(0, 6), '4500000.5', '1234', ...row.slice(8)]);
    filled[0]?.splice(6, 2, '5000000', '0');
    filled[1]?.splice(6, 2, '5250000', '250000');
    filled[2]?.splice(6, 2, '5000000', '0');
    const content = readFileSync(join(out, 'upah.xlsx'));
    expect((await cellsOf({ upah: content })).get('upah-upah')).toEqual([wageColumns, ...filled]);
    const [sheet] = (await openXlsx(content)).sheets;
    expect(sheet?.rows.slice(1, 4).map((row) => row.slice(6, 8))).toEqual(
      filled.slice(0, 3).map((row) => row.slice(6, 8)),
    );
  },
);

function openOctober() {
  const own = openDesk();
  own.write('oktober.csv', october);
  return { ...own, out: join(own.folder, 'out') };
}
