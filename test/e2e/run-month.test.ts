import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { takeLock } from '../../src/ledger/lock.js';
import { program } from '../support/cli.js';
import { fixture, type Ran } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { inOffice, type Office, openOffice } from '../support/office.js';
import { openPlay } from '../support/play.js';
import { ended } from '../support/program.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

const october = readFileSync(fixture('oktober.csv'), 'utf8');
const octoberTotal = 16_373_688;

let office: Office;
let play: ReturnType<typeof openPlay>;
let mail: string;

const fileOf = (of: Office, month: string): string => join(of.folder, 'payroll', month, 'karyawan.csv');
function put(of: Office, month: string, content: string): void {
  mkdirSync(dirname(fileOf(of, month)), { recursive: true });
  writeFileSync(fileOf(of, month), content);
}
const pattern = (of: Office): string => `config set roster ${fileOf(of, '{period}')}`;
const letter = (): string => readFileSync(mail, 'utf8');
const raised = october.replace('5500000', '5600000');

/** October of the demonstration, called by a timer from the first day on, and what the portal held after the steps. */
beforeAll(async () => {
  office = await openOffice({ company: 'demo', now: '2026-11-01T06:00:00+07:00' });
  play = openPlay(office);
  mail = join(office.folder, 'mail.txt');
  const { step } = play;
  await step('no pattern', 'run --json');
  await step('no month in it', 'config set roster /payroll/karyawan.csv --json');
  await step('not whole', 'config set roster payroll/{period}.csv --json');
  await step('pattern', pattern(office));
  await step('no file', 'run --json --summary mail.txt');
  await step('named and missing', 'run --file gone.csv --json');
  office.setClock('2026-11-05T06:00:00+07:00');
  put(office, '2026-10', readFileSync(fixture('oktober-salah.csv'), 'utf8'));
  await step('faulty', 'run --json --summary mail.txt --lang id');
  put(office, '2026-10', october);
  await step('guarded', 'run --json --max-increase 5% --max-total 16.000.000 --max-new 1 --max-leavers 0');
  await step('planned', 'run --dry-run --json');
  await step('down', 'run --json --portal http://127.0.0.1:9');
  expect(office.held('2026-10').reports).toEqual([]);
  await step(
    'sent',
    'run --json --max-increase 10% --max-new 2 --max-leavers 1 --max-wage-changes 4 --summary mail.txt',
  );
  await step('again', 'run --max-increase 10% --summary again.txt');
  await step('again for a script', 'run --json');
  await step('unpaid', 'run --wait --for 1s --json');
  put(office, '2026-10', raised);
  await step('another', 'run --json');
  rmSync(fileOf(office, '2026-10'));
  await step('file put away', 'run');
  office.pay(String(office.held('2026-10').billings[0]?.billingCode));
  await step('paid', 'run --wait --for 1s --lang id');
  await step('paid before', 'run --wait --for 1s');
}, 240_000);

afterAll(() => office.close());

const answer = (name: string): Ran => play.answer(name);
const steps = (name: string): unknown => answer(name).document()['steps'];
const open = { submit: 'open', bill: 'open', pull: 'open' };

describe('before the file is there', () => {
  test('a run that is not told where it is says how to tell it', () => {
    expect([answer('no pattern').exit, answer('no pattern').problem()['code']]).toEqual([2, 'ROSTER_UNSET']);
    expect(answer('no pattern').problem()['help']).toContain('bpjstk config set roster');
  });

  test('a pattern is the whole path, and has the month in it', () => {
    for (const name of ['no month in it', 'not whole']) {
      expect([answer(name).exit, answer(name).problem()['code']]).toEqual([2, 'SETTING_INVALID']);
    }
  });

  test('is "not there yet" for the file of the pattern, and wrong usage for one that was named', () => {
    const ran = answer('no file');
    expect([ran.exit, ran.problem()['code']]).toEqual([8, 'FILE_NOT_THERE']);
    expect(ran.problem()['message']).toContain(`${fileOf(office, '2026-10')} is not there yet.`);
    expect(ran.problem()['message']).toContain('by 16 Nov 2026');
    expect(ran.document()).toMatchObject({
      period: '2026-10',
      status: 'stopped',
      steps: { login: 'done', check: 'stopped', ...open },
    });
    const named = answer('named and missing');
    expect([named.exit, named.problem()['code']]).toEqual([2, 'FILE_MISSING']);
  });
});

