import { expect, test } from '@jest/globals';
import { inOffice } from '../support/office.js';

test.each([
  ['small', 'Toko Sumber Rejeki (sandbox)', 6],
  ['large', 'PT Garmen Nusantara (sandbox)', 1200],
  ['new', 'PT Baru Berdiri (sandbox)', 0],
  ['late', 'CV Karya Mandiri (sandbox)', 12],
] as const)('the employer of "%s" is %s, with %i workers', (company, name, workers) =>
  inOffice({ company }, async (office) => {
    const board = (await office.run('dashboard --json')).document();
    expect(board).toMatchObject({ company: { name }, activeEmployees: workers });
  }),
);

test('"large" reports a month without a file, its JKK at group 3', () =>
  inOffice({ company: 'large' }, async (office) => {
    const ran = await office.run('report submit 2026-10 --yes --json');
    expect(ran.document()).toMatchObject({ employees: 1200, alreadySubmitted: false });
  }));

test('"small" has two years behind it: JHT that grew, JKP after a dismissal, and a month that somebody is missing from', () =>
  inOffice({ company: 'small' }, async (office) => {
    const balance = (await office.run('participant balance 3171011508900001 --json')).document();
    expect(balance).toMatchObject({ agrees: true, contributions: 24 * 302_100 });
    expect(balance['growth']).toBeGreaterThan(0);
    expect((await office.run('participant jkp 3171011508900001 --json')).document()).toMatchObject({
      eligible: true,
      monthsPaid: 23,
      agrees: true,
    });
    const months = (await office.run('participant contributions 5171035404910006 --json')).document();
    expect(months).toMatchObject({ gaps: ['2026-03'], differences: [] });
    expect((await office.run('notifications list --unread --json')).document()['unread']).toBe(2);
    const next = (await office.run('report submit 2026-10 --yes --json')).document();
    expect(next).toMatchObject({ employees: 6, alreadySubmitted: false });
  }));

test('"demo" has two years behind it, and says that what came before is not in its figures', () =>
  inOffice({ company: 'demo', months: 24 }, async (office) => {
    const budi = '3171011508900001';
    const balance = (await office.run(`participant balance ${budi} --json`)).document();
    expect(balance).toMatchObject({ agrees: true, contributions: 24 * 302_100, recordsBegin: '2024-10' });
    expect(balance['growth']).toBeGreaterThan(0);
    const months = (await office.run(`participant contributions ${budi} --json`)).document();
    expect(months).toMatchObject({ gaps: [], differences: [], recordsBegin: '2024-10' });
    const jkp = (await office.run(`participant jkp ${budi} --json`)).document();
    expect(jkp).toMatchObject({ eligible: true, monthsPaid: 23, agrees: true });
    const began = (await office.run(`peserta saldo ${budi} --lang id`)).stdout.replaceAll(/\s+/g, ' ');
    expect(began).toContain('Catatan portal dimulai Oktober 2024');
    // Of Nur Aini, who came in September 2025, nothing is left out.
    const young = (await office.run('participant contributions 3573124803990005 --json')).document();
    expect(young).toMatchObject({ recordsBegin: null, gaps: [] });
    expect((await office.run('report submit 2026-10 --yes --json')).document()).toMatchObject({ employees: 24 });
  }));

test('"new" has nothing before this month to report', () =>
  inOffice({ company: 'new' }, async (office) => {
    const ran = await office.run('report status 2026-10 --json');
    expect([ran.exit, ran.problem()]).toMatchObject([5, { code: 'PERIOD_TOO_EARLY' }]);
  }));

test('"late" owes two months: a kode iuran that has expired, and one that waits for it', () =>
  inOffice({ company: 'late' }, async (office) => {
    const first = (await office.run('payment status 2026-08 --json')).document();
    expect(first).toMatchObject({ status: 'expired' });
    expect(first['penalty']).toBeGreaterThan(0);
    expect((await office.run('report status 2026-09 --json')).document()).toMatchObject({
      billingCode: null,
      waitingFor: '2026-08',
    });
    const [expired] = office.held('2026-08').billings;
    const anew = (await office.run('payment bill 2026-08 --json')).document();
    expect(anew['billingCode']).not.toBe(expired?.billingCode);
  }));

test('"locked" opens after a quarter of an hour', () =>
  inOffice({ company: 'locked' }, async (office) => {
    const ran = await office.run('dashboard --json');
    expect([ran.exit, ran.problem()]).toMatchObject([4, { code: 'ACCOUNT_LOCKED', topic: 'login' }]);
    office.setClock('2026-11-10T09:16:00+07:00');
    expect((await office.run('dashboard --json')).exit).toBe(0);
  }));
