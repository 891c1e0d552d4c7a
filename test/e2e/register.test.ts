import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { codeSentTo } from '../support/colleague.js';
import { type Desk, openDesk } from '../support/desk.js';
import { type Office, openOffice } from '../support/office.js';
import { passing } from '../support/points.js';
import { sitDown } from '../support/terminal.js';

/** Many runs of the program each. */
jest.setTimeout(120_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const newcomer = (): Desk => openDesk({ BPJSTK_PORTAL: office.url });
const company =
  '--company-name PT_Baru_Jaya --address Jl._Baru_1 --scale small --contact-person Dewi --email dewi@baru.example --phone 0812-9999-0000';
const password = 'Ikan-Bandeng-55!';
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('a new company', () => {
  test('goes from its data to its NPP, one step a run, and keeps no secret', async () => {
    const desk = newcomer();
    expect((await desk.run(`register start ${company} --dry-run --json`)).document()).toMatchObject({ sent: false });
    expect(await desk.run(`register start ${company}`)).toMatchObject({ exit: 2 });
    expect(office.held().outbox).toEqual([]);

    const begun = await desk.run(`register start ${company} --yes --json`);
    expect(begun.exit).toBe(8);
    expect(begun.document()).toMatchObject({
      kind: 'company',
      state: 'otp_sent',
      npp: null,
      documents: expect.any(Array),
    });
    const otp = codeSentTo(office, '081299990000');
    const wrong = await desk.run('register start --code-stdin --json', {
      input: otp === '111111' ? '222222' : '111111',
    });
    expect(wrong).toMatchObject({ exit: 5, stdout: '' });
    expect(wrong.problem()).toMatchObject({ code: 'CODE_REFUSED', message: expect.stringContaining('4') });

    const answered = await desk.run('register start --code-stdin --json', { input: otp });
    expect(answered).toMatchObject({ exit: 8 });
    expect(answered.document()).toMatchObject({ state: 'activation_sent', npp: null });
    const weak = await desk.run('register start --code-stdin --json', {
      input: `${codeSentTo(office, 'dewi@baru.example')}\nshort`,
    });
    expect(weak.exit).toBe(3);
    const open = await desk.run('register status');
    expect(open.stdout).not.toContain('bpjstk register start (');
    expect(flat(open.stderr)).toContain('bpjstk register start (where nobody can be asked: --code-stdin');
    const status = await desk.run('pendaftaran cek --lang id');
    expect(status).toMatchObject({ exit: 8, stdout: expect.stringContaining('Kode aktivasi') as unknown });

    const done = await desk.run('register start --code-stdin --json', {
      input: `${codeSentTo(office, 'dewi@baru.example')}\n${password}`,
    });
    expect(done).toMatchObject({ exit: 0, stderr: '' });
    const { npp } = done.document() as { npp: string };
    expect(npp).toMatch(/^[A-Z0-9]{8}$/);
    expect(flat((await desk.run('register status')).stdout)).toContain(`bpjstk auth login --npp ${npp}`);
    const active = await desk.run('register status --json');
    expect(active.exit).toBe(0);
    expect(active.document()).toMatchObject({ state: 'active', npp });
    const login = await desk.run(`auth login --npp ${npp} --password-stdin --json`, { input: password });
    expect(login.document()).toMatchObject({ npp, company: 'PT_Baru_Jaya' });

    const kept = join(desk.folder, 'data', 'registration.json');
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    for (const secret of [otp, password, codeSentTo(office, 'dewi@baru.example'), '081299990000']) {
      expect(readFileSync(kept, 'utf8')).not.toContain(secret);
    }
  });

  test('is told of an OTP that has run out, and gets another', async () => {
    const desk = newcomer();
    await desk.run(`register start ${company.replace('9999-0000', '9999-1111')} --yes`);
    const late = codeSentTo(office, '081299991111');
    office.setClock('2026-11-10T09:06:00+07:00');
    const env = { BPJSTK_NOW: '2026-11-10T09:06:00+07:00' };
    const refused = await desk.run('pendaftaran mulai --code-stdin --lang id', { input: late, env });
    expect(refused.exit).toBe(5);
    expect(flat(refused.stderr)).toContain('sudah tidak berlaku');
    expect((await desk.run('pendaftaran cek --lang id', { env })).stdout).toContain('sudah tidak berlaku');
    expect((await desk.run('register start --resend --json', { env })).document()).toMatchObject({ state: 'otp_sent' });
    const input = codeSentTo(office, '081299991111');
    expect((await desk.run('register start --code-stdin --json', { input, env })).document()).toMatchObject({
      state: 'activation_sent',
    });
  });

  test('with a phone from nowhere is stopped at the door', async () => {
    const before = office.held().outbox.length;
    const ran = await newcomer().run(`register start ${company.replace('0812-9999-0000', '021-5551234')} --yes --json`);
    expect(ran.problem()).toMatchObject({ code: 'PHONE_INVALID', exit: 3 });
    expect(office.held().outbox).toHaveLength(before);
    expect((await newcomer().run('register status --json')).problem()).toMatchObject({ code: 'REGISTRATION_NONE' });
  });
});

describe('one registration', () => {
  const told = { kind: 'company', state: 'otp_sent' };

  test('is begun once, though the machine dies when the answer comes', async () => {
    const desk = newcomer();
    const line = `register start ${company.replace('9999-0000', '9999-2222')} --yes --json`;
    const { points, signal } = await passing(desk, line, 1);
    expect([points, signal]).toEqual([['before POST /registrations', 'after POST /registrations'], 'SIGKILL']);
    expect((await desk.run(line)).document()).toMatchObject(told);
    expect((await desk.run(line)).document()).toMatchObject(told);
    expect(office.held().outbox.filter(({ sentTo }) => sentTo === '081299992222')).toHaveLength(1);
  });

  test.each([
    ['another company', `register start ${company.replace('PT_Baru_Jaya', 'PT_Lain')} --yes`],
    ['a part of another', 'register start --company-name PT_Lain'],
    ['a user of a company', 'register start --npp 23510569 --user budi'],
  ])('does not pass for %s', async (_other, line) => {
    const desk = newcomer();
    await desk.run(`register start ${company} --yes`);
    const before = office.held().outbox.length;
    const ran = await desk.run(`${line} --json`);
    expect([ran.exit, ran.stdout, ran.problem()]).toEqual([
      2,
      '',
      expect.objectContaining({ code: 'REGISTRATION_OTHER', help: expect.stringContaining('--new') }),
    ]);
    expect((await desk.run(`${line} --lang id`)).stderr).toContain('pendaftaran lain');
    expect(office.held().outbox).toHaveLength(before);
  });

  test('makes way for another where that is said', async () => {
    const desk = newcomer();
    await desk.run(`register start ${company} --yes`);
    const other = company.replace('PT_Baru_Jaya', 'PT_Lain').replace('9999-0000', '9999-3333');
    expect((await desk.run(`register start ${other} --new --yes --json`)).document()).toMatchObject(told);
    expect(codeSentTo(office, '081299993333')).toMatch(/^\d{6}$/);
  });

  test('asks again at a terminal for what nobody could use, and keeps the other answers', async () => {
    const person = sitDown(office, 'register start', openDesk({ BPJSTK_PORTAL: office.url }).env);
    await person.answer(/Name of the company/, 'PT Ketik\r');
    await person.answer(/Address/, 'Jl. Ketik 1\r');
    await person.answer(/Scale/, '\r');
    await person.answer(/contact person/, '\r');
    await person.answer(/This is needed/, 'Dewi\r');
    await person.answer(/E-mail/, 'dewi at ketik\r');
    await person.answer(/no e-mail address|not an e-mail/i, `${'\b'.repeat(13)}dewi@ketik.example\r`);
    await person.answer(/Mobile/, '021-555\r');
    await person.answer(/mobile/, `${'\b'.repeat(7)}081299994444\r`);
    await person.answer(/PT Ketik[^]*dewi@ketik\.example[^]*\(y\/N\)/, 'n\r');
    expect(await person.ended()).toBe(0);
  });
});

describe('nobody learns whether a company or a user exists', () => {
  test('by asking for access to it', async () => {
    const ask = async (npp: string, phone: string): Promise<unknown> => {
      const desk = newcomer();
      const person = `--email eko@baru.example --phone ${phone}`;
      await desk.run(`register start --user admin --npp ${npp} ${person} --yes`);
      const ran = await desk.run('register start --code-stdin --json', { input: codeSentTo(office, phone) });
      return { ...ran, document: ran.document(), problem: { ...ran.problem(), requestId: '' } };
    };
    const known = await ask(office.npp, '081277770001');
    const unknown = await ask(office.npp === '29999999' ? '28888888' : '29999999', '081277770001');
    expect(known).toMatchObject({ exit: 8, document: { state: 'waiting_for_owner', npp: null } });
    expect(JSON.stringify(unknown)).toBe(JSON.stringify(known));
    const { activity } = (await office.run('account activity --json')).document() as { activity: { what: string }[] };
    expect(activity.map(({ what }) => what)).toContain('access_asked');
    const { notifications } = (await office.run('notifications list --json')).document() as { notifications: object[] };
    expect(notifications).toContainEqual(expect.objectContaining({ topic: 'access_asked', userName: 'admin' }));
  });

  test('by asking for a forgotten NPP', async () => {
    const ask = (address: string) => newcomer().run(`register status --forgot-npp ${address} --json`);
    const known = await ask('hrd@maju-bersama.example');
    const unknown = await ask('xyz@maju-bersama.example');
    expect(known).toMatchObject({ exit: 0, stderr: '' });
    expect(unknown.stdout.replace('xyz@', 'hrd@')).toBe(known.stdout);
    expect(codeSentTo(office, 'hrd@maju-bersama.example')).toBe(office.npp);
    expect(codeSentTo(office, 'xyz@maju-bersama.example')).toBe('');
  });
});
