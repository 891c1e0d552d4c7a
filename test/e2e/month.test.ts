import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Desk, fixture, openDesk, type Ran } from '../support/desk.js';
import { testNeeding } from '../support/system-package.js';

/**
 * The month of 26 workers of fixtures/oktober.csv, reckoned by hand: wages Rp 173,150,000 together, Rp 168,322,600
 * under the JP cap of Rp 11,086,300; JKK 0.54 %, JKM 0.30 %, JHT 5.70 %, JP 3 %.
 */
const october = { jkk: 935_010, jkm: 519_450, jht: 9_869_550, jp: 5_049_678, total: 16_373_688 };
/** September's 24 workers: wages Rp 162,550,000, under the cap Rp 157,722,600. */
const septemberTotal = 15_362_448;

const right = fixture('oktober.csv');
const wrong = fixture('oktober-salah.csv');

const desk: Desk = openDesk();
let started: { url: string; npp: string; password: string; pid: number };
const answers = new Map<string, Ran>();

/** @returns what the month's step of that name answered. */
function answer(name: string): Ran {
  const found = answers.get(name);
  if (!found) throw new Error(`no step ${name}`);
  return found;
}

async function step(name: string, line: string, env: Record<string, string> = {}): Promise<Ran> {
  const ran = await desk.run(line, { env: { BPJSTK_PASSWORD: started.password, ...env } });
  answers.set(name, ran);
  return ran;
}

beforeAll(async () => {
  started = (await desk.run('sandbox start --background --company demo --json')).document() as typeof started;
  desk.write('raised.csv', readFileSync(right, 'utf8').replace('5500000', '5600000'));

  await step('preview without a group', `report preview 2026-10 --file ${right} --json`);
  await step('preview by flags', `report preview 2026-10 --file ${right} --jkk-group 3 --scale small --json`);
  await step('setting', 'config set company.jkkGroup 2');
  await step('preview by settings', `report preview 2026-10 --file ${right} --scale medium --json`);
  answers.set(
    'login',
    await desk.run(`auth login --npp ${started.npp} --password-stdin --json`, { input: `${started.password}\n` }),
  );
  await step('import', `employees import ${right} --dry-run --json`);
  await step('validate wrong', `report validate 2026-10 --file ${wrong} --json`);
  await step('validate', `report validate 2026-10 --file ${right} --json`);
  await step('preview', `report preview 2026-10 --file ${right} --json`);
  await step('dry run', `report submit 2026-10 --file ${right} --dry-run --json`);
  await step('without a yes', `report submit 2026-10 --file ${right} --json`);
  await step('nothing yet', 'sandbox inspect --period 2026-10 --json');
  await step('submit', `report submit 2026-10 --file ${right} --yes --json --verbose`);
  await step('again', `report submit 2026-10 --file ${right} --yes --json`);
  await step('another', `report submit 2026-10 --file raised.csv --yes --json`);
  await step('reported', 'sandbox inspect --period 2026-10 --json');
  await step('bill', 'payment bill 2026-10 --json');
  await step('unpaid', 'payment status 2026-10 --json');
  const { billingCode } = answer('submit').document();
  await step('pay a part', `sandbox pay ${String(billingCode)} --amount 1000000 --json`);
  await step('partial', 'payment status 2026-10 --json');
  await step('pay the rest', `sandbox pay ${String(billingCode)} --json`);
  await step('paid', 'payment status 2026-10 --json');
  await step('waited', 'payment wait 2026-10 --for 1s --json');
  await step('receipt', 'payment receipt 2026-10 --out bukti.pdf --json');
  await step('receipt again', 'payment receipt 2026-10 --out bukti.pdf --json');
  await step('payments', 'payment list --json');
  await step('payments as CSV', 'payment list --period 2026-10 --csv');
  await step('pull', 'history pull --json');
  await step('pull again', 'history pull --json');
  await step('history', 'history list --json');
  await step('history as CSV', 'history export --out history.csv --csv');
  await step('dashboard', 'dashboard --json --verbose');
  await step('status', 'report status 2026-10 --json');
  await step('months', 'report list --csv');
  await step('show', 'report show 2026-10 --json');
  await step('export', 'employees export --out workers.csv --json');
  await step('import the export', 'report validate 2026-11 --file workers.csv --json');
  await step('cancel', 'report cancel 2026-10 --yes --json');
  await step('stop', 'sandbox stop --json');
  await step('held', 'sandbox inspect --json');
}, 120_000);

afterAll(() => {
  if (started && !answers.has('stop')) process.kill(started.pid, 'SIGTERM');
});

