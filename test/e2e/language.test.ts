import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Ran } from '../support/desk.js';
import { pdfOf } from '../support/documents.js';
import { type Office, openOffice } from '../support/office.js';
import { commandOf, verbs } from '../support/verbs.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

let office: Office;
let claim = '';

beforeAll(async () => {
  office = await openOffice();
  office.write('a.csv', payroll({ ...budi, employee_no: 'K-1' }, { ...siti, employee_no: 'K-2' }));
  office.write('b.csv', payroll(budi, { ...siti, wage: '5jt' }, { ...agus, nik: '3,27E+15' }));
  office.write('c.csv', payroll({ ...budi, employee_no: 'K-1', wage: 5_500_000 }, { ...siti, employee_no: 'K-2' }));
  office.write('f3.pdf', pdfOf());
  for (const line of before) {
    const bill = office.held().billings[0]?.billingCode ?? '';
    const ran = await office.run(
      `${line.replace('{bill}', bill).replace('{claim}', claim).replace('{npp}', office.npp)} --lang id`,
    );
    // Who registers is still waited for: the code comes by SMS.
    const exit = commandOf(line) === 'register start' ? 8 : 0;
    expect([line, ran.exit, ran.exit === exit ? '' : ran.stderr]).toEqual([line, exit, '']);
    if (commandOf(line) === 'claims start') claim = String(ran.document()['claimId']);
  }
}, 120_000);

afterAll(() => office.close());

let files = 0;
async function inBoth(line: string): Promise<{ en: Ran; id: Ran }> {
  const run = (lang: string): Promise<Ran> =>
    office.run(`${line.replace('{claim}', claim).replace('{new}', `new-${(files += 1)}`)} --lang ${lang}`);
  // Most take the company's lock, or what they say of sessions is of those that are open.
  return { en: await run('en'), id: await run('id') };
}

const sentenceFields = [
  'message',
  'help',
  'finding',
  'cure',
  'explanation',
  'text',
  'reason',
  'what',
  'description',
  'title',
];

/** @returns what a run answered, a refusal too; files that it wrote are named alike. */
function document({ stdout, stderr }: Ran): unknown {
  return JSON.parse((stdout || stderr).replace(/new-\d+/g, 'new'));
}

/** @returns a document without what is said for people. */
function withoutSentences(document: unknown): object {
  const sentences = new Set(sentenceFields);
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => {
      if (sentences.has(key) && typeof value === 'string') return '';
      // How large a PDF in one's language is, is a matter of its words.
      return key === 'bytes' ? 0 : value;
    }),
  ) as object;
}

/** What is done first, in Indonesian. */
const before = [
  'karyawan impor a.csv --yes',
  'laporan kirim 2026-10 --file a.csv --yes',
  'latihan bayar {bill} --db portal.db',
  'akun pengguna tambah dewi --name Dewi --email dewi@pt.example --role maker --yes',
  'klaim mulai JKK --worker K-1 --date 2026-11-09T14:30 --yes --json',
  'klaim lampirkan {claim} form_f3 f3.pdf --yes',
  'akses masuk --npp {npp}',
  'riwayat tarik',
  'pemberitahuan baca --all',
  'setelan atur company.scale medium',
  'pendaftaran mulai --company-name PT_Baru --address Jl._Baru_1 --scale small --contact-person Rina --email rina@pt-baru.example --phone 081234567890 --yes',
];

/** What is asked in both languages; `{claim}` is a claim that was begun. What changes something is only planned. */
const commands = [
  'ringkasan',
  'akses cek',
  'akses sesi daftar',
  'akses cek-alamat https://bpjsketenagakerjaan.go.id.example/masuk',
  'akses dua-langkah cek',
  'pendaftaran cek',
  'akun tampil',
  'akun ubah --address Jl._Baru_1 --dry-run',
  'akun pengguna daftar',
  'akun pengguna tambah sari --name Sari --email sari@pt.example --role maker --dry-run',
  'akun pengguna ubah dewi --role viewer --dry-run',
  'akun pengguna hapus dewi --dry-run',
  'akun kontak tampil',
  'akun kontak ganti --phone 0813-1111-2222 --dry-run',
  'akun keamanan',
  'akun aktivitas',
  'karyawan impor a.csv --dry-run',
  'karyawan daftar',
  'karyawan ekspor --out {new}.csv',
  'karyawan templat',
  'karyawan tampil K-1',
  `karyawan tambah --nik ${agus['nik']} --name Agus --birth-date ${agus['birth_date']} --gender L --marital-status Y --wage 7.800.000 --start-date 2026-11-02 --contract-type PKWTT --location-code 3273 --dry-run`,
  'karyawan ubah K-1 --wage 6500000 --dry-run',
  'karyawan nonaktifkan K-2 --reason meninggal --date 2026-10-20 --dry-run',
  'peserta tampil K-1',
  'peserta iuran K-1',
  'peserta saldo K-1',
  'peserta manfaat K-1',
  'peserta jkp K-1',
  'peserta kontak K-1',
  'peserta rincian K-1 --year 2026 --out {new}.pdf',
  'laporan periksa 2026-10 --file b.csv',
  'laporan jelaskan NIK_LENGTH',
  'laporan pratinjau 2026-10 --file a.csv',
  'laporan kirim 2026-10 --file a.csv --yes',
  'laporan koreksi 2026-10 --file c.csv --dry-run',
  'laporan batalkan 2026-10 --dry-run',
  'laporan cek 2026-10',
  'laporan daftar',
  'laporan tampil 2026-10',
  'pembayaran cek 2026-10',
  'pembayaran tagihan 2026-10',
  'pembayaran tunggu 2026-10 --for 1s',
  'pembayaran daftar',
  'pembayaran bukti 2026-10 --out {new}.pdf',
  'riwayat tarik',
  'riwayat daftar',
  'riwayat ekspor --out {new}.json',
  'riwayat bersihkan --older-than 12m --dry-run',
  'klaim syarat JHT',
  'klaim syarat JKK',
  'klaim syarat JKM',
  'klaim syarat JP',
  'klaim syarat JKP',
  'klaim mulai JHT --worker K-2 --date 2026-11-09 --dry-run',
  'klaim lampirkan {claim} form_f3 f3.pdf --dry-run',
  'klaim kirim {claim} --dry-run',
  'klaim cek {claim}',
  'klaim daftar',
  'klaim tarik {claim} --dry-run',
  'pemberitahuan daftar',
  'pemberitahuan baca --all',
  'hitung --wage 12000000 --jkk-group 1 --period 2026-05 --explain',
  'aturan tampil --period 2026-10',
  'aturan daftar',
  'aturan jelaskan jkp',
  'aturan beda 2025-01 2026-05',
  'aturan perubahan --since 2025-01',
  'dukungan kontak',
  'dukungan berkas --out {new}.txt',
  'setelan daftar',
  'setelan profil',
  'setelan ambil company.scale',
  'setelan lokasi',
  'latihan lihat --db portal.db',
  'latihan gangguan daftar --db portal.db',
  'diagnosa',
  'bantuan masuk',
];

