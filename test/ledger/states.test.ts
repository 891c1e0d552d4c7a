import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Period } from '../../src/law/calendar.js';
import { type Ledger, openLedger } from '../../src/ledger/index.js';
import { type Happening, machine, type State, states } from '../../src/ledger/states.js';

const employer = { portal: 'http://127.0.0.1:8080', npp: 'AB123456', divisi: '000' };
const october = '2026-10' as Period;
const report = {
  employer,
  key: 'k',
  period: october,
  revision: 0,
  digest: 'd',
  employees: 1,
  total: 2,
  leavers: 'none',
} as const;
const answer = { receipt: 'R-1', billingCode: null, dueDate: '2026-11-16' };

const happen: Readonly<Record<Happening, (ledger: Ledger) => { readonly state: State }>> = {
  send: (ledger) => ledger.markSent(employer, 'k'),
  wait: (ledger) => ledger.markAwaiting(employer, 'k'),
  settle: (ledger) => ledger.settle(employer, 'k', answer),
  refuse: (ledger) => ledger.refuse(employer, 'k', 'PERIOD_STATE'),
  cancel: (ledger) => ledger.cancel(employer, 'k'),
  forget: (ledger) => ledger.forgetReport(employer, 'k'),
};
/** The shortest way to each state. */
const wayTo: Readonly<Record<State, readonly Happening[]>> = {
  intended: [],
  sent: ['send'],
  awaiting: ['send', 'wait'],
  submitted: ['settle'],
  refused: ['refuse'],
  cancelled: ['cancel'],
};

/** The rows of the table in the ledger's README whose first cell is a name in code. */
function written(heading: string): string[][] {
  const text = readFileSync(new URL('../../src/ledger/README.md', import.meta.url), 'utf8');
  const table = text.slice(text.indexOf(`| ${heading} |`)).split('\n\n')[0] ?? '';
  const rows = table.split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const names = (cell: string): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');

describe('the written promise', () => {
  test('names every state, and what is on the disk in it', () => {
    expect(written('state').flatMap(([state = '']) => names(state))).toEqual(states);
  });

  test('has every arrow of the machine, and no other', () => {
    const rows = written('happening').map(([what = '', from = '', to = '']) => [names(what), names(from), names(to)]);
    expect(rows).toEqual([
      [['intend'], [], ['intended']],
      ...Object.entries(machine).map(([what, { from, to }]) => [[what], from, [to]]),
    ]);
  });
});

describe('the ledger does what is written', () => {
  const every = states.flatMap((from) => (Object.keys(happen) as Happening[]).map((what) => [from, what] as const));

  test.each(every)('%s: %s', async (from, what) => {
    const ledger = openLedger(await mkdtemp(join(tmpdir(), 'bpjstk-states-')), { clock: () => new Date(0) });
    ledger.intend(report);
    for (const step of wayTo[from]) happen[step](ledger);
    expect(ledger.find(employer, 'k')?.state).toBe(from);
    const { from: sources, to } = machine[what];
    expect(happen[what](ledger).state).toBe(sources.includes(from) ? to : from);
    expect(ledger.find(employer, 'k')?.state).toBe(sources.includes(from) ? to : from);
    expect(ledger.intend(report).state).toBe(ledger.find(employer, 'k')?.state);
    ledger.close();
  });
});
