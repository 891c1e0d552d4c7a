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
