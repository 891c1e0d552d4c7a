import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  keychainAccount,
  keychainSentence,
  type KeychainTrouble,
  openKeychain,
} from '../../src/credentials/keychain.js';
import { askKeytar, type KeytarAnswer } from '../../src/credentials/keytar-process.js';
import { tempFolder } from '../support/cli.js';
import { ended, program } from '../support/program.js';
import { testNeeding } from '../support/system-package.js';

const account = keychainAccount({ portal: 'http://127.0.0.1:8080', npp: 'AB123456', divisi: '000' }, 'password');

function answering(answer: KeytarAnswer) {
  return openKeychain({ disabled: false, ask: () => Promise.resolve(answer) });
}

describe('the keychain', () => {
  test('names a secret by portal, company, branch and kind', () => {
    expect(account).toBe('http://127.0.0.1:8080|AB123456|000|password');
  });

  test('asks nobody when it is switched off', async () => {
    const keychain = openKeychain({ disabled: true, ask: () => Promise.reject(new Error('asked')) });
    expect(await keychain.find(account, true)).toEqual({ kind: 'unavailable', reason: 'disabled' });
    expect(await keychain.store(account, 'x')).toEqual({ kind: 'unavailable', reason: 'disabled' });
    expect(await keychain.forget(account, true)).toEqual({ kind: 'unavailable', reason: 'disabled' });
  });

  test.each<[KeytarAnswer, KeychainTrouble]>([
    [{ late: true }, { kind: 'timeout' }],
    [{ notLoaded: 'Error: Failed to load keytar' }, { kind: 'unavailable', reason: 'notInstalled' }],
    [{ failed: 'Error: Cannot create an item in a locked collection' }, { kind: 'locked' }],
    [{ failed: 'Error: User interaction is not allowed.' }, { kind: 'locked' }],
    [{ failed: 'Error: Cannot autolaunch D-Bus without X11 $DISPLAY' }, { kind: 'unavailable', reason: 'noService' }],
    [
      { failed: 'Error: The name org.freedesktop.secrets was not provided' },
      { kind: 'unavailable', reason: 'noService' },
    ],
    [
      { failed: 'Error: Object does not exist at path “/org/freedesktop/secrets/collection/login”' },
      { kind: 'unavailable', reason: 'noCollection' },
    ],
    [{ failed: 'Error: Could not connect: No such file or directory' }, { kind: 'unavailable', reason: 'noService' }],
    [{ failed: 'Error: something else' }, { kind: 'unavailable', reason: 'failed' }],
  ])('takes %j for %j', async (answer, trouble) => {
    expect(await answering(answer).find(account, false)).toEqual(trouble);
    expect(await answering(answer).store(account, 'x')).toEqual(trouble);
    expect(await answering(answer).forget(account, false)).toEqual(trouble);
    expect(keychainSentence(trouble).key).toMatch(/^credentials\.keychain\./);
  });

  test('takes nothing for locked where something was stored before', async () => {
    expect(await answering({ value: null }).find(account, false)).toEqual({ kind: 'nothing' });
    expect(await answering({ value: null }).find(account, true)).toEqual({ kind: 'locked' });
    expect(await answering({ value: false }).forget(account, false)).toEqual({ kind: 'nothing' });
    expect(await answering({ value: false }).forget(account, true)).toEqual({ kind: 'locked' });
  });

  test('that did not answer in time is not asked again, whatever is wanted of it', async () => {
    let asked = 0;
    const keychain = openKeychain({
      disabled: false,
      ask: () => Promise.resolve(asked++ === 0 ? { late: true } : { value: 'x' }),
    });
    expect(await keychain.find(account, true)).toEqual({ kind: 'timeout' });
    expect(await keychain.store(account, 'x')).toEqual({ kind: 'timeout' });
    expect(await keychain.forget(account, true)).toEqual({ kind: 'timeout' });
    expect(asked).toBe(1);
  });

  test('gives up when the time is over', async () => {
    expect(await askKeytar('getPassword', ['bpjstk', account], 1)).toEqual({ late: true });
  });
});

