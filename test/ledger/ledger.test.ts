import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Period } from '../../src/law/calendar.js';
import { type HistoryEvent, type Intention, type Ledger, openLedger } from '../../src/ledger/index.js';

const employer = { portal: 'http://127.0.0.1:8080', npp: 'AB123456', divisi: '000' };
const october = '2026-10' as Period;
const report: Intention = {
  key: 'key-1',
  period: october,
  revision: 0,
  digest: 'd1',
  employees: 1_197,
  total: 9_007_199_254_740_991,
  leavers: 'none',
};
const answer = { receipt: 'R-1', billingCode: '261100000001', dueDate: '2026-11-16' };

let folder: string;
let ledger: Ledger;
let now: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'bpjstk-ledger-')), 'data');
  now = '2026-11-02T03:00:00.000Z';
  ledger = openLedger(folder, { clock: () => new Date(now) });
});
afterEach(() => ledger.close());

describe('submissions', () => {
  test('an intention is there again for the next run', () => {
    const intended = ledger.intend({ ...report, employer });
    expect(intended).toEqual({
      ...report,
      state: 'intended',
      receipt: null,
      billingCode: null,
      dueDate: null,
      refusal: null,
      intendedAt: now,
      settledAt: null,
    });
    ledger.close();
    ledger = openLedger(folder, { clock: () => new Date(now) });
    expect(ledger.find(employer, 'key-1')).toEqual(intended);
    expect(ledger.integrity()).toEqual([]);
  });

  test('the same key again is the same submission, whatever became of it', () => {
    ledger.intend({ ...report, employer });
    ledger.markSent(employer, 'key-1');
    const settled = ledger.settle(employer, 'key-1', answer);
    now = '2026-11-05T03:00:00.000Z';
    expect(ledger.intend({ ...report, leavers: 'pending', employer })).toEqual(settled);
    expect(ledger.list(employer)).toHaveLength(1);
  });

  test('what is to be sent again is followed by the leavers of its new plan', () => {
    ledger.intend({ ...report, leavers: 'pending', employer });
    ledger.markSent(employer, 'key-1');
    ledger.settle(employer, 'key-1', answer);
    ledger.setLeavers(employer, 'key-1', 'done');
    const forgotten = ledger.forgetReport(employer, 'key-1');
    expect(ledger.intend({ ...report, leavers: 'pending', employer })).toEqual({ ...forgotten, leavers: 'pending' });
    expect(ledger.list(employer)).toHaveLength(1);
  });

  test('what is sent is settled with the portal’s answer, and stays so', () => {
    ledger.intend({ ...report, employer });
    expect(ledger.markSent(employer, 'key-1').state).toBe('sent');
    now = '2026-11-02T04:00:00.000Z';
    const settled = ledger.settle(employer, 'key-1', { ...answer, billingCode: null });
    expect(settled).toMatchObject({ state: 'submitted', receipt: 'R-1', billingCode: null, settledAt: now });
    now = '2026-11-03T04:00:00.000Z';
    expect(ledger.settle(employer, 'key-1', answer)).toEqual({ ...settled, billingCode: answer.billingCode });
    expect(ledger.markSent(employer, 'key-1').state).toBe('submitted');
    expect(ledger.refuse(employer, 'key-1', 'PERIOD_STATE').state).toBe('submitted');
  });

  test('what was refused says why, and can be sent again', () => {
    ledger.intend({ ...report, employer });
    ledger.markSent(employer, 'key-1');
    expect(ledger.refuse(employer, 'key-1', 'EMPLOYEE_UNKNOWN')).toMatchObject({
      state: 'refused',
      refusal: 'EMPLOYEE_UNKNOWN',
      settledAt: now,
    });
    expect(ledger.markSent(employer, 'key-1')).toMatchObject({ state: 'sent', refusal: null, settledAt: null });
  });

  test('what is cancelled keeps its receipt', () => {
    ledger.intend({ ...report, employer });
    ledger.settle(employer, 'key-1', answer);
    expect(ledger.cancel(employer, 'key-1')).toMatchObject({ state: 'cancelled', receipt: 'R-1' });
    expect(ledger.markSent(employer, 'key-1').state).toBe('cancelled');
  });

  test('one report of a month counts: the other that was meant is cancelled when it is settled', () => {
    ledger.intend({ ...report, employer });
    ledger.markSent(employer, 'key-1');
    ledger.intend({ ...report, employer, key: 'key-2', digest: 'd2' });
    ledger.intend({ ...report, employer, key: 'key-3', period: '2026-11' as Period });
    ledger.settle(employer, 'key-2', answer);
    expect(ledger.find(employer, 'key-1')).toMatchObject({ state: 'cancelled', settledAt: now });
    expect(ledger.find(employer, 'key-3')?.state).toBe('intended');
    ledger.settle(employer, 'key-1', answer);
    expect(ledger.list(employer).map(({ key, state }) => [key, state])).toEqual([
      ['key-3', 'intended'],
      ['key-1', 'submitted'],
      ['key-2', 'cancelled'],
    ]);
  });

  test('one draft of a month is at the portal: what else was begun is refused when one waits, and can be sent again', () => {
    for (const key of ['key-1', 'key-2']) ledger.intend({ ...report, key, employer });
    ledger.intend({ ...report, key: 'of-september', period: '2026-09' as Period, employer });
    ledger.markSent(employer, 'key-1');
    ledger.markAwaiting(employer, 'key-1');
    ledger.markSent(employer, 'key-2');
    ledger.markAwaiting(employer, 'key-2');
    expect(ledger.find(employer, 'key-1')).toMatchObject({ state: 'refused', refusal: 'DRAFT_REPLACED' });
    expect(ledger.find(employer, 'of-september')).toMatchObject({ state: 'intended' });
    expect(ledger.unfinished().map(({ period, state }) => [period, state])).toEqual([
      ['2026-09', 'intended'],
      ['2026-10', 'awaiting'],
    ]);
    ledger.markSent(employer, 'key-1');
    expect(ledger.markAwaiting(employer, 'key-1')).toMatchObject({ state: 'awaiting', refusal: null });
    expect(ledger.find(employer, 'key-2')).toMatchObject({ state: 'refused' });
    ledger.settle(employer, 'key-2', answer);
    ledger.intend({ ...report, key: 'amendment', revision: 1, employer });
    ledger.markSent(employer, 'amendment');
    ledger.markAwaiting(employer, 'amendment');
    expect(ledger.find(employer, 'key-2')).toMatchObject({ state: 'submitted' });
  });

  test('an amendment that waits for approval still waits when a restored ledger learns of the report before it', () => {
    ledger.intend({ ...report, employer });
    ledger.markSent(employer, 'key-1');
    ledger.intend({ ...report, key: 'key-2', revision: 1, digest: 'd2', employer });
    ledger.markSent(employer, 'key-2');
    ledger.markAwaiting(employer, 'key-2');
    ledger.settle(employer, 'key-1', answer);
    expect(ledger.list(employer).map(({ key, state }) => [key, state])).toEqual([
      ['key-2', 'awaiting'],
      ['key-1', 'submitted'],
    ]);
    ledger.settle(employer, 'key-2', { ...answer, receipt: 'R-2' });
    expect(ledger.list(employer).map(({ key, state }) => [key, state])).toEqual([
      ['key-2', 'submitted'],
      ['key-1', 'cancelled'],
    ]);
  });

  test('leavers that are pending are done once', () => {
    ledger.intend({ ...report, leavers: 'pending', employer });
    expect(ledger.setLeavers(employer, 'key-1', 'done').leavers).toBe('done');
    expect(ledger.find(employer, 'key-1')?.leavers).toBe('done');
  });

  test('the latest of a month is its highest revision, and the list begins with the newest month', () => {
    ledger.intend({ ...report, employer });
    ledger.intend({ ...report, employer, key: 'key-3', period: '2026-11' as Period });
    ledger.intend({ ...report, employer, key: 'key-2', revision: 1 });
    expect(ledger.latest(employer, october)?.key).toBe('key-2');
    expect(ledger.latest(employer, '2026-09' as Period)).toBeUndefined();
    expect(ledger.list(employer).map(({ key }) => key)).toEqual(['key-3', 'key-2', 'key-1']);
  });

  test.each([
    { ...employer, portal: 'https://sipp.bpjsketenagakerjaan.go.id' },
    { ...employer, npp: 'AB123457' },
    { ...employer, divisi: '001' },
  ])('of one employer are not another’s (%j)', (other) => {
    ledger.intend({ ...report, employer });
    expect(ledger.find(other, 'key-1')).toBeUndefined();
    expect(ledger.list(other)).toEqual([]);
    expect(() => ledger.markSent(other, 'key-1')).toThrow('the ledger has no submission key-1');
    expect(ledger.intend({ ...report, employer: other }).state).toBe('intended');
    ledger.settle(other, 'key-1', answer);
    expect(ledger.find(employer, 'key-1')?.state).toBe('intended');
  });
});

