import { spawn } from 'node:child_process';
import { beforeAll, afterAll, describe, expect, jest, test } from '@jest/globals';
import { program } from '../support/cli.js';
import { approvalOf, joinAs } from '../support/colleague.js';
import type { Desk } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { ledgerOf } from '../support/ledger-of.js';
import { type Office, openOffice } from '../support/office.js';
import { ended } from '../support/program.js';
import { sitDown } from '../support/terminal.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

/** Two and three users take turns, a run of the program each. */
jest.setTimeout(120_000);

const submit = 'report submit 2026-10 --file a.csv --yes';
const file = payroll(budi, siti, { ...agus, end_date: '2026-10-31', end_reason: 'resigned' });
const total = 1_431_000;
const flat = (text: string): string => text.replace(/\s+/g, ' ');

let office: Office;
let maker: Desk;
let approver: Desk;
beforeAll(async () => {
  office = await openOffice();
  maker = await joinAs(office, 'sari', 'maker');
  approver = await joinAs(office, 'tono', 'approver');
  maker.write('a.csv', file);
  await office.run('account update --approval on --yes');
});
afterAll(() => office.close());

/** Takes the month back, so that it can be reported anew. */
async function takeBack(): Promise<void> {
  expect(await office.run('report cancel 2026-10 --yes')).toMatchObject({ exit: 0 });
}
/** What the ledger's doctor says of reports. */
async function doctor(desk: Desk): Promise<unknown[]> {
  const { checks } = (await desk.run('doctor --ledger --json')).document() as { checks: { check: string }[] };
  return checks.filter(({ check }) => check === 'reports');
}
async function agusIs(): Promise<string | undefined> {
  const { employees } = (await office.run('employees list --json')).document() as {
    employees: { name: string; status: string }[];
  };
  return employees.find(({ name }) => name === 'Agus Setiawan')?.status;
}
const reported = (): unknown[] => office.held('2026-10').reports.filter(({ state }) => state === 'finalised');

