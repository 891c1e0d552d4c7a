import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixture, openDesk } from '../support/desk.js';
import { inOffice } from '../support/office.js';
import { openPlay } from '../support/play.js';
import { testNeeding } from '../support/system-package.js';
import { budi, payroll } from '../support/workers.js';

/** The bills of fixtures/oktober.csv and of the demonstration's September, reckoned by hand. */
const october = { total: 16_373_688 };
const septemberTotal = 15_362_448;
/** Those that the demonstration has behind it, each with a payment. */
const monthsBefore = 24;

const right = fixture('oktober.csv');

const desk = openDesk();
const { answer, answers, step } = openPlay(desk);
let started = { url: '', npp: '', password: '', pid: 0 };

beforeAll(async () => {
  started = (await desk.run('sandbox start --background --company demo --json')).document() as typeof started;
  const known = { env: { BPJSTK_PASSWORD: started.password } };
  await step('login', `auth login --npp ${started.npp} --password-stdin --json`, { input: `${started.password}\n` });
  await step('submit', `report submit 2026-10 --file ${right} --yes --json --verbose`, known);
  await step('bill', 'payment bill 2026-10 --json', known);
  await step('unpaid', 'payment status 2026-10 --json', known);
  const { billingCode } = answer('submit').document();
  await step('pay a part', `sandbox pay ${String(billingCode)} --amount 1000000 --json`, known);
  await step('partial', 'payment status 2026-10 --json', known);
  await step('pay the rest', `sandbox pay ${String(billingCode)} --json`, known);
  await step('pay again', `sandbox pay ${String(billingCode)} --json`, known);
  await step('paid', 'payment status 2026-10 --json', known);
  await step('waited', 'payment wait 2026-10 --for 1s --json', known);
  await step('receipt', 'payment receipt 2026-10 --out bukti.pdf --json', known);
  await step('receipt again', 'payment receipt 2026-10 --out bukti.pdf --json', known);
  await step('payments', 'payment list --json', known);
  const [, first] = answer('payments').document()['payments'] as { paymentId: string }[];
  const ofFirst = `payment receipt 2026-10 --payment ${first?.paymentId ?? ''} --out first.pdf --json`;
  await step('receipt of the first part', ofFirst, known);
  await step('receipt of none', 'payment receipt 2026-10 --payment P0 --json', known);
  await step('payments as CSV', 'payment list --period 2026-10 --csv', known);
  await step('pull', 'history pull --json', known);
  await step('pull again', 'history pull --json', known);
  await step('history', 'history list --json', known);
  await step('history as CSV', 'history export --out history.csv --csv', known);
  await step('dashboard', 'dashboard --json --verbose', known);
  await step('status', 'report status 2026-10 --json', known);
  await step('months', 'report list --csv', known);
  await step('export', 'employees export --out workers.csv --json', known);
  await step('import the export', 'report validate 2026-11 --file workers.csv --json', known);
  await step('cancel', 'report cancel 2026-10 --yes --json', known);
  await step('stop', 'sandbox stop --json', known);
  await step('held', 'sandbox inspect --json', known);
}, 120_000);

afterAll(() => {
  if (started.pid > 0 && !answers.has('stop')) process.kill(started.pid, 'SIGTERM');
});

describe('the payment', () => {
  test('is not there yet: the bill, and exit 8 from its status', () => {
    const { billingCode } = answer('submit').document();
    const bill = {
      period: '2026-10',
      billingCode,
      amount: october.total,
      penalty: 0,
      status: 'unpaid',
      paidAt: null,
      dueDate: '2026-11-16',
    };
    expect(answer('bill').exit).toBe(0);
    expect(answer('bill').document()).toMatchObject(bill);
    expect(answer('unpaid').exit).toBe(8);
    expect(answer('unpaid').document()).toMatchObject(bill);
  });

  test('in part is exit 8 still', () => {
    expect(answer('partial').exit).toBe(8);
    expect(answer('partial').document()).toMatchObject({ status: 'partial', paid: 1_000_000, paidAt: null });
  });

  test('whole is exit 0, also for one who waits', () => {
    const whole = { status: 'paid', paid: october.total, paidAt: expect.stringMatching(/^2026-11-10T/) };
    expect(answer('paid').exit).toBe(0);
    expect(answer('paid').document()).toMatchObject(whole);
    expect(answer('waited').exit).toBe(0);
    expect(answer('waited').document()).toMatchObject(whole);
  });

  test('has a receipt that only its owner can read and that is never written over', () => {
    const file = join(desk.folder, 'bukti.pdf');
    expect(answer('receipt').exit).toBe(0);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(answer('receipt').document()).toMatchObject({
      digest: createHash('sha256').update(readFileSync(file)).digest('hex'),
      before: null,
    });
    expect(answer('receipt').stderr).toContain('October 2026 was paid in 2 parts');
    expect(answer('receipt of the first part')).toMatchObject({ exit: 0, stderr: '' });
    expect(answer('receipt of the first part').document()).toMatchObject({ amount: 1_000_000, before: null });
    expect(answer('receipt of none').problem()).toMatchObject({ code: 'PAYMENT_UNKNOWN', exit: 2 });
    expect(answer('receipt again').exit).toBe(2);
    expect(answer('receipt again').problem()).toMatchObject({ code: 'FILE_EXISTS' });
  });

  testNeeding('pdftotext')('has a receipt that names the bill and says that it is a rehearsal', () => {
    const text = execFileSync('pdftotext', ['-layout', join(desk.folder, 'bukti.pdf'), '-'], { encoding: 'utf8' });
    expect(text).toContain('SANDBOX');
    expect(text).toContain(String(answer('submit').document()['billingCode']));
    expect(text).toContain(started.npp);
  });

  test('is listed, newest first', () => {
    const { payments } = answer('payments').document() as { payments: object[] };
    expect(payments).toHaveLength(2 + monthsBefore);
    expect(payments.slice(0, 3)).toMatchObject([
      { period: '2026-10', amount: october.total - 1_000_000 },
      { period: '2026-10', amount: 1_000_000 },
      { period: '2026-09', amount: septemberTotal },
    ]);
    const [head, ...rows] = answer('payments as CSV').stdout.trimEnd().split('\r\n');
    expect(head).toBe('period,billingCode,amount,paidAt,channel');
    expect(rows).toHaveLength(2);
  });
});

