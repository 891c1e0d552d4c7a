import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EmployeeChange } from '../../src/portal/resources.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { signIn } from '../../src/workflows/connect.js';
import { sendEmployees } from '../../src/workflows/send-report.js';
import { appIn } from '../support/app.js';
import { failureOf } from '../support/failure.js';
import { memoryFolder } from '../support/memory-folder.js';

const clock = (): Date => new Date('2026-11-10T02:00:00Z');
const random = (count: number): Uint8Array => randomBytes(count);
const folder = memoryFolder();
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ db: join(folder, 'portal.db'), clock, random, passwordCost: 2, company: 'demo' });
});
afterAll(() => sandbox.close());

test('workers whom the portal refuses are named with its reason, their numbers masked', async () => {
  mkdirSync(join(folder, 'data'), { recursive: true, mode: 0o700 });
  const account = { npp: sandbox.npp, password: sandbox.password ?? '', portal: sandbox.url };
  const chance = () => 0.5;
  const app = appIn(folder, { clock, random, chance, pause: () => Promise.resolve(), account });
  try {
    const { portal, employer } = await signIn(app);
    const { value: known, version } = await portal.gatherEmployees(async (employees) => {
      const all = [];
      for await (const one of employees) all.push(one);
      return all;
    });
    const kpjOf = (name: string): string => known.find(({ data }) => data.name === name)?.kpj ?? '';
    const changes: EmployeeChange[] = [
      { action: 'update', kpj: kpjOf('Budi Santoso'), data: { phone: '081200000001' } },
      { action: 'register', data: { name: 'Tini', nik: '3171015508920003', wage: 600_000_000 } },
      { action: 'deactivate', kpj: kpjOf('Nur Aini'), endDate: '2020-01-01', endReason: 'resigned' },
    ];
    const failure = await failureOf(() => sendEmployees(app, portal, employer, changes, version));
    expect(failure).toMatchObject({
      code: 'EMPLOYEES_REFUSED',
      exit: 5,
      text: {
        key: 'workers.refused',
        params: {
          rows: 2,
          named: [
            { who: 'Tini (3171••••••••0003)', reason: 'incomplete', field: 'birth_date' },
            { who: expect.stringMatching(/^•+\d{4}$/), reason: 'end_before_start', field: 'end_date' },
          ],
        },
      },
    });
  } finally {
    await app.close();
  }
});
