import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { fixture, openDesk } from '../support/desk.js';
import { inOffice } from '../support/office.js';
import { bombPage, handmadePdf } from '../support/pdf.js';
import { agus, budi, payroll } from '../support/workers.js';

const header =
  'No|Nomor Referensi|NIK|Nomor Pegawai|Nama|Tgl Lahir|Tgl Kepesertaan|Upah|Rapel|JKK|JKM|JHT Pemberi Kerja|JHT Tenaga Kerja|JP Pemberi Kerja|JP Tenaga Kerja|JKP Pemberi Kerja|JKP Pemerintah|Total Iuran'.split(
    '|',
  );

/** In group 1: 0.24 · 0.30 · 3.70 · 2.00 · 2.00 · 1.00 %, and JKP's 0.14 and 0.22 %. */
const budis = [2773184, 0, 6655.64, 8319.55, 102607.81, 55463.68, 55463.68, 27731.84, 3882.46, 6101];
const aguss = [5000000, 0, 12000, 15000, 185000, 100000, 100000, 50000, 7000, 11000];

const sen = (amount: number): number => Math.round(amount * 100);
const style = (amount: number): string => amount.toLocaleString('en-US', { minimumFractionDigits: 2 });

/** Its total is that of the shares, with JKP's part where JKK is shown without it. */
const whole = (amounts: number[], net = false): number[] => {
  const shares = amounts.slice(2, net ? 9 : 8).reduce((sum, amount) => sum + sen(amount), 0);
  return [...amounts, shares / 100];
};

function form(
  lines: number[][],
  change: {
    month?: string;
    npp?: string;
    footer?: number[];
    header?: string[];
    people?: string[][];
    sheets?: string[];
  } = {},
): Promise<Uint8Array> {
  const people = change.people ?? [
    ['09012345678', String(budi['nik']), 'K1', 'Budi'],
    ['29012345678', String(agus['nik']), 'K2', 'Agus'],
  ];
  const sums = header.slice(7).map((_, at) => lines.reduce((sum, line) => sum + sen(line[at] ?? 0), 0) / 100);
  const rows = [
    ['RINCIAN IURAN'],
    ['NPP', ':', change.npp ?? 'AA000001'],
    ['Nama Perusahaan', ':', 'PT Contoh'],
    [`Periode Laporan : ${change.month ?? '10 2026'}`],
    [],
    change.header ?? header,
    ...lines.map((line, at) => [String(at + 1), ...(people[at] ?? []), '15-08-1990', '01-03-2018', ...line.map(style)]),
    ['Jumlah Seluruhnya', '', '', '', '', '', '', ...(change.footer ?? sums).map(style)],
  ];
  const notes = { name: 'petunjuk', rows: [['Formulir 2a']] };
  return writeXlsx({ sheets: [notes, ...(change.sheets ?? ['F2A']).map((name) => ({ name, rows }))] });
}

/** A desk with a roster of two, and what the form of a month is compared by. */
async function reconciled(content: Uint8Array, words = '--json') {
  const own = openDesk();
  own.write('oktober.csv', payroll({ ...budi, wage: '2773184' }, agus));
  own.write('f2a.xlsx', content);
  await own.run('config set npp AA000001');
  return own.run(`report reconcile 2026-10 --form f2a.xlsx --file oktober.csv --jkk-group 1 --scale medium ${words}`);
}

