import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { joinAs } from '../support/colleague.js';
import { openDesk } from '../support/desk.js';
import { openOffice, type Office } from '../support/office.js';

let office: Office;
let password: string;
beforeAll(async () => {
  office = await openOffice();
  password = office.password;
});
afterAll(() => office.close());

const run: Office['run'] = (line, options = {}) =>
  office.run(line, { ...options, env: { BPJSTK_PASSWORD: password, ...options.env } });
const good = 'Kerang-Hijau-29!';

/** Opens a session that no command of ours ends. */
async function loginElsewhere(): Promise<void> {
  const answer = await fetch(`${office.url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ npp: office.npp, divisi: '000', password }),
  });
  expect(answer.ok).toBe(true);
}

describe('auth change-password', () => {
  test.each([
    ['', 2, 'PASSWORD_UNUSABLE'],
    ['two\nlines', 2, 'PASSWORD_UNUSABLE'],
    ['a\0b', 2, 'PASSWORD_UNUSABLE'],
    ['x'.repeat(10 * 1024 * 1024), 2, 'PASSWORD_UNUSABLE'],
    ['Rahasia-2026!', 3, 'PASSWORD_WEAK'],
    ['Tahun2026!Jakarta', 3, 'PASSWORD_WEAK'],
    ['aaaaBBBB1111!!!!', 3, 'PASSWORD_WEAK'],
  ])('sends nothing for a new password that is none or too weak (case %#)', async (input, exit, code) => {
    const ran = await run('auth change-password --new-password-stdin --json', { input });
    expect(ran.exit).toBe(exit);
    expect(ran.problem()).toMatchObject({ code });
  });

  test('names each rule that is broken, in the language of the user', async () => {
    const ran = await run('akses ganti-sandi --new-password-stdin --lang id', { input: 'pendek' });
    expect(ran).toMatchObject({ exit: 3, stdout: '' });
    for (const rule of ['12 karakter', 'huruf besar', 'angka', 'tanda baca', 'ditebak']) {
      expect(ran.stderr.replace(/\s+/g, ' ')).toContain(rule);
    }
  });

  test("refuses one with the user's name in it, before anything is sent", async () => {
    const input = '123456\nKuat-Lagi-88!TonoXq\n';
    const ran = await run('auth reset-password --user tono --code-stdin', { input });
    expect(ran).toMatchObject({ exit: 3, stdout: '' });
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain("the user's name");
  });

  test('changes it, says where the old one still stands, and shows neither', async () => {
    const ran = await run('auth change-password --new-password-stdin --verbose', { input: `${good}\n` });
    expect(ran.exit).toBe(0);
    expect(ran.stderr).toContain('BPJSTK_PASSWORD');
    expect(ran.stdout + ran.stderr).not.toContain(good);
    expect(ran.stdout + ran.stderr).not.toContain(password);
    expect((await run('report list')).exit).toBe(4);
    password = good;
    expect((await run('report list --json')).exit).not.toBe(4);
  });

  test('with a wrong present password is exit 4', async () => {
    const ran = await run('auth change-password --new-password-stdin --json', {
      input: 'Udang-Galah-77?',
      env: { BPJSTK_PASSWORD: 'Kepiting-Bakau-3!' },
    });
    expect(ran).toMatchObject({ exit: 4 });
    expect(ran.problem()).toMatchObject({ code: 'CREDENTIALS_REFUSED' });
  });
});

describe('auth sessions and account activity', () => {
  test('tell who is logged in and who did what, from where', async () => {
    const { sessions } = (await run('auth sessions list --json')).document() as { sessions: object[] };
    expect(sessions[0]).toMatchObject({ current: true, address: '127.0.0.1' });
    expect((sessions[0] as { program: string }).program).toMatch(/^bpjstk\//);
    const ran = await run('akun aktivitas --limit 2 --json');
    expect(ran.document()).toMatchObject({
      activity: [{ what: 'login', who: 'admin', address: '127.0.0.1' }, {}],
      more: true,
    });
    const { stdout } = await run('akun aktivitas --lang id');
    expect(stdout).toMatch(/ admin +masuk, \d+ kali /);
    expect(stdout).not.toContain(office.npp);
    expect((await run('account activity --csv --limit 1')).stdout).toMatch(/^at,who,what,period,address,program\r?\n/);
  });

  test('end all others, or one by its ID, and say what is no session', async () => {
    await loginElsewhere();
    const ended = (await run('auth sessions revoke --all-others --yes --json')).document();
    expect(ended['ended']).toBeGreaterThan(0);
    const unknown = await run('auth sessions revoke 0123456789abcdef --json');
    expect([unknown.exit, unknown.problem()['code']]).toEqual([5, 'SESSION_UNKNOWN']);
    for (const words of ['revoke nonsense', 'revoke', 'revoke 0123456789abcdef --all-others', 'revoke --all-others']) {
      expect((await run(`auth sessions ${words}`)).exit).toBe(2);
    }
  });
});

describe('a forgotten password', () => {
  test('is set anew with the code that was sent, once; a wrong code and no code say so', async () => {
    const forgot = await run('auth forgot-password --via sms --json');
    expect(forgot.document()).toMatchObject({ via: 'sms', npp: office.npp });
    const code = office.held().outbox.at(-1)?.code ?? '';
    const reset = (with_: string) =>
      run('auth reset-password --code-stdin --json', { input: `${with_}\nUdang-Galah-77?\n` });
    expect((await reset('12')).problem()).toMatchObject({ code: 'CODE_INVALID', exit: 2 });
    const wrong = (await reset(code === '000000' ? '000001' : '000000')).problem();
    expect(wrong).toMatchObject({ exit: 4, message: expect.stringMatching(/Attempts left: 4/) as unknown });
    expect(wrong['help']).toMatch(/Read the code again/);
    expect((await reset(code)).document()).toMatchObject({ reset: true });
    password = 'Udang-Galah-77?';
    expect((await run('auth sessions list')).exit).toBe(0);
    const spent = (await reset(code)).problem();
    expect(spent).toMatchObject({ code: 'CHALLENGE_REFUSED', exit: 4 });
    expect(`${String(spent['message'])} ${String(spent['help'])}`).toMatch(/good for no further try.*forgot-password/);
  });
});

/** A user who was added sets a password and logs in. @returns what asks for something with that session. */
async function loggedIn(user: string, email: string): Promise<() => Promise<Response>> {
  const send = (path: string, body: object): Promise<Response> =>
    fetch(`${office.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ npp: office.npp, divisi: '000', user, ...body }),
    });
  const { code } = office.held().outbox.findLast(({ sentTo }) => sentTo === email) ?? {};
  await send('/auth/password/reset', { code, newPassword: 'Kerang-Hijau-77!' });
  const { accessToken } = (await (await send('/auth/login', { password: 'Kerang-Hijau-77!' })).json()) as Record<
    string,
    string
  >;
  return () => fetch(`${office.url}/company`, { headers: { authorization: `Bearer ${accessToken}` } });
}

