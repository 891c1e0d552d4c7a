import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import Libsql from 'libsql';
import type { SandboxOptions } from '../../src/sandbox/index.js';
import { Rig, type Reply, type Schemas } from './rig.js';

let rig: Rig;
afterEach(() => rig.close());

const after = (seconds: number): void => {
  rig.now = new Date(rig.now.getTime() + seconds * 1000);
};
const codeOf = (secret: string): string => new TOTP({ secret }).generate({ timestamp: rig.now.getTime() });
const begin = (kind: string, password = rig.password): Promise<Reply> =>
  rig.call('POST', '/auth/2fa', { body: { kind, password } });
const confirm = (enrolmentId: unknown, code: string): Promise<Reply> =>
  rig.call('POST', '/auth/2fa/confirmation', { body: { enrolmentId, code } });
const login = (): Promise<Reply> => rig.call('POST', '/auth/login', { body: rig.credentials() });
const answer = (challenge: Reply, body: object): Promise<Reply> =>
  rig.call('POST', `/auth/challenge/${challenge.body['challengeId'] as string}`, { body });
const sent = (): string => rig.inspect().outbox.at(-1)?.code ?? '';
const not = (code: string): string => (code === '000000' ? '000001' : '000000');
const state = async (): Promise<unknown> => (await rig.call('GET', '/auth/2fa')).body;

/** Logs in and switches the TOTP on. @returns its secret and the recovery codes. */
async function withTotp(options: Partial<SandboxOptions> = {}): Promise<{ secret: string; recovery: string[] }> {
  rig = await Rig.open(options);
  await rig.login();
  const { body } = await begin('totp');
  const secret = body['secret'] as string;
  const confirmed = await confirm(body['enrolmentId'], codeOf(secret));
  expect(confirmed.status).toBe(200);
  after(30);
  return { secret, recovery: confirmed.body['recoveryCodes'] as string[] };
}

describe('a second factor', () => {
  test('is off at first, on once a code has confirmed it, and told without its secret', async () => {
    rig = await Rig.open();
    await rig.login();
    const off = { kind: null, required: false, sentTo: null, enabledAt: null, recoveryCodesLeft: 0 };
    expect(await state()).toEqual(off);
    const begun = await begin('totp');
    expect(begun).toMatchObject({ status: 200, body: { kind: 'totp', expiresAt: '2026-11-05T03:05:00.000Z' } });
    expect(await state()).toEqual(off);
    const secret = begun.body['secret'] as string;
    expect(await confirm(begun.body['enrolmentId'], not(codeOf(secret)))).toMatchObject({
      status: 401,
      body: { code: 'CHALLENGE_REFUSED', attemptsLeft: 4 },
    });
    const { body } = await confirm(begun.body['enrolmentId'], codeOf(secret));
    expect(new Set(body['recoveryCodes'] as string[]).size).toBe(10);
    expect(await state()).toEqual({
      ...off,
      kind: 'totp',
      enabledAt: '2026-11-05T03:00:00.000Z',
      recoveryCodesLeft: 10,
    });
    expect(await begin('totp')).toMatchObject({ status: 409, body: { code: 'SECOND_FACTOR_STATE' } });
  });

  test('asks for the password again, and a wrong one counts', async () => {
    rig = await Rig.open();
    await rig.login();
    expect(await begin('totp', 'wrong')).toMatchObject({ status: 401, body: { attemptsLeft: 4 } });
    expect(await state()).toMatchObject({ kind: null });
  });

  test('keeps no recovery code in the database, and none of another sandbox', async () => {
    const { recovery } = await withTotp();
    const database = new Libsql(rig.db);
    const rows = JSON.stringify(database.prepare('SELECT * FROM recovery_code').all());
    database.close();
    for (const code of recovery) expect(rows).not.toContain(code);
  });

  test('is taken back by a reset', async () => {
    await withTotp();
    const { reset } = await import('../../src/sandbox/index.js');
    reset(rig.db);
    expect((await login()).status).toBe(200);
  });
});