describe('nothing is sent', () => {
  test('of a file with errors, which are named', () => {
    const ran = answer('faulty');
    expect([ran.exit, ran.problem()['code']]).toEqual([3, 'ROSTER_REFUSED']);
    const { diagnostics } = ran.document() as { diagnostics: { cell: string }[] };
    expect(diagnostics.map(({ cell }) => cell)).toEqual(['B5', 'G10', 'B15']);
    expect(ran.document()['steps']).toEqual({ login: 'done', check: 'stopped', ...open });
  });

  test('beyond a guard, which says its bound and what it found', () => {
    const ran = answer('guarded');
    expect([ran.exit, ran.problem()['code']]).toEqual([3, 'GUARD_STOPPED']);
    expect(ran.problem()['message']).toBe(
      'October 2026 was not sent. It does not keep --max-increase 5.00 % (found 6.58 %); --max-total Rp 16,000,000 (found Rp 16,373,688); --max-new 1 (found 2); --max-leavers 0 (found 1).',
    );
    expect(ran.document()).toMatchObject({
      before: { period: '2026-09', employees: 24, total: 15_362_448, joined: 2, left: 0, wageChanged: 4 },
      guards: [
        { guard: 'maxIncrease', unit: 'basisPoints', limit: 500, found: 658 },
        { guard: 'maxTotal', unit: 'rupiah', limit: 16_000_000, found: octoberTotal },
        { guard: 'maxNew', limit: 1, found: 2 },
        { guard: 'maxLeavers', limit: 0, found: 1 },
      ],
    });
  });

  test('by a dry run, which shows the plan', () => {
    const ran = answer('planned');
    expect([ran.exit, ran.stderr]).toEqual([0, '']);
    expect(ran.document()).toMatchObject({
      status: 'planned',
      employees: null,
      plan: { register: 2, update: 4, deactivate: 1 },
    });
  });

  test('while the portal cannot be reached, or another run is at work', () => {
    expect([answer('down').exit, steps('down')]).toEqual([
      6,
      { login: 'stopped', check: 'open', submit: 'unasked', bill: 'unasked', pull: 'open' },
    ]);
  });
});

describe('the month', () => {
  test('is reported and billed, once, and the history pulled', () => {
    const ran = answer('sent');
    const [held] = office.held('2026-10').reports;
    expect([ran.exit, ran.stderr]).toEqual([0, '']);
    expect(ran.document()).toMatchObject({
      period: '2026-10',
      file: fileOf(office, '2026-10'),
      status: 'billed',
      news: true,
      steps: { login: 'done', check: 'done', submit: 'done', bill: 'done', pull: 'done' },
      receipt: held?.receipt,
      employees: 26,
      total: octoberTotal,
      billingCode: held?.billingCode,
      dueDate: '2026-11-16',
      alreadySubmitted: false,
      payment: 'unpaid',
      remaining: octoberTotal,
      warnings: [{ code: 'LEAVING', text: '1 worker deactivated after the report.' }],
      portal: 'sandbox',
    });
    expect(office.held('2026-10').reports).toHaveLength(1);
  });

  test('is not said again on the next day: exit 0, and not a word', () => {
    expect(answer('again')).toMatchObject({ exit: 0, stdout: '', stderr: '' });
    expect(answer('file put away')).toMatchObject({ exit: 0, stdout: '', stderr: '' });
    expect(answer('again for a script').document()).toMatchObject({
      status: 'billed',
      news: false,
      steps: { login: 'done', check: 'done', submit: 'before', bill: 'before', pull: 'before' },
      alreadySubmitted: true,
      portal: 'sandbox',
    });
  });

  test('that was reported with other content is refused, with what differs', () => {
    const ran = answer('another');
    expect([ran.exit, ran.problem()['code']]).toEqual([5, 'PERIOD_ALREADY_REPORTED']);
    expect(ran.document()).toMatchObject({ alreadySubmitted: false, receipt: null, reportId: null });
    const { amendment } = ran.document() as { amendment: { changes: object[] } };
    expect(amendment.changes).toMatchObject([
      { kind: 'changed', before: { wage: 5_500_000 }, after: { wage: 5_600_000 } },
    ]);
  });

  test('is exit 8 while its payment is waited for, and 0 when it has come', () => {
    expect([answer('unpaid').exit, answer('unpaid').stderr]).toEqual([8, '']);
    expect(answer('unpaid').document()).toMatchObject({ status: 'billed', steps: { payment: 'open' } });
    expect(answer('paid').exit).toBe(0);
    expect(answer('paid').stdout).toContain('Oktober 2026: sudah dilaporkan dan lunas\n');
    expect(answer('paid before')).toMatchObject({ exit: 0, stdout: '', stderr: '' });
  });

  test('has a letter for the clerk, whole, for its owner alone, in place of the last one', () => {
    const { billingCode, receipt } = answer('sent').document();
    expect(letter()).toContain('October 2026: reported, to be paid\n');
    for (const said of [String(billingCode), String(receipt), 'Rp 16,373,688', '16 Nov 2026', '2 joined']) {
      expect(letter()).toContain(said);
    }
    expect(statSync(mail).mode & 0o777).toBe(0o600);
    expect(readdirSync(office.folder).filter((name) => name.startsWith('.bpjstk-'))).toEqual([]);
    expect(existsSync(join(office.folder, 'again.txt'))).toBe(true);
  });
});

