import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Ran } from '../support/desk.js';
import { type Office, openOffice } from '../support/office.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  office.write('a.csv', payroll(budi, siti));
  office.write('b.csv', payroll(budi, { ...siti, wage: '5jt' }, { ...agus, nik: '3,27E+15' }));
  for (const line of ['karyawan impor a.csv --yes', 'laporan kirim 2026-10 --file a.csv --yes'])
    expect((await office.run(`${line} --lang id`)).exit).toBe(0);
  office.pay(office.held().billings[0]?.billingCode ?? '');
  expect((await office.run(`auth login --npp ${office.npp} --lang id`)).exit).toBe(0);
  expect((await office.run('riwayat tarik --lang id')).exit).toBe(0);
}, 60_000);

afterAll(() => office.close());

async function inBoth(line: string): Promise<{ en: Ran; id: Ran }> {
  // What takes the company's lock cannot run beside itself.
  const en = office.run(`${line} --lang en`);
  if (/kirim|impor/.test(line)) await en;
  return { id: await office.run(`${line} --lang id`), en: await en };
}

/** @returns a document without what is said for people. */
function withoutSentences(document: unknown): unknown {
  const sentences = new Set(['message', 'help', 'finding', 'cure', 'explanation', 'text', 'reason']);
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (sentences.has(key) && typeof value === 'string' ? '' : value)),
  );
}

const commands = [
  'laporan pratinjau 2026-10 --file a.csv',
  'laporan cek 2026-10',
  'laporan daftar',
  'laporan tampil 2026-10',
  'laporan periksa 2026-10 --file b.csv',
  'laporan kirim 2026-10 --file a.csv --yes',
  'karyawan daftar',
  'karyawan impor a.csv --dry-run',
  'pembayaran cek 2026-10',
  'pembayaran tagihan 2026-10',
  'pembayaran daftar',
  'riwayat daftar',
  'ringkasan',
  'setelan daftar',
  'akses cek',
];

describe('the language', () => {
  test.each(commands)('%s: Indonesian words work, and the text is Indonesian or English as asked', async (line) => {
    const { en, id } = await inBoth(line);
    expect(id.exit).toBe(en.exit);
    expect(id.stdout).not.toBe('');
    if (line !== 'setelan daftar') expect(id.stdout).not.toBe(en.stdout);
    expect(en.stdout + id.stdout).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    expect(id.stdout + id.stderr).not.toMatch(/\b(the|and|worker|employees|Due|paid|Nothing|sandbox: nothing)\b/);
  });

  test.each(commands)('%s: the documents say the same in both', async (line) => {
    const { en, id } = await inBoth(`${line} --json`);
    expect(withoutSentences(id.document())).toEqual(withoutSentences(en.document()));
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