describe('maker and approver', () => {
  test('what the maker sends waits, with exit 8 and what to do', async () => {
    expect(
      (await approver.run(`report approve 2026-10 --digest ${'0'.repeat(64)} --yes --json`)).problem(),
    ).toMatchObject({
      code: 'NOTHING_TO_APPROVE',
      exit: 5,
    });
    const ran = await maker.run(`${submit} --json`);
    expect(ran.exit).toBe(8);
    expect(ran.document()).toMatchObject({
      period: '2026-10',
      revision: 0,
      receipt: null,
      employees: 3,
      total,
      billingCode: null,
      alreadySubmitted: false,
      awaitingApproval: true,
      preparedBy: 'sari',
    });
    expect(ran.problem()).toMatchObject({ code: 'APPROVAL_REQUIRED', message: expect.stringContaining('tono') });
    const said = await maker.run(`laporan kirim 2026-10 --file a.csv --yes --lang id`);
    expect(said.exit).toBe(8);
    expect(flat(said.stderr)).toContain('bpjstk laporan setujui');
    expect((await maker.run('run 2026-10 --file a.csv --json')).exit).toBe(8);
    expect((await maker.run('report status 2026-10 --json')).document()).toMatchObject({
      state: 'calculated',
      awaitingApproval: true,
      preparedBy: 'sari',
    });
    expect(reported()).toEqual([]);
  });

  test('what waits is what the dashboard and the ledger’s doctor tell of, on both desks that know it', async () => {
    for (const desk of [maker, approver])
      expect((await desk.run('dashboard --json')).document()['todos']).toContainEqual(
        expect.objectContaining({ kind: 'approve', period: '2026-10', preparedBy: 'sari', overdue: false }),
      );
    expect(flat((await approver.run('dashboard')).stdout)).toContain('bpjstk report approve 2026-10');
    expect(await doctor(maker)).toMatchObject([{ state: 'warning', cure: expect.stringContaining('report status') }]);
    expect(await doctor(approver)).toMatchObject([{ state: 'ok' }]);
  });

  test('what waits is told to the approver, and not to the maker, in both languages', async () => {
    const { notifications } = (await approver.run('notifications list --json')).document() as {
      notifications: object[];
    };
    expect(notifications[0]).toMatchObject({ topic: 'approval_waiting', period: '2026-10', userName: 'sari' });
    for (const [line, said] of [
      ['notifications list --lang en', 'sari has prepared the report of October 2026'],
      ['pemberitahuan daftar --lang id', 'sari sudah menyiapkan laporan Oktober 2026'],
    ] as const) {
      expect(flat((await approver.run(line)).stdout)).toContain(said);
      expect(flat((await maker.run(line)).stdout)).not.toContain(said);
    }
    expect(flat((await approver.run('notifications read --all')).stdout)).toContain('bpjstk report approve 2026-10');
    expect(flat((await office.run('notifications list --unread')).stdout)).toContain('sari has prepared');
  });

  test('nobody without the role approves, and nobody what they prepared', async () => {
    const approve = await approvalOf(approver, '2026-10');
    expect((await maker.run(`${approve} --json`)).problem()).toMatchObject({ code: 'ROLE_NOT_ALLOWED', exit: 5 });
    const dryRun = 'report approve 2026-10 --dry-run --json';
    expect((await office.run('account users update sari --role viewer --yes')).exit).toBe(0);
    expect((await maker.run(dryRun)).problem()).toMatchObject({ code: 'ROLE_NOT_ALLOWED', exit: 5 });
    await office.run('account users update sari --role maker,approver --yes');
    expect((await maker.run(dryRun)).problem()).toMatchObject({
      code: 'APPROVAL_OWN',
      exit: 5,
      message: expect.stringContaining('tono'),
    });
    const own = await maker.run(`${approve} --json`);
    expect(own.problem()).toMatchObject({ code: 'APPROVAL_OWN', exit: 5, message: expect.stringContaining('tono') });
    await office.run('account users update sari --role maker --yes');
    expect(reported()).toEqual([]);
  });

  test('the approver sees what it is, and approves that alone', async () => {
    const planned = await approver.run('report approve 2026-10 --dry-run --json');
    expect(planned).toMatchObject({ exit: 0, stderr: '' });
    expect(planned.document()).toMatchObject({ employees: 3, total, preparedBy: 'sari', approved: false });
    expect(planned.document()['digest']).toMatch(/^[0-9a-f]{64}$/);
    const shown = await approver.run('laporan setujui 2026-10 --dry-run --lang id');
    expect(flat(shown.stdout)).toContain('Rp 1.431.000');
    expect(reported()).toEqual([]);

    const approve = `report approve 2026-10 --digest ${String(planned.document()['digest'])} --yes`;
    const approved = await approver.run(`${approve} --json`);
    expect(approved).toMatchObject({ exit: 0, stderr: '' });
    const { receipt } = approved.document();
    expect(approved.document()).toMatchObject({
      approved: true,
      alreadyApproved: false,
      digest: planned.document()['digest'],
    });
    expect((await approver.run(`${approve} --json`)).document()).toMatchObject({ receipt, alreadyApproved: true });
    expect(reported()).toMatchObject([{ receipt, employees: 3, total }]);
  });

  test('the maker learns the receipt, and what follows the report is done', async () => {
    expect(await ledgerOf({ ...office, folder: maker.folder }, '2026-10')).toMatchObject([
      { state: 'awaiting', receipt: null, leavers: 'pending' },
    ]);
    const told = await maker.run('report status 2026-10 --json');
    expect(told.document()).toMatchObject({ receipt: office.held().reports[0]?.receipt, leaversPending: true });
    expect(await ledgerOf({ ...office, folder: maker.folder }, '2026-10')).toMatchObject([
      { state: 'submitted', receipt: told.document()['receipt'], leavers: 'pending' },
    ]);
    expect(await agusIs()).toBe('active');
    for (const screen of ['report status 2026-10', 'dashboard'])
      expect(flat((await maker.run(screen)).stdout)).toContain('its leavers are not all deactivated');
    expect(await doctor(maker)).toMatchObject([{ state: 'warning', cure: expect.stringContaining('report submit') }]);

    const ran = await maker.run(`${submit} --json`);
    expect(ran).toMatchObject({ exit: 0, stderr: '' });
    expect(ran.document()).toMatchObject({ alreadySubmitted: true, receipt: office.held().reports[0]?.receipt });
    expect(await agusIs()).toBe('inactive');
    expect(await doctor(maker)).toMatchObject([{ state: 'ok' }]);
    const { receipt } = ran.document();
    expect(await ledgerOf({ ...office, folder: maker.folder }, '2026-10')).toMatchObject([
      { state: 'submitted', receipt, leavers: 'done' },
    ]);
    expect(await ledgerOf({ ...office, folder: approver.folder }, '2026-10')).toMatchObject([
      { state: 'submitted', receipt, leavers: 'none' },
    ]);
    expect(await maker.run('run 2026-10 --file a.csv --json')).toMatchObject({ exit: 0 });
  });
});

test('what waited is waited for no more once another report is there', async () => {
  await takeBack();
  maker.write('a.csv', payroll(budi, siti));
  expect((await maker.run(submit)).exit).toBe(8);
  await office.run('account update --approval off --yes');
  const other = approver.write('b.csv', payroll({ ...budi, wage: 6_000_000 }, siti));
  expect(await office.run(`report submit 2026-10 --file ${other} --yes`)).toMatchObject({ exit: 0 });
  await maker.run('dashboard');
  expect((await ledgerOf({ ...office, folder: maker.folder }, '2026-10')).at(-1)).toMatchObject({ state: 'cancelled' });
  expect(await doctor(maker)).toMatchObject([{ state: 'ok' }]);
  await office.run('account update --approval on --yes');
});

