import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/cli.js';
import { tenthOfNovember } from '../support/desk.js';
import { openKeyring } from '../support/keyring.js';
import { inOffice, type Office } from '../support/office.js';
import { codeAt, setUpApp } from '../support/second-factor.js';
import { testNeeding } from '../support/system-package.js';
import { sitDown } from '../support/terminal.js';

const good = 'Kerang-Hijau-29!';
const withDaemon = testNeeding('gnome-keyring-daemon', 'dbus-run-session');

/** A clerk whom no environment gives a password. */
const bare = { BPJSTK_PASSWORD: '' };
const login = 'auth login --password-stdin --remember --json';

/** Changes the password, ends the session, and has a timer's command log in anew. */
async function changedAndUsed(office: Office, env: Record<string, string>): Promise<void> {
  const line = 'auth change-password --password-stdin --new-password-stdin --json';
  const changed = await office.run(line, { env, input: `${office.password}\n${good}\n` });
  expect([changed.exit, changed.stderr]).toEqual([0, '']);
  office.setClock('2026-11-12T09:00:00+07:00');
  const timer = await office.run('employees list --json', { env });
  expect([timer.exit, timer.stderr]).toEqual([0, '']);
}

describe('a timer whose password was changed', () => {
  withDaemon(
    'logs in with the new one from the real keychain, which holds the old no more',
    () =>
      inOffice({ company: 'demo', sessionMinutes: 5 }, async (office) => {
        const keyring = await openKeyring();
        try {
          const env = { ...bare, ...keyring.env };
          const first = await office.run(login, { env, input: office.password });
          expect(first.document()).toMatchObject({ storedIn: 'keychain' });
          await changedAndUsed(office, env);
          // With the keychain's key encryption is kept there too, and history is read by it.
          expect((await office.run('history pull', { env })).exit).toBe(0);
          expect((await office.run('config set ledger.encrypt true', { env })).exit).toBe(0);
          expect((await office.run('doctor', { env })).stdout).toContain('pulled history is encrypted');
          const listed = await office.run('history list --json', { env });
          expect([listed.exit, (listed.document()['events'] as unknown[]).length > 0]).toEqual([0, true]);
          const away = await office.run('history list --json', { env: { ...env, BPJSTK_NO_KEYCHAIN: '1' } });
          expect(away.exit).toBe(2);
          expect((await office.run('config set ledger.encrypt false', { env })).exit).toBe(0);
        } finally {
          await keyring.close();
        }
      }),
    240_000,
  );

  test(
    'logs in with the new one from the encrypted store',
    () =>
      inOffice({ sessionMinutes: 5 }, async (office) => {
        const kept = await office.run(`${login} --store encrypted --key-file store.key`, {
          env: bare,
          input: office.password,
        });
        expect(kept.document()).toMatchObject({ storedIn: 'encrypted' });
        await changedAndUsed(office, bare);
        for (const name of readdirSync(office.folder, { recursive: true, encoding: 'utf8' })) {
          if (/^portal\.db/.test(name) || !existsSync(join(office.folder, name))) continue;
          if (/\.(json|age|db.*|key)$/.test(name))
            expect([name, readFileSync(join(office.folder, name), 'latin1').includes(good)]).toEqual([name, false]);
        }
      }),
    240_000,
  );
});

describe('a password that is kept', () => {
  test.each([
    ['auth change-password --new-password-stdin --json', good],
    ['account contacts change --email mallory@contoh.co.id --yes --json', ''],
  ])('does not decide whose the account is: whoever finds a terminal open has to know it: %s', (line, input) =>
    inOffice({}, async (office) => {
      const { BPJSTK_PASSWORD: _, ...env } = office.env;
      const run = (words: string, typed: string) =>
        runCli(words.split(' '), { env: { ...env, BPJSTK_NOW: tenthOfNovember }, input: typed, cwd: office.folder });
      expect((await run(`${login} --store encrypted --key-file store.key`, office.password)).exit).toBe(0);
      const silent = await run(line, input);
      expect([silent.exit, silent.stderr]).toEqual([2, expect.stringMatching(/INPUT_NEEDED.*--password-stdin/)]);
      const colleague = sitDown(office, line.replace('--new-password-stdin --json', '').trim());
      await colleague.answer(/[Pp]assword/, 'Kata-Sandi-Tebakan-1\r');
      if (input) {
        await colleague.answer(/New password/, `${good}\r`);
        await colleague.answer(/again/i, `${good}\r`);
      }
      expect(await colleague.ended()).toBe(4);
      const owner = await run(`${line} --password-stdin`, `${office.password}\n${input}`);
      expect([owner.exit, owner.stderr]).toEqual([0, '']);
    }),
  );
});

