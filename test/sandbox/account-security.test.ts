import { afterEach, describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { budi, newKey, type Reply, Rig, type Schemas } from './rig.js';

let rig: Rig;
afterEach(() => rig.close());

const good = 'Kerang-Hijau-29!';
const minute = 60_000;
const after = (milliseconds: number): void => {
  rig.now = new Date(rig.now.getTime() + milliseconds);
};
const change = (newPassword: string, currentPassword = rig.password, key = newKey()): Promise<Reply> =>
  rig.call('POST', '/auth/password', { body: { currentPassword, newPassword }, key });
const login = (password: string): Promise<Reply> =>
  rig.call('POST', '/auth/login', { body: rig.credentials(password), headers: { 'user-agent': 'another/1.0' } });
const sessions = async (): Promise<Schemas['OpenSession'][]> =>
  (await rig.call('GET', '/auth/sessions')).body['items'] as Schemas['OpenSession'][];
const activity = async (query = ''): Promise<Schemas['ActivityPage']> =>
  (await rig.call('GET', `/company/activity${query}`)).body as unknown as Schemas['ActivityPage'];
const deeds = async (): Promise<string[]> => (await activity()).items.map(({ what }) => what);

async function openRig(): Promise<void> {
  rig = await Rig.open();
  await rig.login();
}

describe('changing the password', () => {
  test('takes the new one from then on, tells its age and ends every other session', async () => {
    await openRig();
    const mine = rig.token;
    const other = (await rig.login()).accessToken;
    rig.token = mine;
    after(5 * minute);
    expect(await change(good)).toMatchObject({ status: 200, body: { changedAt: '2026-11-05T03:05:00.000Z' } });
    expect((await rig.call('GET', '/auth/password')).body).toEqual({ changedAt: '2026-11-05T03:05:00.000Z' });
    expect(await sessions()).toMatchObject([{ current: true }]);
    rig.token = other;
    expect((await rig.call('GET', '/company')).status).toBe(401);
    expect((await login(rig.password)).status).toBe(401);
    expect((await login(good)).status).toBe(200);
  });

  test.each([
    ['Pendek-1!', ['length']],
    ['tanpa-huruf-besar-1', ['upper']],
    ['TANPA-HURUF-KECIL-1', ['lower']],
    ['Tanpa-Angka-Sekali', ['digit']],
    ['TanpaTandaBaca2026', ['symbol']],
    ['Bersama-Kita-2026!', ['company']],
    ['aaaaBBBB1111!!!!', ['variety']],
    ['x', ['length', 'upper', 'digit', 'symbol', 'variety']],
  ])('refuses %s, names every rule that it breaks, and leaves the old one', async (password, rules) => {
    await openRig();
    expect(await change(password)).toMatchObject({ status: 422, body: { code: 'PASSWORD_WEAK', rules } });
    expect((await login(rig.password)).status).toBe(200);
  });

  test('refuses the NPP in it', async () => {
    await openRig();
    expect(await change(`Aman-${rig.sandbox.npp}-Sekali`)).toMatchObject({ body: { rules: ['company'] } });
  });

  test('lets none of the last five come back, and the sixth', async () => {
    await openRig();
    const all = [rig.password, ...[1, 2, 3, 4, 5].map((number) => `Kerang-Hijau-${number}!`)];
    for (const [at, password] of all.slice(0, -1).entries()) {
      expect(await change(password, password)).toMatchObject({ body: { rules: ['recent'] } });
      if (at > 0) expect(await change(all[0] ?? '', password)).toMatchObject({ body: { rules: ['recent'] } });
      expect((await change(all[at + 1] ?? '', password)).status).toBe(200);
    }
    expect((await change(all[0] ?? '', all.at(-1))).status).toBe(200);
  });

  test('counts a wrong present password as one at login, and locks', async () => {
    await openRig();
    for (let left = 4; left >= 0; left--) {
      expect(await change(good, 'wrong')).toMatchObject({
        status: 401,
        body: { code: 'CREDENTIALS_REFUSED', attemptsLeft: left },
      });
    }
    expect(await change(good)).toMatchObject({ status: 403, body: { code: 'ACCOUNT_LOCKED' } });
    expect(await login(rig.password)).toMatchObject({ body: { code: 'ACCOUNT_LOCKED' } });
    expect(await deeds()).toContain('password_change_refused');
  });

  test('sent again with its key is the same change; the key with another password is refused', async () => {
    await openRig();
    const key = newKey();
    const first = await change(good, rig.password, key);
    after(minute);
    expect(await change(good, rig.password, key)).toMatchObject({ status: 200, body: first.body });
    expect(await change(`${good}?`, rig.password, key)).toMatchObject({ body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect((await login(good)).status).toBe(200);
  });

  test('keeps no password in the clear', async () => {
    await openRig();
    await change(good);
    const database = new Libsql(rig.db, { readonly: true });
    for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as {
      name: string;
    }[]) {
      expect(JSON.stringify(database.prepare(`SELECT * FROM ${name}`).all())).not.toContain(good);
    }
    database.close();
  });
});

describe('a forgotten password', () => {
  const forgot = (via = 'email', npp = rig.sandbox.npp): Promise<Reply> =>
    rig.call('POST', '/auth/password/forgot', { body: { npp, divisi: '000', via } });
  const reset = (code: string, newPassword = good, npp = rig.sandbox.npp): Promise<Reply> =>
    rig.call('POST', '/auth/password/reset', { body: { npp, divisi: '000', code, newPassword } });
  const sent = (): string => rig.inspect().outbox.at(-1)?.code ?? '';
  const wrong = (): string => (sent() === '000000' ? '000001' : '000000');
  const unknown = (): string => (rig.sandbox.npp === '29999999' ? '28888888' : '29999999');

  test.each(['email', 'sms'])('is set anew once with the code that came by %s, and every session ends', async (via) => {
    await openRig();
    expect(await forgot(via)).toMatchObject({ status: 200, body: { expiresAt: '2026-11-05T03:05:00.000Z' } });
    expect(rig.inspect().outbox.at(-1)).toMatchObject({ kind: via });
    expect((await reset(sent())).status).toBe(204);
    expect((await rig.call('GET', '/company')).status).toBe(401);
    expect((await login(good)).status).toBe(200);
    expect(await reset(sent(), 'Udang-Galah-77?')).toMatchObject({ status: 401, body: { attemptsLeft: 0 } });
  });

  test('is answered alike for an NPP that nobody has, from the first question to the last', async () => {
    rig = await Rig.open();
    const told = async (npp: string): Promise<unknown[]> => {
      const asked = [];
      for (let turn = 0; turn < 6; turn++) asked.push(await forgot('email', npp));
      const tried = [];
      for (let turn = 0; turn < 6; turn++) tried.push(await reset(wrong(), good, npp));
      return [...asked, ...tried].map(({ status, body }) => ({ status, body: { ...body, requestId: '' } }));
    };
    const known = await told(rig.sandbox.npp);
    expect(known).toMatchObject([
      ...Array<object>(5).fill({ status: 200 }),
      { status: 429, body: { code: 'RATE_LIMITED' } },
      ...[4, 3, 2, 1, 0, 0].map((attemptsLeft) => ({
        status: 401,
        body: { code: 'CHALLENGE_REFUSED', attemptsLeft },
      })),
    ]);
    expect(await told(unknown())).toEqual(known);
    expect(rig.inspect().outbox).toHaveLength(5);
  });

  test('code is void after its minutes, and after a new one', async () => {
    rig = await Rig.open();
    await forgot();
    const first = sent();
    await forgot();
    const second = sent();
    if (first !== second) expect((await reset(first)).status).toBe(401);
    after(5 * minute);
    expect((await reset(second)).status).toBe(401);
  });

  test('code is not used up by a password that breaks the rules', async () => {
    rig = await Rig.open();
    await forgot();
    expect(await reset(sent(), 'weak')).toMatchObject({ status: 422, body: { code: 'PASSWORD_WEAK' } });
    expect((await reset(sent())).status).toBe(204);
  });
});

describe('sessions', () => {
  test('are told with when and where from, and ended one by one or all but this one', async () => {
    await openRig();
    after(2 * minute);
    await login(rig.password);
    await login(rig.password);
    const [third, second, first] = await sessions();
    expect(first).toMatchObject({
      current: true,
      openedAt: '2026-11-05T03:00:00.000Z',
      usedAt: '2026-11-05T03:02:00.000Z',
    });
    expect(second).toMatchObject({ current: false, origin: { address: '127.0.0.1', program: 'another/1.0' } });
    expect((await rig.call('DELETE', `/auth/sessions/${third?.sessionId ?? ''}`)).status).toBe(204);
    expect(await rig.call('DELETE', `/auth/sessions/${third?.sessionId ?? ''}`)).toMatchObject({
      status: 404,
      body: { code: 'SESSION_UNKNOWN' },
    });
    expect((await rig.call('DELETE', '/auth/sessions')).body).toEqual({ ended: 1 });
    expect(await sessions()).toMatchObject([{ sessionId: first?.sessionId }]);
  });
});

describe('activity', () => {
  test('tells who did what, from where, newest first and page by page', async () => {
    await openRig();
    await rig.register(budi);
    await login('wrong');
    expect(await deeds()).toEqual(['login_refused', 'employees_changed', 'login']);
    const first = await activity('?limit=2');
    expect(first.items[0]).toMatchObject({
      who: 'admin',
      period: null,
      origin: { address: '127.0.0.1', program: 'another/1.0' },
    });
    const rest = await activity(`?limit=2&cursor=${first.next ?? ''}`);
    expect(rest).toMatchObject({ items: [{ what: 'login' }], next: null });
  });
});
