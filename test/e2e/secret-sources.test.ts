import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Office, openOffice } from '../support/office.js';
import { sitDown } from '../support/terminal.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** @returns the path of a file in the office that only its owner can read, or run. */
function ownFile(name: string, content: string, mode = 0o600): string {
  const path = office.write(name, content);
  chmodSync(path, mode);
  return path;
}

/** In the environment, which is looked at after all those that are tried here. */
const wrongOne = 'Salah-Sandi-Sekali-9';

/** Runs a command line where BPJSTK_PASSWORD is of no use. */
const run = (line: string, env: Record<string, string> = {}, input = '') => {
  const { BPJSTK_PASSWORD: _password, ...known } = office.env;
  return office.run(line, { env: { ...known, BPJSTK_PASSWORD: wrongOne, ...env }, input });
};
describe('a password', () => {
  test("from systemd's folder logs a service in: the company's own before the one for all", async () => {
    const directory = join(office.folder, 'credentials');
    mkdirSync(directory, { mode: 0o700 });
    writeFileSync(join(directory, 'bpjstk-password'), wrongOne, { mode: 0o440 });
    writeFileSync(join(directory, `bpjstk-password-${office.npp}`), `${office.password}\n`, { mode: 0o440 });
    const ran = await run('auth login --verbose', { CREDENTIALS_DIRECTORY: directory });
    expect(ran.exit).toBe(0);
    expect(ran.stderr).toContain('systemd');
    expect(ran.stderr).not.toContain(office.password);
  });

  test('from a credential helper logs in; it is asked on its standard input', async () => {
    const told = join(office.folder, 'told');
    const helper = ownFile(
      'helper',
      `#!/bin/sh\necho "$@" > "${told}"; cat >> "${told}"; echo 'password=${office.password}'\n`,
      0o700,
    );
    expect((await run('employees list --json', { BPJSTK_CREDENTIAL_HELPER: helper })).exit).toBe(0);
    const { host } = new URL(office.url);
    const lines = ['get', 'protocol=http', `host=${host}`, 'path=divisi/000', `username=${office.npp}`];
    expect(readFileSync(told, 'utf8').split('\n')).toEqual([...lines, '', '']);
    for (const [line, said] of [
      ['auth login', 'with the password in the credential helper'],
      ['akses masuk --lang id', 'dengan kata sandi di'],
    ] as const) {
      const { stderr } = await run(line, { BPJSTK_CREDENTIAL_HELPER: helper });
      expect(stderr.replace(/\s+/g, ' ')).toContain(said);
      expect(stderr).not.toMatch(/nothing was kept|tidak ada yang disimpan/);
    }
  });

  test('that a helper has from another hand is left there by a log-out, and what bpjstk gave it is taken back', async () => {
    const asked = join(office.folder, 'asked');
    const script = `#!/bin/sh\necho "$1" >> "${asked}"; [ "$1" = get ] && [ -e "${asked}.own" ] && echo 'password=${office.password}'; exit 0\n`;
    const env = { BPJSTK_CREDENTIAL_HELPER: ownFile('helper-asked', script, 0o700) };
    ownFile('asked.own', '');
    const left = await run('auth logout', env);
    expect([left.exit, left.stderr]).toEqual([0, expect.stringMatching(/^The credential helper keeps what it holds/)]);
    expect((await run('akses keluar --lang id', env)).stderr).toMatch(/^Isi pembantu kredensial dibiarkan/);
    expect(() => readFileSync(asked)).toThrow('ENOENT');
    rmSync(`${asked}.own`);
    const given = await run('auth login --password-stdin --remember --json', env, office.password);
    expect(given.document()).toMatchObject({ passwordKept: true });
    const taken = await run('auth logout', env);
    expect(taken.stdout.replace(/\s+/g, ' ')).toContain(
      'the password that was kept in the credential helper is forgotten',
    );
    expect(readFileSync(asked, 'utf8').trim().split('\n')).toEqual(['store', 'erase']);
    expect((await run('auth logout --json', env)).document()).toMatchObject({ passwordsForgotten: [] });
  });

  test.each([
    ['prints rubbish', 'echo rubbish; head -c 100 /dev/urandom'],
    ['fails', 'echo password=x; exit 1'],
    ['floods', 'yes password=x'],
  ])('from a helper that %s stops the login in one sentence, and no other source is tried', async (what, script) => {
    const helper = ownFile(`helper-${what.replace(' ', '-')}`, `#!/bin/sh\n${script}\n`, 0o700);
    const ran = await run('employees list --json', { BPJSTK_CREDENTIAL_HELPER: helper });
    expect([ran.exit, ran.stdout, ran.problem()['code']]).toEqual([2, '', 'CREDENTIAL_HELPER_FAILED']);
  });

  test('that was refused, and begins or ends with a blank, leads to a question whether that is part of it', async () => {
    const file = ownFile('blank', ' Kata-Sandi-99x \n');
    const ran = await run('employees list', { BPJSTK_PASSWORD_FILE: file });
    expect([ran.exit, ran.stderr.replace(/\s+/g, ' ')]).toEqual([
      4,
      expect.stringMatching(/from BPJSTK_PASSWORD_FILE begins or ends with a blank/),
    ]);
  });

  test.each([
    ['file', 'an empty file', '', /empty/],
    ['file', 'a file of two lines', 'Kata-Sandi-1\nKata-Sandi-2\n', /line break/],
    ['file', 'a file with a NUL', 'Kata-Sandi\0-1', /NUL/],
    ['environment', 'an empty variable', undefined, /empty/],
  ])('of no use is not said to be used next: %s, %s', async (source, _what, content, why) => {
    const env: Record<string, string> =
      content === undefined ? { BPJSTK_PASSWORD: '' } : { BPJSTK_PASSWORD_FILE: ownFile('unusable', content) };
    const status = (await run('auth status --json', env)).document();
    const unusable = { source, state: 'unusable', reason: expect.stringMatching(why) };
    expect(status).toMatchObject({ passwordFrom: null, sources: expect.arrayContaining([unusable]) });
    const doctor = await run('doctor --json', env);
    const check = { check: 'password', state: 'bad', finding: expect.stringMatching(why) };
    expect([doctor.exit, doctor.document()['checks']]).toEqual([
      3,
      expect.arrayContaining([expect.objectContaining(check)]),
    ]);
  });

  test('in a file that others can read is refused with a cure that can be copied, whatever the file is called', async () => {
    const name = `Büro ${'panjang-sekali-'.repeat(8)}/kata sandi`;
    mkdirSync(dirname(join(office.folder, name)));
    const file = ownFile(name, office.password, 0o644);
    const ran = await run('employees list --json', { BPJSTK_PASSWORD_FILE: file });
    const cure = /chmod 600 "[^"]+"/.exec(String(ran.problem()['help']))?.[0] ?? '';
    execFileSync('sh', ['-c', cure]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('from a helper that hangs is given up after ten seconds', async () => {
    const helper = ownFile('helper-hangs', '#!/bin/sh\nexec tail -f /dev/null\n', 0o700);
    const before = performance.now();
    const ran = await run('employees list --json', { BPJSTK_CREDENTIAL_HELPER: helper });
    expect([ran.exit, ran.problem()['code']]).toEqual([2, 'CREDENTIAL_HELPER_FAILED']);
    expect(ran.problem()['message']).toContain('10');
    expect(performance.now() - before).toBeGreaterThan(9_900);
  });

  test.each([
    ['that is empty', '\n'],
    ['of ten megabytes', 'x'.repeat(10_000_000)],
    ['with a line break', 'Kata\nSandi-12\n'],
    ['with a NUL', 'Kata\0Sandi-12'],
  ])('%s is refused before the portal sees it, on standard input and in a file', async (_what, content) => {
    const file = ownFile('password', content);
    const typed = await run('auth login --password-stdin --json', {}, content);
    const read = await run('auth login --json', { BPJSTK_PASSWORD_FILE: file });
    for (const ran of [typed, read]) {
      expect([ran.exit, ran.stdout]).toEqual([2, '']);
      expect(ran.problem()['code']).toMatch(/^PASSWORD_(FILE_)?UNUSABLE$/);
      expect(ran.stderr.length).toBeLessThan(1_000);
    }
  });
});

test('a secret of an authenticator app that is not Base32 is named before the portal is asked', async () => {
  const file = ownFile('totp', 'this is 1 not 8 base32!\n');
  const ran = await run('doctor --json', { BPJSTK_TOTP_SECRET_FILE: file });
  const { checks } = ran.document() as { checks: { check: string; state: string; finding: string }[] };
  expect(ran.exit).toBe(3);
  expect(checks.find(({ check }) => check === 'codes')).toMatchObject({ state: 'bad' });
  expect(ran.stdout).not.toContain('base32!');
});

test('a clock that is five minutes slow is told, with the time of the portal', async () => {
  const ran = await run('doctor --json', { BPJSTK_NOW: '2026-11-10T08:55:00+07:00' });
  const { checks } = ran.document() as { checks: { check: string; state: string; finding: string }[] };
  const clock = checks.find(({ check }) => check === 'clock');
  expect(clock).toMatchObject({ state: 'warning' });
  expect(clock?.finding).toMatch(/5 minutes slow.*10 Nov 2026 09:0\d WIB/);
});

test.each([
  ['auth login', '2026-11-10T08:55:00+07:00', /The clock is 5 minutes slow: by the portal's it is/],
  ['akses masuk --lang id', '2026-11-10T09:06:00+07:00', /Jam komputer lebih cepat 6 menit: menurut portal/],
])('a clock that is off is told by %s', async (line, now, said) => {
  const env = { BPJSTK_NOW: now, BPJSTK_PASSWORD: office.password };
  const ran = await run(line, env);
  expect([ran.exit, ran.stderr.replace(/\s+/g, ' ')]).toEqual([0, expect.stringMatching(said)]);
});

describe('the encrypted store', () => {
  const encrypted = { BPJSTK_NO_KEYCHAIN: '1' };

  test('opened by a key file keeps the session for commands that nobody watches', async () => {
    const [config, data] = [join(office.folder, 'server'), join(office.folder, 'kept')];
    const env = { ...encrypted, BPJSTK_CONFIG_DIR: config, BPJSTK_DATA_DIR: data };
    const key = join(office.folder, 'bpjstk.key');
    const line = `auth login --store encrypted --key-file ${key} --password-stdin --remember --json`;
    const login = await run(line, env, `${office.password}\n`);
    expect(login.document()).toMatchObject({ storedIn: 'encrypted', passwordKept: true });
    expect((await run('employees list --json', env)).exit).toBe(0);
    chmodSync(key, 0o644);
    const status = await run('auth status --json', env);
    expect(status.document()).toMatchObject({ store: 'encrypted', session: 'closed' });
  });

  test.each([
    ['en', /^.*Profile default .* add: --store encrypted --key-file "[^"]+store\.key"/],
    ['id', /^.*Profil default .* tambahkan: --store encrypted --key-file "[^"]+store\.key"/],
  ])(
    'is chosen by each profile for itself, which a second one is told when nothing is kept, in %s',
    async (lang, said) => {
      const folder = join(office.folder, `second-${lang}`);
      const fresh = { BPJSTK_CONFIG_DIR: folder, BPJSTK_DATA_DIR: folder, BPJSTK_PASSWORD: office.password };
      await run('auth login --store encrypted --key-file store.key', fresh);
      const second = await run(`auth login --profile second --lang ${lang}`, fresh);
      expect([second.exit, second.stderr.replace(/\s+/g, ' ')]).toEqual([0, expect.stringMatching(said)]);
      const alike = await run('auth login --profile second --store encrypted --key-file store.key --json', fresh);
      expect(alike.document()).toMatchObject({ storedIn: 'encrypted' });
      expect((await run(`auth login --lang ${lang}`, fresh)).stderr).not.toMatch(/--key-file/);
    },
  );

  test('opened by a passphrase asks for it twice when it is made, and once from then on', async () => {
    const env = { ...encrypted, BPJSTK_NPP: office.npp, BPJSTK_PASSWORD: office.password };
    const login = sitDown(office, 'auth login --store encrypted --no-remember', env);
    await login.answer(/[Cc]hoose/, 'kuda baterai klip\r');
    await login.answer(/again/i, 'kuda baterai klip\r');
    expect(await login.ended()).toBe(0);
    expect(login.shown()).not.toContain('kuda');
    const list = sitDown(office, 'employees list', { ...env, BPJSTK_PASSWORD: wrongOne });
    await list.answer(/[Pp]assphrase/, 'kuda baterai klip\r');
    expect(await list.ended()).toBe(0);
    // Nobody can type it: the next source is used.
    expect((await run('employees list --json', env)).exit).toBe(0);
  });
});
