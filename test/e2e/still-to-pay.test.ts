import { expect, test } from '@jest/globals';
import { inOffice } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

/** Two workers of Rp 5,000,000; the fine is 2% for each month that has started. */
const total = 2 * 477_000;
const fine = total * 0.02;

const submit = 'report submit 2026-10 --file a.csv --yes';

test('a bill that is paid in part says what is still to be paid, and so does the dashboard', () =>
  inOffice({}, async (office) => {
    office.write('a.csv', payroll(budi, siti));
    const { billingCode } = (await office.run(`${submit} --json`)).document();
    office.pay(String(billingCode), 54_000);
    const bill = { payable: total, paid: 54_000, remaining: 900_000 };
    expect((await office.run('payment bill 2026-10 --json')).document()).toMatchObject(bill);
    expect((await office.run('payment status 2026-10')).stdout).toMatch(/Still to pay +Rp 900,000/);
    expect((await office.run('payment status 2026-10 --lang id')).stdout).toMatch(/Sisa tagihan +Rp 900\.000/);
    expect((await office.run('dashboard --json')).document()).toMatchObject({
      todos: [{ kind: 'pay', period: '2026-10', payable: total, remaining: 900_000 }],
    });
    expect((await office.run('dashboard')).stdout).toContain('pay Rp 900,000 for October 2026');
    office.pay(String(billingCode));
    expect((await office.run('payment status 2026-10 --json')).document()).toMatchObject({ remaining: 0 });
    expect((await office.run('payment status 2026-10')).stdout).not.toContain('Still to pay');
  }));

test('a report whose bill carries a fine of the month before says so', () =>
  inOffice({ now: '2026-10-10T09:00:00+07:00' }, async (office) => {
    office.write('a.csv', payroll(budi, siti));
    const { billingCode } = (await office.run('report submit 2026-09 --file a.csv --yes --json')).document();
    office.setClock('2026-10-20T09:00:00+07:00');
    office.pay(String(billingCode));
    office.setClock('2026-11-10T09:00:00+07:00');
    const { stdout } = await office.run(submit);
    expect(stdout).toContain('Rp 954,000');
    expect(stdout).toContain('The bill is Rp 973,080');
    expect(stdout).toContain(`Rp ${fine.toLocaleString('en')} of fines`);
    expect((await office.run(`${submit} --json`)).document()).toMatchObject({ total });
  }));

test('a month that was not begun has no figures in a table', () =>
  inOffice({ company: 'demo' }, async (office) => {
    const { stdout } = await office.run('dashboard');
    expect(stdout).toMatch(/October 2026 +not begun +– +– /);
    expect(stdout).toMatch(/September 2026 +paid +Rp 15,362,448 +– /);
  }));