describe('a code of a TOTP', () => {
  test('opens a session, once', async () => {
    const { secret } = await withTotp();
    const challenge = await login();
    expect(challenge).toMatchObject({ status: 202, body: { kind: 'totp', sentTo: null } });
    const code = codeOf(secret);
    expect((await answer(challenge, { code })).status).toBe(200);
    const again = { status: 401, body: { code: 'CHALLENGE_REFUSED', codeUsed: true, attemptsLeft: 5 } };
    for (let turn = 0; turn < 6; turn++) expect(await answer(await login(), { code })).toMatchObject(again);
    after(30);
    expect((await answer(await login(), { code: codeOf(secret) })).status).toBe(200);
  });

  test('that confirmed the second factor does not log in as well', async () => {
    rig = await Rig.open();
    await rig.login();
    const { body } = await begin('totp');
    const code = codeOf(body['secret'] as string);
    await confirm(body['enrolmentId'], code);
    expect((await answer(await login(), { code })).status).toBe(401);
  });

  test.each([
    [-60, 401],
    [-30, 200],
    [30, 200],
    [60, 401],
  ])('of a clock that is %d s off is answered with %d', async (seconds, status) => {
    const { secret } = await withTotp();
    after(60);
    const challenge = await login();
    const code = new TOTP({ secret }).generate({ timestamp: rig.now.getTime() + seconds * 1000 });
    expect((await answer(challenge, { code })).status).toBe(status);
  });

  test('cannot be guessed on and on with new challenges: five wrong ones lock the account', async () => {
    const { secret } = await withTotp();
    const replies: Reply[] = [];
    for (let turn = 0; turn < 5; turn++) replies.push(await answer(await login(), { code: not(codeOf(secret)) }));
    expect(replies.map(({ body }) => body['attemptsLeft'])).toEqual([4, 3, 2, 1, 0]);
    expect(replies.at(-1)?.body['opensAt']).toBe('2026-11-05T03:15:30.000Z');
    expect(await login()).toMatchObject({ status: 403, body: { code: 'ACCOUNT_LOCKED' } });
    after(15 * 60);
    expect((await answer(await login(), { code: codeOf(secret) })).status).toBe(200);
  });
});

describe('a recovery code', () => {
  test('opens a session in place of a code, once', async () => {
    const { recovery } = await withTotp();
    const [recoveryCode] = recovery;
    const opened = await answer(await login(), { recoveryCode });
    expect(opened.status).toBe(200);
    rig.token = opened.body['accessToken'] as string;
    expect(await state()).toMatchObject({ recoveryCodesLeft: 9 });
    expect((await answer(await login(), { recoveryCode })).status).toBe(401);
  });
});

describe('a second factor by message', () => {
  test.each(['sms', 'email'] as const)(
    'of %s is confirmed by the code that was sent, and asked for from then on',
    async (kind) => {
      rig = await Rig.open();
      await rig.login();
      const begun = await begin(kind);
      expect(begun.body).toMatchObject({ kind, secret: null });
      expect(begun.body['sentTo']).toContain('••');
      expect((await confirm(begun.body['enrolmentId'], sent())).status).toBe(200);
      const challenge = await login();
      expect(challenge.body).toMatchObject({ kind });
      expect((await answer(challenge, { code: sent() })).status).toBe(200);
    },
  );

  test('sends five codes in ten minutes and no more', async () => {
    rig = await Rig.open({ secondFactor: 'sms' });
    for (let turn = 0; turn < 5; turn++) expect((await login()).status).toBe(202);
    expect(await login()).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED', opensAt: expect.any(String) } });
    after(10 * 60 + 1);
    expect((await login()).status).toBe(202);
  });
});