describe('history', () => {
  const events: HistoryEvent[] = [
    {
      id: 'e1',
      at: '2026-11-02T10:00:00+07:00',
      kind: 'report',
      what: 'finalised',
      period: '2026-10',
      revision: 0,
      employees: 3,
      total: 900,
      receipt: 'R-1',
      billingCode: null,
    },
    {
      id: 'e2',
      at: '2026-11-03T03:00:00Z',
      kind: 'payment',
      period: '2026-10',
      payment: {
        paymentId: 'p1',
        billingCode: '261100000001',
        period: '2026-10',
        amount: 900,
        paidAt: '2026-11-03T02:59:00Z',
        channel: 'bank',
      },
    },
    { id: 'e3', at: '2026-11-03T03:00:01Z', kind: 'notification', period: null, topic: 'account_locked' },
    { id: 'e4', at: '2026-11-04T03:00:00Z', kind: 'activity', what: 'login' },
  ];

  test('is kept with where to go on, and the same pull twice adds nothing', () => {
    expect(ledger.cursor(employer)).toBeUndefined();
    expect(ledger.events(employer)).toEqual([]);
    ledger.remember(employer, events.slice(0, 2), 'c1');
    ledger.remember(employer, events.slice(0, 2), 'c1');
    ledger.remember(employer, events.slice(1), 'c2');
    expect(ledger.events(employer)).toEqual(events);
    expect(ledger.cursor(employer)).toBe('c2');
    expect(ledger.cursor({ ...employer, divisi: '001' })).toBeUndefined();
    expect(ledger.events({ ...employer, divisi: '001' })).toEqual([]);
  });

  test('is chosen by kind and time, whatever zone an instant is written in', () => {
    ledger.remember(employer, events, 'c');
    const ids = (only: Parameters<Ledger['events']>[1]) => ledger.events(employer, only).map(({ id }) => id);
    expect(ids({ kind: 'payment' })).toEqual(['e2']);
    expect(ids({ since: '2026-11-02T03:00:00Z', until: '2026-11-03T03:00:00Z' })).toEqual(['e1']);
    expect(ids({ since: '2026-11-03T10:00:00+07:00' })).toEqual(['e2', 'e3', 'e4']);
    expect(ids({ until: '2026-11-02T03:00:00Z' })).toEqual([]);
  });

  test('is kept whole or not at all', () => {
    const unreadable = { ...events[1], at: 'yesterday' } as HistoryEvent;
    expect(() => ledger.remember(employer, [...events.slice(0, 1), unreadable], 'c1')).toThrow();
    expect(ledger.events(employer)).toEqual([]);
    expect(ledger.cursor(employer)).toBeUndefined();
  });

  test('never keeps a worker’s data, whatever a portal sends', () => {
    const nik = '3171234567890001';
    const chatty = events.map((event) => ({
      ...event,
      nik,
      worker: { nik },
      ...('payment' in event ? { payment: { ...event.payment, nik } } : {}),
    }));
    ledger.remember(employer, chatty, 'c');
    ledger.close();
    const bytes = ['', '-wal']
      .filter((end) => existsSync(join(folder, `ledger.db${end}`)))
      .map((end) => readFileSync(join(folder, `ledger.db${end}`), 'latin1'));
    expect(bytes.join('')).toContain('account_locked');
    expect(bytes.join('')).not.toContain(nik);
    ledger = openLedger(folder, { clock: () => new Date(now) });
    expect(ledger.events(employer)).toEqual(events);
  });
});

test('the first receipt of a payment stays, for each employer and payment', () => {
  const receipt = { paymentId: 'P1', period: october, digest: 'a'.repeat(64) };
  const first = { digest: receipt.digest, notedAt: now };
  expect(ledger.noteReceipt(employer, receipt)).toEqual(first);
  now = '2026-11-12T03:00:00.000Z';
  const other = { ...receipt, digest: 'b'.repeat(64) };
  expect(ledger.noteReceipt(employer, other)).toEqual(first);
  const later = { digest: other.digest, notedAt: now };
  expect(ledger.noteReceipt(employer, { ...other, paymentId: 'P2' })).toEqual(later);
  expect(ledger.noteReceipt({ ...employer, divisi: '001' }, other)).toEqual(later);
});

test('the ledger and its folder are its owner’s alone', () => {
  ledger.intend({ ...report, employer });
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const end of ['', '-wal', '-shm']) expect(statSync(join(folder, `ledger.db${end}`)).mode & 0o777).toBe(0o600);
});
