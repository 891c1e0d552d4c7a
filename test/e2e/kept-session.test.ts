import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { program, runCli, tempFolder } from '../support/cli.js';
import { openDesk } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { inOffice, type Office } from '../support/office.js';
import { ended } from '../support/program.js';

const login = 'auth login --password-stdin --no-remember --store encrypted --key-file store.key --json';

async function loggedIn(office: Office): Promise<void> {
  expect((await office.run(login, { input: office.password })).exit).toBe(0);
}

test('a stale password beside a kept session is sent once by whatever asks for it again, and no more after another was taken', () =>
  inOffice({}, async (office) => {
    await loggedIn(office);
    const gate = await openGate(office.url);
    const env = { BPJSTK_PASSWORD: 'Stale-Password-1', BPJSTK_PORTAL: gate.url };
    const codes: unknown[] = [];
    const tried = async (line: string): Promise<void> => {
      codes.push((await office.run(line, { env, input: 'Quokka-Lembayung-73-xy' })).problem()['code']);
    };
    try {
      await tried('auth change-password --new-password-stdin --json');
      await tried('auth change-password --new-password-stdin --json');
      await tried('account contacts change --email other@contoh.co.id --yes --json');
      await tried('auth login --json');
      await loggedIn(office);
      await tried('auth login --json');
    } finally {
      gate.close();
    }
    expect(codes).toEqual(['CREDENTIALS_REFUSED', ...Array.from({ length: 4 }, () => 'PASSWORD_REFUSED_BEFORE')]);
    expect(gate.passed.filter((request) => /^POST \/auth\/(password|login)|\/contacts/.test(request))).toEqual([
      'POST /auth/password',
      'GET /company/contacts',
    ]);
  }));

test('a session that has to be renewed is renewed once, for all commands that find it so together', () =>
  inOffice({ sessionMinutes: 5 }, async (office) => {
    await loggedIn(office);
    const { BPJSTK_PASSWORD: _, ...env } = office.env;
    const gate = await openGate(office.url);
    const later = '2026-11-10T09:10:00+07:00';
    office.setClock(later);
    const list = () =>
      runCli(['notifications', 'list', '--json'], { env: { ...env, BPJSTK_PORTAL: gate.url, BPJSTK_NOW: later } });
    const ran = await Promise.all([list(), list(), list()]);
    gate.close();
    expect(ran.map(({ exit, stderr }) => [exit, stderr])).toEqual(ran.map(() => [0, '']));
    expect(gate.passed.filter((request) => request === 'POST /auth/refresh')).toHaveLength(1);
  }));

test('a session whose renewal is broken off is kept renewed: the next timer needs no password', () =>
  inOffice({ sessionMinutes: 5 }, async (office) => {
    await loggedIn(office);
    const { BPJSTK_PASSWORD: _, ...env } = office.env;
    const later = '2026-11-10T09:10:00+07:00';
    office.setClock(later);
    const client: { end?: () => void } = {};
    const gate = await openGate(office.url, (passed) => {
      if (passed.at(-1) === 'POST /auth/refresh') client.end?.();
      return true;
    });
    const words = [program, 'notifications', 'list'];
    const timer = spawn(process.execPath, words, { env: { ...env, BPJSTK_PORTAL: gate.url, BPJSTK_NOW: later } });
    client.end = () => void timer.kill('SIGTERM');
    expect(await ended(timer)).toMatchObject({ code: 143 });
    gate.close();
    const next = await runCli(['notifications', 'list', '--json'], { env: { ...env, BPJSTK_NOW: later } });
    expect([next.exit, next.stderr]).toEqual([0, '']);
  }));

test('a session that another machine revoked by its ID is over: what nobody watches is exit 4 there, and told what to do', () =>
  inOffice({}, async (office) => {
    const { BPJSTK_PASSWORD: _, ...env } = office.env;
    const elsewhere = openDesk({ ...env, BPJSTK_CONFIG_DIR: join(tempFolder(), 'c'), BPJSTK_DATA_DIR: tempFolder() });
    expect((await elsewhere.run(login, { input: office.password })).exit).toBe(0);
    expect((await elsewhere.run('notifications list')).exit).toBe(0);
    await loggedIn(office);
    const { sessions } = (await office.run('auth sessions list --json')).document() as {
      sessions: { sessionId: string; current: boolean }[];
    };
    const others = sessions.filter(({ current }) => !current);
    expect(others).toHaveLength(1);
    expect((await office.run(`auth sessions revoke ${others[0]?.sessionId}`)).exit).toBe(0);
    const over = await elsewhere.run('notifications list --json');
    expect([over.exit, over.problem()]).toEqual([
      4,
      expect.objectContaining({ code: 'NOT_LOGGED_IN', help: expect.stringContaining('bpjstk auth login') }),
    ]);
    const status = await elsewhere.run('auth status --json');
    expect([status.exit, status.document()]).toEqual([
      4,
      expect.objectContaining({ session: 'ended', passwordAgeUnknown: 'ended' }),
    ]);
    expect((await office.run('notifications list')).exit).toBe(0);
  }));