describe('a Formulir 2a beside our own figures', () => {
  test('is refused where two sheets hold one, and found behind a sheet of notes', async () => {
    const ran = await reconciled(await form([whole(budis), whole(aguss)], { sheets: ['000', '001'] }));
    expect(ran.exit).toBe(3);
    expect(ran.problem()['message']).toContain('in more than one sheet: 000, 001.');
  });

  test('agrees to the sen', async () => {
    const ran = await reconciled(await form([whole(budis), whole(aguss)]));
    expect(ran.stderr).toBe('');
    expect(ran.exit).toBe(0);
    expect(ran.document()).toMatchObject({ agrees: true, equal: 2, jkkShown: 'gross', differences: [] });
  });

  test('agrees too where JKK is shown without the part of JKP', async () => {
    const netOf = (amounts: number[]): number[] => amounts.with(2, (sen(amounts[2] ?? 0) - sen(amounts[8] ?? 0)) / 100);
    const ran = await reconciled(await form([whole(netOf(budis), true), whole(netOf(aguss), true)]));
    expect(ran.document()).toMatchObject({ agrees: true, jkkShown: 'net' });
    expect(ran.exit).toBe(0);
  });

  test.each(['10 2026', '10-2026', '10/2026', '102026', '46296', '2026-10-01', 'Oktober 2026', 'OKTOBER  2026'])(
    'is read with labels in other words’ shapes, and its month as %s',
    async (month) => {
      const changed: Readonly<Record<string, string>> = {
        No: 'NO.',
        'Nomor Referensi': 'No. Referensi',
        'Nomor Pegawai': 'NO PEGAWAI',
        Nama: 'nama ',
        'Tgl Lahir': 'Tanggal\nLahir',
        'JHT Pemberi Kerja': 'JHT\n(Pemberi  Kerja)',
        'Total Iuran': 'TOTAL IURAN:',
      };
      const relabelled = header.map((label) => changed[label] ?? label);
      const ran = await reconciled(await form([whole(budis), whole(aguss)], { header: relabelled, month }));
      expect(ran.document()).toMatchObject({ agrees: true, equal: 2 });
    },
  );

  test('has one table for CSV, its numbers masked until they are to be shown', async () => {
    const content = form([whole(budis.with(0, 2773185))]);
    const masked = await reconciled(await content, '--csv');
    expect(masked.exit).toBe(3);
    expect(masked.stdout.split('\r\n')).toEqual([
      'name,nik,amount,ours,theirs,difference,why',
      'Budi Santoso,3171••••••••0001,Upah,2773184,2773185,1,wage',
      'Agus Setiawan,3273••••••••0003,Total Iuran,462000,,,onlyOurs',
      '',
    ]);
    const revealed = await reconciled(await content, '--csv --reveal');
    expect(revealed.stdout).toContain('Budi Santoso,3171011508900001,Upah,2773184,2773185,1,wage');
    const shown = await reconciled(await content, '--json --reveal');
    expect(shown.document()).toMatchObject({ workersFrom: 'file', onlyInRoster: [{ nik: '3273060311850003' }] });
  });

  test('names who is in the form alone, without a name by the number of an employee, in Indonesian', async () => {
    const people = [
      ['09012345678', String(budi['nik']), 'K1', 'Budi'],
      ['29012345678', 'A1234567', 'K2', ''],
    ];
    const ran = await reconciled(await form([whole(budis), whole(aguss)], { people }), '--lang id');
    expect(ran.exit).toBe(3);
    const said = ran.stdout.split('\n').map((line) => line.trimEnd());
    expect(said[0]).toBe('Formulir 2a, Oktober 2026');
    expect(said).toContain('1 cocok sampai sen, 0 berbeda, 1 hanya di sini, 1 hanya di formulir.');
    expect(ran.stdout).toMatch(/Agus Setiawan +3273••••••••0003 +Total Iuran +Rp 462\.000 +– +– +hanya di sini/);
    expect(ran.stdout).toMatch(
      /\(tanpa nama; Nomor Pegawai K2\) +\S+ +Total Iuran +– +Rp 462\.000 +– +hanya di formulir/,
    );
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(
      'Dari yang hanya ada di satu sisi, 1 orang tidak punya NIK: mereka dicocokkan lewat nomor paspor, lalu KPJ,',
    );
    expect(ran.stderr).toContain('Formulir 2a Oktober 2026 dan hitungan kita tidak cocok.');
  });

  test('is held against the wages that the portal holds where no file is named, and says so', () =>
    inOffice({}, async (office) => {
      const foreigner = { ...agus, name: 'John Smith', nik: '', passport_no: 'A1234567', citizenship: 'WNA' };
      office.write('a.csv', payroll({ ...budi, wage: '2773184' }, foreigner));
      expect((await office.run('employees import a.csv --yes')).exit).toBe(0);
      const people = [
        ['', String(budi['nik']), 'K1', 'Budi'],
        ['29012345678', '', 'K2', 'JOHN SMITH'],
      ];
      const npp = String(office.env['BPJSTK_NPP']);
      office.write('f2a.xlsx', await form([whole(budis), whole(aguss)], { people, npp }));
      const line = 'report reconcile 2026-10 --form f2a.xlsx --jkk-group 1 --scale medium';
      const json = await office.run(`${line} --json`);
      expect(json.document()).toMatchObject({
        workersFrom: 'portal',
        equal: 1,
        withoutNik: 2,
        onlyInRoster: [{ name: 'John Smith', nik: null }],
        onlyInForm: [{ name: 'JOHN SMITH', nik: null, employeeNo: 'K2' }],
        portal: 'sandbox',
      });
      const said = (await office.run(line)).stdout.replace(/\s+/g, ' ');
      expect(said).toContain('Our figures are those of the workers and wages that sandbox holds.');
      expect(said).toContain(
        'Of those on one side alone 2 have no NIK: such workers are matched by passport, else by KPJ',
      );
    }));

  test.each([
    ['en', 'Names or birth dates differ, and no money by it.'],
    ['id', 'Nama atau tanggal lahir berbeda; iurannya tidak terpengaruh.'],
  ])('names those whom the form calls otherwise, or has born on another day, and agrees (%s)', async (lang, words) => {
    const people = [
      ['09012345678', String(budi['nik']), 'K1', 'BUDI SANTOSO'],
      ['29012345678', String(agus['nik']), 'K2', 'Siti Aminah'],
    ];
    const content = form([whole(budis), whole(aguss)], { people });
    const ran = await reconciled(await content, `--lang ${lang}`);
    expect(ran.exit).toBe(0);
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(words);
    expect(ran.stdout).toMatch(/3273••••••••0003 +Nama +Agus Setiawan +Siti Aminah/);
    expect(ran.stdout).toMatch(/3273••••••••0003 +Tgl Lahir +1985-11-03 +1990-08-15/);
    expect(ran.stdout).not.toContain('BUDI SANTOSO');
    expect((await reconciled(await content)).document()).toMatchObject({
      agrees: true,
      equal: 2,
      identityDiffers: [
        { name: 'Agus Setiawan', column: 'name', ours: 'Agus Setiawan', form: 'Siti Aminah' },
        { name: 'Agus Setiawan', column: 'birth_date', ours: '1985-11-03', form: '1990-08-15' },
      ],
    });
  });

  test('differs by a wage, and by whom only one side has', async () => {
    const ran = await reconciled(await form([whole(budis.with(0, 2773185))]));
    expect(ran.exit).toBe(3);
    expect(ran.problem()).toMatchObject({ code: 'FORM_DIFFERS' });
    expect(ran.document()).toMatchObject({
      agrees: false,
      differences: [{ amount: 'wage', ours: 2773184, form: 2773185, difference: 1, why: 'wage' }],
      onlyInRoster: [{ name: 'Agus Setiawan', nik: expect.stringContaining('•') }],
      onlyInForm: [],
    });
  });

  test('differs by a NIK, though every amount agrees', async () => {
    const people = [
      ['09012345678', '3171011508900009', 'K1', 'Budi'],
      ['29012345678', String(agus['nik']), 'K2', 'Agus'],
    ];
    const content = await form([whole(budis), whole(aguss)], { people });
    const own = openDesk({ BPJSTK_NPP: 'AA000001' });
    own.write('oktober.csv', payroll({ ...budi, wage: '2773184', kpj: '09012345678' }, agus));
    own.write('f2a.xlsx', content);
    const line = 'report reconcile 2026-10 --form f2a.xlsx --file oktober.csv --jkk-group 1 --scale medium';
    const ran = await own.run(`${line} --json`);
    expect(ran.exit).toBe(3);
    expect(ran.document()).toMatchObject({
      agrees: false,
      equal: 1,
      differ: 1,
      differences: [],
      numbersDiffer: [{ column: 'nik', ours: '3171••••••••0001', form: '3171••••••••0009' }],
    });
    const said = await own.run(`${line} --lang id`);
    expect(said.stdout).toMatch(
      /Budi Santoso +3171••••••••0001 +NIK +3171••••••••0001 +3171••••••••0009 +– +nomor berbeda/,
    );
  });

  test('whose company nobody vouches for says whose it is', async () => {
    const own = openDesk();
    own.write('oktober.csv', payroll({ ...budi, wage: '2773184' }, agus));
    own.write('f2a.xlsx', await form([whole(budis), whole(aguss)]));
    const line = 'report reconcile 2026-10 --form f2a.xlsx --file oktober.csv --jkk-group 1 --scale medium';
    const said = (await own.run(line)).stdout.replace(/\s+/g, ' ');
    expect(said).toContain('The form is of NPP AA000001, PT Contoh; nobody says yours, so that it was not checked');
    await own.run('config set npp AA000001');
    expect((await own.run(line)).stdout).not.toContain('PT Contoh');
  });

  test('tells a sen from a cap', async () => {
    const ran = await reconciled(await form([whole(budis.with(4, 102607.8)), whole(aguss)]));
    expect(ran.document()).toMatchObject({
      differences: [
        { amount: 'jhtEmployer', why: 'rounding', difference: -0.01 },
        { amount: 'total', why: 'rounding' },
      ],
    });
  });

  test.each<[string, string, Promise<Uint8Array>]>([
    ['of another month', 'FORM_OF_ANOTHER_MONTH', form([whole(budis)], { month: '09 2026' })],
    ['of another company', 'FORM_OF_ANOTHER_COMPANY', form([whole(budis)], { npp: 'BB000002' })],
    ['whose lines do not add up to its last', 'FORM_UNREADABLE', form([whole(budis)], { footer: whole(aguss) })],
    ['that is a scan', 'FORM_UNREADABLE', Promise.resolve(handmadePdf([{ content: '0 0 9 9 re f' }]))],
    ['that unpacks to gigabytes', 'FORM_UNREADABLE', Promise.resolve(handmadePdf([bombPage(4)]))],
  ])(
    '%s is refused',
    async (_, code, content) => {
      const ran = await reconciled(await content);
      expect(ran.exit).toBe(3);
      expect(ran.stdout).toBe('');
      expect(ran.problem()).toMatchObject({ code });
    },
    120_000,
  );

  test('is read from the PDF too', async () => {
    const form = fixture('formulir-2a/formulir-2a.pdf');
    const roster = fixture('formulir-2a/formulir-2a.csv');
    const words = '--jkk-group 1 --scale medium --json';
    const ran = await openDesk().run(`report reconcile 2026-10 --form ${form} --file ${roster} ${words}`);
    expect(ran.stderr).toBe('');
    expect(ran.exit).toBe(0);
    expect(ran.document()).toMatchObject({ agrees: true, equal: 48, differences: [] });
  });
});
