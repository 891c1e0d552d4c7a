import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inOffice, type Office, openOffice } from '../support/office.js';
import { sitDown } from '../support/terminal.js';
import { budi, payroll, siti } from '../support/workers.js';

const known = (office: Office): Record<string, string> => ({
  BPJSTK_NPP: office.npp,
  BPJSTK_PASSWORD: office.password,
});

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  office.write('a.csv', payroll(budi, siti));
});

afterAll(() => office.close());

describe('logging in at a terminal', () => {
  test.each([
    ['auth login', 'en', /Password/],
    ['akses masuk', 'id', /Kata sandi/],
  ])('with %s asks for the NPP and the password, which is never shown', (line, lang, password) =>
    inOffice({}, async (fresh) => {
      const person = sitDown(fresh, line, { BPJSTK_LANG: lang });
      await person.answer(/NPP/, `${fresh.npp}\r`);
      await person.answer(password, `${fresh.password}\r`);
      expect(await person.ended()).toBe(0);
      expect(person.shown()).toContain('PT Maju Bersama (sandbox)');
      expect(person.shown()).not.toContain(fresh.password.slice(0, 6));
    }),
  );

  test('has no key that shows the password, and no English words in Indonesian', () =>
    inOffice({}, async (fresh) => {
      const person = sitDown(fresh, `akses masuk --npp ${fresh.npp}`, { BPJSTK_LANG: 'id' });
      await person.answer(/Kata sandi/, `${fresh.password.slice(0, 4)}\x14${fresh.password.slice(4)}`);
      await person.answer(new RegExp(`\\*{${fresh.password.length}}`), '\r');
      expect(await person.ended()).toBe(0);
      expect(person.shown()).not.toContain(fresh.password.slice(0, 4));
      expect(person.shown()).not.toMatch(/toggle|visibility|masked|ctrl/);
    }));

  test('asks for the code of the second factor', () =>
    inOffice({ secondFactor: 'sms' }, async (guarded) => {
      const person = sitDown(guarded, `auth login --npp ${guarded.npp}`);
      await person.answer(/assword/, `${guarded.password}\r`);
      await person.answer(/[Cc]ode/, () => `${guarded.held().outbox.at(-1)?.code ?? ''}\r`);
      expect(await person.ended()).toBe(0);
    }));

  test('ends with 130 when it is broken off at the password', async () => {
    const person = sitDown(office, `auth login --npp ${office.npp}`);
    await person.answer(/assword/, '\x03');
    expect(await person.ended()).toBe(130);
    expect(person.shown()).not.toMatch(/node_modules|at .+:\d+:\d+/);
  });
});

describe('submitting at a terminal', () => {
  const line = 'report submit 2026-10 --file a.csv';

  test('shows the plan, then asks; "n" sends nothing', async () => {
    const person = sitDown(office, line, known(office));
    await person.answer(/954[.,]000[^]*\(y\/N\)/, 'n\r');
    expect(await person.ended()).toBe(0);
    expect(person.shown()).toMatch(/2 to register/);
    expect(office.held().reports).toEqual([]);
  });

  test.each([
    ['en', /Look at this before anything is sent: FILE_OF_ANOTHER_MONTH/, 'speaks of another month'],
    ['id', /Periksa ini sebelum ada yang dikirim: FILE_OF_ANOTHER_MONTH/, 'menyebut bulan lain'],
  ])('shows what is strange about the whole file before it asks, in %s', async (language, look, sentence) => {
    office.write('september.csv', payroll(budi, siti));
    const env = { ...known(office), BPJSTK_LANG: language };
    const person = sitDown(office, 'report submit 2026-10 --file september.csv', env);
    await person.answer(new RegExp(`${look.source}[^]*\\([yY]/[tTnN]\\)`), 'n\r');
    expect(await person.ended()).toBe(0);
    expect(person.shown().indexOf(sentence)).toBeGreaterThan(-1);
    expect(person.shown().indexOf(sentence)).toBeLessThan(person.shown().search(look));
    expect(office.held().reports).toEqual([]);
  });

  test('takes an empty answer for a no', async () => {
    const person = sitDown(office, line, known(office));
    await person.answer(/\(y\/N\)/, '\r');
    expect(await person.ended()).toBe(0);
    expect(office.held().reports).toEqual([]);
  });

  test('broken off at the question ends with 130 and sends nothing', async () => {
    const person = sitDown(office, line, known(office));
    await person.answer(/\(y\/N\)/, '\x03');
    expect(await person.ended()).toBe(130);
    expect(office.held().reports).toEqual([]);
  });

  test('does not ask where that is forbidden', async () => {
    const person = sitDown(office, `${line} --no-input`, known(office));
    expect(await person.ended()).toBe(2);
    expect(person.shown()).toContain('--yes');
  });

  test('"y" sends it', () =>
    inOffice({}, async (other) => {
      other.write('a.csv', payroll(budi));
      const person = sitDown(other, line, known(other));
      await person.answer(/\(y\/N\)/, 'y\r');
      expect(await person.ended()).toBe(0);
      expect(other.held().reports).toMatchObject([{ employees: 1, state: 'finalised' }]);
    }));
});

test.each([
  'auth login --password-stdin',
  'auth reset-password --code-stdin',
  'auth lockdown --new-password-stdin --yes',
])('a secret is not read from a terminal, which would show it: %s', (line) =>
  inOffice({}, async (office) => {
    const person = sitDown(office, line, { BPJSTK_NPP: office.npp });
    expect(await person.ended()).toBe(2);
    expect(person.shown()).toContain('terminal, which would show');
  }),
);

test('a lockdown sends its new password once it is written down, and not before', () =>
  inOffice({}, async (office) => {
    const env = { BPJSTK_NPP: office.npp, BPJSTK_PASSWORD: office.password };
    const slip = sitDown(office, 'auth lockdown --yes --out slip', env);
    await slip.answer(/written down\?/, 'n\r');
    expect(await slip.ended()).toBe(2);
    expect((await office.run('report list')).exit).toBe(0);
    const person = sitDown(office, 'auth lockdown --yes --out done', env);
    await person.answer(/written down\?/, 'y\r');
    expect(await person.ended()).toBe(0);
    expect((await office.run('report list')).exit).toBe(4);
  }));

describe('a portal that nobody knows', () => {
  const line = 'auth login --npp 12345678 --portal https://gateway.pt-maju.example';
  const unreachable = { HTTPS_PROXY: 'http://127.0.0.1:9', BPJSTK_NOW: '' };

  test('is shown letter by letter, and asked only when its name is typed again', () =>
    inOffice({}, async (office) => {
      const slip = sitDown(office, line, unreachable);
      await slip.answer(/type its name/, 'gateway.pt-maju.invalid\r');
      expect(await slip.ended()).toBe(2);
      expect(slip.shown().replace(/\s+/g, ' ')).toContain('g a t e w a y . p t - m a j u . e x a m p l e');
      expect((await office.run('config get trustedHost')).exit).toBe(2);

      const sure = sitDown(office, line, unreachable);
      await sure.answer(/type its name/, 'gateway.pt-maju.example\r');
      expect(await sure.ended()).toBe(6);
      // It has not answered, so nothing is known of it yet.
      expect((await office.run('config get trustedHost')).exit).toBe(2);
    }));
});
