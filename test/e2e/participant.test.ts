import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Office, openOffice } from '../support/office.js';

const budi = '3171011508900001';
const siti = '3174056701920002';
const fitri = '3471025907970012';

let office: Office;

/** What a command answers, in a language. */
const said = async (line: string, lang: string): Promise<string> =>
  (await office.run(line, { env: { BPJSTK_LANG: lang } })).stdout.replace(/\s+/g, ' ');

/** The contributions while October was not reported, and in words. */
const before = { document: {} as Record<string, unknown>, en: '', id: '' };

/** October is reported without Fitri, and paid; it is December. */
async function begin(): Promise<void> {
  office = await openOffice({ company: 'demo' });
  before.document = (await office.run(`participant contributions ${budi} --json`)).document();
  before.en = await said(`participant contributions ${budi}`, 'en');
  before.id = await said(`peserta iuran ${budi}`, 'id');
  await office.run('employees export --out all.csv');
  const lines = readFileSync(join(office.folder, 'all.csv'), 'utf8').split('\r\n');
  office.write('some.csv', lines.filter((line) => !line.includes(fitri)).join('\r\n'));
  const sent = await office.run('report submit 2026-10 --file some.csv --missing deactivate --yes --json');
  office.pay(String(sent.document()['billingCode']));
  office.setClock('2026-12-03T09:00:00+07:00');
}

beforeAll(begin, 60_000);

afterAll(() => office.close());

describe('a participant', () => {
  test('is shown with each programme, and masked', async () => {
    const shown = (await office.run(`participant show ${budi} --json`)).document();
    expect(shown).toMatchObject({ worker: { nik: '3171••••••••0001' }, status: 'active', differing: [] });
    expect(shown['programmes']).toMatchObject(
      ['JKK', 'JKM', 'JHT', 'JP', 'JKP'].map((programme) => ({ programme, status: 'active', reason: null })),
    );
    expect(JSON.stringify(shown)).not.toContain(budi);
  });

  test.each([
    ['en', /JP +in|JP in/],
    ['id', /JP ikut/],
  ])('reads in %s', async (lang, programme) => {
    expect(await said(`participant show ${budi}`, lang)).toMatch(programme);
  });

  test.each(['show', 'contributions', 'balance', 'slip', 'benefits', 'jkp', 'contact'])(
    'of another company is refused by %s as one who does not exist, and nothing is written',
    async (verb) => {
      const ran = await office.run(`participant ${verb} 26000009999 --json`);
      expect([ran.exit, ran.stdout, ran.problem()['code']]).toEqual([5, '', 'EMPLOYEE_UNKNOWN']);
      expect(readdirSync(office.folder).filter((name) => name.startsWith('bpjstk-slip'))).toEqual([]);
    },
  );

  test('has contact data, and is told how they are changed', async () => {
    await office.run(`employees update ${budi} --phone 081234567890 --yes`);
    expect((await office.run(`participant contact ${budi} --json`)).document()).toMatchObject({
      phone: '081234567890',
    });
    expect(await said(`peserta kontak ${budi}`, 'id')).toContain('bpjstk karyawan ubah');
  });
});

describe('contributions', () => {
  test('are told month by month; a month that is not due yet is no gap', () => {
    expect(before.document).toMatchObject({
      months: [
        {
          period: '2026-09',
          state: 'paid',
          wage: 5_300_000,
          amounts: { jhtEmployer: 196_100, jhtEmployee: 106_000, jpEmployer: 106_000, jpEmployee: 53_000 },
        },
        { period: '2026-10', state: 'awaited', wage: null, amounts: null },
      ],
      gaps: [],
      differences: [],
    });
    expect(before.en).toContain('Oct 2026 no report yet');
    expect(before.id).toContain('Okt 2026 belum ada laporan');
    expect(`${before.en}${before.id}`).not.toMatch(/GAP|KOSONG/);
  });

  test('are none of a month that somebody left before, and paid for who was in it', async () => {
    const gone = (await office.run(`participant contributions ${fitri} --json`)).document();
    expect(gone['months']).toMatchObject([{ period: '2026-09', state: 'paid' }]);
    const there = (await office.run(`participant contributions ${budi} --json`)).document();
    expect(there['months']).toMatchObject([
      { period: '2026-09', state: 'paid' },
      { period: '2026-10', state: 'paid' },
      { period: '2026-11', state: 'awaited' },
    ]);
  });
});