/** What cannot be asked twice with the same answer, and where both languages of it are held. */
const elsewhere: Readonly<Record<string, string>> = {
  'auth logout': 'who-and-where',
  'auth change-password': 'account-security',
  'auth forgot-password': 'account-security',
  'auth reset-password': 'account-security',
  'auth sessions revoke': 'account-security',
  'auth lockdown': 'account-security',
  'auth 2fa enable': 'second-factor',
  'auth 2fa disable': 'second-factor',
  'account contacts confirm': 'account',
  'report approve': 'approve',
  'report reconcile': 'reconcile',
  'report export': 'sipp-export',
  'history import': 'history',
  run: 'run-month',
  'sandbox start': 'who-and-where',
  'sandbox stop': 'who-and-where',
  'sandbox demo': 'demo',
  'sandbox reset': 'who-and-where',
  'sandbox faults set': 'one-worker',
  'sandbox faults clear': 'one-worker',
  'notifications watch': 'notifications',
};

/** What is the same in both by its nature: data and places. */
const wordless = ['setelan ambil', 'setelan lokasi', 'karyawan templat', 'latihan lihat'];

describe('the language', () => {
  test('is asked of every command, here or where its own tests are', () => {
    const missing = verbs
      .map(([path]) => path)
      .filter((name) => ![...before, ...commands].some((line) => commandOf(line) === name) && !(name in elsewhere));
    expect(missing).toEqual([]);
    const unheld = Object.entries(elsewhere).filter(([name, file]) => {
      const text = readFileSync(new URL(`${file}.test.ts`, import.meta.url), 'utf8');
      return !text.includes(name) || !/--lang id|LANG: 'id'|'id'/.test(text);
    });
    expect(unheld).toEqual([]);
  });

  test.each(commands)('%s: Indonesian words work, and the text is Indonesian or English as asked', async (line) => {
    const { en, id } = await inBoth(line);
    expect(id.exit).toBe(en.exit);
    expect(id.exit).not.toBe(1);
    const [said, saidInEnglish] = [id.stdout || id.stderr, en.stdout || en.stderr];
    expect(said).not.toBe('');
    if (!wordless.some((start) => line.startsWith(start))) expect(said).not.toBe(saidInEnglish);
    expect(en.stdout + id.stdout).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    expect(id.stdout + id.stderr).not.toMatch(/(?<!-)\b(the|and|worker|employees|Due|paid|Nothing|sandbox: nothing)\b/);
  });

  test.each(commands)('%s: the documents say the same in both', async (line) => {
    const { en, id } = await inBoth(`${line} --json`);
    const [said, saidInEnglish] = [withoutSentences(document(id)), withoutSentences(document(en))];
    // Each run adds a session and an activity.
    if (['auth sessions list', 'account security', 'account activity'].includes(commandOf(line)))
      expect(Object.keys(said)).toEqual(Object.keys(saidInEnglish));
    else expect(said).toEqual(saidInEnglish);
  });

  test.each(['laporan daftar', 'karyawan daftar', 'pembayaran daftar', 'riwayat daftar', 'laporan tampil 2026-10'])(
    '%s: CSV is the same in both',
    async (line) => {
      const { en, id } = await inBoth(`${line} --csv`);
      expect(id.stdout).toBe(en.stdout);
      expect(id.stdout.split('\r\n').length).toBeGreaterThan(2);
    },
  );

  test.each([
    [{ BPJSTK_LANG: 'id' }, ''],
    [{ LANG: 'id_ID.UTF-8' }, ''],
    [{ LC_ALL: 'id_ID.UTF-8', LANG: 'en_US.UTF-8' }, ''],
    [{ BPJSTK_LANG: 'en' }, ' --lang id'],
  ])('is Indonesian with %j%s', async (env, flag) => {
    const ran = await office.run(`pembayaran cek 2026-10${flag}`, { env });
    expect(ran.stdout).toBe((await office.run('pembayaran cek 2026-10 --lang id')).stdout);
    expect(ran.exit).toBe(0);
  });
});