test('a letter that cannot be written stops the run before anything is done', async () => {
  const ran = await office.run('run 2026-10 --summary nowhere/mail.txt --json');
  expect([ran.exit, ran.stdout, ran.problem()['code']]).toEqual([2, '', 'FILE_UNWRITABLE']);
});

test('a letter is not put in the place of a device', async () => {
  const ran = await office.run('run 2026-10 --summary /dev/full --json');
  expect([ran.exit, ran.problem()]).toMatchObject([2, { code: 'FILE_SPECIAL' }]);
  expect(ran.problem()['message']).not.toContain('already exists');
});

test('a letter of yesterday does not stand as that of a line that was not understood', async () => {
  for (const line of [
    'run 2026-13',
    'jalankan --max-total banyak --lang id',
    'run --timeout never',
    'run --nonsense',
  ]) {
    writeFileSync(mail, 'yesterday');
    expect((await office.run(`${line} --summary mail.txt`)).exit).toBe(2);
    expect(letter()).toMatch(/^(Nothing was done|Tidak ada yang dikerjakan)\n✗ \S/);
  }
  writeFileSync(mail, 'not a letter');
  expect((await office.run('employees list --summary mail.txt')).exit).toBe(2);
  expect(letter()).toBe('not a letter');
});

test('a letter of a run that was killed says so', async () => {
  writeFileSync(mail, 'yesterday');
  put(office, '2026-11', october);
  const killed = await runKilled(office, 'run 2026-11 --summary mail.txt');
  expect(killed).toBe('SIGKILL');
  expect(letter()).toMatch(/^November 2026: begun .* and not ended\n! This run was interrupted/);
  rmSync(fileOf(office, '2026-11'));
});

test.each([
  ['run 2026-10 --file a.csv --wait --summary mail.txt', 4],
  ['payment wait 2026-10', 2],
])('%s, ended while it waits, says what stands', async (line, asked) =>
  inOffice({}, async (own) => {
    own.write('a.csv', payroll(budi, siti));
    if (line.startsWith('payment')) await own.run('run 2026-10 --file a.csv');
    const client: { stop?: () => void } = {};
    let bills = 0;
    const gate = await openGate(own.url, undefined, undefined, (request) => {
      if (!request.startsWith('GET /periods/2026-10/billing') || ++bills < asked) return true;
      client.stop?.();
      return 'hold';
    });
    const child = spawn(process.execPath, [program, ...line.split(' ')], {
      cwd: own.folder,
      env: { ...own.env, BPJSTK_PORTAL: gate.url, BPJSTK_NOW: '2026-11-10T09:00:00+07:00' },
    });
    client.stop = () => void child.kill('SIGTERM');
    const { code, stderr } = await ended(child);
    gate.close();
    const [report] = own.held('2026-10').reports;
    const stands = `is reported, and not paid yet: kode iuran ${String(report?.billingCode)}, due by`;
    expect([code, stderr.replaceAll(/\s+/g, ' ')]).toEqual([143, expect.stringContaining(stands)]);
    expect(stderr).not.toContain('nothing was sent');
    if (!line.includes('--summary')) return;
    const told = readFileSync(join(own.folder, 'mail.txt'), 'utf8');
    expect(told).toMatch(/^October 2026: reported, to be paid\n! This run was stopped while it waited for the payment/);
    for (const said of [String(report?.billingCode), String(report?.receipt), '16 Nov 2026', 'Rp ']) {
      expect(told).toContain(said);
    }
  }),
);

