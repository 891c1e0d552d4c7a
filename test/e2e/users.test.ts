import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeSentTo, colleaguesPassword, joinAs } from '../support/colleague.js';
import { fixture } from '../support/desk.js';
import { type Office, openOffice } from '../support/office.js';
import { sitDown } from '../support/terminal.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const users = async (): Promise<unknown> => (await office.run('account users --json')).document()['users'];
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('account users', () => {
  test('lists by the noun alone, in both languages', async () => {
    const alone = await office.run('account users --json');
    expect(alone).toMatchObject({ exit: 0, stderr: '' });
    expect(alone.document()).toMatchObject({
      users: [{ userName: 'admin', name: 'Rina Wulandari', roles: ['owner'], state: 'active', you: true }],
      portal: 'sandbox',
    });
    expect((await office.run('account users list --json')).stdout).toBe(alone.stdout);
    expect((await office.run('akun pengguna --lang id')).stdout).toContain('admin (Anda)');
    expect((await office.run('account users --help')).stdout).toContain('remove');
    expect((await office.run('account users mistyped')).exit).toBe(2);
  });

  test('adds nobody before that is agreed to, and nobody can be asked', async () => {
    const line = 'account users add sari --name Sari --email sari@maju.example --role maker';
    const planned = await office.run(`${line} --dry-run --json`);
    expect(planned.document()).toMatchObject({
      before: null,
      after: { userName: 'sari', roles: ['maker'] },
      done: false,
    });
    expect(await office.run(`${line} --json`)).toMatchObject({ exit: 2 });
    expect(await office.run('account users add sari --role maker --yes')).toMatchObject({ exit: 2 });
    expect(await users()).toHaveLength(1);
    expect(office.held().outbox).toEqual([]);
  });

  test.each([
    ['add Sari!Dewi --name S --email s@m.example --role maker', 2, 'USER_NAME_INVALID'],
    ['add sari --name S --email nowhere --role maker', 3, 'EMAIL_INVALID'],
    ['add admin --name S --email s@m.example --role maker', 5, 'USER_EXISTS'],
    ['update nobody --role maker', 5, 'USER_UNKNOWN'],
    ['update admin --role maker', 5, 'USER_LAST_OWNER'],
    ['remove nobody', 5, 'USER_UNKNOWN'],
    ['remove admin', 5, 'USER_LAST_OWNER'],
  ])('says what is wrong with: %s', async (words, exit, code) => {
    const before = await users();
    const ran = await office.run(`account users ${words} --yes --json`);
    expect(ran).toMatchObject({ exit, stdout: '' });
    expect(ran.problem()).toMatchObject({ code, help: expect.stringMatching(/./) });
    expect(await users()).toEqual(before);
  });

  test('adds one, who sets a password with the code and works by name', async () => {
    const line = 'account users add Sari@Maju.example --name Sari --role maker --yes';
    const added = await office.run(`${line} --lang id`);
    expect(added).toMatchObject({ exit: 0, stderr: '' });
    expect(flat(added.stdout)).toContain(`bpjstk akses atur-ulang-sandi --npp ${office.npp} --user sari@maju.example`);
    const code = codeSentTo(office, 'sari@maju.example');
    expect(added.stdout).not.toContain(code);
    const input = `${code}\n${colleaguesPassword}`;
    const whose = '--user sari@maju.example';
    expect(
      (await office.run(`auth reset-password ${whose} --code-stdin`, { input: `000000\n${colleaguesPassword}` })).exit,
    ).toBe(4);
    const reset = await office.run(`auth reset-password ${whose} --code-stdin`, { input });
    expect(reset.exit).toBe(0);
    expect(flat(reset.stdout)).toContain(`bpjstk auth login --npp ${office.npp} ${whose}`);
    const login = await office.run(`auth login ${whose} --password-stdin --json`, { input: colleaguesPassword });
    expect(login.document()).toMatchObject({ npp: office.npp, user: 'sari@maju.example' });
    const env = { BPJSTK_PASSWORD: colleaguesPassword };
    expect((await office.run('auth status --json', { env })).document()).toMatchObject({ user: 'sari@maju.example' });
    expect((await office.run('account users --json', { env })).document()['users']).toMatchObject([
      { you: false },
      { userName: 'sari@maju.example', state: 'active', you: true },
    ]);
    await office.run('auth login --user admin --password-stdin', { input: office.password });
    expect(await users()).toMatchObject([{ you: true }, { you: false }]);
  });

  test('changes roles, and removes', async () => {
    const changed = await office.run('account users update sari@maju.example --role viewer,approver --yes --json');
    expect(changed.document()).toMatchObject({
      before: { roles: ['maker'] },
      after: { roles: ['approver', 'viewer'] },
      done: true,
    });
    const again = await office.run('account users update sari@maju.example --role approver,viewer --yes --json');
    expect(again.document()).toMatchObject({ done: false });
    expect((await office.run('account users remove sari@maju.example --dry-run --json')).document()).toMatchObject({
      after: null,
      done: false,
    });
    expect(await users()).toHaveLength(2);
    expect(await office.run('akun pengguna hapus sari@maju.example --yes --lang id')).toMatchObject({ exit: 0 });
    expect(await users()).toHaveLength(1);
  });

  test('asks step by step for what is not said', async () => {
    const { BPJSTK_NPP, BPJSTK_PASSWORD } = office.env;
    const person = sitDown(office, 'account users add tono', { BPJSTK_NPP, BPJSTK_PASSWORD } as Record<string, string>);
    await person.answer(/Full name/, 'Tono\r');
    await person.answer(/E-mail/, 'tono@maju.example\r');
    await person.answer(/Role/, '\r');
    await person.answer(/Add this user\?/, 'y\r');
    expect(await person.ended()).toBe(0);
    expect(await users()).toMatchObject([{}, { userName: 'tono', roles: ['maker'], state: 'invited' }]);
  });
});

describe('a user without the role', () => {
  test('is told which it takes and who has it, exit 5, and changes nothing', async () => {
    const viewer = await joinAs(office, 'wati', 'viewer');
    const roster = fixture('oktober.csv');
    for (const line of [
      `employees import ${roster} --yes`,
      `report submit 2026-10 --file ${roster} --yes`,
      'account users add xenia --name X --email x@m.example --role owner --yes',
      'account users remove admin --yes',
    ]) {
      const ran = await viewer.run(`${line} --json`);
      expect([line, ran.exit]).toEqual([line, 5]);
      expect(ran.problem()).toMatchObject({ code: 'ROLE_NOT_ALLOWED', message: expect.stringContaining('admin') });
    }
    const said = await viewer.run(`laporan kirim 2026-10 --file ${roster} --yes --lang id`);
    expect(flat(said.stderr)).toContain('perlu peran pembuat (maker). Yang memilikinya: admin.');
    expect(flat(said.stderr)).toContain('bpjstk akun pengguna');
    expect(office.held()).toMatchObject({ reports: [] });
    expect((await viewer.run('employees list --json')).document()).toMatchObject({ employees: [] });
  });
});