describe('a new password at a terminal', () => {
  const known = (office: Office): Record<string, string> => ({
    BPJSTK_NPP: office.npp,
    BPJSTK_PASSWORD: office.password,
  });

  test('is asked for twice and shown neither time; one that differs changes nothing', () =>
    inOffice({}, async (office) => {
      const slip = sitDown(office, 'auth change-password', known(office));
      await slip.answer(/New password/, `${good}\r`);
      await slip.answer(/again/i, `${good}x\r`);
      expect(await slip.ended()).toBe(2);
      const person = sitDown(office, 'auth change-password', known(office));
      await person.answer(/New password/, `${good}\r`);
      await person.answer(/again/i, `${good}\r`);
      expect(await person.ended()).toBe(0);
      expect(slip.shown() + person.shown()).not.toContain(good.slice(0, 6));
      const after = await office.run('employees list --json', { env: { BPJSTK_PASSWORD: good } });
      expect(after.exit).toBe(0);
    }));

  test('comes after the second factor, where one is on; a timer makes the code by itself', () =>
    inOffice({}, async (office) => {
      const { secret } = await setUpApp(office, '2026-11-10T09:00:00+07:00');
      office.setClock('2026-11-10T09:10:00+07:00');
      const person = sitDown(office, 'auth change-password', {
        ...known(office),
        BPJSTK_NOW: '2026-11-10T09:10:00+07:00',
      });
      await person.answer(/New password/, `${good}\r`);
      await person.answer(/again/i, `${good}\r`);
      await person.answer(/Code from/, () => `${codeAt(secret, '2026-11-10T09:10:00+07:00')}\r`);
      expect([await person.ended(), person.shown()]).toEqual([0, expect.stringContaining('')]);
      const after = await office.run('employees list --json', { env: { BPJSTK_PASSWORD: good } });
      expect([after.exit, after.problem()['code']]).toEqual([4, 'SECOND_FACTOR_NEEDED']);
    }));
});

describe("the password's age", () => {
  test(
    'is told where a session is kept, advised on after 90 days, and said on the dashboard',
    () =>
      inOffice({}, async (office) => {
        await office.run('auth login --store encrypted --key-file store.key');
        const status = await office.run('auth status --json');
        expect(status.document()).toMatchObject({ passwordDays: 0, passwordAgeUnknown: null });
        office.setClock('2027-02-08T09:00:00+07:00');
        expect((await office.run('dashboard --json')).document()).toMatchObject({ passwordDays: 90 });
        expect((await office.run('dashboard')).stdout).not.toContain('days old');
        office.setClock('2027-02-09T09:00:00+07:00');
        for (const line of ['dashboard', 'auth status'])
          expect((await office.run(line)).stdout).toContain('The password is 91 days old');
      }),
    90_000,
  );

  test('is not known without a session, or where nobody answers, and that is said at once', () =>
    inOffice({}, async (office) => {
      const without = await office.run('auth status --json');
      expect(without.document()).toMatchObject({ passwordDays: null, passwordAgeUnknown: 'noSession' });
      await office.run('auth login --store encrypted --key-file store.key');
      await office.close();
      const silent = await office.run('auth status --verbose --json');
      expect(silent.document()).toMatchObject({ session: 'kept', passwordAgeUnknown: 'unreachable' });
      expect(silent.stderr.match(/"path":"\/meta"/g)).toHaveLength(1);
      expect((await office.run('akses status --lang id')).stdout).toContain('portal sedang tidak dapat dihubungi');
    }));
});

describe('a password that an earlier login kept', () => {
  const atOffice = (work: (run: (line: string) => ReturnType<Office['run']>) => Promise<void>) =>
    inOffice({}, (office) => work((line) => office.run(line, { env: bare, input: office.password })));
  const status = async (run: (line: string) => ReturnType<Office['run']>) =>
    (await run('auth status --json')).document()['passwordFrom'];

  test.each([
    ['auth login --password-stdin --no-remember', /password that was kept in the encrypted store is forgotten/],
    ['auth login --no-remember', /password that was kept in the encrypted store is forgotten/],
    ['akses masuk --no-remember --lang id', /Kata sandi yang tersimpan di penyimpanan terenkripsi sudah dihapus/],
  ])('is forgotten by %s, which says so', (line, said) =>
    atOffice(async (run) => {
      await run(`${login} --store encrypted --key-file store.key`);
      const ran = await run(line);
      expect([ran.exit, ran.stderr.replace(/\s+/g, ' ')]).toEqual([0, expect.stringMatching(said)]);
      expect(ran.stdout).toMatch(/password is not kept|kata sandi tidak disimpan/);
      expect(await status(run)).toBeNull();
      const again = await run('auth login --password-stdin --no-remember --json');
      expect([again.document()['passwordKept'], again.stderr]).toEqual([false, '']);
    }),
  );

  test('stays, and is said to be kept, where nobody says otherwise', () =>
    atOffice(async (run) => {
      await run(`${login} --store encrypted --key-file store.key`);
      expect((await run('auth login --password-stdin --json')).document()).toMatchObject({ passwordKept: true });
      expect(await status(run)).toBe('encrypted');
    }));
});
