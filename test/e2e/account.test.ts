import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeSentTo, joinAs } from '../support/colleague.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const contacts = async (): Promise<Record<string, unknown>> => (await office.run('account contacts --json')).document();

describe('account show', () => {
  test('tells the company, its branches and who asks', async () => {
    expect((await office.run('account show --json')).document()).toMatchObject({
      npp: office.npp,
      divisi: '000',
      branches: [{ divisi: '000' }],
      jkkGroup: 2,
      scale: 'medium',
      contactPerson: 'Rina Wulandari',
      approval: false,
      user: 'admin',
      roles: ['owner'],
      email: 'hrd@maju-bersama.example',
      portal: 'sandbox',
    });
    const said = await office.run('akun tampil --lang id');
    expect(flat(said.stdout)).toContain('Skala usaha menengah');
    expect(flat(said.stdout)).toContain('(terverifikasi)');
  });
});

describe('account update', () => {
  test('shows before and after, and changes what is named once it is agreed to', async () => {
    const line = ['--address', 'Jl._Baru_1', '--approval', 'on'].join(' ');
    const planned = await office.run(`account update ${line} --dry-run --json`);
    expect(planned.document()).toMatchObject({
      before: { approval: false },
      after: { address: 'Jl._Baru_1', approval: true, contactPerson: 'Rina Wulandari' },
      done: false,
    });
    const { stdout } = await office.run('account update --approval on --dry-run');
    expect(stdout).toContain('approval');
    expect(stdout).not.toMatch(/Rina Wulandari|Address/);
    expect((await office.run('account show --json')).document()).toMatchObject({ approval: false });
    expect(await office.run(`account update ${line} --json`)).toMatchObject({ exit: 2 });
    expect((await office.run(`account update ${line} --yes --json`)).document()).toMatchObject({ done: true });
    expect((await office.run(`account update ${line} --yes --json`)).document()).toMatchObject({ done: false });
    expect((await office.run('account update --approval off --yes --lang id')).stdout).toContain(
      'Portal sudah mencatatnya.',
    );
    const nothing = await office.run('account update --yes --json');
    expect(nothing).toMatchObject({ exit: 2, stdout: '' });
  });

  test('is an owner’s alone', async () => {
    const maker = await joinAs(office, 'sari', 'maker,approver');
    const ran = await maker.run('account update --approval on --yes --json');
    expect(ran.exit).toBe(5);
    expect(ran.problem()).toMatchObject({ code: 'ROLE_NOT_ALLOWED', message: expect.stringContaining('owner') });
    expect((await office.run('account show --json')).document()).toMatchObject({ approval: false });
  });
});

describe('account contacts', () => {
  test.each(['021-5551234', '0844-1234-5678'])('refuses a phone from nowhere at the door: %s', async (number) => {
    const before = await contacts();
    const argument = number.replaceAll(' ', '');
    const ran = await office.run(`account contacts change --phone ${argument} --yes --json`);
    expect(ran).toMatchObject({ exit: 3, stdout: '' });
    expect(ran.problem()).toMatchObject({ code: 'PHONE_INVALID', help: expect.stringContaining('0812') });
    expect(await contacts()).toEqual(before);
    expect(office.held().outbox.filter(({ kind }) => kind === 'sms')).toEqual([]);
  });

  test('changes a phone with the code that was sent to the new one', async () => {
    expect(
      (await office.run('account contacts change --phone 0813-1111-2222 --dry-run --json')).document(),
    ).toMatchObject({
      codeSent: false,
    });
    expect(office.held().outbox.filter(({ kind }) => kind === 'sms')).toEqual([]);
    const sent = await office.run('account contacts change --phone +6281311112222 --yes --json');
    expect(sent.document()).toMatchObject({
      kind: 'phone',
      before: '081200001234',
      value: '081311112222',
      codeSent: true,
    });
    expect(await contacts()).toMatchObject({ phone: '081200001234' });
    const code = codeSentTo(office, '081311112222');
    const wrong = await office.run('account contacts confirm --code-stdin --json', {
      input: code === '111111' ? '222222' : '111111',
    });
    expect(wrong).toMatchObject({ exit: 5, stdout: '' });
    expect(wrong.problem()).toMatchObject({ code: 'CODE_REFUSED', message: expect.stringContaining('4') });
    const done = await office.run('akun kontak konfirmasi --code-stdin --lang id', { input: `${code}\n` });
    expect(done).toMatchObject({ exit: 0, stderr: '' });
    expect(await contacts()).toMatchObject({ phone: '081311112222', phoneVerifiedAt: expect.any(String) });
    const again = await office.run('account contacts confirm --code-stdin --json', { input: code });
    expect(again.problem()).toMatchObject({ code: 'CODE_REFUSED', exit: 5 });
  });

  test('takes no code that has run out, and wants the password again', async () => {
    await office.run('account contacts change --email baru@maju.example --yes');
    office.setClock('2026-11-10T09:06:00+07:00');
    const late = await office.run('account contacts confirm --code-stdin --lang id', {
      input: codeSentTo(office, 'baru@maju.example'),
    });
    expect(late.exit).toBe(5);
    expect(flat(late.stderr)).toContain('sudah tidak berlaku; tidak ada yang berubah');
    const wrong = { BPJSTK_PASSWORD: 'Wrong-Password-1' };
    const refused = await office.run('account contacts change --email lain@maju.example --yes --json', { env: wrong });
    expect(refused.exit).toBe(4);
    expect(codeSentTo(office, 'lain@maju.example')).toBe('');
    expect(await contacts()).toMatchObject({ email: 'hrd@maju-bersama.example' });
  });
});

describe('account security', () => {
  test('is one page that says what to mend and whom to call', async () => {
    const page = (await office.run('account security --json')).document();
    expect(page).toMatchObject({
      passwordDays: 0,
      secondFactor: null,
      helpdesk: { phone: '000-000' },
      toMend: expect.arrayContaining([{ kind: 'noSecondFactor' }, { kind: 'refused', count: 1 }]),
    });
    const said = await office.run('akun keamanan --lang id');
    expect(said).toMatchObject({ exit: 0, stderr: '' });
    expect(flat(said.stdout)).toContain('bpjstk akses dua-langkah aktifkan');
    expect(said.stdout).toContain('000-000');
  });
});

describe('account activity', () => {
  test('goes on by cursor, and tells one user alone', async () => {
    const all = (await office.run('account activity --limit 1000 --json')).document();
    expect(all).toMatchObject({ more: false, cursor: null });
    const whole = all['activity'] as { who: string }[];
    const first = (await office.run('account activity --limit 3 --json')).document();
    expect(first).toMatchObject({ more: true, cursor: expect.any(String) });
    const next = (await office.run(`account activity --limit 3 --cursor ${String(first['cursor'])} --json`)).document();
    const two = [...(first['activity'] as object[]), ...(next['activity'] as object[])];
    // Each of these runs logs in, which is a deed too.
    expect(whole.slice(0, 2)).toEqual(two.slice(2, 4));
    const sari = (await office.run('account activity --user sari --json')).document()['activity'] as { who: string }[];
    expect(sari.length).toBeGreaterThan(2);
    expect(new Set(sari.map(({ who }) => who))).toEqual(new Set(['sari']));
  });
});