describe('auth lockdown', () => {
  const steps = (document: Record<string, unknown>): string[] =>
    (document['steps'] as { step: string; state: string }[]).map(({ step, state }) => `${step} ${state}`);

  test('does nothing before it knows where a new password goes, and never over a folder that is there', async () => {
    expect((await run('auth lockdown --yes --json')).problem()).toMatchObject({ code: 'INPUT_NEEDED', exit: 2 });
    mkdirSync(join(office.folder, 'taken'));
    const nobody = await openDesk({ BPJSTK_PORTAL: office.url }).run(
      'auth lockdown --yes --new-password-file x --json',
    );
    expect([nobody.exit, nobody.stdout, nobody.problem()['code']]).toEqual([4, '', 'NOT_LOGGED_IN']);
    const over = await run('auth lockdown --yes --new-password-file new.txt --out taken --json');
    expect(over.problem()).toMatchObject({ code: 'FILE_EXISTS', exit: 2 });
  });

  test('changes the password, ends the sessions, and leaves evidence and report for their owner alone', async () => {
    const before = password;
    const stranger = 'account users add mallory --role owner --name Mallory --email mallory@contoh.co.id --yes';
    expect((await run(stranger)).exit).toBe(0);
    const mallory = await loggedIn('mallory', 'mallory@contoh.co.id');
    expect((await mallory()).status).toBe(200);
    const ran = await run('auth lockdown --yes --new-password-file new.txt --out incident --lang id --json');
    expect(ran.exit).toBe(0);
    expect(steps(ran.document())).toEqual(
      ['reach', 'password', 'see', 'sessions', 'users', 'forget', 'report'].map((step) => `${step} done`),
    );
    expect(ran.document()).toMatchObject({
      noticeBy: expect.stringMatching(/^2026-11-13T02:00:0/) as unknown,
      helpdesk: { phone: '000-000' },
    });
    password = readFileSync(join(office.folder, 'new.txt'), 'utf8').trim();
    const { sessions } = (await run('auth sessions list --json')).document() as { sessions: object[] };
    expect(sessions).toMatchObject([{ current: true }]);
    expect((await run('auth sessions list', { env: { BPJSTK_PASSWORD: before } })).exit).toBe(4);
    const folder = join(office.folder, 'incident');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of ['report.txt', 'activity.json', 'changes.json']) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain(password);
    }
    const report = readFileSync(join(folder, 'report.txt'), 'utf8');
    for (const words of ['UU 27/2022', '13 Nov 2026 09.00 WIB', office.npp, '000-000']) expect(report).toContain(words);
    // By what a stranger may stay in, or come back: other users, where codes go, the second factor.
    for (const words of ['mallory (owner)', 'akun pengguna hapus', 'akun kontak ganti', 'akses dua-langkah aktifkan'])
      expect(report).toContain(words);
    expect(ran.document()).toMatchObject({ otherUsers: ['mallory'], otherUsersLoggedOut: true });
    expect((await mallory()).status).toBe(401);
    expect(report).toMatch(/Pengguna lain sudah dikeluarkan/);
    const changes = JSON.parse(readFileSync(join(folder, 'changes.json'), 'utf8')) as object;
    expect(changes).toMatchObject({ users: [{ you: true }, { userName: 'mallory' }], contacts: {} });
    expect(ran.stdout + ran.stderr).not.toContain(password);
  });

  test('by one who is no owner says that other users stay in, and who can end that, in steps and report', async () => {
    const owners = await openOffice();
    try {
      const maker = await joinAs(owners, 'sari', 'maker');
      const ran = await maker.run('auth lockdown --yes --new-password-file new.txt --out incident --json');
      expect(ran.exit).toBe(0);
      const { steps: told } = ran.document() as { steps: { step: string; state: string; reason: unknown }[] };
      expect(told.filter(({ state }) => state !== 'done')).toEqual([
        {
          step: 'users',
          state: 'skipped',
          reason: expect.stringMatching(/sessions go on\. Ask one .*lockdown: admin$/),
        },
      ]);
      expect(ran.document()).toMatchObject({ otherUsers: ['admin'], otherUsersLoggedOut: false });
      const report = readFileSync(join(maker.folder, 'incident', 'report.txt'), 'utf8');
      expect(report).toContain('only an owner may');
      expect(report).toMatch(
        /keep their sessions and passwords: admin \(owner\)\. You are no owner: have one \(admin\)/,
      );
      expect(report).not.toContain('when the portal can be reached');
    } finally {
      await owners.close();
    }
  });

  test('leaves no file of a password that was never set, and goes on', async () => {
    const env = { BPJSTK_PASSWORD: 'Kepiting-Bakau-4!' };
    const ran = await run('auth lockdown --yes --new-password-file never.txt --out refused --json', { env });
    expect(ran.exit).toBe(4);
    expect(steps(ran.document())).toEqual([
      'reach done',
      'password failed',
      'see failed',
      'sessions failed',
      'forget done',
      'report done',
    ]);
    expect(existsSync(join(office.folder, 'never.txt'))).toBe(false);
    expect(readFileSync(join(office.folder, 'refused', 'report.txt'), 'utf8')).toContain('auth forgot-password');
  });

  test('without a portal does what it can, says what is left, and is exit 6', async () => {
    const env = { BPJSTK_PORTAL: 'http://127.0.0.1:1' };
    const ran = await run('auth lockdown --yes --new-password-file none.txt --out offline --json', { env });
    expect(ran.exit).toBe(6);
    expect(steps(ran.document())).toEqual([
      'reach failed',
      'password skipped',
      'see skipped',
      'sessions skipped',
      'forget done',
      'report done',
    ]);
    expect(existsSync(join(office.folder, 'none.txt'))).toBe(false);
    const report = readFileSync(join(office.folder, 'offline', 'report.txt'), 'utf8');
    expect(report).toContain(`NPP ${office.npp}`);
    expect(report).toMatch(/^Portal +127\.0\.0\.1:1$/m);
    expect(report).toMatch(/STILL TO BE DONE\n +Still to be done: run the command again/);
    expect(report.replace(/\s+/g, ' ')).toContain(
      'Have the password at hand: what this machine kept of it may be forgotten',
    );
  });

  test('names in its report no file that was not written, and what to do about a password in doubt', async () => {
    const faults = ['500-after --on changePassword --times 20', '500 --on listActivity --times 20'];
    for (const fault of faults) await run(`sandbox faults set ${fault} --db portal.db`);
    const ran = await run('auth lockdown --yes --new-password-file doubt.txt --out doubt --json');
    await run('sandbox faults clear --db portal.db');
    expect(ran.exit).not.toBe(0);
    const folder = join(office.folder, 'doubt');
    expect(existsSync(join(folder, 'activity.json'))).toBe(false);
    const report = readFileSync(join(folder, 'report.txt'), 'utf8');
    expect(report).not.toContain('activity.json');
    expect(report).toMatch(/STILL TO BE DONE[^]*It is not known whether the new password in doubt\.txt holds/);
    password = readFileSync(join(office.folder, 'doubt.txt'), 'utf8').trim();
  });

  test('goes on to the next source where a password file is open to others, and says so', async () => {
    writeFileSync(join(office.folder, 'open.txt'), 'Kepiting-Bakau-5!', { mode: 0o644 });
    const env = { BPJSTK_PASSWORD_FILE: join(office.folder, 'open.txt') };
    const ran = await run('auth lockdown --yes --new-password-file next.txt --out loose', { env });
    expect([ran.exit, ran.stderr]).toEqual([0, expect.stringContaining('may read the password file')]);
    password = readFileSync(join(office.folder, 'next.txt'), 'utf8').trim();
  });
});
