import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Desk, openDesk, tenthOfNovember } from '../support/desk.js';
import { type Gate, openGate } from '../support/gate.js';
import { inOffice, type Office } from '../support/office.js';

const wrong = { BPJSTK_PASSWORD: 'Wrong-Password-1' };

async function behindGate(work: (office: Office, gate: Gate, portal: Record<string, string>) => Promise<void>) {
  await inOffice({}, async (office) => {
    const gate = await openGate(office.url);
    try {
      await work(office, gate, { BPJSTK_PORTAL: gate.url });
    } finally {
      gate.close();
    }
  });
}

const logins = ({ passed }: Gate): number => passed.filter((line) => line === 'POST /auth/login').length;

/** Something that answers `/meta` as a portal does, and notes what it was asked. */
async function beside(
  meta: Readonly<Record<string, unknown>>,
  work: (url: string, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const body = { contract: 'bpjstk-portal', version: '1.0.0', minClient: '0.1.0', maintenance: null, ...meta };
  const helpdesk = { phone: '175', email: 'x@localhost' };
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const found = request.url?.endsWith('/meta');
    response
      .writeHead(found ? 200 : 500, { 'content-type': 'application/json' })
      .end(found ? JSON.stringify({ ...body, helpdesk }) : '{}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe('a password that was refused', () => {
  test('is not sent again by a command that nobody watches', () =>
    behindGate(async (office, gate, portal) => {
      const first = await office.run('report status 2026-10 --json', { env: { ...portal, ...wrong } });
      expect(first.problem()).toMatchObject({ code: 'CREDENTIALS_REFUSED', exit: 4 });
      for (const lang of ['en', 'id']) {
        const again = await office.run(`payment list --json --lang ${lang}`, { env: { ...portal, ...wrong } });
        expect(again.exit).toBe(4);
        expect(again.problem()).toMatchObject({ code: 'PASSWORD_REFUSED_BEFORE' });
        expect(again.problem()['help']).toContain(lang === 'en' ? 'bpjstk auth login' : 'bpjstk akses masuk');
      }
      expect(logins(gate)).toBe(1);
    }));

  test('does not stand in the way of another one, and is not sent after that either', () =>
    behindGate(async (office, gate, portal) => {
      await office.run('report status 2026-10', { env: { ...portal, ...wrong } });
      expect((await office.run('employees list --json', { env: portal })).exit).toBe(0);
      await office.run('employees list', { env: { ...portal, ...wrong } });
      expect(logins(gate)).toBe(2);
    }));

  test('is not sent again by auth login either, where nobody typed it, until --retry says so', () =>
    behindGate(async (office, gate, portal) => {
      const env = { ...portal, ...wrong };
      expect((await office.run('auth login --json', { env })).problem()).toMatchObject({ code: 'CREDENTIALS_REFUSED' });
      const again = await office.run('auth login --json', { env });
      expect([again.exit, again.problem()['code']]).toEqual([4, 'PASSWORD_REFUSED_BEFORE']);
      expect(again.problem()['help']).toContain('--retry');
      expect(logins(gate)).toBe(1);
      const told = await office.run('auth login --retry --json', { env });
      expect(told.problem()).toMatchObject({ code: 'CREDENTIALS_REFUSED' });
      expect(logins(gate)).toBe(2);
      expect((await office.run('auth login', { env: portal })).exit).toBe(0);
      await office.run('employees list', { env });
      expect(logins(gate)).toBe(3);
    }));
});

describe('what was said twice', () => {
  const nobody = 'http://127.0.0.1:9';
  const environment = { BPJSTK_NPP: '11111111', BPJSTK_PORTAL: nobody };

  test('is taken from a named profile before the environment, and from what was typed before both', () =>
    inOffice({}, async (office) => {
      for (const name of ['alpha', 'beta']) {
        await office.run(`config set portal ${name === 'alpha' ? nobody : office.url} --profile ${name}`);
        await office.run(`config set npp ${name === 'alpha' ? '22222222' : office.npp} --profile ${name}`);
      }
      const company = async (line: string, env: Readonly<Record<string, string>> = {}): Promise<unknown> => {
        const ran = await office.run(`${line} --json`, { env: { ...environment, ...env } });
        return ran.exit === 0 ? ran.document()['npp'] : ran.exit;
      };
      expect(await company('auth login --profile beta')).toBe(office.npp);
      expect(await company('auth login', { BPJSTK_PROFILE: 'beta' })).toBe(office.npp);
      expect(await company('auth login --profile beta', { BPJSTK_PROFILE: 'alpha' })).toBe(office.npp);
      expect(await company('auth login --profile alpha')).toBe(6);
      expect(await company(`auth login --profile alpha --portal ${office.url}`)).toBe(4);
      expect(await company(`auth login --profile alpha --portal ${office.url} --npp ${office.npp}`)).toBe(office.npp);
    }));

  test('is taken from the environment before the default profile', () =>
    inOffice({}, async (office) => {
      await office.run('config set npp 22222222');
      await office.run(`config set portal ${nobody}`);
      expect((await office.run('auth status --json')).document()).toMatchObject({ npp: office.npp });
    }));

  test('comes from the environment where the named profile has none', () =>
    inOffice({}, async (office) => {
      await office.run('config set divisi 000 --profile alpha');
      expect((await office.run('auth status --profile alpha --json')).document()).toMatchObject({ npp: office.npp });
    }));
});

describe('what is told beside the answer', () => {
  test.each(['en', 'id'])('is wrapped at 80 columns, in %s', (lang) =>
    inOffice({}, async (office) => {
      const { stderr } = await office.run(`auth login --lang ${lang}`);
      const lines = stderr.trimEnd().split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(lines.join(' ')).toMatch(/BPJSTK_PASSWORD .*BPJSTK_PASSWORD_FILE/);
    }),
  );
});

describe('a company number that is none', () => {
  test.each(['auth login', 'auth status', 'employees list', 'auth logout', 'report submit 2026-10 --yes'])(
    'in the environment stops %s before a byte is sent',
    (line) =>
      behindGate(async (office, gate, portal) => {
        const ran = await office.run(`${line} --json`, { env: { ...portal, BPJSTK_NPP: '12-34' } });
        expect(ran).toMatchObject({ exit: 2, stdout: '' });
        expect(ran.problem()).toMatchObject({ code: 'NPP_INVALID' });
        expect(gate.passed).toEqual([]);
      }),
  );

  test('in a profile is named so too', async () => {
    const desk = openDesk();
    await desk.run('config set divisi 000');
    desk.write('config/config.json', '{"version":1,"defaultProfile":"a","profiles":{"a":{"npp":"123"}}}');
    expect((await desk.run('employees list --json')).problem()).toMatchObject({ code: 'NPP_INVALID', exit: 2 });
  });

  test('is one in small letters, and read in capitals', () =>
    inOffice({}, async (office) => {
      const ran = await office.run('auth status --json', { env: { BPJSTK_NPP: 'ab123456' } });
      expect(ran.document()).toMatchObject({ npp: 'AB123456' });
    }));
});

describe('a clock that is off', () => {
  const off = { environment: 'production', serverTime: '2026-11-10T03:00:00Z' };

  test('by an hour is told once on stderr', () =>
    beside(off, async (url) => {
      const desk = openDesk({ BPJSTK_PORTAL: url, BPJSTK_NPP: '12345678', BPJSTK_PASSWORD: 'Secret-Password-1' });
      const { stderr } = await desk.run('employees list');
      expect(stderr.match(/60 minutes/g)).toHaveLength(1);
    }));

  test('is nobody to be told of at a sandbox, which may play another day', () =>
    inOffice({}, async (office) => {
      const { stderr, exit } = await office.run('employees list', { env: { BPJSTK_NOW: '2026-11-10T09:10:00+07:00' } });
      expect([exit, stderr]).toEqual([0, '']);
    }));

  test.each(['yesterday', '10-11-2026', '2026-99-99'])('as BPJSTK_NOW=%s is exit 2, naming it', async (now) => {
    for (const line of ['report preview this-month --file x.csv --json', 'law list --json']) {
      const ran = await openDesk({ BPJSTK_NOW: now }).run(line);
      expect(ran).toMatchObject({ exit: 2, stdout: '' });
      expect(ran.problem()['message']).toContain('BPJSTK_NOW');
      expect(ran.problem()['message']).toContain(now);
    }
  });
});

test('a portal of this machine that says it is no sandbox is remarked upon, before it is told a password, and by doctor', () =>
  beside({ environment: 'production', serverTime: tenthOfNovember }, async (url, asked) => {
    const desk = openDesk({ BPJSTK_PORTAL: url, BPJSTK_NPP: '12345678' });
    const login = await desk.run('auth login');
    expect([login.exit, login.stderr.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringMatching(/says that it is no sandbox/),
    ]);
    expect(asked).toEqual(['GET /meta']);
    const { checks } = (await desk.run('doctor --json --lang id')).document() as { checks: object[] };
    expect(checks).toContainEqual(
      expect.objectContaining({
        check: 'portal',
        state: 'warning',
        finding: expect.stringMatching(/bukan portal latihan/),
      }),
    );
  }));

describe('a sandbox that is no longer there', () => {
  const meta = { environment: 'sandbox', instance: 'another', serverTime: '2026-11-10T02:00:00Z' };
  const leaveNote = (desk: Desk, url: string, pid: number): void => {
    mkdirSync(join(desk.folder, 'data'), { mode: 0o700 });
    const note = { url, pid, db: 'x.db', npp: '12345678', instance: 'ours', clockAheadMs: 0 };
    desk.write('data/sandbox.json', JSON.stringify(note));
  };
  const secrets = { BPJSTK_NPP: '12345678', BPJSTK_PASSWORD: 'Secret-Password-1' };

  test.each(['auth login', 'employees list'])('gets nothing at its old port from %s', (line) =>
    beside({ ...meta, instance: 'ours' }, async (url, asked) => {
      const desk = openDesk(secrets);
      const { pid } = spawnSync(process.execPath, ['-e', '0']);
      leaveNote(desk, url, pid);
      const ran = await desk.run(`${line} --json`);
      expect(ran.exit).toBe(6);
      expect(ran.problem()).toMatchObject({ code: 'NO_SANDBOX' });
      expect(ran.problem()['help']).toContain('bpjstk sandbox start');
      expect(asked).toEqual([]);
    }),
  );

  test('is not taken for whatever listens there now', () =>
    beside(meta, async (url, asked) => {
      const desk = openDesk(secrets);
      leaveNote(desk, url, process.pid);
      for (const line of ['auth login', 'employees list']) {
        const ran = await desk.run(`${line} --json`);
        expect([ran.exit, ran.problem()['code']]).toEqual([6, 'NO_SANDBOX']);
      }
      expect(new Set(asked)).toEqual(new Set(['GET /meta']));
    }));

  test('is another thing than one that was reset', async () => {
    const desk = openDesk();
    const { npp, password } = (await desk.run('sandbox start --background --json')).document() as Record<
      string,
      string
    >;
    try {
      const env = { BPJSTK_NPP: npp ?? '', BPJSTK_PASSWORD: password ?? '' };
      expect((await desk.run('employees list', { env })).exit).toBe(0);
      expect((await desk.run('sandbox reset --yes')).exit).toBe(0);
      expect(await desk.run('employees list', { env })).toMatchObject({ exit: 0 });
    } finally {
      expect((await desk.run('sandbox stop --json')).exit).toBe(0);
    }
  });
});