describe('the history', () => {
  test('is pulled once: a second pull has nothing new', () => {
    expect(answer('pull').document()).toMatchObject({
      pulled: { reports: 3 + 3 * monthsBefore, payments: 2 + monthsBefore },
      since: expect.stringMatching(/^2024-11-05/),
    });
    expect(answer('pull again').document()['pulled']).toEqual({ reports: 0, payments: 0, notifications: 0 });
  });

  test('is kept here, whole, each event once', () => {
    const { events } = answer('history').document() as { events: { id: string; kind: string }[] };
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.filter(({ kind }) => kind === 'payment')).toHaveLength(2 + monthsBefore);
  });

  test('is exported as CSV', () => {
    expect(answer('history as CSV').exit).toBe(0);
    expect(readFileSync(join(desk.folder, 'history.csv'), 'utf8')).toContain('payment');
  });
});

describe('afterwards', () => {
  test('a paid report cannot be taken back', () => {
    expect(answer('cancel').exit).toBe(5);
    expect(answer('status').document()).toMatchObject({ state: 'posted', total: october.total });
    expect(answer('months').stdout.split('\r\n').slice(0, 3)).toEqual([
      'period,state,revision,employees,total,billingCode,dueDate',
      `2026-10,posted,0,26,${october.total},${String(answer('submit').document()['billingCode'])},2026-11-16`,
      expect.stringMatching(/^2026-09,posted,0,24,15362448,/),
    ]);
  });

  test('nothing is left to do', () => {
    expect(answer('dashboard').document()).toMatchObject({ activeEmployees: 25, todos: [], portal: 'sandbox' });
  });

  test('exported workers are whole, for their owner alone, and read again without a change', () => {
    const file = join(desk.folder, 'workers.csv');
    expect(answer('export').document()).toMatchObject({ employees: 25 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('3171011508900001');
    expect(answer('import the export').document()).toMatchObject({
      rows: 25,
      valid: 25,
      diagnostics: [],
      plan: { register: 0, update: 0, deactivate: 0, unchanged: 25 },
    });
  });

  test('neither a secret nor a whole NIK stays behind in a file or was said', () => {
    const files = ['config', 'data']
      .map((name) => join(desk.folder, name))
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
      .filter((file) => statSync(file).isFile() && !file.includes('sandbox'));
    expect(files.map((file) => file.split('/').at(-1))).toEqual(expect.arrayContaining(['config.json', 'ledger.db']));
    const texts = [
      ...files.map((file): [string, string] => [file, readFileSync(file, 'latin1')]),
      ...[...answers].map(([name, { stdout, stderr }]): [string, string] => [name, stdout + stderr]),
    ];
    for (const [where, text] of texts) {
      expect([where, text.includes(started.password)]).toEqual([where, false]);
      expect([where, /3171011508900001|3174056701920002/.test(text)]).toEqual([where, false]);
      expect([where, /Bearer|accessToken|refreshToken/i.test(text)]).toEqual([where, false]);
    }
  });

  test('the sandbox stops when it is asked to', () => {
    expect(answer('stop').document()).toEqual({ stopped: true, url: started.url });
  });

  test('the portal holds one report and one bill more than before, and two payments', () => {
    const { reports, billings, payments } = answer('held').document() as Record<string, object[]>;
    expect([reports, billings, payments].map((held) => held?.length)).toEqual([
      monthsBefore + 1,
      monthsBefore + 1,
      monthsBefore + 2,
    ]);
    expect(reports?.slice(-2)).toMatchObject([
      { period: '2026-09' },
      { period: '2026-10', revision: 0, state: 'posted' },
    ]);
    expect(billings?.slice(-2)).toMatchObject([{ status: 'paid' }, { status: 'paid' }]);
    expect(payments?.slice(-3)).toMatchObject([
      { amount: septemberTotal },
      { amount: 1_000_000 },
      { amount: october.total - 1_000_000 },
    ]);
  });
});

test('a code that is settled takes no more, and says where the others are', () => {
  expect([answer('pay again').exit, answer('pay again').problem()['code']]).toEqual([5, 'BILLING_PAID']);
  expect(answer('pay again').problem()['message']).toContain('bpjstk sandbox inspect');
});

test('the bill of a reported month is answered for also where the clock has gone back before it', () =>
  inOffice({}, async (office) => {
    office.write('a.csv', payroll(budi));
    const ran = await office.run('report submit 2026-10 --file a.csv --yes --json');
    const { billingCode } = ran.document();
    office.setClock('2026-09-20T09:00:00+07:00');
    expect((await office.run('payment status 2026-10 --json')).document()).toMatchObject({ billingCode });
    // Of a report, a script is told that the month is still to come.
    expect((await office.run('report status 2026-10 --json')).problem()).toMatchObject({ code: 'PERIOD_IN_FUTURE' });
    expect((await office.run('payment status 2027-03 --json')).problem()).toMatchObject({
      code: 'PERIOD_NOT_REPORTED',
    });
    expect((await office.run('report submit 2027-03 --file a.csv --yes --json')).problem()).toMatchObject({
      code: 'PERIOD_IN_FUTURE',
    });
  }));
