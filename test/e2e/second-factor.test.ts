import { spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { program } from '../support/cli.js';
import { inOffice, type Office } from '../support/office.js';
import { ended } from '../support/program.js';
import { codeAt } from '../support/second-factor.js';
import { sitDown } from '../support/terminal.js';

const known = (office: Office): Record<string, string> => ({
  BPJSTK_NPP: office.npp,
  BPJSTK_PASSWORD: office.password,
});
const not = (code: string): string => (code === '000000' ? '000001' : '000000');
const nine = '2026-11-10T09:00:00+07:00';

/** Sets up an authenticator app at a terminal. @returns its secret, and the recovery codes. */
async function withApp(office: Office): Promise<{ secret: string; recovery: string[] }> {
  const person = sitDown(office, 'auth 2fa enable --no-remember', known(office));
  await person.answer(/Password of/, `${office.password}\r`);
  const secret = (): string => (/(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(person.shown())?.[0] ?? '').replaceAll(' ', '');
  await person.answer(/Code that/, () => `${codeAt(secret(), nine)}\r`);
  expect(await person.ended()).toBe(0);
  const recovery = person.shown().match(/[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}/g) ?? [];
  office.setClock('2026-11-10T09:10:00+07:00');
  return { secret: secret(), recovery };
}

/** @returns an environment with the secret in a file of its own. */
function secretFile(office: Office, secret: string): Record<string, string> {
  const path = join(office.folder, 'totp');
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  return { BPJSTK_TOTP_SECRET_FILE: path };
}

describe('an authenticator app', () => {
  test('is set up with a QR code and a secret, confirmed by a code, and asked for from then on', () =>
    inOffice({}, async (office) => {
      const person = sitDown(office, 'akses dua-langkah aktifkan', { ...known(office), BPJSTK_LANG: 'id' });
      const secret = (): string =>
        (/(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(person.shown())?.[0] ?? '').replaceAll(' ', '');
      await person.answer(/Kata sandi/, `${office.password}\r`);
      await person.answer(/pekerjaan terjadwal/, 'n\r');
      await person.answer(/Kode yang/, () => `${not(codeAt(secret(), nine))}\r`);
      await person.answer(/percobaan:\s+4\.[^]*Kode yang/, 'abc\r');
      await person.answer(/enam angka[^]*Kode yang/, () => `${codeAt(secret(), nine)}\r`);
      expect(await person.ended()).toBe(0);
      expect(person.shown()).toMatch(/█{4} ▄{5} █/);
      expect(person.shown().match(/^[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}\r$/gm)).toHaveLength(10);

      office.setClock('2026-11-10T09:10:00+07:00');
      const login = sitDown(office, 'auth login', known(office));
      await login.answer(/Code from/, () => `${codeAt(secret(), '2026-11-10T09:10:00+07:00')}\r`);
      expect(await login.ended()).toBe(0);
    }));

  test('is not on where a person leaves at the last question', () =>
    inOffice({}, async (office) => {
      const person = sitDown(office, 'auth 2fa enable', known(office));
      await person.answer(/Password of/, `${office.password}\r`);
      await person.answer(/timer can log in/, 'n\r');
      await person.answer(/Code that/, '\x03');
      expect(await person.ended()).toBe(130);
      const { secondFactor, enabledAt } = (await office.run('auth 2fa status --json')).document();
      expect([secondFactor, enabledAt]).toEqual([null, null]);
    }));

  test('is set up by who types the password, though a session and the password are kept', () =>
    inOffice({}, async (office) => {
      await office.run('auth login --store encrypted --key-file key --remember');
      const colleague = sitDown(office, 'auth 2fa enable');
      await colleague.answer(/Password of/, 'Kata-Sandi-Tebakan-1\r');
      expect(await colleague.ended()).toBe(4);
      expect((await office.run('auth 2fa status --json')).document()).toMatchObject({ secondFactor: null });
    }));

  test.each([
    ['auth 2fa disable --yes --json', /not do for this.*--otp-stdin/],
    ['akses dua-langkah nonaktifkan --yes --json --lang id', /tidak berlaku untuk ini.*--otp-stdin/],
  ])('is not switched off by what is kept for logging in: %s', (line, help) =>
    inOffice({}, async (office) => {
      await office.run('auth login --store encrypted --key-file key --remember');
      const person = sitDown(office, 'auth 2fa enable --remember');
      await person.answer(/Password of/, `${office.password}\r`);
      const secret = (): string =>
        (/(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(person.shown())?.[0] ?? '').replaceAll(' ', '');
      await person.answer(/Code that/, () => `${codeAt(secret(), nine)}\r`);
      expect(await person.ended()).toBe(0);
      office.setClock('2026-11-10T09:10:00+07:00');
      const ran = await office.run(line);
      expect([ran.exit, ran.problem()['code'], ran.problem()['help']]).toEqual([
        4,
        'SECOND_FACTOR_NEEDED',
        expect.stringMatching(help),
      ]);
      const typed = await office.run('auth 2fa disable --yes --otp-stdin --json', {
        input: `${codeAt(secret(), '2026-11-10T09:10:00+07:00')}\n`,
      });
      expect(typed.document()).toMatchObject({ wasOn: true });
    }),
  );

  test('is replaced by a recovery code when the phone is lost, once; how many are left is said', () =>
    inOffice({}, async (office) => {
      const { recovery } = await withApp(office);
      const login = (typed: string, line = '--json') =>
        office.run(`auth login --otp-stdin ${line}`, { input: `${typed}\n` });
      const [code = '', ...others] = recovery;
      const first = await login(code.toUpperCase());
      expect([first.exit, first.stderr.replace(/\s+/g, ' ')]).toEqual([
        0,
        expect.stringMatching(/used up; left: 9\.(?! For new ones)/),
      ]);
      const again = await login(code);
      expect([again.exit, again.problem()['code']]).toEqual([4, 'CHALLENGE_REFUSED']);
      for (const other of others.slice(0, 6)) await login(other);
      const eighth = (await login(others[6] ?? '', '--lang id')).stderr.replace(/\s+/g, ' ');
      expect(eighth).toMatch(/sisanya: 2\. .*bpjstk akses dua-langkah nonaktifkan/);
    }));

  test('answers a timer from its secret in a file, which others may not read', () =>
    inOffice({}, async (office) => {
      const { secret } = await withApp(office);
      const env = secretFile(office, secret);
      const ran = await office.run('employees list --json', { env });
      expect([ran.exit, ran.stderr]).toEqual([0, '']);
      expect((await office.run('auth status --json', { env })).document()).toMatchObject({ codesFrom: 'file' });
      chmodSync(env['BPJSTK_TOTP_SECRET_FILE'] ?? '', 0o644);
      office.setClock('2026-11-10T09:20:00+07:00');
      const refused = await office.run('employees list --json', { env });
      expect([refused.exit, refused.problem()['code']]).toEqual([2, 'TOTP_FILE_OPEN']);
      const doctor = await office.run('doctor --json', { env });
      expect(doctor.exit).toBe(3);
      expect(doctor.document()['checks']).toContainEqual(expect.objectContaining({ check: 'codes', state: 'bad' }));
    }));

  test("goes by the portal's clock, not by this machine's", () =>
    inOffice({}, async (office) => {
      const { secret } = await withApp(office);
      const env = { ...secretFile(office, secret), BPJSTK_NOW: '2026-11-10T08:11:07+07:00' };
      expect((await office.run('employees list --json', { env })).exit).toBe(0);
      const typed = await office.run('auth login --otp-stdin', {
        input: codeAt(secret, '2026-11-10T08:11:07+07:00'),
        env: { BPJSTK_NOW: '2026-11-10T08:11:07+07:00' },
      });
      expect([typed.exit, typed.stderr.replace(/\s+/g, ' ')]).toEqual([
        4,
        expect.stringMatching(/clock is 5\d minutes slow: by the portal's it is 10 Nov 2026 09:1/),
      ]);
    }));

  test(
    'with a wrong secret is not tried on and on: the next run says so at once',
    () =>
      inOffice({}, async (office) => {
        await withApp(office);
        const env = secretFile(office, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
        office.setClock('2026-11-10T09:20:29.500+07:00');
        const first = await office.run('employees list --json', { env });
        expect([first.exit, first.problem()['code']]).toEqual([4, 'CHALLENGE_REFUSED']);
        expect(first.problem()['help']).toMatch(/made from BPJSTK_TOTP_SECRET_FILE, .* auth login --retry/);
        const attemptsLeft = async (): Promise<unknown> =>
          (await office.run('auth login --otp-stdin --json', { input: '000000\n' })).problem()['message'];
        expect(await attemptsLeft()).toMatch(/2\./);
        const again = await office.run('employees list --json', { env });
        expect([again.exit, again.problem()['code']]).toEqual([4, 'TOTP_REFUSED_BEFORE']);
        const { checks, refused } = (await office.run('doctor --json', { env })).document() as Record<string, object[]>;
        expect(checks).toContainEqual(
          expect.objectContaining({ check: 'codes', state: 'bad', finding: expect.stringMatching(/refused .* codes/) }),
        );
        expect(refused).toMatchObject([{ what: 'codes' }]);
        expect(await attemptsLeft()).toMatch(/1\./);
      }),
    90_000,
  );

  test('whose codes were wrong is told of among what is to be mended: who sent them knows the password', () =>
    inOffice({}, async (office) => {
      const env = secretFile(office, (await withApp(office)).secret);
      await office.run('auth login --otp-stdin', { input: '000000\n' });
      const { toMend, logins } = (await office.run('account security --json', { env })).document();
      expect(toMend).toContainEqual({ kind: 'codesRefused', count: 1 });
      expect(logins).toContainEqual(expect.objectContaining({ what: 'second_factor_refused' }));
      office.setClock('2026-11-10T09:15:00+07:00');
      const said = (await office.run('akun keamanan --lang id', { env })).stdout;
      expect(said).toMatch(/Kode verifikasi salah dalam 30 hari terakhir: 1 kali/);
    }));

  test('cannot be answered where there is neither secret nor terminal: exit 4, and what to do', () =>
    inOffice({}, async (office) => {
      await withApp(office);
      const ran = await office.run('employees list --json');
      expect([ran.exit, ran.problem()['code']]).toEqual([4, 'SECOND_FACTOR_NEEDED']);
      expect(ran.problem()['help']).toContain('BPJSTK_TOTP_SECRET_FILE');
    }));

  test('is switched off with a code, and is told of', () =>
    inOffice({}, async (office) => {
      const { secret } = await withApp(office);
      const env = secretFile(office, secret);
      expect((await office.run('auth 2fa status --json', { env })).document()).toMatchObject({
        secondFactor: 'totp',
        recoveryCodesLeft: 10,
      });
      office.setClock('2026-11-10T09:20:29.500+07:00');
      const off = await office.run('auth 2fa disable --yes --json', { env });
      expect([off.exit, off.document()['wasOn']]).toEqual([0, true]);
      expect((await office.run('auth 2fa status --json')).document()).toMatchObject({ secondFactor: null });
      expect((await office.run('auth 2fa disable --yes --json')).document()).toMatchObject({ wasOn: false });
    }));

  test('cannot be set up where nobody can type a code, and nothing is begun', () =>
    inOffice({}, async (office) => {
      const ran = await office.run('auth 2fa enable --json');
      expect([ran.exit, ran.problem()['code']]).toEqual([2, 'INPUT_NEEDED']);
    }));
});

describe('codes on standard input', () => {
  test.each([
    ['en', /A code was sent by SMS/],
    ['id', /Kode sudah dikirim lewat SMS/],
  ])(
    'are read when the portal has sent them, which is said: by a script that types the password first, in %s',
    (lang, said) =>
      inOffice({ secondFactor: 'sms' }, async (office) => {
        const words = ['auth', 'login', '--password-stdin', '--otp-stdin', '--lang', lang];
        const env = { ...office.env, BPJSTK_PASSWORD: '', BPJSTK_NOW: nine };
        const script = spawn(process.execPath, [program, ...words], { env });
        script.stderr.on('data', (part: Buffer) => {
          if (said.test(String(part))) script.stdin.write(`${office.held().outbox.at(-1)?.code}\n`);
        });
        script.stdin.write(`${office.password}\n`);
        expect(await ended(script)).toMatchObject({ code: 0 });
      }),
  );

  test('are not waited for where the portal asks for none, and cost no attempt where none comes', async () => {
    await inOffice({}, async (office) => {
      const script = spawn(process.execPath, [program, 'auth', 'login', '--otp-stdin'], { env: office.env });
      expect(await ended(script)).toMatchObject({ code: 0 });
    });
    await inOffice({ secondFactor: 'sms' }, async (office) => {
      const ran = await office.run('auth login --otp-stdin --json');
      expect([ran.exit, ran.problem()['code']]).toEqual([2, 'CODE_INVALID']);
    });
  });

  test('come after the password, or alone', () =>
    inOffice({ secondFactor: 'sms' }, async (office) => {
      const both = await office.run('auth login --password-stdin --otp-stdin --json', {
        input: `${office.password}\n123456\n`,
        env: { BPJSTK_PASSWORD: '' },
      });
      expect([both.exit, both.problem()['code']]).toEqual([4, 'CHALLENGE_REFUSED']);
      const alone = await office.run('auth login --otp-stdin --json', { input: '12345\n' });
      expect([alone.exit, alone.problem()['code']]).toEqual([2, 'CODE_INVALID']);
    }));
});

describe('a login that only a person can help', () => {
  test('by solving a captcha is exit 4, in both languages', () =>
    inOffice({ captcha: true }, async (office) => {
      for (const [lang, word] of [
        ['en', 'captcha'],
        ['id', 'captcha'],
      ] as const) {
        const ran = await office.run(`auth login --json --lang ${lang}`);
        expect([ran.exit, ran.problem()['code']]).toEqual([4, 'CAPTCHA_REQUIRED']);
        expect(String(ran.problem()['message']).toLowerCase()).toContain(word);
      }
    }));

  test('by waiting for the end of maintenance is exit 6, with its time', () =>
    inOffice({ closedUntil: new Date('2026-11-10T05:00:00Z') }, async (office) => {
      const ran = await office.run('auth login --json');
      expect([ran.exit, ran.problem()['code']]).toEqual([6, 'MAINTENANCE']);
      expect(ran.problem()['message']).toContain('10 Nov 2026 12:00 WIB');
    }));

  test('when the account is locked is exit 4, with the time it opens', () =>
    inOffice({}, async (office) => {
      for (const at of [1, 2, 3, 4, 5]) {
        await office.run('auth login', { env: { BPJSTK_PASSWORD: `Wrong-Password-${at}` } });
      }
      const ran = await office.run('auth login --json');
      expect([ran.exit, ran.problem()['code']]).toEqual([4, 'ACCOUNT_LOCKED']);
      expect(ran.problem()['message']).toContain('10 Nov 2026 09:15 WIB');
    }));

  test.each([
    ['KATA-SANDI-12', /Caps Lock/],
    ['kATA-SANDI-12', /Caps Lock/],
    ['Kata-Sandi-12', /^(?!.*Caps Lock)/],
  ])('when %s was refused says what to look at', (password, help) =>
    inOffice({}, async (office) => {
      const ran = await office.run('auth login --json', { env: { BPJSTK_PASSWORD: password } });
      expect(ran.problem()).toMatchObject({ code: 'CREDENTIALS_REFUSED', exit: 4 });
      expect(ran.problem()['message']).toMatch(/4/);
      expect(ran.problem()['help']).toMatch(help);
    }),
  );
});
