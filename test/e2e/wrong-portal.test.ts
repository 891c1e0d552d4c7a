import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { inOffice } from '../support/office.js';
import { budi, payroll } from '../support/workers.js';

const login = 'auth login --npp 12345678 --json';

describe('a wrong password', () => {
  test('is answered as an unknown company is', () =>
    inOffice({}, async (office) => {
      const wrong = { BPJSTK_PASSWORD: 'Wrong-Password-1' };
      const known = await office.run(`auth login --npp ${office.npp} --json`, { env: wrong });
      const unknown = await office.run('auth login --npp 99999999 --json', { env: wrong });
      expect([known.exit, unknown.exit]).toEqual([4, 4]);
      expect(known.problem()).toMatchObject({ code: 'CREDENTIALS_REFUSED', exit: 4 });
      expect({ ...unknown.problem(), requestId: '' }).toEqual({ ...known.problem(), requestId: '' });
      expect(known.stderr).not.toContain('Wrong-Password-1');
    }));

  test('locks the account after five, for the right one too, and says until when', () =>
    inOffice({}, async (office) => {
      const line = `auth login --npp ${office.npp} --json`;
      // The same one is not sent twice.
      for (let tries = 1; tries <= 5; tries++)
        await office.run(line, { env: { BPJSTK_PASSWORD: `Wrong-Password-${tries}` } });
      const locked = await office.run(line);
      expect(locked.exit).toBe(4);
      expect(locked.problem()).toMatchObject({ code: 'ACCOUNT_LOCKED' });
      expect(`${String(locked.problem()['message'])} ${String(locked.problem()['help'])}`).toMatch(/09[:.]15/);
      office.setClock('2026-11-10T09:16:00+07:00');
      expect((await office.run(line)).exit).toBe(0);
    }));

  test('is sent once by timers that start together', () =>
    inOffice({}, async (office) => {
      const gate = await openGate(office.url);
      const env = { BPJSTK_PASSWORD: 'Wrong-Password-1', BPJSTK_PORTAL: gate.url };
      const lines = ['report list', 'payment list', 'employees list', 'auth login'];
      const ran = await Promise.all(lines.map((line) => office.run(`${line} --json`, { env })));
      gate.close();
      expect(ran.map(({ exit }) => exit)).toEqual([4, 4, 4, 4]);
      expect(ran.map((each) => each.problem()['code']).sort()).toEqual([
        'CREDENTIALS_REFUSED',
        ...lines.slice(1).map(() => 'PASSWORD_REFUSED_BEFORE'),
      ]);
      expect(gate.passed.filter((request) => request === 'POST /auth/login')).toHaveLength(1);
    }));

  test('is not sent where it could not be remembered that it was refused', () =>
    inOffice({}, async (office) => {
      const gate = await openGate(office.url);
      const env = { BPJSTK_DATA_DIR: join(office.write('file', ''), 'data'), BPJSTK_PORTAL: gate.url };
      const ran = await office.run('payment list --json', { env });
      gate.close();
      expect([ran.exit, ran.problem()['code']]).toEqual([2, 'REFUSALS_UNWRITABLE']);
      expect(gate.passed).toEqual(['GET /meta']);
    }));

  test('stops a submission with exit 4, and nothing is sent', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi));
      const line = 'report submit 2026-10 --file a.csv --yes --json';
      const ran = await office.run(line, { env: { BPJSTK_PASSWORD: 'Wrong-Password-1' } });
      expect(ran.exit).toBe(4);
      expect(ran.problem()).toMatchObject({ code: 'CREDENTIALS_REFUSED' });
      expect(office.held().reports).toEqual([]);
    }));
});

describe('a second factor', () => {
  test('that nobody can answer is exit 4', () =>
    inOffice({ secondFactor: 'sms' }, async (office) => {
      for (const line of [`auth login --npp ${office.npp} --json`, 'report status 2026-10 --json']) {
        const ran = await office.run(line);
        expect(ran.exit).toBe(4);
        expect(ran.problem()).toMatchObject({ code: 'SECOND_FACTOR_NEEDED', exit: 4 });
      }
    }));
});

describe('a portal that cannot be had', () => {
  test('is exit 6 when nothing listens', async () => {
    const desk = openDesk({ BPJSTK_PORTAL: 'http://127.0.0.1:9', BPJSTK_PASSWORD: 'Secret-Password-1' });
    const ran = await desk.run(login);
    expect(ran.exit).toBe(6);
    expect(ran.problem()).toMatchObject({ exit: 6 });
  });

  test('is exit 6 when no sandbox was started, and says how to start one', async () => {
    const ran = await openDesk().run(login);
    expect(ran.exit).toBe(6);
    expect(ran.problem()).toMatchObject({ code: 'NO_SANDBOX' });
    expect(ran.problem()['help']).toContain('bpjstk sandbox start');
  });

  test('is exit 6 when it speaks something else, which sees no password', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        seen.push(`${request.method ?? ''} ${request.url ?? ''} ${body}${JSON.stringify(request.headers)}`);
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Selamat datang</body></html>');
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      const { port } = server.address() as AddressInfo;
      const desk = openDesk({ BPJSTK_PORTAL: `http://127.0.0.1:${port}`, BPJSTK_PASSWORD: 'Secret-Password-1' });
      const ran = await desk.run(login);
      expect(ran.exit).toBe(6);
      expect(ran.problem()['help']).toMatch(/\w/);
      expect(seen.length).toBeGreaterThan(0);
      for (const request of seen) {
        expect(request).toMatch(/^GET \/[\w/]*meta /);
        expect(request).not.toContain('Secret-Password-1');
      }
    } finally {
      server.close();
    }
  });
});

describe('an address that is refused', () => {
  test.each([
    'https://bpjsketenagakerjaan-go.id',
    'https://bpjsketenagakerjaan.go.id.evil.example',
    'https://sipp.bpjsketenagakerjaan.go.id@evil.example',
    'https://bpjsketenagakerjааn.go.id',
    'http://sipp.bpjsketenagakerjaan.go.id',
  ])('%s is exit 2 before a password is read', async (portal) => {
    const ran = await openDesk({ BPJSTK_PASSWORD_FILE: '/nowhere/password' }).run(`${login} --portal ${portal}`);
    expect(ran).toMatchObject({ exit: 2, stdout: '' });
    expect(ran.problem()['code']).toMatch(/PORTAL/);
  });

  test('is any but one of this machine while the clock is set by hand', async () => {
    const desk = openDesk({ BPJSTK_PASSWORD_FILE: '/nowhere/password' });
    const ran = await desk.run(`${login} --portal https://sipp.bpjsketenagakerjaan.go.id`);
    expect(ran.exit).toBe(2);
    expect(ran.problem()).toMatchObject({ code: 'CLOCK_IS_SET' });
  });
});
