import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { openEncryptedStore } from '../../src/credentials/encrypted-store.js';
import { keychainAccount } from '../../src/credentials/keychain.js';
import { runCli } from '../support/cli.js';
import { openKeyring } from '../support/keyring.js';
import { inOffice, type Office } from '../support/office.js';
import { testNeeding } from '../support/system-package.js';

// Each runs the program ten times.
jest.setTimeout(90_000);

const withDaemon = testNeeding('gnome-keyring-daemon', 'dbus-run-session');

const storeFile = (office: Office): string => join(office.env['BPJSTK_DATA_DIR'] ?? '', 'secrets', 'default.age');
const login = (store: string): string =>
  `auth login --password-stdin --remember --json --store ${store}${store === 'encrypted' ? ' --key-file store.key' : ''}`;

/** How many are logged in at the portal, who asks aside. */
async function others(office: Office): Promise<number> {
  const env = {
    BPJSTK_DATA_DIR: join(office.folder, 'elsewhere'),
    BPJSTK_CONFIG_DIR: join(office.folder, 'elsewhere'),
  };
  const { sessions } = (await office.run('auth sessions list --json', { env })).document() as { sessions: object[] };
  return sessions.length - 1;
}

describe('a store of secrets that another took the place of', () => {
  test('is none where a login that knows nothing of it keeps nothing: it stays as it is', () =>
    inOffice({}, async (office) => {
      await office.run(login('encrypted'), { input: office.password });
      const elsewhere = await office.run('auth login --json', {
        env: { BPJSTK_CONFIG_DIR: join(office.folder, 'other-settings') },
      });
      expect(elsewhere.document()).toMatchObject({ storedIn: 'none' });
      expect(existsSync(storeFile(office))).toBe(true);
      expect((await office.run('auth status --json')).document()).toMatchObject({ session: 'kept' });
    }));

  withDaemon(
    'is emptied by the login that chose the other, and by a log-out where it came back',
    () =>
      inOffice({}, async (office) => {
        const keyring = await openKeyring();
        try {
          const bare = { ...keyring.env, BPJSTK_PASSWORD: '' };
          const run = (line: string) => office.run(line, { env: bare, input: office.password });
          expect((await run(login('encrypted'))).document()).toMatchObject({ storedIn: 'encrypted' });
          const before = readFileSync(storeFile(office));
          expect((await run(login('keychain'))).document()).toMatchObject({ storedIn: 'keychain' });
          expect([existsSync(storeFile(office)), await others(office)]).toEqual([false, 1]);

          // As a backup brings it back.
          writeFileSync(storeFile(office), before, { mode: 0o600 });
          expect((await run('auth logout --json')).document()).toMatchObject({ wasLoggedIn: true });
          expect([existsSync(storeFile(office)), await others(office)]).toEqual([false, 0]);

          await run(login('keychain'));
          const changed = await run('config set credentials.store encrypted --json');
          expect([changed.exit, changed.problem()['code']]).toEqual([2, 'STORE_IN_USE']);
          const settings = join(office.env['BPJSTK_CONFIG_DIR'] ?? '', 'config.json');
          const text = readFileSync(settings, 'utf8').replace('"store": "keychain"', '"store": "encrypted"');
          writeFileSync(settings, text, { mode: 0o600 });
          expect((await run('auth logout --json')).document()).toMatchObject({ wasLoggedIn: true });
          expect((await run('config set credentials.store keychain')).exit).toBe(0);
          expect((await run('auth status --json')).document()).toMatchObject({ session: 'none' });
        } finally {
          await keyring.close();
        }
      }),
    120_000,
  );
});

const spoilt = [
  ['whose key is lost', (office: Office) => renameSync(join(office.folder, 'store.key'), join(office.folder, 'lost'))],
  ['that is damaged', (office: Office) => writeFileSync(storeFile(office), 'rubbish', { mode: 0o600 })],
  [
    'whose passphrase nobody can type',
    async (office: Office) => {
      rmSync(storeFile(office));
      const passphrase = 'kuda baterai staples benar';
      const key = { kind: 'passphrase', passphrase } as const;
      await openEncryptedStore(storeFile(office), () => Promise.resolve(key)).store('a', 'b');
      await office.run('config set credentials.keyFile ""');
    },
  ],
] as const;

