import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Employer, type Ledger, openLedger } from '../../src/ledger/index.js';
import { tempFolder } from '../support/cli.js';

const maju: Employer = { portal: 'https://portal.example', npp: '12345678', divisi: '000' };
const other: Employer = { ...maju, divisi: '001' };
let folder = '';
let ledger: Ledger;

beforeEach(() => {
  folder = tempFolder();
  ledger = openLedger(folder, { clock: () => new Date('2026-11-10T02:00:00Z') });
});
afterEach(() => ledger.close());

const open = { stage: 1, dueAt: '2026-11-11T14:30:00+07:00', submittedAt: null, receipt: null };
const told = { claimId: 'K1', kind: 'JKK', state: 'draft', stages: [open] };
const handedIn = { ...open, submittedAt: '2026-11-10T02:00:00Z', receipt: 'TK-1' };
const meant = { claimId: 'K1', stage: 1, key: 'claim-key', digest: 'd'.repeat(64) };

test('a claim is known with its clock, of its own employer alone', () => {
  ledger.noteClaim(maju, told);
  const known = { claimId: 'K1', stage: 1, kind: 'JKK', state: 'open', dueAt: '2026-11-11T07:30:00.000Z', key: null };
  expect(ledger.claims(maju)).toMatchObject([known]);
  expect(ledger.claims(other)).toEqual([]);
});

test('what was meant stays until the portal tells that it has it', () => {
  ledger.noteClaim(maju, told);
  ledger.intendClaim(maju, meant);
  ledger.noteClaim(maju, told);
  expect(ledger.claims(maju)).toMatchObject([{ state: 'intended', key: 'claim-key', digest: meant.digest }]);
  ledger.noteClaim(maju, { ...told, state: 'submitted', stages: [handedIn] });
  expect(ledger.claims(maju)).toMatchObject([{ state: 'submitted', receipt: 'TK-1', key: 'claim-key' }]);
  ledger.intendClaim(maju, { ...meant, key: 'another' });
  expect(ledger.claims(maju)).toMatchObject([{ state: 'submitted', key: 'claim-key' }]);
});

test('a claim that is decided or withdrawn is closed, whatever was meant', () => {
  ledger.noteClaim(maju, told);
  ledger.intendClaim(maju, meant);
  ledger.noteClaim(maju, { ...told, state: 'withdrawn' });
  expect(ledger.claims(maju)).toMatchObject([{ state: 'closed' }]);
});

test('nothing of the worker is kept', () => {
  ledger.noteClaim(maju, { ...told, kpj: '26000000001', name: 'Budi Santoso' } as typeof told);
  ledger.close();
  const bytes = readFileSync(join(folder, 'ledger.db')).toString('latin1');
  expect(bytes).not.toMatch(/26000000001|Budi/);
  ledger = openLedger(folder, { clock: () => new Date(0) });
});
