import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixture, openDesk } from '../support/desk.js';
import { openPlay } from '../support/play.js';

/**
 * The month of 26 workers of fixtures/oktober.csv, reckoned by hand: wages Rp 173,150,000 together, Rp 168,322,600
 * under the JP cap of Rp 11,086,300; JKK 0.54 %, JKM 0.30 %, JHT 5.70 %, JP 3 %.
 */
const october = { jkk: 935_010, jkm: 519_450, jht: 9_869_550, jp: 5_049_678, total: 16_373_688 };
/** September's 24 workers: wages Rp 162,550,000, under the cap Rp 157,722,600. */
const septemberTotal = 15_362_448;

const right = fixture('oktober.csv');
const wrong = fixture('oktober-salah.csv');

const desk = openDesk();
const { answer, answers, step } = openPlay(desk);
let started = { url: '', npp: '', password: '', pid: 0 };

beforeAll(async () => {
  started = (await desk.run('sandbox start --background --company demo --json')).document() as typeof started;
  desk.write('raised.csv', readFileSync(right, 'utf8').replace('5500000', '5600000'));
  const known = { env: { BPJSTK_PASSWORD: started.password } };
  await step('preview without a group', `report preview 2026-10 --file ${right} --json`, known);
  await step('preview by flags', `report preview 2026-10 --file ${right} --jkk-group 3 --scale small --json`, known);
  await step('setting', 'config set company.jkkGroup 2', known);
  await step('preview by settings', `report preview 2026-10 --file ${right} --scale medium --json`, known);
  await step('login', `auth login --npp ${started.npp} --password-stdin --json`, { input: `${started.password}\n` });
  await step('import', `employees import ${right} --dry-run --json`, known);
  await step('validate wrong', `report validate 2026-10 --file ${wrong} --json`, known);
  await step('validate', `report validate 2026-10 --file ${right} --json`, known);
  await step('preview', `report preview 2026-10 --file ${right} --json`, known);
  await step('dry run', `report submit 2026-10 --file ${right} --dry-run --json`, known);
  await step('without a yes', `report submit 2026-10 --file ${right} --json`, known);
  await step('nothing yet', 'sandbox inspect --period 2026-10 --json', known);
  await step('submit', `report submit 2026-10 --file ${right} --yes --json --verbose`, known);
  await step('again', `report submit 2026-10 --file ${right} --yes --json`, known);
  await step('another', `report submit 2026-10 --file raised.csv --yes --json`, known);
  await step('reported', 'sandbox inspect --period 2026-10 --json', known);
  await step('show', 'report show 2026-10 --json', known);
  await step('stop', 'sandbox stop --json', known);
}, 240_000);

afterAll(() => {
  if (started.pid > 0 && !answers.has('stop')) process.kill(started.pid, 'SIGTERM');
});

describe('before anything is sent', () => {
  test('the sandbox says where it listens, whose it is and how to log in', () => {
    expect(started).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      npp: expect.stringMatching(/^\d{8}$/),
      password: expect.stringMatching(/^.{12,}$/),
    });
  });

  test('logging in answers who one is, and that nothing was kept', () => {
    const { exit, stderr } = answer('login');
    expect(exit).toBe(0);
    expect(stderr).toContain('nothing was kept');
    expect(answer('login').document()).toEqual({
      npp: started.npp,
      user: 'admin',
      company: 'PT Maju Bersama (sandbox)',
      expiresAt: expect.stringMatching(/^2026-11-10T/),
      storedIn: 'none',
      passwordKept: false,
      portal: 'sandbox',
    });
  });

  test('a file with three faults is refused, each named by row, line and cell', () => {
    const ran = answer('validate wrong');
    expect(ran.exit).toBe(3);
    const words = { message: expect.stringMatching(/\w/), help: expect.stringMatching(/\w/) };
    expect(ran.document()).toMatchObject({
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
        {
          code: 'WAGE_FORMAT',
          severity: 'error',
          row: 9,
          line: 10,
          cell: 'G10',
          column: 'wage',
          value: '5jt',
          ...words,
        },
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
      message: expect.stringContaining('3'),
      help: expect.stringMatching(/\w/),
      topic: 'files',
      requestId: null,
    });
  });

  test('a file in order says what it would change', () => {
    expect(answer('validate').exit).toBe(0);
    expect(answer('validate').stderr).toBe('');
    expect(answer('validate').document()).toMatchObject({
      file: right,
      rows: 26,
      valid: 26,
      diagnostics: [],
      plan: { register: 2, update: 4, deactivate: 1, unchanged: 19 },
      portal: 'sandbox',
    });
  });

  test('importing alone says what it would change, and a dry run changes nothing', () => {
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
      government: 281_270,
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
      reportId: expect.stringMatching(/\w/),
      revision: 0,
      kept: 0,
      receipt: expect.stringMatching(/^SANDBOX-/),
      employees: 26,
      total: october.total,
      billingCode: expect.stringMatching(/^2610\d{8}$/),
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
    expect(ran.problem()['help']).toContain('report amend 2026-10');
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
});
