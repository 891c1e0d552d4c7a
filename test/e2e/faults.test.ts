import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Office, openOffice } from '../support/office.js';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const faults = (line: string): ReturnType<Office['run']> => office.run(`sandbox faults ${line} --db portal.db`);

describe('a rehearsal of what goes wrong', () => {
  test('has the next question fail, and says what became of it', async () => {
    const set = await faults('set 503 --on getCompany --for 0s --json');
    expect([set.exit, set.document()]).toEqual([
      0,
      {
        id: 1,
        kind: '503',
        on: 'getCompany',
        nth: 1,
        times: 1,
        seconds: 0,
        seen: 0,
        struck: 0,
        portal: 'sandbox',
      },
    ]);
    expect((await office.run('employees list --json')).exit).toBe(0);
    await faults('set maintenance --always --for 2h');
    const closed = await office.run('employees list --json');
    expect([closed.exit, closed.problem()]).toEqual([6, expect.objectContaining({ code: 'MAINTENANCE' })]);
    const list = (await faults('list --json')).document()['faults'] as readonly object[];
    expect(list).toMatchObject([{ kind: '503' }, { kind: 'maintenance', times: null, seconds: 7_200 }]);
    expect((await faults('clear 2 --json')).document()).toEqual({ cleared: 1, portal: 'sandbox' });
    expect((await office.run('employees list --json')).exit).toBe(0);
    expect((await faults('clear')).stdout).toContain('Cleared: 1 fault.');
    expect((await faults('list')).stdout).toContain('Nothing was asked to go wrong.');
  });

  test.each([
    ['set 500 --on finalize', 'putDraft'],
    ['set nonsense', 'drop-after'],
    ['set 500 --always --times 2', '--times'],
    ['set 500 --for 5s', '--for'],
    ['set 500 --nth 0', '--nth'],
    ['clear 77', '77'],
  ])('refuses %j, and says what is possible', async (line, told) => {
    const { exit, stderr } = await faults(line);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(told)]);
  });

  test('touches a sandbox of this machine alone: a portal’s address changes nothing', async () => {
    const { exit, stderr } = await office.run('sandbox faults set 500 --portal https://sipp.bpjsketenagakerjaan.go.id');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('There is no sandbox database')]);
  });
});