test('a portal that says nothing more once the report is final: the run says that it is there, and what goes on', () =>
  inOffice({}, async (own) => {
    own.write('a.csv', payroll(budi, siti));
    let isFinal = false;
    const gate = await openGate(own.url, (passed) => {
      const last = passed.at(-1) ?? '';
      if (last.startsWith('POST') && last.includes('finalis')) isFinal = true;
      return !(isFinal && last === 'GET /periods/2026-10');
    });
    const ran = await own.run('run 2026-10 --file a.csv --summary mail.txt', { env: { BPJSTK_PORTAL: gate.url } });
    gate.close();
    const [report] = own.held('2026-10').reports;
    expect(ran.exit).toBe(6);
    for (const text of [ran.stdout, readFileSync(join(own.folder, 'mail.txt'), 'utf8')]) {
      expect(text).toContain(String(report?.receipt));
      expect(text).toContain(String(report?.billingCode));
      expect(text.replaceAll(/\s+/g, ' ')).toContain('The report is at the portal. The same command does what is left');
    }
    expect((await own.run('run 2026-10 --file a.csv')).exit).toBe(0);
    expect(own.held('2026-10').reports).toHaveLength(1);
  }));

test('a letter says first what stopped the run, in the clerk’s language', async () => {
  put(office, '2026-11', 'nik,name,wage\n1,Budi,5jt\n');
  office.setClock('2026-12-01T06:00:00+07:00');
  const ran = await office.run('run --lang id --summary mail.txt');
  expect(ran.exit).toBe(3);
  expect(letter()).toMatch(/^November 2026: belum selesai\n✗ .*karyawan\.csv/);
  expect(letter()).toContain('Berkas dan hitungan  berhenti di sini\n');
  rmSync(fileOf(office, '2026-11'));
});

test('while another run is at work the run is exit 9', async () => {
  put(office, '2026-11', october);
  const lock = takeLock(join(office.folder, 'data'), `${office.npp}-000`);
  try {
    const ran = await office.run('run 2026-11 --json');
    expect([ran.exit, ran.problem()['code']]).toEqual([9, 'LOCKED']);
    // Whether October's report is that of the file, nobody has looked.
    const reported = await office.run(`run 2026-10 --file ${fileOf(office, '2026-11')} --json`);
    expect([reported.exit, reported.problem()['code']]).toEqual([9, 'LOCKED']);
    expect(reported.document()).toMatchObject({ alreadySubmitted: false, receipt: null, billingCode: null });
  } finally {
    if ('release' in lock) lock.release();
  }
});

