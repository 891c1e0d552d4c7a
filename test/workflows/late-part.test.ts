import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { clearFaults, inspect, setFault, startSandbox } from '../../src/sandbox/index.js';
import { submitReport } from '../../src/workflows/submit-report.js';
import { appIn } from '../support/app.js';
import { failureOf } from '../support/failure.js';
import { memoryFolder } from '../support/memory-folder.js';
import { budi, payroll, siti } from '../support/workers.js';
import { submissionOf } from '../support/submission.js';

test('a part of another report, that comes late into the draft, is put right by the same command', async () => {
  const folder = memoryFolder();
  const db = join(folder, 'portal.db');
  const file = join(folder, 'a.csv');
  const clock = (): Date => new Date('2026-11-10T02:00:00Z');
  const random = (count: number): Uint8Array => randomBytes(count);
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  writeFileSync(file, payroll(budi, siti));
  const sandbox = await startSandbox({ db, clock, random, passwordCost: 2 });
  const { url, npp, password } = sandbox;
  const submit = async (): Promise<string> => {
    const account = { npp, password: password ?? '', portal: url };
    const app = appIn(folder, { clock, random, chance: () => 0.5, pause: () => Promise.resolve(), account });
    try {
      const { kind } = await submitReport(app, submissionOf(file, { accept: ['WAGES_ALL_EQUAL'] }));
      return kind;
    } finally {
      await app.close();
    }
  };
  try {
    setFault(db, { kind: 'drop-before', resource: 'calculate', nth: 1, times: null, milliseconds: null });
    expect(await failureOf(submit)).toMatchObject({ kind: 'unknownOutcome' });
    clearFaults(db);
    const json = { 'content-type': 'application/json' };
    const login = { npp, divisi: '000', password };
    const session = await fetch(`${url}/auth/login`, { method: 'POST', headers: json, body: JSON.stringify(login) });
    const { accessToken } = (await session.json()) as { accessToken: string };
    const stray = { nik: budi['nik'], wage: 700_000_000, backPay: 0, programmes: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] };
    const put = await fetch(`${url}/periods/2026-10/lines/1`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${accessToken}`,
        'content-type': 'application/x-ndjson',
        'idempotency-key': 'the-part-of-another-report',
      },
      body: `${JSON.stringify(stray)}\n`,
    });
    expect(put.status).toBe(200);
    expect(await submit()).toBe('submitted');
    expect(inspect(db, { clock }).reports).toMatchObject([{ state: 'finalised', employees: 2, total: 954_000 }]);
  } finally {
    await sandbox.close();
  }
});
