import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { fixture, openDesk } from '../support/desk.js';
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
  change: { month?: string; npp?: string; footer?: number[] } = {},
): Promise<Uint8Array> {
  const people = [
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
    header,
    ...lines.map((line, at) => [String(at + 1), ...(people[at] ?? []), '15-08-1990', '01-03-2018', ...line.map(style)]),
    ['Jumlah Seluruhnya', '', '', '', '', '', '', ...(change.footer ?? sums).map(style)],
  ];
  return writeXlsx({ sheets: [{ name: 'F2A', rows }] });
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
