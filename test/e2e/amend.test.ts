import { describe, expect, jest, test } from '@jest/globals';
import type { Ran } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { ledgerOf } from '../support/ledger-of.js';
import { inOffice, type Office } from '../support/office.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

/** Group 2, medium: of Rp 5,000,000 JKK 27,000, JKM 15,000, JHT 285,000, JP 150,000; of Rp 10,000,000 twice that. */
const ofFive = 477_000;
const submit = 'report submit 2026-10 --file a.csv --yes --json';
/** A month and the next one are a dozen runs. */
jest.setTimeout(120_000);
const amend = 'report amend 2026-10 --file b.csv --yes --json';

/** An office where October was reported with Budi and Siti at five million, and a file in which Budi has ten. */
function reported(work: (office: Office, first: Record<string, unknown>) => Promise<void>): Promise<void> {
  return inOffice({}, async (office) => {
    office.write('a.csv', payroll(budi, siti));
    office.write('b.csv', payroll({ ...budi, wage: 10_000_000 }, siti));
    const first = await office.run(submit);
    expect(first.exit).toBe(0);
    await work(office, first.document());
  });
}

const states = async (office: Office): Promise<string[]> =>
  (await ledgerOf(office, '2026-10')).map(({ revision, state }) => `${revision} ${state}`);

