import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { type HistoryEvent, openLedger } from '../../src/ledger/index.js';
import { migrations } from '../../src/ledger/sql.js';
import { period } from '../law/given.js';
import { tempFolder } from '../support/cli.js';

const clock = (): Date => new Date('2026-11-10T02:00:00Z');
const maju = { portal: 'https://portal.example', npp: 'AB123456', divisi: '000' };
const other = { ...maju, divisi: '001' };
const report = {
  period: period('2020-01'),
  revision: 0,
  digest: 'd'.repeat(64),
  employees: 1,
  total: 477_000,
  leavers: 'none',
} as const;

/** @returns an event with a receipt that no other text holds. */
function event(at: string, receipt: string): HistoryEvent {
  const { period, revision, employees, total } = report;
  return {
    id: receipt,
    at,
    kind: 'report',
    what: 'posted',
    period,
    revision,
    employees,
    total,
    receipt,
    billingCode: null,
  };
}

test('history that is purged is gone from every byte of the folder; reports, later events and other branches stay', () => {
  const folder = tempFolder();
  const ledger = openLedger(folder, { clock });
  ledger.intend({ ...report, employer: maju, key: 'sent' });
  ledger.markSent(maju, 'sent');
  const old = Array.from({ length: 200 }, (_, at) => event('2020-02-10T00:00:00Z', `OLD-RECEIPT-${at}`));
  ledger.remember(maju, [...old, event('2024-11-01T00:00:00+07:00', 'KEPT-RECEIPT')], 'cursor-1');
  ledger.remember(other, [event('2020-02-10T00:00:00Z', 'BRANCH-RECEIPT')], 'cursor-2');

  copyFileSync(join(folder, 'ledger.db'), join(folder, `ledger.db.before-${migrations.length}`));

  const before = '2024-11-01T00:00:00+07:00';
  expect(ledger.countBefore(maju, before)).toBe(200);
  ledger.purge(maju, before);

  const bytes = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
  expect(bytes).not.toContain('OLD-RECEIPT');
  expect(bytes).toContain('KEPT-RECEIPT');
  expect(ledger.events(maju).map(({ id }) => id)).toEqual(['KEPT-RECEIPT']);
  expect(ledger.events(other).map(({ id }) => id)).toEqual(['BRANCH-RECEIPT']);
  expect([ledger.cursor(maju), ledger.find(maju, 'sent')?.state]).toEqual(['cursor-1', 'sent']);
  expect([ledger.countBefore(maju, before), ledger.integrity()]).toEqual([0, []]);
  ledger.close();
});

test('while another run reads the ledger nothing is deleted, and it can be done again', () => {
  const folder = tempFolder();
  const ledger = openLedger(folder, { clock });
  ledger.remember(maju, [event('2020-02-10T00:00:00Z', 'OLD-RECEIPT')], 'cursor-1');
  const reader = new Libsql(join(folder, 'ledger.db'));
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM event').all();
  expect(() => ledger.purge(maju, '2024-11-01T00:00:00+07:00')).toThrow(
    expect.objectContaining({ code: 'LEDGER_BUSY', exit: 9 }),
  );
  expect(ledger.events(maju)).toHaveLength(1);
  reader.exec('COMMIT');
  reader.close();
  ledger.purge(maju, '2024-11-01T00:00:00+07:00');
  expect(ledger.events(maju)).toEqual([]);
  ledger.close();
});