describe('before anything is sent', () => {
  test('the sandbox says where it listens, whose it is and how to log in', () => {
    expect(started).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
      npp: expect.stringMatching(/^\d{8}$/) as string,
      password: expect.stringMatching(/^.{12,}$/) as string,
    });
  });

  test('logging in answers who one is, and that nothing was kept', () => {
    const { exit, stderr } = answer('login');
    expect(exit).toBe(0);
    expect(stderr).toContain('nothing was kept');
    expect(answer('login').document()).toEqual({
      npp: started.npp,
      company: 'PT Maju Bersama (sandbox)',
      expiresAt: expect.stringMatching(/^2026-11-10T/) as string,
      storedIn: 'none',
      passwordKept: false,
      portal: 'sandbox',
    });
  });

  test('a file with three faults is refused, each named by row, line and cell', () => {
    const ran = answer('validate wrong');
    expect(ran.exit).toBe(3);
    const words = { message: expect.stringMatching(/\w/) as string, help: expect.stringMatching(/\w/) as string };
    expect(ran.document()).toEqual({
      file: wrong,
      rows: 26,
      valid: 23,
      diagnostics: [
        {
          code: 'NIK_DAMAGED_BY_SPREADSHEET',
          severity: 'error',
          row: 4,
          line: 5,
          cell: 'B5',
          column: 'nik',
          value: '3,17E+15',
          ...words,
        },
        { code: 'WAGE_FORMAT', severity: 'error', row: 9, line: 10, cell: 'G10', column: 'wage', value: '5jt', ...words },
        {
          code: 'NIK_BIRTH_DATE_MISMATCH',
          severity: 'error',
          row: 14,
          line: 15,
          cell: 'B15',
          column: 'nik',
          value: '3573••••••••0005',
          ...words,
        },
      ],
      plan: { register: 2, update: 4, deactivate: 1, unchanged: 16 },
      portal: 'sandbox',
    });
    expect(ran.problem()).toEqual({
      code: 'ROSTER_REFUSED',
      exit: 3,
      message: expect.stringContaining('3') as string,
      help: expect.stringMatching(/\w/) as string,
      requestId: null,
    });
  });

  test('a file in order says what it would change', () => {
    expect(answer('validate').exit).toBe(0);
    expect(answer('validate').stderr).toBe('');
    expect(answer('validate').document()).toEqual({
      file: right,
      rows: 26,
      valid: 26,
      diagnostics: [],
      plan: { register: 2, update: 4, deactivate: 1, unchanged: 19 },
      portal: 'sandbox',
    });
  });

  test('importing by day leaves alone whom the month alone would deactivate no sooner', () => {
    expect(answer('import').document()).toMatchObject({ valid: 26, plan: { register: 2, update: 4, deactivate: 1 } });
    expect(answer('nothing yet').document()).toMatchObject({ reports: [], billings: [], payments: [] });
  });

  test('without a risk group nothing is reckoned', () => {
    expect(answer('preview without a group').exit).toBe(2);
    expect(answer('preview without a group').problem()).toMatchObject({ code: 'COMPANY_UNKNOWN', exit: 2 });
  });

  test('flags say the risk group and the scale: group 3, and no JP for a small company', () => {
    const jkk = 1_541_035;
    expect(answer('preview by flags').document()).toMatchObject({
      employees: 26,
      total: jkk + october.jkm + october.jht,
      plan: null,
      before: null,
    });
  });

  test('settings say the risk group', () => {
    expect(answer('preview by settings').document()).toMatchObject({ total: october.total, plan: null });
  });

  test('logged in, the preview says what it costs, against the month before', () => {
    expect(answer('preview').document()).toMatchObject({
      period: '2026-10',
      employees: 26,
      total: october.total,
      totals: [
        { programme: 'JKK', billed: october.jkk },
        { programme: 'JKM', billed: october.jkm },
        { programme: 'JHT', billed: october.jht },
        { programme: 'JP', billed: october.jp },
      ],
      employer: 11_227_462,
      employee: 5_146_226,
      government: 270_270,
      dueDate: '2026-11-16',
      before: { period: '2026-09', employees: 24, total: septemberTotal, joined: 2, left: 0, wageChanged: 4 },
      plan: { register: 2, update: 4, deactivate: 1, unchanged: 19 },
    });
  });

  test('a dry run shows the plan', () => {
    expect(answer('dry run').exit).toBe(0);
    expect(answer('dry run').document()).toMatchObject({ employees: 26, total: october.total, submitted: false });
  });

  test('without a yes and without a terminal the flag is named, in one document', () => {
    const ran = answer('without a yes');
    expect(ran).toMatchObject({ exit: 2, stdout: '' });
    expect(ran.problem()).toMatchObject({ code: 'INPUT_NEEDED', exit: 2 });
    expect(ran.problem()['help']).toContain('--yes');
  });
});