describe('a company of one’s own', () => {
  const three = payroll(budi, siti, agus);

  test('is not called "not done" where a run is stopped of a month that is reported', async () => {
    await inOffice({}, async (own) => {
      put(own, '2026-10', three);
      const sent = await own.run(`run 2026-10 --file ${fileOf(own, '2026-10')} --json`);
      const { receipt, billingCode } = sent.document();
      own.write('other.csv', payroll(budi, siti, { ...agus, wage: 6_000_000 }));
      const stopped = async (line: string, exit: number): Promise<unknown> => {
        const ran = await own.run(`${line} --json`);
        expect([ran.exit, ran.stderr]).toEqual([exit, expect.any(String)]);
        expect(ran.document()).toMatchObject({ status: 'stopped', receipt: null });
        return ran.document();
      };
      const there = {
        steps: { check: 'stopped', submit: 'there', bill: 'there' },
        warnings: [
          {
            code: 'REPORTED',
            text: `The portal has a report of October 2026 all the same: receipt ${String(receipt)}, kode iuran ${String(billingCode)}.`,
          },
        ],
      };
      expect(await stopped('run 2026-10 --file gone.csv', 2)).toMatchObject(there);
      expect(await stopped('run 2026-10', 2)).toMatchObject(there);
      expect(await stopped('run 2026-10 --file other.csv', 5)).toMatchObject(there);
      expect(await stopped('run 2026-10 --wait', 2)).toMatchObject({ steps: { payment: 'open' } });
      own.pay(String(billingCode));
      const paid = await stopped('run 2026-10 --wait --file gone.csv', 2);
      expect(paid).toMatchObject({
        steps: { submit: 'there', bill: 'there', payment: 'there' },
        warnings: [{ code: 'REPORTED', text: expect.stringMatching(/, paid\.$/) as unknown }],
      });
      const text = await own.run('jalankan 2026-10 --file gone.csv --lang id');
      expect(text.stdout).toMatch(/Laporan +sudah ada di portal\nKode iuran +sudah ada di portal\n/);
      expect(text.stdout).not.toMatch(/(Laporan|Kode iuran) +belum/);
    });
  });

  test('whose first month it is, is stopped by what compares with an earlier one', async () => {
    await inOffice({}, async (own) => {
      put(own, '2026-10', three);
      await own.run(pattern(own));
      const stopped = await own.run('run --max-increase 20% --json');
      expect([stopped.exit, stopped.problem()['message']]).toEqual([3, expect.stringContaining('no earlier report')]);
      const sent = await own.run('run --json --max-total 5000000');
      expect([sent.exit, sent.document()['total']]).toEqual([0, 1_431_000]);
    });
  });

  test('does not send again by itself what a person took back, but sends it when it was mended', async () => {
    await inOffice({}, async (own) => {
      put(own, '2026-10', three);
      await own.run(pattern(own));
      expect((await own.run('run')).exit).toBe(0);
      expect((await own.run('report cancel 2026-10 --yes')).exit).toBe(0);
      const stopped = await own.run('run --json');
      expect([stopped.exit, stopped.problem()['code']]).toEqual([3, 'REPORT_TAKEN_BACK']);
      put(own, '2026-10', payroll(budi, siti, { ...agus, wage: 6_000_000 }));
      const sent = await own.run('run --json');
      expect(sent.document()).toMatchObject({ revision: 1, alreadySubmitted: false });
    });
  });

  test('whose earlier month is unpaid is exit 8, and tells the kode iuran on the day that it comes', async () => {
    await inOffice({}, async (own) => {
      put(own, '2026-10', three);
      put(own, '2026-11', three);
      await own.run(pattern(own));
      expect((await own.run('run')).exit).toBe(0);
      own.setClock('2026-12-02T06:00:00+07:00');
      const waiting = await own.run('run --json');
      expect([waiting.exit, waiting.stderr]).toEqual([8, '']);
      expect(waiting.document()).toMatchObject({
        status: 'waiting',
        waitingFor: '2026-10',
        billingCode: null,
        warnings: [{ code: 'WAITING' }],
      });
      own.pay(String(own.held('2026-10').billings[0]?.billingCode));
      const billed = await own.run('run');
      expect([billed.exit, billed.stderr]).toEqual([0, '']);
      expect(billed.stdout).toContain(String(own.held('2026-11').billings[0]?.billingCode));
      expect(await own.run('run')).toMatchObject({ exit: 0, stdout: '' });
      own.setClock('2027-01-20T06:00:00+07:00');
      const late = await own.run('run 2026-11 --json');
      expect(late.document()).toMatchObject({
        news: true,
        warnings: [{ code: 'OVERDUE' }, { code: 'CODE_REISSUED' }, { code: 'CARRIED' }],
      });
    });
  });
});

/** Kills the program at its first request. @returns the signal that ended it. */
async function runKilled(of: Office, line: string): Promise<string | null> {
  const client: { kill?: () => void } = {};
  const gate = await openGate(of.url, undefined, undefined, () => {
    client.kill?.();
    return 'hold';
  });
  const child = spawn(process.execPath, [program, ...line.split(' ')], {
    cwd: of.folder,
    env: { ...of.env, BPJSTK_PORTAL: gate.url },
  });
  client.kill = () => void child.kill('SIGKILL');
  await once(child, 'close');
  gate.close();
  return child.signalCode;
}