test('a month that was due and has no report is a gap', async () => {
  office.setClock('2026-12-16T09:00:00+07:00');
  const found = (await office.run(`participant contributions ${budi} --json`)).document();
  expect(found).toMatchObject({ gaps: ['2026-11'] });
  expect(await said(`participant contributions ${budi}`, 'en')).toContain('Not reported, though due: November 2026.');
  expect(await said(`peserta iuran ${budi}`, 'id')).toContain(
    'Belum dilaporkan, padahal sudah jatuh tempo: November 2026.',
  );
  office.setClock('2026-12-03T09:00:00+07:00');
});

describe('the JHT balance', () => {
  test('grows by what is paid and by a twelfth of the assumed rate, and is what both sides reckon', async () => {
    const found = (await office.run(`participant balance ${budi} --json`)).document();
    // 302,100 paid on 8 October; November earns 5 % / 12 of it: 1,258.75; October's 302,100 came on 10 November.
    expect(found).toMatchObject({
      agrees: true,
      asOf: '2026-12-03',
      contributions: 604_200,
      growth: 1_258.75,
      balance: 605_458.75,
      months: [
        { month: '2026-10', paid: 302_100, growth: 0, balance: 302_100 },
        { month: '2026-11', paid: 302_100, growth: 1_258.75, balance: 605_458.75 },
        { month: '2026-12', paid: 0, growth: 0, balance: 605_458.75 },
      ],
    });
    expect(await said(`participant balance ${budi} --chart`, 'en')).toMatch(/JHT balance by month.*█.*an assumption/);
    expect(await said(`peserta saldo ${budi} --chart`, 'id')).toMatch(/Saldo JHT per bulan.*sebuah asumsi/);
  });
});

/** @returns the words of a page that the sandbox has made. */
function textOf(file: string): string {
  return [...readFileSync(file, 'latin1').matchAll(/\((.*?)\) Tj/g)].map(([, said]) => said).join(' ');
}

describe('the slip', () => {
  test('has a file of its own for each worker, named without a whole number', async () => {
    const files = await Promise.all(
      [budi, siti].map(async (worker) => (await office.run(`participant slip ${worker} --json`)).document()['file']),
    );
    expect(files).toEqual([
      expect.stringMatching(/^bpjstk-slip-2026-\d{4}\.pdf$/),
      expect.stringMatching(/^bpjstk-slip-2026-\d{4}\.pdf$/),
    ]);
    expect(new Set(files).size).toBe(2);
    expect(files.map((file) => existsSync(join(office.folder, String(file))))).toEqual([true, true]);
  });

  test('is a PDF that only its owner can read, and is never written over another', async () => {
    const line = `participant slip ${budi} --year 2026 --out slip.pdf --json`;
    expect((await office.run(line)).document()).toMatchObject({ file: 'slip.pdf', year: 2026 });
    const file = join(office.folder, 'slip.pdf');
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = textOf(file);
    expect(text).toContain('September 2026');
    expect(text).toMatch(/November 2026 - - - - - - still to report/);
    expect(text).toMatch(/Total\s+10,600,000/);
    expect(text).not.toMatch(/2026-\d\d/);
    const again = await office.run(line);
    expect([again.exit, again.problem()['code']]).toEqual([2, 'FILE_EXISTS']);
  });
});

test('a slip speaks the language asked for, and shows the KPJ whole only where that is asked for too', async () => {
  const slip = `peserta slip ${budi} --year 2026 --lang id`;
  expect(await office.run(`${slip} --out id.pdf`)).toMatchObject({ exit: 0, stderr: '' });
  const text = textOf(join(office.folder, 'id.pdf'));
  expect(text).toMatch(/November 2026 - - - - - - belum dilaporkan/);
  expect(text).toMatch(/Jumlah\s+10\.600\.000/);
  const { worker } = (await office.run(`participant show ${budi} --json --reveal`)).document() as {
    worker: { kpj: string };
  };
  expect(text).not.toContain(worker.kpj);
  expect(text).toContain(`KPJ: ${worker.kpj.slice(-4).padStart(worker.kpj.length, '*')}`);
  expect(await office.run(`${slip} --out whole.pdf --reveal`)).toMatchObject({ exit: 0 });
  expect(textOf(join(office.folder, 'whole.pdf'))).toContain(worker.kpj);
});