describe('switching a second factor off', () => {
  const challenge = (): Promise<Reply> => rig.call('POST', '/auth/2fa/challenge');
  const remove = (asked: Reply, given: Schemas['ChallengeAnswer']): Promise<Reply> =>
    rig.call('POST', '/auth/2fa/removal', { body: { challengeId: asked.body['challengeId'], answer: given } });

  test('needs a code, not the session alone', async () => {
    const { secret } = await withTotp();
    const asked = await challenge();
    expect(await remove(asked, { code: not(codeOf(secret)) })).toMatchObject({ status: 401 });
    expect(await remove(asked, { code: codeOf(secret) })).toMatchObject({ status: 204 });
    expect(await state()).toMatchObject({ kind: null, recoveryCodesLeft: 0 });
    expect((await login()).status).toBe(200);
    expect(await challenge()).toMatchObject({ status: 409, body: { code: 'SECOND_FACTOR_STATE' } });
  });

  test('is done with a recovery code too, for who has lost the phone', async () => {
    const { recovery } = await withTotp();
    const [recoveryCode = ''] = recovery;
    expect(await remove(await challenge(), { recoveryCode })).toMatchObject({ status: 204 });
  });

  test('takes no challenge of a login, and a login none of a session', async () => {
    const { secret } = await withTotp();
    expect(await remove(await login(), { code: codeOf(secret) })).toMatchObject({ status: 401 });
    expect(await answer(await challenge(), { code: codeOf(secret) })).toMatchObject({ status: 401 });
  });

  test('is refused where the portal asks everybody for one', async () => {
    rig = await Rig.open({ secondFactor: 'sms' });
    const opened = await answer(await login(), { code: sent() });
    rig.token = opened.body['accessToken'] as string;
    expect(await state()).toMatchObject({ kind: 'sms', required: true });
    expect(await remove(await challenge(), { code: sent() })).toMatchObject({
      status: 403,
      body: { code: 'SECOND_FACTOR_REQUIRED' },
    });
  });
});

describe('a portal that cannot be logged in to', () => {
  test('asks for a captcha', async () => {
    rig = await Rig.open({ captcha: true });
    expect(await login()).toMatchObject({ status: 403, body: { code: 'CAPTCHA_REQUIRED' } });
  });

  test('is closed for maintenance until its time, and says so before anything else', async () => {
    rig = await Rig.open({ closedUntil: new Date('2026-11-05T04:00:00Z') });
    const told = { status: 503, body: { code: 'MAINTENANCE', opensAt: '2026-11-05T04:00:00.000Z' } };
    expect(await login()).toMatchObject(told);
    expect((await rig.call('GET', '/meta')).body).toMatchObject({ maintenance: { until: '2026-11-05T04:00:00.000Z' } });
    after(3600);
    expect((await login()).status).toBe(200);
    expect((await rig.call('GET', '/meta')).body).toMatchObject({ maintenance: null });
  });
});

test('a database of the first release is brought up to date, with all that is in it', async () => {
  rig = await Rig.open();
  await rig.sandbox.close();
  const { migrations } = await import('../../src/sandbox/store/schema.js');
  const companies = (path: string): unknown[] => {
    const database = new Libsql(path);
    const rows = database.prepare('SELECT * FROM company').all();
    database.close();
    return rows;
  };
  const [now] = companies(rig.db) as [Record<string, string | number>];
  const database = new Libsql(rig.db);
  const [user] = database.prepare('SELECT password, email, phone FROM user').all() as [Record<string, string>];
  database.close();
  const company: Record<string, string | number> = { ...now, ...user };
  rmSync(rig.db);
  const old = new Libsql(rig.db);
  old.exec(`${migrations[0] ?? ''} PRAGMA user_version = 1;`);
  const columns = old.prepare('SELECT name FROM pragma_table_info(?)').all(['company']) as { name: string }[];
  const names = columns.map(({ name }) => name);
  old
    .prepare(`INSERT INTO company (${names.join()}) VALUES (${names.map(() => '?').join()})`)
    .run(names.map((name) => company[name] ?? null));
  old.close();
  await rig.start();
  await rig.login();
  expect(await state()).toMatchObject({ kind: null });
  // The first release knew of neither.
  expect(companies(rig.db)).toEqual([{ ...now, address: null, contactPerson: null }]);
});