describe('the report', () => {
  test('is sent once, and its document is the settled one', () => {
    expect(answer('submit').exit).toBe(0);
    expect(answer('submit').document()).toEqual({
      period: '2026-10',
      reportId: expect.stringMatching(/\w/) as string,
      revision: 0,
      receipt: expect.stringMatching(/^SANDBOX-/) as string,
      employees: 26,
      total: october.total,
      billingCode: expect.stringMatching(/^2610\d{8}$/) as string,
      dueDate: '2026-11-16',
      alreadySubmitted: false,
      portal: 'sandbox',
    });
  });

  test('sent again, is the same, and nothing is said on stderr', () => {
    expect(answer('again')).toMatchObject({ exit: 0, stderr: '' });
    expect(answer('again').document()).toEqual({ ...answer('submit').document(), alreadySubmitted: true });
  });

  test('with another wage is refused and points to the way out', () => {
    const ran = answer('another');
    expect(ran.exit).toBe(5);
    expect(ran.problem()).toMatchObject({ code: 'PERIOD_ALREADY_REPORTED', exit: 5 });
    expect(ran.problem()['help']).toContain('report cancel 2026-10');
  });

  test('is one at the portal, with one bill', () => {
    const { receipt, billingCode } = answer('submit').document();
    expect(answer('reported').document()).toMatchObject({
      reports: [{ npp: started.npp, period: '2026-10', revision: 0, employees: 26, receipt, state: 'finalised' }],
      billings: [{ billingCode, amount: october.total, status: 'unpaid' }],
      payments: [],
    });
  });

  test('is shown worker by worker, masked', () => {
    const { workers } = answer('show').document() as { workers: { nik: string; wage: number }[] };
    expect(workers).toHaveLength(26);
    expect(workers.reduce((sum, { wage }) => sum + wage, 0)).toBe(173_150_000);
    expect(workers.every(({ nik }) => nik.includes('••••••••'))).toBe(true);
  });

  test('cannot be taken back once it is paid', () => {
    expect(answer('cancel').exit).toBe(5);
    expect(answer('status').document()).toMatchObject({ state: 'posted', total: october.total });
    expect(answer('months').stdout.split('\r\n').slice(0, 3)).toEqual([
      'period,state,revision,employees,total,billingCode,dueDate',
      `2026-10,posted,0,26,${october.total},${String(answer('submit').document()['billingCode'])},2026-11-16`,
      expect.stringMatching(/^2026-09,posted,0,24,15362448,/),
    ]);
  });
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
    const whole = { status: 'paid', paid: october.total, paidAt: expect.stringMatching(/^2026-11-10T/) as string };
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
    expect(answer('payments').document()).toMatchObject({
      payments: [
        { period: '2026-10', amount: october.total - 1_000_000 },
        { period: '2026-10', amount: 1_000_000 },
        { period: '2026-09', amount: septemberTotal },
      ],
    });
    const [head, ...rows] = answer('payments as CSV').stdout.trimEnd().split('\r\n');
    expect(head).toBe('period,billingCode,amount,paidAt,channel');
    expect(rows).toHaveLength(2);
  });
});

describe('the history', () => {
  test('is pulled once: a second pull has nothing new', () => {
    expect(answer('pull').document()).toMatchObject({
      pulled: { reports: 6, payments: 3 },
      since: expect.stringMatching(/^2026-10-05/) as string,
    });
    expect(answer('pull again').document()['pulled']).toEqual({ reports: 0, payments: 0, notifications: 0 });
  });

  test('is kept here, whole, each event once', () => {
    const { events } = answer('history').document() as { events: { id: string; kind: string }[] };
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.filter(({ kind }) => kind === 'payment')).toHaveLength(3);
  });

  test('is exported as CSV', () => {
    expect(answer('history as CSV').exit).toBe(0);
    expect(readFileSync(join(desk.folder, 'history.csv'), 'utf8')).toContain('payment');
  });
});

describe('afterwards', () => {
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
      .filter(existsSync)
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

  test('the portal holds two reports, two bills and three payments', () => {
    expect(answer('held').document()).toMatchObject({
      reports: [{ period: '2026-09' }, { period: '2026-10', revision: 0, state: 'posted' }],
      billings: [{ status: 'paid' }, { status: 'paid' }],
      payments: [{ amount: septemberTotal }, { amount: 1_000_000 }, { amount: october.total - 1_000_000 }],
    });
  });
});