describe('a month that is reported with other content', () => {
  test('is not sent: what is there, what differs, and report amend', () =>
    reported(async (office, first) => {
      const ran = await office.run('report submit 2026-10 --file b.csv --yes --json');
      expect(ran.exit).toBe(5);
      expect(ran.problem()).toMatchObject({ code: 'PERIOD_ALREADY_REPORTED' });
      expect(ran.problem()['help']).toContain('bpjstk report amend 2026-10 --file FILE');
      expect(ran.document()).toEqual({
        portal: 'sandbox',
        period: '2026-10',
        employees: 2,
        total: 3 * ofFive,
        submitted: false,
        amendment: {
          before: {
            revision: 0,
            employees: 2,
            total: 2 * ofFive,
            receipt: first['receipt'],
            billingCode: first['billingCode'],
          },
          difference: ofFive,
          effect: { kind: 'newCode', voided: first['billingCode'], payable: 3 * ofFive, paid: 0 },
          programmes: [
            { programme: 'JKK', before: 54_000, after: 81_000 },
            { programme: 'JKM', before: 30_000, after: 45_000 },
            { programme: 'JHT', before: 570_000, after: 855_000 },
            { programme: 'JP', before: 300_000, after: 450_000 },
          ],
          changes: [
            {
              kind: 'changed',
              name: 'Budi Santoso',
              identity: '3171••••••••0001',
              before: { wage: 5_000_000, backPay: 0, programmes: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'], amount: ofFive },
              after: {
                wage: 10_000_000,
                backPay: 0,
                programmes: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'],
                amount: 2 * ofFive,
              },
            },
          ],
        },
      });
      const said = await office.run('laporan kirim 2026-10 --file b.csv --yes --lang id');
      expect(said.stdout).toMatch(/Budi Santoso +Rp 5\.000\.000 +Rp 10\.000\.000/);
      expect(said.stderr.replaceAll(/\s+/g, ' ')).toContain('bpjstk laporan koreksi 2026-10 --file BERKAS');
      expect(office.held()).toMatchObject({ reports: [{ revision: 0, state: 'finalised' }] });
    }));
});

describe('an amendment', () => {
  test('is a plan first, and a question that nobody may be there to answer', () =>
    reported(async (office) => {
      const plan = await office.run('report amend 2026-10 --file b.csv --dry-run --json');
      expect(plan.exit).toBe(0);
      expect(plan.document()).toMatchObject({
        revision: 1,
        total: 3 * ofFive,
        submitted: false,
        plan: { register: 0, update: 1, deactivate: 0, unchanged: 1 },
        amendment: { before: { revision: 0 }, difference: ofFive },
      });
      const asked = await office.run('report amend 2026-10 --file b.csv --json');
      expect([asked.exit, asked.problem()['help']]).toEqual([2, expect.stringContaining('--yes')]);
      expect(office.held().reports).toHaveLength(1);
      expect(await states(office)).toEqual(['0 submitted']);
    }));

  test('takes the report’s place with a receipt and a kode iuran of its own, once', () =>
    reported(async (office, first) => {
      const done = await office.run(amend);
      expect(done.exit).toBe(0);
      expect(done.document()).toMatchObject({
        revision: 1,
        total: 3 * ofFive,
        alreadySubmitted: false,
        amendment: { before: { revision: 0, billingCode: first['billingCode'] }, difference: ofFive },
      });
      const { receipt, billingCode } = done.document();
      expect([receipt, billingCode]).not.toEqual([first['receipt'], first['billingCode']]);
      const again = await office.run(amend);
      expect(again.document()).toMatchObject({ revision: 1, receipt, billingCode, alreadySubmitted: true });
      const elsewhere = await office.run(amend, { env: { BPJSTK_DATA_DIR: `${office.folder}/elsewhere` } });
      expect(elsewhere.document()).toMatchObject({ receipt, alreadySubmitted: true });
      expect(office.held()).toMatchObject({
        reports: [{ state: 'cancelled' }, { revision: 1, state: 'finalised', receipt, billingCode }],
        billings: [{ status: 'cancelled' }, { status: 'unpaid', amount: 3 * ofFive }],
      });
      expect(await states(office)).toEqual(['0 cancelled', '1 submitted']);
    }));

  test('back to what was reported first is a revision of its own', () =>
    reported(async (office) => {
      await office.run(amend);
      const back = await office.run('report amend 2026-10 --file a.csv --yes --json');
      expect(back.document()).toMatchObject({ revision: 2, total: 2 * ofFive, alreadySubmitted: false });
      expect(await states(office)).toEqual(['0 cancelled', '1 cancelled', '2 submitted']);
    }));

  test('names who comes into the report and who goes out of it', () =>
    reported(async (office) => {
      office.write('b.csv', payroll(budi, agus));
      const refused = await office.run(amend);
      expect([refused.exit, refused.stdout]).toEqual([3, expect.stringContaining('EMPLOYEE_MISSING')]);
      const done = await office.run(`${amend} --missing deactivate`);
      expect(done.document()).toMatchObject({
        employees: 2,
        amendment: {
          changes: [
            { kind: 'removed', name: siti['name'], after: null },
            { kind: 'added', name: agus['name'], before: null },
          ],
        },
      });
      office.write('c.csv', payroll({ ...budi, wage: 6_000_000 }, agus));
      const csv = await office.run('report submit 2026-10 --file c.csv --yes --csv');
      expect(csv.stdout.split('\r\n')[0]).toBe(
        'identity,name,change,wageBefore,backPayBefore,amountBefore,wageAfter,backPayAfter,amountAfter',
      );
    }));

  test('needs a report to amend, and a file', () =>
    inOffice({}, async (office) => {
      office.write('b.csv', payroll(budi));
      const none = await office.run(amend);
      expect([none.exit, none.problem()['code']]).toEqual([5, 'PERIOD_NOT_REPORTED']);
      expect(none.problem()['help']).toContain('bpjstk report submit 2026-10');
      const before = await office.run('report amend 2026-08 --file b.csv --yes --json');
      expect([before.exit, before.problem()['code']]).toEqual([5, 'PERIOD_ALREADY_REPORTED']);
      expect((await office.run('report amend 2026-10 --yes --json')).exit).toBe(2);
      expect(office.held().reports).toEqual([]);
    }));

  test('of two runs at once is one', () =>
    reported(async (office) => {
      const both = await Promise.all([1, 2].map(() => office.run(amend)));
      expect([
        [0, 0],
        [0, 9],
      ]).toContainEqual(both.map(({ exit }) => exit).sort((a, b) => a - b));
      expect(office.held().reports.map(({ state }) => state)).toEqual(['cancelled', 'finalised']);
    }));

  test('and a report are said before they are taken back, and stay with --dry-run', () =>
    reported(async (office, first) => {
      const said = (await office.run('report cancel 2026-10 --dry-run')).stdout.replaceAll(/\s+/g, ' ');
      expect(said).toContain('To be taken back: the report of October 2026, Rp 954,000, receipt SANDBOX');
      expect(said).toContain(`its kode iuran ${String(first['billingCode'])} will no longer be valid`);
      expect((await office.run('laporan batalkan 2026-10 --dry-run --lang id')).stdout).toContain('Akan dibatalkan');
      office.pay(String(first['billingCode']));
      expect((await office.run('report cancel 2026-10 --dry-run')).stdout).toContain('can no longer be taken back');
      expect(office.held().reports).toMatchObject([{ state: 'posted' }]);
    }));

  test('can be taken back with the report, and the month is open again', () =>
    reported(async (office) => {
      await office.run(amend);
      const open = await office.run('report cancel 2026-10 --yes --json');
      expect(open.document()).toMatchObject({ state: 'open', revision: 2, cancelled: true });
      expect(await states(office)).toEqual(['0 cancelled', '1 cancelled']);
    }));
});

/** At every other request too: `test/workflows/faults.test.ts`, where nobody waits for the pauses between attempts. */
describe('an amendment whose answer never came', () => {
  const begun = 'PUT /periods/2026-10/draft';
  const finalisation = 'POST /periods/2026-10/finalisation';

  test('ends with the report when that is taken back, and can be sent anew as a report', () =>
    reported(async (office) => {
      const gate = await openGate(office.url, (passed) => !passed.includes(begun));
      await office.run(amend, { env: { BPJSTK_PORTAL: gate.url } });
      gate.close();
      expect((await office.run('report cancel 2026-10 --yes')).exit).toBe(0);
      expect(await states(office)).toEqual(['0 cancelled', '1 refused']);
      expect((await office.run('doctor --ledger')).stdout).toContain('Every report that was begun has been ended');
      expect((await office.run('report submit 2026-10 --file b.csv --yes')).exit).toBe(0);
      expect(await states(office)).toEqual(['0 cancelled', '1 submitted']);
    }));

  test('is shown, has left the first report as it was, and is settled by the same command', () =>
    reported(async (office) => {
      const gate = await openGate(office.url, (passed) => !passed.includes(begun));
      const ran = await office.run(amend, { env: { BPJSTK_PORTAL: gate.url } });
      gate.close();
      expect(ran.exit).toBe(7);
      expect(await states(office)).toEqual(['0 submitted', '1 sent']);
      const status = (await office.run('report status 2026-10 --json')).document();
      expect(status).toMatchObject({ state: 'finalised', revision: 0, total: 2 * ofFive });
      expect(status['amendment']).toMatchObject({ revision: 1, employees: 2 });
      expect((await office.run('report status 2026-10')).stdout).toContain('An amendment (revision 1) was begun');
      expect((await office.run('dashboard --json')).stdout).toContain('"kind":"resume"');
      expect((await office.run('doctor --ledger --json')).stdout).toContain('bpjstk report amend 2026-10 --file FILE');
      expect((await office.run('diagnosa --ledger --json --lang id')).stdout).toContain(
        'bpjstk laporan koreksi 2026-10',
      );
      expect((await office.run(submit)).document()).toMatchObject({ revision: 0, alreadySubmitted: true });

      expect((await office.run(amend)).document()).toMatchObject({ revision: 1, alreadySubmitted: false });
      expect(await states(office)).toEqual(['0 cancelled', '1 submitted']);
      expect(office.held().reports.map(({ state }) => state)).toEqual(['cancelled', 'finalised']);
    }));

  test('to its finalisation alone is asked for, and told', () =>
    reported(async (office) => {
      const gate = await openGate(office.url, (passed) => passed.at(-1) !== finalisation);
      const ran = await office.run(amend, { env: { BPJSTK_PORTAL: gate.url } });
      gate.close();
      expect(ran.document()).toMatchObject({ revision: 1, total: 3 * ofFive });
      expect(await states(office)).toEqual(['0 cancelled', '1 submitted']);
    }));
});

describe('an amendment that the portal reckons otherwise', () => {
  test('is stopped before it is final, with the workers and programmes that differ', () =>
    reported(async (office) => {
      const gate = await openGate(office.url, undefined, (asked, body) =>
        asked.startsWith('GET /periods/2026-10/calculation/lines') && asked.includes('revision=1')
          ? body.replace('"jkk":5400000', '"jkk":5400001')
          : body,
      );
      const ran = await office.run(amend, { env: { BPJSTK_PORTAL: gate.url } });
      gate.close();
      expect([ran.exit, ran.problem()['code']]).toEqual([3, 'FIGURES_DIFFER']);
      expect(ran.document()).toMatchObject({
        differences: [{ name: 'Budi Santoso', programme: 'JKK', payer: 'employer', ours: 54_000, theirs: 54_000.01 }],
      });
      expect(office.held()).toMatchObject({
        reports: [
          { revision: 0, state: 'finalised' },
          { revision: 1, state: 'calculated' },
        ],
        billings: [{ status: 'unpaid', amount: 2 * ofFive }],
      });
    }));
});

describe('what an amendment costs or credits', () => {
  const november = (wage: number): string => payroll({ ...budi, wage }, siti);
  const status = async (office: Office, period: string): Promise<Ran> => office.run(`payment status ${period} --json`);

  test('of a month partly paid is the rest, under a new kode iuran', () =>
    reported(async (office, first) => {
      office.pay(String(first['billingCode']), 100_000);
      const cancelled = await office.run('report cancel 2026-10 --yes --json');
      expect([cancelled.exit, cancelled.problem()['code']]).toEqual([5, 'PERIOD_PAID']);
      expect(cancelled.problem()['help']).toContain('bpjstk report amend');
      const plan = await office.run('report amend 2026-10 --file b.csv --dry-run');
      expect(plan.stdout.replaceAll(/\s+/g, ' ')).toContain('Rp 1,331,000 is left to pay');
      await office.run(amend);
      expect((await status(office, '2026-10')).document()).toMatchObject({
        status: 'partial',
        payable: 3 * ofFive,
        paid: 100_000,
        remaining: 3 * ofFive - 100_000,
      });
    }));

  test('of a paid month that becomes dearer comes with the next bill, which says where it is from', () =>
    reported(async (office, first) => {
      office.pay(String(first['billingCode']));
      const plan = await office.run('report amend 2026-10 --file b.csv --dry-run --json');
      expect(plan.document()).toMatchObject({ amendment: { effect: { kind: 'nextBill' }, difference: ofFive } });
      const done = await office.run('report amend 2026-10 --file b.csv --yes');
      expect(done.stdout.replaceAll(/\s+/g, ' ')).toContain('added Rp 477,000 since this was paid');
      const october = await status(office, '2026-10');
      expect(october.exit).toBe(0);
      expect(october.document()).toMatchObject({
        status: 'paid',
        amount: 2 * ofFive,
        correction: ofFive,
        revision: 1,
      });

      office.setClock('2026-12-01T09:00:00+07:00');
      office.write('n.csv', november(10_000_000));
      const next = await office.run('report submit 2026-11 --file n.csv --yes');
      expect(next.stdout.replaceAll(/\s+/g, ' ')).toContain('Rp 477,000 is added for earlier months that were amended');
      expect((await status(office, '2026-11')).document()).toMatchObject({
        amount: 3 * ofFive,
        carriedShortfall: ofFive,
        carried: [{ kind: 'shortfall', period: '2026-10', amount: ofFive }],
        payable: 4 * ofFive,
      });
      expect((await office.run('payment status 2026-11')).stdout.replaceAll(/\s+/g, ' ')).toContain(
        'Added: Rp 477,000, because October 2026 was amended upwards after it was paid.',
      );
    }));

  test('of a paid month that becomes cheaper is credited to the next bill', () =>
    reported(async (office, first) => {
      await office.run(amend);
      const { billingCode } = (await office.run('payment bill 2026-10 --json')).document();
      expect(billingCode).not.toBe(first['billingCode']);
      office.pay(String(billingCode));
      const back = await office.run('report amend 2026-10 --file a.csv --yes --json');
      expect(back.document()).toMatchObject({ revision: 2, billingCode, amendment: { difference: -ofFive } });
      office.setClock('2026-12-01T09:00:00+07:00');
      office.write('n.csv', november(5_000_000));
      await office.run('report submit 2026-11 --file n.csv --yes');
      expect((await status(office, '2026-11')).document()).toMatchObject({
        credit: ofFive,
        carried: [{ kind: 'reduction', period: '2026-10', amount: ofFive }],
        payable: ofFive,
      });
    }));

  test('may be more than the next month comes to, of which there is no receipt then', () =>
    reported(async (office, first) => {
      office.pay(String(first['billingCode']), 5 * ofFive);
      office.setClock('2026-12-01T09:00:00+07:00');
      office.write('n.csv', november(5_000_000));
      await office.run('report submit 2026-11 --file n.csv --yes');
      expect((await status(office, '2026-11')).document()).toMatchObject({ status: 'paid', payable: 0, paid: 0 });
      const receipt = await office.run('payment receipt 2026-11 --json');
      expect(receipt.problem()).toMatchObject({ code: 'NOTHING_TO_PAY', exit: 5 });
      expect(receipt.problem()['help']).toContain('bpjstk payment status 2026-11');
      expect((await office.run('payment receipt 2026-12 --json')).problem()).toMatchObject({
        code: 'NOT_PAID',
        exit: 8,
      });
    }));

  test('is in the history, beside payments in part, too high and late', () =>
    reported(async (office, first) => {
      office.pay(String(first['billingCode']), 100_000);
      await office.run(amend);
      const { billingCode } = (await office.run('payment bill 2026-10 --json')).document();
      office.setClock('2026-11-20T09:00:00+07:00');
      office.pay(String(billingCode), 3 * ofFive);
      await office.run('history pull');
      const { events } = (await office.run('history list --json')).document() as {
        events: { kind: string; what?: string; after?: object }[];
      };
      expect(events.filter(({ kind }) => kind === 'report').map(({ what }) => what)).toEqual([
        'finalised',
        'billed',
        'amended',
        'billed',
        'posted',
      ]);
      const penalty = Math.round((3 * ofFive - 100_000) * 0.02);
      expect(events.filter(({ kind }) => kind === 'payment').map(({ after }) => after)).toEqual([
        { payable: 2 * ofFive, paid: 100_000, penalty: 0 },
        { payable: 3 * ofFive, paid: 3 * ofFive + 100_000, penalty },
      ]);
      const bill = (await office.run('payment status 2026-10')).stdout;
      expect(bill).toMatch(/Fine \(billed once, with the next month\) +Rp 26,620/);
      expect(bill).toContain('Overpaid (credited to the next bills)');
      expect((await office.run('pembayaran cek 2026-10 --lang id')).stdout).toContain('Denda (ditagih sekali');
      const shown = (await office.run('history list')).stdout;
      expect(shown).toContain('part payment');
      expect(shown).toContain('payment, too much');
    }));
});

describe('a month that is amended after a later one was reported', () => {
  test('leaves the wages that the portal holds, and keeps whom the file leaves out as they were reported', () =>
    reported(async (office, first) => {
      office.pay(String(first['billingCode']));
      office.setClock('2026-12-01T09:00:00+07:00');
      office.write('n.csv', payroll({ ...budi, wage: 8_000_000 }, { ...siti, wage: 9_000_000 }));
      await office.run('report submit 2026-11 --file n.csv --yes');
      office.write('b.csv', payroll({ ...budi, wage: 6_000_000 }));
      const checked = 'report validate 2026-10 --file b.csv --missing keep';
      expect((await office.run(checked)).stdout).toMatch(/of\s+whom 1 not in the file, with the last wage\./);
      expect((await office.run(`${checked} --lang id`)).stdout).toMatch(
        /1\s+di\s+antaranya\s+tidak\s+ada\s+di\s+berkas/,
      );
      expect((await office.run(`${checked} --json`)).document()).toMatchObject({ plan: { unchanged: 1, kept: 1 } });
      const done = await office.run(`${amend} --missing keep`);
      expect(done.document()).toMatchObject({
        employees: 2,
        amendment: { changes: [{ name: budi['name'], after: { wage: 6_000_000 } }] },
      });
      const { employees } = (await office.run('employees list --json --reveal')).document() as {
        employees: { name: string; wage: number }[];
      };
      expect(employees.map(({ wage }) => wage).sort()).toEqual([8_000_000, 9_000_000]);
    }));
});

test('a month whose predecessor was taken back says that this one is to be reported and paid first', () =>
  reported(async (office) => {
    await office.run('report cancel 2026-10 --yes');
    office.setClock('2026-12-01T09:00:00+07:00');
    const ran = await office.run('report submit 2026-11 --file a.csv --yes');
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain('comes when October 2026 is reported and paid');
  }));

test('a report that was amended is shown as replaced, and one that was taken back as cancelled', () =>
  reported(async (office) => {
    office.write('b.csv', payroll({ ...budi, wage: 10_000_000 }));
    expect((await office.run('report amend 2026-10 --file b.csv --missing keep --yes')).exit).toBe(0);
    expect(office.held('2026-10').reports).toMatchObject([
      { revision: 0, state: 'cancelled', replacedBy: 1 },
      { revision: 1, state: 'finalised', replacedBy: null },
    ]);
    const inspect = 'sandbox inspect --period 2026-10 --db portal.db --lang';
    expect((await office.run(`${inspect} en`)).stdout.replaceAll(/\s+/g, ' ')).toContain('replaced by an amendment');
    expect((await office.run(`${inspect} id`)).stdout.replaceAll(/\s+/g, ' ')).not.toContain('dibatalkan');
    expect((await office.run('report cancel 2026-10 --yes')).exit).toBe(0);
    expect((await office.run('report submit 2026-10 --file a.csv --yes')).exit).toBe(0);
    expect(office.held('2026-10').reports).toMatchObject([
      { replacedBy: 1 },
      { revision: 1, state: 'cancelled', replacedBy: null },
      { revision: 2, state: 'finalised', replacedBy: null },
    ]);
  }));