describe.each(spoilt)('an encrypted store %s', (what, spoil) => {
  const isTyped = what.includes('passphrase');
  const atDesk = (work: (office: Office) => Promise<void>): Promise<void> =>
    inOffice({}, async (office) => {
      expect((await office.run(login('encrypted'), { input: office.password })).exit).toBe(0);
      await spoil(office);
      await work(office);
    });

  test('is passed over like a locked keychain: the next source is used, and what to do is said', () =>
    atDesk(async (office) => {
      expect((await office.run('report status 2026-10 --json')).exit).toBe(0);
      const status = await office.run('auth status --json');
      expect([status.exit, status.document()]).toMatchObject([0, { session: 'closed', passwordFrom: 'environment' }]);
      const { BPJSTK_PASSWORD: _, ...bare } = office.env;
      const without = await runCli(['auth', 'status'], { env: bare });
      expect([without.exit, without.stderr]).toEqual([4, expect.stringMatching(/\n *→ \w/)]);
      expect((await office.run('auth status')).stdout).toContain('BPJSTK_CREDENTIAL_HELPER');
    }));

  test('keeps nobody from logging out or into another store, and is deleted then', () =>
    atDesk(async (office) => {
      const spoiltBytes = readFileSync(storeFile(office));
      const out = await office.run('auth logout');
      expect([out.exit, existsSync(storeFile(office))]).toEqual([0, false]);
      expect(out.stderr.replace(/\s+/g, ' ')).toMatch(/could not be opened, so it was deleted.* auth sessions revoke/);
      writeFileSync(storeFile(office), spoiltBytes, { mode: 0o600 });
      expect((await office.run('auth login --store keychain --json')).exit).toBe(0);
      expect(existsSync(storeFile(office))).toBe(false);
    }));

  test('keeps nobody from logging in: nothing is kept, in no other place either, and that is said with what to do', () =>
    atDesk(async (office) => {
      const before = readFileSync(storeFile(office));
      const ran = await office.run('auth login --remember --json');
      expect([ran.exit, ran.document()]).toMatchObject([0, { storedIn: 'none', passwordKept: false }]);
      expect(ran.stderr.replace(/\s+/g, ' ')).toMatch(/So nothing was kept, here or elsewhere/);
      if (!isTyped) expect(ran.stderr.replace(/\s+/g, ' ')).toMatch(/kept aside.*--new-store/);
      expect(readFileSync(storeFile(office))).toEqual(before);
    }));

  test('stops a login that chooses it, which says what to do; a new one takes its place, and it is kept aside as it was', () =>
    atDesk(async (office) => {
      const before = readFileSync(storeFile(office));
      const stopped = await office.run('auth login --store encrypted --password-stdin --json', {
        input: office.password,
      });
      expect(stopped.exit).not.toBe(0);
      const anew = 'auth login --password-stdin --json --store encrypted --key-file fresh.key';
      const beside = await office.run(anew, { input: office.password });
      expect([beside.exit, existsSync(join(office.folder, 'fresh.key'))]).toEqual([2, false]);
      for (const { help } of [stopped.problem(), beside.problem()].slice(isTyped ? 1 : 0)) {
        expect(help).toMatch(/kept aside.*--new-store/);
      }
      expect(readFileSync(storeFile(office))).toEqual(before);
      const ran = await office.run(`${anew} --new-store`, { input: office.password });
      expect(ran.document()).toMatchObject({ storedIn: 'encrypted', passwordKept: false });
      const [kept = ''] = readdirSync(dirname(storeFile(office))).filter((name) => name !== 'default.age');
      expect(kept).toMatch(/^default\.age\.old-2026-11-10T/);
      expect(readFileSync(join(dirname(storeFile(office)), kept))).toEqual(before);
      expect(ran.stderr).toContain(kept);
      const status = await office.run('auth status --json', { env: { BPJSTK_PASSWORD: '' } });
      expect(status.document()).toMatchObject({ session: 'kept', store: 'encrypted' });
      expect((await office.run('employees list --json', { env: { BPJSTK_PASSWORD: 'none' } })).exit).toBe(0);
    }));

  test('keeps no lockdown from any of its steps', () =>
    atDesk(async (office) => {
      const ran = await office.run('auth lockdown --yes --new-password-file new.txt --out incident --json');
      const { steps } = ran.document() as { steps: { state: string }[] };
      expect([ran.exit, steps.filter(({ state }) => state !== 'done')]).toEqual([0, []]);
      expect(existsSync(storeFile(office))).toBe(false);
    }));
});

test('a log-out says that what makes the codes of the second factor is deleted too', () =>
  inOffice({}, async (office) => {
    await office.run(login('encrypted'), { input: office.password });
    const settings = readFileSync(join(office.env['BPJSTK_CONFIG_DIR'] ?? '', 'config.json'), 'utf8');
    const [, portal = ''] = /"portalId": "(.*)"/.exec(settings) ?? [];
    const identity = readFileSync(join(office.folder, 'store.key'), 'utf8').trim();
    const kept = openEncryptedStore(storeFile(office), () => Promise.resolve({ kind: 'identity', identity }));
    await kept.store(keychainAccount({ portal, npp: office.npp, divisi: '000' }, 'totp'), 'GEZDGNBVGY3TQOJQ');
    const out = await office.run('auth logout');
    expect([out.exit, out.stderr.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringMatching(/codes of the second factor was deleted from this machine as well/),
    ]);
    expect(existsSync(storeFile(office))).toBe(false);
  }));

test('an encrypted store that holds the key of encrypted history is not deleted unopened', () =>
  inOffice({}, async (office) => {
    await office.run(login('encrypted'), { input: office.password });
    expect((await office.run('config set ledger.encrypt true')).exit).toBe(0);
    renameSync(join(office.folder, 'store.key'), join(office.folder, 'lost'));
    const out = await office.run('auth logout --json');
    expect([out.exit, out.problem()['code'], existsSync(storeFile(office))]).toEqual([3, 'NOT_FORGOTTEN', true]);
    expect(out.problem()['help']).toContain(`rm ${storeFile(office)}`);
    const examined = (await office.run('doctor --json')).document() as { checks: { check: string; state: string }[] };
    expect(examined.checks.find(({ check }) => check === 'keychain')).toMatchObject({ state: 'warning' });
  }));