describe("the system's own keychain", () => {
  const withDaemon = testNeeding('gnome-keyring-daemon', 'dbus-run-session');
  let file: string;
  beforeAll(async () => {
    file = await program(`
      import { execFileSync, spawn } from 'node:child_process';
      import { openKeychain } from './src/credentials/keychain.js';
      const ask = (dest: string, ...words: string[]) =>
        String(execFileSync('dbus-send', ['--session', '--print-reply=literal', '--dest=' + dest, ...words]));
      const keychain = openKeychain({ disabled: false });
      const steps = process.argv.slice(2);
      const daemon = steps.some((step) => /^(freeze|kill)/.test(step))
        ? Number(ask('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.GetConnectionUnixProcessID', 'string:org.freedesktop.secrets').match(/\\d+\\s*$/)?.[0] ?? NaN)
        : NaN;
      const said: unknown[] = [];
      for (const word of steps) {
        const [what, account = '', noted] = word.split(',');
        if (what === 'find') said.push(await keychain.find(account, noted === 'noted'));
        if (what === 'store') said.push(await keychain.store(account, 'kata sandi \\u2713'));
        if (what === 'forget') said.push(await keychain.forget(account, noted === 'noted'));
        if (what === 'lock') ask('org.freedesktop.secrets', '/org/freedesktop/secrets',
          'org.freedesktop.Secret.Service.Lock', 'array:objpath:/org/freedesktop/secrets/collection/login');
        if (what === 'freeze') process.kill(daemon, 'SIGSTOP');
        if (what === 'thaw') process.kill(daemon, 'SIGCONT');
        if (what === 'kill') process.kill(daemon, 'SIGKILL');
        if (what === 'kill-at-first-call') {
          const monitor = spawn('dbus-monitor', ['--session', "destination='org.freedesktop.secrets'"]);
          await new Promise((listening) => monitor.stdout.once('data', listening));
          process.kill(daemon, 'SIGSTOP');
          monitor.stdout.on('data', (part) => {
            if (!String(part).includes('org.freedesktop.Secret')) return;
            process.kill(daemon, 'SIGKILL');
            monitor.kill();
          });
        }
      }
      process.stdout.write(JSON.stringify(said));
      process.exit(0);
    `);
  });

  /** Runs steps against a keychain of their own, in a home of their own. */
  async function session(...steps: readonly string[]): Promise<unknown> {
    const home = tempFolder();
    const environment = { PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: home };
    const script = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"';
    const words = ['--', 'sh', '-c', script, 'sh', process.execPath, file, ...steps];
    const { stdout, stderr, code } = await ended(
      spawn('dbus-run-session', words, { env: environment, timeout: 20_000 }),
    );
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  }

  withDaemon('stores a secret, gives it back, and forgets it', async () => {
    expect(await session('find,a', 'store,a', 'find,a', 'find,b', 'forget,a', 'forget,a', 'find,a')).toEqual([
      { kind: 'nothing' },
      { kind: 'stored' },
      { kind: 'found', secret: 'kata sandi \u2713' },
      { kind: 'nothing' },
      { kind: 'forgotten' },
      { kind: 'nothing' },
      { kind: 'nothing' },
    ]);
  });

  withDaemon('says locked for what was stored, once it is locked', async () => {
    expect(await session('store,a', 'lock', 'find,a,noted', 'find,b', 'store,b', 'forget,a,noted')).toEqual([
      { kind: 'stored' },
      { kind: 'locked' },
      { kind: 'nothing' },
      { kind: 'locked' },
      { kind: 'locked' },
    ]);
  });

  withDaemon(
    'gives up on a daemon that does not answer, asks it no more, and the program ends all the same',
    async () => {
      const before = performance.now();
      expect(await session('store,a', 'freeze', 'find,a', 'forget,a,noted', 'thaw', 'find,a', 'store,b')).toEqual([
        { kind: 'stored' },
        ...Array.from({ length: 4 }, () => ({ kind: 'timeout' })),
      ]);
      expect(performance.now() - before).toBeLessThan(10_000);
    },
  );

  withDaemon('gives up on a daemon that is killed while it is asked, or before, and goes on', async () => {
    const before = performance.now();
    const trouble = { kind: expect.stringMatching(/^(timeout|locked|unavailable)$/) as unknown };
    const [stored, ...after] = (await session(
      'store,a',
      'kill-at-first-call',
      'find,a,noted',
      'find,a,noted',
    )) as unknown[];
    expect(stored).toEqual({ kind: 'stored' });
    expect(after).toEqual([expect.objectContaining(trouble), expect.objectContaining(trouble)]);
    expect(performance.now() - before).toBeLessThan(12_000);
  });

  test('says that there is none where no session bus runs', async () => {
    const { stdout } = await ended(
      spawn(process.execPath, [file, 'find,a', 'store,a'], { env: { HOME: '/nonexistent' } }),
    );
    const absent = { kind: 'unavailable', reason: expect.stringMatching(/noService|notInstalled/) as unknown };
    expect(JSON.parse(stdout)).toEqual([absent, absent]);
  });
});
