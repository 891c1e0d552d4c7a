import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { inOffice, type Office, openOffice } from '../support/office.js';
import { testNeeding } from '../support/system-package.js';
import { openTlsGateway } from '../support/tls-gateway.js';

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
    ['set 500 --on finalize', 'nearest: finalise'],
    ['set 500 --on cancel', 'cancelFinalisation'],
    ['set 500 --on cancel', 'sandbox faults list --requests'],
    ['set nonsense', 'drop-after'],
    ['set 500 --always --times 2', '--times'],
    ['set 500 --for 5s', '--for'],
    ['set 500 --nth 0', '--nth'],
    ['clear 77', '77'],
  ])('refuses %j, and says what is possible', async (line, told) => {
    const { exit, stderr } = await faults(line);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(told)]);
  });

  test('names every request that --on can mean', async () => {
    const ran = await faults('list --requests --json');
    expect([ran.exit, ran.document()['requests']]).toEqual([
      0,
      expect.arrayContaining([{ name: 'putDraft', request: 'PUT /periods/{period}/draft' }]),
    ]);
    expect((await faults('list --requests')).stdout).toContain('cancelFinalisation');
  });

  test('touches a sandbox of this machine alone: a portal’s address changes nothing', async () => {
    const { exit, stderr } = await office.run('sandbox faults set 500 --portal https://sipp.bpjsketenagakerjaan.go.id');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('There is no sandbox database')]);
  });
});

testNeeding('openssl')('a portal out in the world that is down is left alone by the timers after the first', () =>
  inOffice({ now: new Date().toISOString() }, async (office) => {
    const host = 'gateway.pt-maju.example';
    const gateway = await openTlsGateway(host, office.url, office.folder);
    const env = {
      BPJSTK_NOW: '',
      BPJSTK_PORTAL: `https://${host}`,
      HTTPS_PROXY: gateway.proxy,
      NODE_EXTRA_CA_CERTS: gateway.certificate,
    };
    try {
      expect((await office.run(`auth login --json --trust-host ${host}`, { env })).exit).toBe(0);
      await office.run('sandbox faults set 503 --always --for 2m --db portal.db');
      const status = 'report status 2026-10 --json';
      const first = await office.run(status, { env });
      expect([first.exit, first.problem()['code']]).toEqual([6, 'PORTAL_UNREACHABLE']);
      const knocks = gateway.asked.length;
      const second = await office.run(status, { env });
      expect([second.exit, second.problem()['code']]).toEqual([6, 'PORTAL_RESTING']);
      expect(gateway.asked.length).toBe(knocks);
    } finally {
      gateway.close();
    }
  }),
);

test('a sandbox that rehearses maintenance is found, told of and stopped as any other', async () => {
  const desk = openDesk();
  const { pid } = (await desk.run('sandbox start --background --json')).document();
  expect((await desk.run('sandbox faults set maintenance --always')).exit).toBe(0);
  expect((await desk.run('sandbox start --background --json')).document()).toMatchObject({ pid });
  expect((await desk.run('sandbox stop')).exit).toBe(0);
  expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
});
