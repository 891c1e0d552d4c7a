import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import {
  type HistoryEvent,
  keyBytes,
  type Ledger,
  openLedger,
  type Sealer,
  sealerWith,
} from '../../src/ledger/index.js';
import { period } from '../law/given.js';
import { tempFolder } from '../support/cli.js';

const maju = { portal: 'https://portal.example', npp: 'AB123456', divisi: '000' };
const branch = { ...maju, divisi: '001' };
const newKey = (): Uint8Array => randomBytes(keyBytes);
const sealerOf = (key: Uint8Array, employer = maju): Sealer => sealerWith(key, employer, (bytes) => randomBytes(bytes));
const unopened = expect.objectContaining({ kind: 'usage', code: 'LEDGER_SEALED' });

/** @returns an event whose receipt no other text holds. */
function event(id: string): HistoryEvent {
  const what = { period: period('2026-09'), revision: 0, employees: 26, total: 477_000, billingCode: null };
  return { id, at: '2026-10-05T00:00:00.000Z', kind: 'report', what: 'posted', ...what, receipt: `RECEIPT-${id}` };
}

const events = Array.from({ length: 200 }, (_, at) => event(`e${at}`));
let folder: string;
let ledger: Ledger;
let key: Uint8Array;
beforeEach(() => {
  folder = tempFolder();
  ledger = openLedger(folder, { clock: () => new Date('2026-11-10T02:00:00Z') });
  key = newKey();
});
afterEach(() => ledger.close());

const bytes = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');

/** Changes the file as another hand would. */
function byHand(statement: string): void {
  const connection = new Libsql(join(folder, 'ledger.db'));
  connection.exec(statement);
  connection.close();
}

test('sealed history is in no byte of the folder, opens with its key, and tells from when to when without it', () => {
  const sealer = sealerOf(key);
  ledger.remember(maju, events, 'cursor-1', sealer);
  expect(bytes()).not.toMatch(/RECEIPT|posted|477000/);
  expect(ledger.events(maju, {}, sealer)).toEqual(events);
  expect(ledger.countSealed(maju)).toEqual({ sealed: 200, clear: 0 });
  const { at } = event('');
  expect([ledger.span(maju), ledger.cursor(maju)]).toEqual([{ since: at, until: at }, 'cursor-1']);
  expect(ledger.span(branch)).toEqual({ since: null, until: null });
});

test('the same event sealed twice looks different: no nonce is used again', () => {
  const sealer = sealerOf(key);
  expect(sealer.seal('e', 'text')).not.toBe(sealer.seal('e', 'text'));
});

test('what lay in the clear is sealed to the last byte, and opened again; another branch stays as it is', () => {
  const sealer = sealerOf(key);
  ledger.remember(maju, events, 'cursor-1');
  ledger.remember(branch, [event('branch')], 'cursor-2');
  ledger.rewrite(maju, 'sealed', sealer);
  expect(bytes()).not.toContain('RECEIPT-e');
  expect(bytes()).toContain('RECEIPT-branch');
  expect(ledger.events(maju, {}, sealer)).toEqual(events);
  ledger.rewrite(maju, 'clear', sealer);
  expect(ledger.events(maju)).toEqual(events);
  expect([ledger.events(branch), ledger.integrity()]).toEqual([[event('branch')], []]);
});

test('half of it sealed is read whole, and goes on where it was cut short', () => {
  const sealer = sealerOf(key);
  ledger.remember(maju, events.slice(0, 100), 'cursor-1');
  ledger.remember(maju, events.slice(100), 'cursor-2', sealer);
  expect(ledger.events(maju, {}, sealer)).toEqual(events);
  ledger.rewrite(maju, 'sealed', sealer);
  expect(ledger.countSealed(maju)).toEqual({ sealed: 200, clear: 0 });
  expect(bytes()).not.toContain('RECEIPT');
  expect(ledger.events(maju, {}, sealer)).toEqual(events);
});

test('another key, another employer’s name, a moved event and a changed byte open nothing, and nothing is lost', () => {
  const sealer = sealerOf(key);
  ledger.remember(maju, [event('a'), event('b')], 'cursor-1', sealer);
  const all = (opener: Sealer) => () => ledger.events(maju, {}, opener);
  expect(all(sealerOf(newKey()))).toThrow(unopened);
  expect(all(sealerOf(key, branch))).toThrow(unopened);
  expect(() => ledger.rewrite(maju, 'clear', sealerOf(newKey()))).toThrow(unopened);
  expect(ledger.countSealed(maju)).toEqual({ sealed: 2, clear: 0 });
  const whole = sealer.seal('e', 'text');
  for (const cut of ['', 'not base64', whole.slice(0, 20), whole.slice(0, -4)])
    expect(() => sealer.open('e', cut)).toThrow(unopened);
  byHand("UPDATE event SET payload = (SELECT payload FROM event WHERE id = 'b') WHERE id = 'a'");
  expect(all(sealer)).toThrow(unopened);
  expect(ledger.countSealed(maju)).toEqual({ sealed: 2, clear: 0 });
});

test('every single byte that is changed is noticed', () => {
  const sealer = sealerOf(key);
  const sealed = Buffer.from(sealer.seal('e', '{"kind":"report"}'), 'base64');
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => sealer.open('e', changed.toString('base64'))).toThrow(unopened);
  }
});

test('while another run reads the ledger nothing is rewritten', () => {
  ledger.remember(maju, [event('a')], 'cursor-1');
  const reader = new Libsql(join(folder, 'ledger.db'));
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM event').all();
  expect(() => ledger.rewrite(maju, 'sealed', sealerOf(key))).toThrow(expect.objectContaining({ code: 'LEDGER_BUSY' }));
  expect(ledger.countSealed(maju)).toEqual({ sealed: 0, clear: 1 });
  reader.exec('COMMIT');
  reader.close();
});

test('a ledger from before there was anything sealed keeps its events when it is opened', () => {
  ledger.remember(maju, events, 'cursor-1');
  ledger.close();
  byHand(
    'DROP TABLE claim; DROP TABLE receipt; DROP INDEX one_report; ALTER TABLE submission DROP COLUMN pulled; ALTER TABLE event DROP COLUMN sealed; PRAGMA user_version = 1;',
  );
  ledger = openLedger(folder, { clock: () => new Date(0) });
  expect([ledger.events(maju), ledger.countSealed(maju)]).toEqual([events, { sealed: 0, clear: 200 }]);
});

test('history that is let go of is forgotten with where the pull stopped, and reports stay known', () => {
  const report = { revision: 0, digest: 'd'.repeat(64), employees: 1, total: 477_000, leavers: 'none' } as const;
  ledger.intend({ ...report, employer: maju, period: period('2026-10'), key: 'sent' });
  ledger.remember(maju, events, 'cursor-1', sealerOf(key));
  ledger.forget(maju);
  expect([ledger.events(maju), ledger.cursor(maju), ledger.find(maju, 'sent')?.state]).toEqual([
    [],
    undefined,
    'intended',
  ]);
});