test.each([2025, 2050])(
  'a slip of %i, of which nothing was reported, is refused and nothing is written',
  async (year) => {
    const ran = await office.run(`participant slip ${budi} --year ${year} --out none.pdf --json`);
    expect([ran.exit, ran.problem()['code']]).toEqual([5, 'SLIP_EMPTY']);
    expect(existsSync(join(office.folder, 'none.pdf'))).toBe(false);
  },
);

describe('benefits', () => {
  test('come with the amount, the formula, the article and how sure it is, reckoned alike by both sides', async () => {
    const ran = await office.run(`participant benefits ${budi} --json`);
    expect(ran.exit).toBe(0);
    const { benefits, differing } = ran.document() as { benefits: Record<string, unknown>[]; differing: string[] };
    expect(differing).toEqual([]);
    const of = (name: string) => benefits.find(({ benefit }) => benefit === name);
    const death = ['jkm-death', 'jkm-periodic', 'jkm-funeral'].map((name) => Number(of(name)?.['amount']));
    expect(death).toEqual([20_000_000, 12_000_000, 10_000_000]);
    expect(of('jkm-scholarship')).toMatchObject({ amount: 174_000_000, open: false, formula: { afterMonths: 36 } });
    expect(of('jkm-death')).toMatchObject({
      open: true,
      claimNow: false,
      waitsFor: 'death',
      article: 'PP 82/2019 art. 34',
      sure: 'M',
    });
    expect(of('jkk-death')).toMatchObject({ amount: 48 * 5_300_000, open: true, waitsFor: 'accident' });
    // 60 % of the cap of 5,000,000 for six months; two months are paid of the twelve that it asks for.
    expect(of('jkp-cash')).toMatchObject({ amount: 18_000_000, open: false, waitsFor: 'months', monthsPaid: 2 });
    expect(of('jkp-cash')).toMatchObject({ formula: { amount: 600_000, times: 6, cap: 5_000_000 } });
    expect(of('jkk-death')).toMatchObject({ formula: { cap: null } });
    expect(of('jht-whole')).toMatchObject({ amount: 605_458.75, open: true, waitsFor: 'end-of-work' });
    // 1 % × 2 / 12 × 5,300,000
    expect(of('jp-pension')).toMatchObject({ amount: 8_833.33, open: false });
    const text = await said(`participant benefits ${budi}`, 'en');
    expect(text).toContain('not known here');
    expect(text).toMatch(/Claim now.*when the worker dies/s);
    expect(await said(`peserta manfaat ${budi}`, 'id')).toContain('tidak diketahui di sini');
  });

  test('of who left are what is left of a right, and go by the last wage that was reported', async () => {
    const openOf = async (worker: string): Promise<unknown[]> => {
      const { benefits, differing } = (await office.run(`participant benefits ${worker} --json`)).document();
      expect(differing).toEqual([]);
      return (benefits as Record<string, unknown>[]).filter(({ open }) => open).map(({ benefit }) => benefit);
    };
    expect(await openOf(fitri)).toEqual(['jht-whole', 'jp-lump']);
    const left = (await office.run(`participant benefits ${fitri} --json`)).document()['benefits'] as object[];
    expect(left).toContainEqual(expect.objectContaining({ benefit: 'jht-whole', claimNow: true, waitsFor: null }));
    expect(left).toContainEqual(
      expect.objectContaining({ benefit: 'jp-lump', claimNow: false, waitsFor: 'pension-age' }),
    );
    expect(left).toContainEqual(expect.objectContaining({ benefit: 'jkm-death', claimNow: false, waitsFor: 'right' }));
    await office.run(`employees update ${budi} --wage 9000000 --yes`);
    const { benefits } = (await office.run(`participant benefits ${budi} --json`)).document();
    expect(benefits).toContainEqual(expect.objectContaining({ benefit: 'jkk-death', amount: 48 * 5_300_000 }));
  });

  test.each([
    ['en', 'participant benefits', '60 % of the wage (at most Rp 5,000,000) × 6'],
    ['id', 'participant benefits', '60 % upah (paling banyak Rp 5.000.000) × 6'],
    ['en', 'law explain benefit', '60 % of the wage up to the cap of JKP × 6'],
    ['id', 'law explain benefit', '60 % upah sampai batas upah JKP × 6'],
  ])('of JKP name the cap of the wage (%s, %s)', async (lang, line, formula) => {
    const worker = line === 'participant benefits' ? ` ${budi}` : '';
    const { stdout } = await office.run(`${line}${worker} --lang ${lang}`, { env: { COLUMNS: '300' } });
    expect(stdout.replace(/\s+/g, ' ')).toContain(formula);
  });

  test('are rows of the law', async () => {
    const { stdout } = await office.run('law explain benefit --period 2024-12 --json');
    const { rows } = JSON.parse(stdout) as { rows: { values: Record<string, unknown> }[] };
    expect(rows.map(({ values }) => values['benefit'])).toEqual(expect.arrayContaining(['jkp-first', 'jkp-later']));
    expect(rows.map(({ values }) => values['benefit'])).not.toContain('jkp-cash');
  });
});

