import { describe, expect, test } from '@jest/globals';
import type { HistoryEvent, Submission } from '../../src/ledger/index.js';
import { compareLedger, isAlarming } from '../../src/workflows/compare-ledger.js';
import { monthsTold } from '../../src/workflows/history-months.js';
import { period } from '../law/given.js';

type Report = Extract<HistoryEvent, { kind: 'report' }>;

const end = '2026-12-31T00:00:00.000Z';
let number = 0;

function told(what: Report['what'], more: Partial<Report> = {}): HistoryEvent {
  const id = `E${++number}`;
  const of = {
    period: '2026-10',
    revision: 0,
    employees: 3,
    total: 1_000,
    receipt: 'R-1',
    billingCode: '261000000001',
  };
  return { id, at: `2026-11-05T00:00:${String(number % 60).padStart(2, '0')}Z`, kind: 'report', what, ...of, ...more };
}

function paid(amount: number, billingCode = '261000000001'): HistoryEvent {
  const id = `E${++number}`;
  const payment = { paymentId: id, billingCode, period: '2026-10', amount, paidAt: end, channel: 'bank' };
  return { id, at: '2026-11-06T00:00:00Z', kind: 'payment', period: '2026-10', payment };
}

function sent(more: Partial<Submission> = {}): Submission {
  return {
    key: 'k'.repeat(64),
    period: period('2026-10'),
    revision: 0,
    digest: 'd'.repeat(64),
    employees: 3,
    total: 1_000,
    leavers: 'none',
    state: 'submitted',
    receipt: 'R-1',
    billingCode: '261000000001',
    dueDate: '2026-11-16',
    refusal: null,
    intendedAt: '2026-11-05T00:00:00.000Z',
    settledAt: '2026-11-05T00:00:59.000Z',
    ...more,
  };
}

const kinds = (submissions: Submission[], events: HistoryEvent[], pulled = allOf(submissions)): string[] =>
  compareLedger(submissions, events, pulled).map(({ kind }) => kind);

function allOf(submissions: Submission[]): ReadonlySet<string> {
  return new Set(submissions.map(({ key }) => key));
}

describe('the months that a history tells of', () => {
  test('hold the report that counts, with what was paid of its bill', () => {
    const events = [
      told('finalised', { billingCode: null }),
      told('billed'),
      told('cancelled'),
      told('finalised', { revision: 1, total: 900, receipt: 'R-2' }),
      paid(400),
      paid(500),
      told('posted', { revision: 1, total: 900, receipt: 'R-2' }),
      told('finalised', { period: '2026-09', receipt: 'R-0' }),
    ];
    expect(monthsTold(events)).toMatchObject([
      { period: '2026-09', report: { receipt: 'R-0', posted: false }, paid: 0 },
      { period: '2026-10', report: { receipt: 'R-2', revision: 1, total: 900, posted: true }, paid: 900 },
    ]);
  });

  test('have no report where it was taken back', () => {
    expect(monthsTold([told('finalised'), told('cancelled')])).toMatchObject([{ report: null, paid: 0 }]);
  });
});

describe('ledger and history', () => {
  test('agree on what was sent here, billed and paid', () => {
    expect(
      kinds([sent()], [told('finalised', { billingCode: null }), told('billed'), paid(1_000), told('posted')]),
    ).toEqual([]);
  });

  test('agree where nothing was sent or only refused', () => {
    expect(kinds([sent({ state: 'refused', receipt: null })], [])).toEqual([]);
  });

  test('differ when what was sent here was taken back, or has another in its place', () => {
    expect(kinds([sent()], [told('finalised'), told('cancelled')])).toEqual(['superseded']);
    const amended = told('amended', { revision: 1, receipt: 'R-2', total: 2_000 });
    expect(compareLedger([sent()], [told('finalised'), amended], allOf([sent()]))).toEqual([
      { kind: 'superseded', period: '2026-10', reference: 'R-1', here: 1_000, there: 2_000 },
      { kind: 'onlyThere', period: '2026-10', reference: 'R-2', here: null, there: 2_000 },
    ]);
  });

  test.each(['intended', 'sent', 'awaiting'] as const)(
    'do not say that another machine sent what was begun here and may be it (%s)',
    (state) => {
      const begun = sent({ state, receipt: null });
      expect(kinds([begun], [])).toEqual(['unsettled']);
      expect(kinds([begun], [told('finalised')])).toEqual(['unsettled']);
      expect(kinds([begun], [told('finalised', { total: 999 })])).toEqual(['unsettled', 'onlyThere']);
    },
  );

  test('differ when the same receipt has other figures', () => {
    expect(kinds([sent()], [told('finalised', { total: 1_001 })])).toEqual(['figures']);
    expect(kinds([sent()], [told('finalised', { employees: 4 })])).toEqual(['figures']);
  });

  test('differ when the portal tells nothing of what it had acknowledged before the last pull, while its history covers that time', () => {
    const other = told('finalised', { period: '2026-09', receipt: 'R-0', at: '2026-10-05T00:00:00Z' });
    const before = [sent({ period: period('2026-09'), receipt: 'R-0' })];
    expect(kinds([...before, sent()], [other])).toEqual(['onlyHere']);
    expect(kinds([...before, sent()], [other], new Set())).toEqual([]);
    const older = sent({ period: period('2026-08'), receipt: 'R-8', settledAt: '2026-09-05T00:00:00.000Z' });
    expect(kinds([...before, older], [other])).toEqual([]);
  });

  test('differ when a payment names a code that neither side has a bill of', () => {
    expect(kinds([sent()], [told('finalised'), paid(1_000, '261000000009')])).toEqual(['unbilled']);
    expect(kinds([sent({ billingCode: '261000000009' })], [told('finalised'), paid(1_000, '261000000009')])).toEqual(
      [],
    );
  });

  test('differ in what a person has to look at, and in what comes of working with several machines', () => {
    const of = (kind: Parameters<typeof isAlarming>[0]['kind']) => {
      return isAlarming({ kind, period: '2026-10', reference: null, here: null, there: null });
    };
    expect((['onlyHere', 'figures', 'unbilled'] as const).map(of)).toEqual([true, true, true]);
    expect((['onlyThere', 'superseded', 'unsettled'] as const).map(of)).toEqual([false, false, false]);
  });
});
