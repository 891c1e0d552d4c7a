import { afterEach, describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { Rig } from './rig.js';

let rig: Rig;
afterEach(() => rig.close());

const minute = 60_000;
const after = (milliseconds: number): void => {
  rig.now = new Date(rig.now.getTime() + milliseconds);
};
const login = (password?: string, change = {}) =>
  rig.call('POST', '/auth/login', { body: { ...rig.credentials(password), ...change } });

describe('logging in', () => {
  test('opens a session of the company', async () => {
    rig = await Rig.open();
    const session = await rig.login();
    expect(session).toMatchObject({
      expiresAt: '2026-11-05T03:15:00.000Z',
      company: { npp: rig.sandbox.npp, divisi: '000' },
    });
    expect((await rig.call('GET', '/company')).body).toEqual({
      npp: rig.sandbox.npp,
      divisi: '000',
      name: 'PT Maju Bersama (sandbox)',
      jkkGroup: 2,
      scale: 'medium',
      labourIntensive: false,
      registeredOn: '2015-07-01',
    });
  });

  test('answers an unknown NPP, an unknown branch and a wrong password alike, and locks each alike', async () => {
    rig = await Rig.open();
    const unknown = rig.sandbox.npp === '29999999' ? '28888888' : '29999999';
    const told = async (change: object): Promise<unknown[]> => {
      const replies = [];
      for (let attempt = 0; attempt < 6; attempt++) {
        const { status, body } = await login('wrong', change);
        replies.push({ status, ...body, requestId: '' });
      }
      return replies;
    };
    const wrong = await told({});
    expect(wrong).toMatchObject([
      { status: 401, code: 'CREDENTIALS_REFUSED', attemptsLeft: 4 },
      { attemptsLeft: 3 },
      { attemptsLeft: 2 },
      { attemptsLeft: 1 },
      { status: 401, attemptsLeft: 0, opensAt: '2026-11-05T03:15:00.000Z' },
      { status: 403, code: 'ACCOUNT_LOCKED', opensAt: '2026-11-05T03:15:00.000Z' },
    ]);
    expect(await told({ npp: unknown })).toEqual(wrong);
    expect(await told({ divisi: '001' })).toEqual(wrong);
  });

  test('refuses even the right password while it is locked, and begins anew when it opens', async () => {
    rig = await Rig.open();
    for (let attempt = 0; attempt < 5; attempt++) await login('wrong');
    expect(await login()).toMatchObject({ status: 403, body: { code: 'ACCOUNT_LOCKED' } });
    after(15 * minute);
    expect((await login('wrong')).body).toMatchObject({ attemptsLeft: 4 });
    expect((await login()).status).toBe(200);
    expect((await login('wrong')).body).toMatchObject({ attemptsLeft: 4 });
  });
});

describe('a session', () => {
  test('ends after its minutes, and is asked for everywhere but at the door', async () => {
    rig = await Rig.open({ sessionMinutes: 5 });
    const none = { status: 401, body: { code: 'SESSION_INVALID' } };
    expect(await rig.call('GET', '/company')).toMatchObject(none);
    expect(await rig.call('GET', '/company', { headers: { authorization: 'Bearer nonsense' } })).toMatchObject(none);
    expect((await rig.call('GET', '/meta')).status).toBe(200);
    await rig.login();
    after(5 * minute - 1);
    expect((await rig.call('GET', '/company')).status).toBe(200);
    after(1);
    expect(await rig.call('GET', '/company')).toMatchObject(none);
  });

  test('is renewed once with each refresh token, for twelve hours', async () => {
    rig = await Rig.open();
    const { refreshToken } = await rig.login();
    const refresh = (token: string) => rig.call('POST', '/auth/refresh', { body: { refreshToken: token } });
    after(11 * 60 * minute);
    const renewed = await refresh(refreshToken);
    expect(renewed.status).toBe(200);
    expect(await refresh(refreshToken)).toMatchObject({ status: 401, body: { code: 'SESSION_INVALID' } });
    expect((await rig.call('GET', '/company')).status).toBe(401);
    rig.token = renewed.body['accessToken'] as string;
    expect((await rig.call('GET', '/company')).status).toBe(200);
    after(12 * 60 * minute);
    expect(await refresh(renewed.body['refreshToken'] as string)).toMatchObject({ status: 401 });
  });

  test('ends whole when it is logged out of', async () => {
    rig = await Rig.open();
    const { refreshToken } = await rig.login();
    expect(await rig.call('POST', '/auth/logout')).toMatchObject({ status: 204 });
    expect((await rig.call('GET', '/company')).status).toBe(401);
    expect((await rig.call('POST', '/auth/refresh', { body: { refreshToken } })).status).toBe(401);
  });

  test('outlives the server, and no token or password is in the database', async () => {
    rig = await Rig.open();
    const session = await rig.login();
    await rig.sandbox.close();
    await rig.start();
    expect(rig.sandbox.password).toBeNull();
    expect((await rig.call('GET', '/company')).status).toBe(200);
    const database = new Libsql(rig.db);
    const rows = ['session', 'company'].map((table) => database.prepare(`SELECT * FROM ${table}`).all());
    database.close();
    for (const secret of [session.accessToken, session.refreshToken, rig.password]) {
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });
});

describe('the second factor', () => {
  test.each(['sms', 'email'] as const)('by %s is a code in the outbox', async (secondFactor) => {
    rig = await Rig.open({ secondFactor });
    const asked = await login();
    expect(asked).toMatchObject({ status: 202, body: { kind: secondFactor, expiresAt: '2026-11-05T03:05:00.000Z' } });
    expect(asked.body['sentTo']).toContain('••');
    const code = rig.inspect().outbox.at(-1)?.code;
    const answer = (given: unknown) =>
      rig.call('POST', `/auth/challenge/${asked.body['challengeId'] as string}`, { body: { code: given } });
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await answer(wrong)).toMatchObject({ status: 401, body: { code: 'CHALLENGE_REFUSED', attemptsLeft: 4 } });
    const opened = await answer(code);
    expect(opened.status).toBe(200);
    rig.token = opened.body['accessToken'] as string;
    expect((await rig.call('GET', '/company')).status).toBe(200);
    expect(await answer(code)).toMatchObject({ status: 401 });
  });

  test('is over after five tries or five minutes', async () => {
    rig = await Rig.open({ secondFactor: 'sms' });
    const ask = async () => (await login()).body['challengeId'] as string;
    const answer = (id: string, code: string) => rig.call('POST', `/auth/challenge/${id}`, { body: { code } });
    const code = () => rig.inspect().outbox.at(-1)?.code ?? '';
    const spent = await ask();
    const right = code();
    const wrong = right === '000000' ? '000001' : '000000';
    for (let attempt = 0; attempt < 5; attempt++) await answer(spent, wrong);
    expect(await answer(spent, right)).toMatchObject({ status: 401, body: { attemptsLeft: 0 } });
    const late = await ask();
    after(5 * minute);
    expect(await answer(late, code())).toMatchObject({ status: 401, body: { code: 'CHALLENGE_REFUSED' } });
  });
});
