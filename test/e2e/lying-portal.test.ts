import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openLedger } from '../../src/ledger/index.js';
import { period } from '../law/given.js';
import type { Ran } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { inOffice, type Office } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

const submit = 'report submit 2026-10 --file a.csv --yes --json';
const total = 2 * 477_000;

/** Runs a line through a gate that puts other values into the answers to one request. */
async function lied(office: Office, line: string, request: string, lie: object): Promise<Ran> {
  const twist = (asked: string, body: string): string => {
    return asked === request ? JSON.stringify({ ...(JSON.parse(body) as object), ...lie }) : body;
  };
  const gate = await openGate(office.url, undefined, twist);
  try {
    return await office.run(line, { env: { BPJSTK_PORTAL: gate.url } });
  } finally {
    gate.close();
  }
}

/** @returns what the office's ledger says became of the month's report. */
async function written(office: Office): Promise<string | undefined> {
  const { instance } = (await (await fetch(`${office.url}/meta`)).json()) as { instance: string };
  const ledger = openLedger(join(office.folder, 'data'), { clock: () => new Date(0) });
  try {
    return ledger.latest({ portal: `sandbox:${instance}`, npp: office.npp, divisi: '000' }, period('2026-10'))?.state;
  } finally {
    ledger.close();
  }
}

describe('an answer about something else than was asked for', () => {
  test.each([
    ['another month', 'report status 2026-10 --json', 'GET /periods/2026-10', { period: '2026-09' }],
    ['another company', 'dashboard --json', 'GET /company', { npp: 'ZZ999999' }],
    ['another branch', 'dashboard --json', 'GET /company', { divisi: '001' }],
  ])('%s, stops with exit 6', (_what, line, request, lie) =>
    inOffice({}, async (office) => {
      const ran = await lied(office, line, request, lie);
      expect(ran.exit).toBe(6);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH', exit: 6 });
    }),
  );

  test('a bill of another month, is not shown', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      await office.run(submit);
      const ran = await lied(office, 'payment bill 2026-10 --json', 'GET /periods/2026-10/billing', {
        period: '2026-09',
      });
      expect([ran.exit, ran.stdout]).toEqual([6, '']);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH' });
    }));
});

describe('a submission', () => {
  test.each([
    ['draft', 'PUT /periods/2026-10/draft', { period: '2026-09' }],
    ['part', 'PUT /periods/2026-10/lines/1', { part: 2 }],
    ['calculation', 'POST /periods/2026-10/calculation', { period: '2026-09' }],
  ])('whose %s is answered as another one is exit 7, and the same command settles it', (_what, request, lie) =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      const ran = await lied(office, submit, request, lie);
      expect(ran.exit).toBe(7);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH' });
      expect(await office.run(submit)).toMatchObject({ exit: 0 });
      expect(office.held()).toMatchObject({ reports: [{ period: '2026-10', employees: 2, total }] });
    }),
  );

  test.each([
    ['month', { period: '2026-09' }],
    ['state', { state: 'draft' }],
    ['revision', { revision: 4 }],
    ['digest', { digest: 'b'.repeat(64) }],
    ['number of workers', { employees: 3 }],
    ['total', { total: total + 1 }],
  ])('finalised with another %s is exit 7 and not settled, until the portal says the truth', (_what, lie) =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      const ran = await lied(office, submit, 'POST /periods/2026-10/finalisation', lie);
      expect([ran.exit, ran.stdout]).toEqual([7, '']);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH', help: expect.stringContaining('same command') });
      expect(await written(office)).toBe('sent');
      const again = await office.run(submit);
      expect(again.document()).toMatchObject({ employees: 2, total, alreadySubmitted: true });
      expect(await written(office)).toBe('submitted');
    }),
  );

  test.each([
    ['number of workers', { employees: 3 }],
    ['total', { total: total + 1 }],
  ])('that is there already with another %s is exit 7', (_what, lie) =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      expect((await office.run(submit)).exit).toBe(0);
      const ran = await lied(office, submit, 'GET /periods/2026-10', lie);
      expect(ran.exit).toBe(7);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH' });
    }),
  );
});