describe('JKP', () => {
  test.each([
    ['en', 'Too few months are paid for JKP'],
    ['id', 'Bulan yang lunas belum cukup untuk JKP'],
  ])('is not open with two months of twelve, and says so (%s)', async (lang, sentence) => {
    const found = (await office.run(`participant jkp ${budi} --json`)).document();
    expect(found).toMatchObject({
      eligible: false,
      monthsPaid: 2,
      monthsNeeded: 12,
      from: '2024-12',
      until: '2026-11',
      reason: 'too_few_months',
      agrees: true,
    });
    expect(await said(`participant jkp ${budi}`, lang)).toContain(sentence);
  });

  test('pays after a dismissal alone', async () => {
    await office.run(`employees deactivate ${siti} --reason resigned --date 2026-11-30 --yes`);
    expect((await office.run(`participant jkp ${siti} --json`)).document()).toMatchObject({ reason: 'not_dismissed' });
    expect((await office.run(`participant show ${siti} --json`)).document()).toMatchObject({
      status: 'inactive',
      programmes: [{ programme: 'JKK', status: 'ended', until: '2026-11-30', reason: 'left' }, {}, {}, {}, {}],
    });
  });
});

describe('a day of work that the reports contradict', () => {
  beforeAll(async () => {
    await office.close();
    await begin();
  }, 60_000);

  const reported = async (number: string): Promise<unknown> =>
    (await office.run(`participant contributions ${number} --json`)).document()['months'];
  const held = async (number: string): Promise<unknown> =>
    (await office.run(`participant balance ${number} --json`)).document()['balance'];

  test('is remarked upon when somebody begins later, and takes nothing away that was paid', async () => {
    const balance = await held(siti);
    const line = `employees update ${siti} --start-date 2026-11-20`;
    const planned = await office.run(`${line} --dry-run --json`);
    expect(planned.document()).toMatchObject({ reportedOutside: ['2026-09', '2026-10'] });
    expect(await said(`${line} --dry-run`, 'en')).toMatch(
      /at work by that day: September 2026, October 2026\..*report amend/,
    );
    expect(await said(`${line} --dry-run`, 'id')).toMatch(
      /tidak bekerja: September 2026, Oktober 2026\..*laporan koreksi/,
    );
    expect((await office.run(`${line} --yes`)).exit).toBe(0);
    expect(await reported(siti)).toMatchObject([
      { period: '2026-09', state: 'paid' },
      { period: '2026-10', state: 'paid' },
      { period: '2026-11', state: 'awaited' },
    ]);
    expect(await held(siti)).toBe(balance);
    const claim = await office.run(`claims start JKK --worker ${siti} --date 2026-10-05T09:00 --dry-run --json`);
    expect(claim.exit).toBe(0);
  });

  test('is remarked upon when somebody left before, and takes nothing away that was paid', async () => {
    const line = `employees deactivate ${siti} --reason resigned --date 2026-11-25 --dry-run --json`;
    expect((await office.run(line)).document()).toMatchObject({ reportedOutside: [] });
    const early = `employees deactivate ${budi} --reason resigned --date 2026-08-15`;
    expect((await office.run(`${early} --dry-run --json`)).document()).toMatchObject({
      reportedOutside: ['2026-09', '2026-10'],
    });
    const balance = await held(budi);
    expect((await office.run(`${early} --yes`)).exit).toBe(0);
    expect(await reported(budi)).toMatchObject([
      { period: '2026-09', state: 'paid' },
      { period: '2026-10', state: 'paid' },
    ]);
    expect(await held(budi)).toBe(balance);
  });
});
