import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppError, message } from '../../src/errors.js';
import type { Session, SessionSource } from '../../src/portal/index.js';
import { companyAnswer, cut, failure, json, problem, raw, type Reaction, type Rig, session, startRig } from './rig.js';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const refused = problem(401, 'SESSION_INVALID');
const unlessToken =
  (token: string): Reaction =>
  (response, request) =>
    (request.headers.authorization === `Bearer ${token}` ? json(companyAnswer) : refused)(response, request);

/** A source that counts what it is asked for; its renewals wait until they are let go. */
function counting(renewals: (refused: Session) => Promise<Session>) {
  const asked = { current: 0, renew: [] as string[] };
  const source: SessionSource = {
    current: () => {
      asked.current++;
      return Promise.resolve(session('first'));
    },
    renew: (old) => {
      asked.renew.push(old.accessToken);
      return renewals(old);
    },
  };
  return { asked, source };
}

const notLoggedIn = new AppError('notLoggedIn', message('portal.notLoggedIn'), { code: 'NOT_LOGGED_IN' });

describe('a login', () => {
  test.each([
    ['in HTML', raw('<h1>401</h1>', { 'content-type': 'text/html' }, 401)],
    ['without a word', raw('', {}, 401)],
    ['as a session that has ended', problem(401, 'SESSION_INVALID')],
  ])('that is refused %s is a password refused, sent once', async (_how, refusal) => {
    rig.on('POST /auth/login', refusal);
    const error = await failure(rig.portal().login({ npp: 'AB123456', divisi: '000', password: 'Rahasia-1' }));
    expect([error.code, error.exit]).toEqual(['CREDENTIALS_REFUSED', 4]);
    expect(rig.requests.map(({ url }) => url)).toEqual(['/meta', '/auth/login']);
  });
});

describe('a session', () => {
  test('that has ended is renewed once, and the request sent again', async () => {
    rig.on('GET /company', unlessToken('access-token-second'));
    const { asked, source } = counting(() => Promise.resolve(session('second')));
    const portal = rig.portal({ session: source });
    expect(await portal.company()).toEqual(companyAnswer);
    expect(await portal.company()).toEqual(companyAnswer);
    expect(asked).toEqual({ current: 1, renew: ['access-token-first'] });
    expect(rig.to('GET /company').length).toBe(3);
    expect(rig.pauses).toEqual([]);
  });

  test('that is refused again after renewal is exit 4', async () => {
    rig.on('GET /company', refused);
    const { asked, source } = counting(() => Promise.resolve(session('second')));
    const error = await failure(rig.portal({ session: source }).company());
    expect([error.code, error.exit, error.requestId]).toEqual(['SESSION_INVALID', 4, rig.traces.at(-1)?.requestId]);
    expect([asked.renew.length, rig.to('GET /company').length]).toEqual([1, 2]);
  });

  test('is renewed once for all requests that were refused at the same time', async () => {
    rig.on('GET /company', unlessToken('access-token-second'));
    const { asked, source } = counting(async () => {
      while (rig.to('GET /company').length < 5) await new Promise((resolve) => setImmediate(resolve));
      return session('second');
    });
    const portal = rig.portal({ session: source });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => portal.company()));
    expect(answers.length).toBe(5);
    expect(asked).toEqual({ current: 1, renew: ['access-token-first'] });
  });

  test('that cannot be renewed stops the request with what the source says, and is asked for anew by the next', async () => {
    rig.on('GET /company', refused);
    const { asked, source } = counting(() => Promise.reject(notLoggedIn));
    const portal = rig.portal({ session: source });
    expect(await failure(portal.company())).toBe(notLoggedIn);
    rig.on('GET /company', json(companyAnswer));
    expect((await portal.company()).name).toBe('PT Maju');
    expect(asked).toEqual({ current: 2, renew: ['access-token-first'] });
  });

  test('that nobody can give is exit 4, and nothing is sent', async () => {
    const error = await failure(rig.portal({ session: undefined }).company());
    expect([error.code, error.exit, rig.to('GET /company')]).toEqual(['NOT_LOGGED_IN', 4, []]);
  });
});

describe('logging in', () => {
  const credentials = { npp: 'AB123456', divisi: '000', password: 'Rahasia-12345' };

  test('gives a session', async () => {
    rig.on('POST /auth/login', json(session('new')));
    expect(await rig.portal().login(credentials)).toEqual({ kind: 'session', session: session('new') });
    expect(JSON.parse(rig.to('POST /auth/login')[0]?.body ?? '')).toEqual(credentials);
    expect(rig.to('POST /auth/login')[0]?.headers.authorization).toBeUndefined();
  });

  test('for another company than asked for is not taken', async () => {
    const other = { ...session('new'), company: { npp: 'ZZ999999', divisi: '000', name: 'PT Lain' } };
    rig.on('POST /auth/login', json(other));
    const error = await failure(rig.portal().login(credentials));
    expect([error.code, error.exit]).toEqual(['ANSWER_MISMATCH', 6]);
  });

  test('or a challenge, whose answer gives the session', async () => {
    const challenge = { challengeId: 'c 1/2', kind: 'sms', sentTo: '0812••••99', expiresAt: '2026-11-23T14:05:00Z' };
    rig.on('POST /auth/login', json(challenge, 202));
    rig.on('POST /auth/challenge/c%201%2F2', json(session('new')));
    const portal = rig.portal();
    expect(await portal.login(credentials)).toEqual({ kind: 'challenge', challenge });
    expect(await portal.answerChallenge('c 1/2', { code: '123456' }, credentials)).toEqual(session('new'));
  });

  test.each<[string, Reaction]>([
    ['whose answer is lost', cut],
    ['that the portal has no time for', problem(429, 'RATE_LIMITED', {}, { 'retry-after': '1' })],
    ['that fails inside the portal', problem(500, 'INTERNAL')],
    ['whose answer is rubbish', json({ accessToken: 'short' })],
  ])('%s is not sent a second time, and is exit 6', async (_what, reaction) => {
    rig.on('POST /auth/login', reaction);
    const error = await failure(rig.portal().login(credentials));
    expect([error.exit, rig.to('POST /auth/login').length, rig.pauses]).toEqual([6, 1, []]);
  });

  test('a session with a token longer than the contract allows is unreadable', async () => {
    rig.on('POST /auth/refresh', json({ ...session('x'), accessToken: 'x'.repeat(257) }));
    expect((await failure(rig.portal().refresh('refresh-token-old'))).code).toBe('PORTAL_ANSWER_UNREADABLE');
  });

  test('out ends the session at the portal', async () => {
    rig.on('POST /auth/logout', (response) => response.writeHead(204).end());
    await expect(rig.portal().logout()).resolves.toBeUndefined();
    expect(rig.to('POST /auth/logout')[0]?.headers.authorization).toBe('Bearer access-token-first');
  });
});