describe('what was looked at is approved alone', () => {
  test('and without its digest nobody approves unattended: it is told where to look first', async () => {
    await takeBack();
    maker.write('a.csv', payroll(budi, siti));
    expect((await maker.run(submit)).exit).toBe(8);
    for (const [line, lang, look] of [
      ['report approve 2026-10 --yes', 'en', 'bpjstk report approve 2026-10 --dry-run'],
      ['report approve 2026-10', 'en', 'bpjstk report approve 2026-10 --dry-run'],
      ['laporan setujui 2026-10 --yes', 'id', 'bpjstk laporan setujui 2026-10 --dry-run'],
    ] as const) {
      const said = await approver.run(`${line} --lang ${lang}`);
      expect([said.exit, said.stdout]).toEqual([2, '']);
      expect(flat(said.stderr)).toContain(look);
      expect((await approver.run(`${line} --json`)).problem()).toMatchObject({ code: 'DIGEST_NEEDED', exit: 2 });
    }
    expect(reported()).toEqual([]);
  });

  test('where a script says its digest', async () => {
    const seen = await approvalOf(approver, '2026-10');
    maker.write('a.csv', payroll({ ...budi, wage: 7_000_000 }, siti));
    expect((await maker.run(submit)).exit).toBe(8);
    const now = await approvalOf(approver, '2026-10');
    const refused = await approver.run(`${seen} --json`);
    expect(refused.problem()).toMatchObject({ code: 'DRAFT_CHANGED', exit: 5 });
    expect(reported()).toEqual([]);
    expect((await approver.run('report approve 2026-10 --digest ABC --yes')).exit).toBe(2);
    const done = await approver.run(`${now} --json`);
    expect(done.exit).toBe(0);
    expect(now).toContain(String(done.document()['digest']));
    expect((await approver.run(`${seen} --json`)).problem()).toMatchObject({ exit: 5 });
  });

  test('where it changes while the question stands, in the approver’s words', async () => {
    await takeBack();
    maker.write('a.csv', payroll(budi, siti));
    expect((await maker.run(submit)).exit).toBe(8);
    const person = sitDown(office, 'report approve 2026-10', { ...approver.env, BPJSTK_LANG: 'id' });
    await person.answer(/Setujui laporan[^]*\([yY]\/[tTnN]\)/, '');
    maker.write('a.csv', payroll({ ...budi, wage: 8_000_000 }, siti));
    expect((await maker.run(submit)).exit).toBe(8);
    await person.answer(/^/, 'y\r');
    expect(await person.ended()).toBe(5);
    expect(flat(person.shown())).toContain('sudah diubah pembuatnya');
    expect(reported()).toEqual([]);
    expect(await approver.run(await approvalOf(approver, '2026-10'))).toMatchObject({ exit: 0 });
  });
});

describe('an approval that is killed', () => {
  test.each(['before the portal has it', 'after the portal has done it'])(
    '%s is one report when it is run again',
    async (when) => {
      await takeBack();
      maker.write('a.csv', payroll(budi, siti));
      expect((await maker.run(submit)).exit).toBe(8);
      const approve = await approvalOf(approver, '2026-10');
      const isApproval = (request: string): boolean => request === 'POST /periods/2026-10/approval';
      const client: { kill?: () => void } = {};
      const dies = (request: string): boolean => {
        if (isApproval(request)) client.kill?.();
        return !isApproval(request);
      };
      const early = when.startsWith('before');
      const gate = await openGate(
        office.url,
        (passed) => early || dies(passed.at(-1) ?? ''),
        (_request, body) => body,
        (request) => !early || dies(request),
      );
      try {
        const child = spawn(process.execPath, [program, ...approve.split(' ')], {
          cwd: approver.folder,
          env: { ...approver.env, BPJSTK_PORTAL: gate.url },
        });
        client.kill = () => child.kill('SIGKILL');
        expect(await ended(child)).toMatchObject({ signal: 'SIGKILL' });
      } finally {
        gate.close();
      }
      expect(reported()).toHaveLength(early ? 0 : 1);
      const again = await approver.run(`${approve} --json`);
      expect(again).toMatchObject({ exit: 0, stderr: '' });
      expect(again.document()).toMatchObject({ approved: true, alreadyApproved: !early });
      expect(reported()).toMatchObject([{ receipt: again.document()['receipt'], employees: 2 }]);
      const status = await maker.run('report status 2026-10 --json');
      expect(status.document()).toMatchObject({ receipt: again.document()['receipt'], awaitingApproval: false });
      for (const desk of [maker, approver]) {
        const last = (await ledgerOf({ ...office, folder: desk.folder }, '2026-10')).at(-1);
        expect(last).toMatchObject({ state: 'submitted', receipt: again.document()['receipt'] });
      }
    },
  );
});
