import { afterEach, describe, expect, test } from '@jest/globals';
import { budi, lineFor, newKey, type Reply, Rig, type Schemas } from './rig.js';

let rig: Rig;
afterEach(() => rig.close());

const minute = 60_000;
const after = (milliseconds: number): void => {
  rig.now = new Date(rig.now.getTime() + milliseconds);
};
const good = 'Kerang-Hijau-77!';
const sari = { userName: 'sari', name: 'Sari Dewi', email: 'sari@maju.example' };

const add = (roles: Schemas['Role'][], whom = sari): Promise<Reply> =>
  rig.call('POST', '/company/users', { body: { ...whom, roles }, key: newKey() });
const codeTo = (address: string): string =>
  rig.inspect().outbox.findLast(({ sentTo }) => sentTo === address)?.code ?? '';
const login = (user: string | undefined, password: string): Promise<Reply> =>
  rig.call('POST', '/auth/login', { body: { ...rig.credentials(password), ...(user && { user }) } });
const activate = (code: string, user = 'sari', newPassword = good): Promise<Reply> =>
  rig.call('POST', '/auth/password/reset', {
    body: { npp: rig.sandbox.npp, divisi: '000', user, code, newPassword },
  });

/** A user of the company who has set a password, logged in. @returns the user's token; the rig's stays the owner's. */
async function joined(roles: Schemas['Role'][], whom = sari): Promise<string> {
  expect((await add(roles, whom)).status).toBe(200);
  expect((await activate(codeTo(whom.email), whom.userName)).status).toBe(204);
  return (await login(whom.userName, good)).body['accessToken'] as string;
}

async function as<T>(token: string, work: () => Promise<T>): Promise<T> {
  const before = rig.token;
  rig.token = token;
  try {
    return await work();
  } finally {
    rig.token = before;
  }
}

describe('a user', () => {
  test('is invited with a code by e-mail, sets a password with it, and logs in by name', async () => {
    rig = await Rig.open();
    await rig.login();
    expect(await add(['viewer', 'maker'])).toMatchObject({
      status: 200,
      body: { userName: 'sari', roles: ['maker', 'viewer'], state: 'invited', you: false, lastLoginAt: null },
    });
    expect(await login('sari', good)).toMatchObject({ status: 401, body: { code: 'CREDENTIALS_REFUSED' } });
    expect(await activate('000000')).toMatchObject({
      status: 401,
      body: { code: 'CHALLENGE_REFUSED', attemptsLeft: 4 },
    });
    expect((await activate(codeTo(sari.email))).status).toBe(204);
    expect(await activate(codeTo(sari.email))).toMatchObject({ body: { code: 'CHALLENGE_REFUSED', attemptsLeft: 0 } });
    expect((await login('sari', good)).body).toMatchObject({
      company: { npp: rig.sandbox.npp },
      user: { userName: 'sari', name: 'Sari Dewi', roles: ['maker', 'viewer'] },
    });
    expect((await login(undefined, rig.password)).body).toMatchObject({
      user: { userName: 'admin', roles: ['owner'] },
    });
    expect((await login('admin', rig.password)).status).toBe(200);
    expect((await login('sari', rig.password)).status).toBe(401);
    expect((await login(undefined, good)).status).toBe(401);
  });

  test('whose code has run out gets another one', async () => {
    rig = await Rig.open();
    await rig.login();
    await add(['viewer']);
    after(3 * 24 * 60 * minute);
    expect(await activate(codeTo(sari.email))).toMatchObject({ body: { code: 'CHALLENGE_REFUSED', attemptsLeft: 0 } });
    const asked = { npp: rig.sandbox.npp, divisi: '000', user: 'sari', via: 'email' };
    expect((await rig.call('POST', '/auth/password/forgot', { body: asked })).status).toBe(200);
    expect((await activate(codeTo(sari.email))).status).toBe(204);
  });

  test('is logged out by an owner, whose own session goes on, and by nobody else', async () => {
    rig = await Rig.open();
    await rig.login();
    const token = await joined(['maker']);
    const end = (userName: string) => rig.call('DELETE', `/company/users/${userName}/sessions`);
    expect((await as(token, () => end('admin'))).body).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    expect(await end('sari')).toMatchObject({ status: 200, body: { ended: 1 } });
    expect((await as(token, () => rig.call('GET', '/company'))).body).toMatchObject({ code: 'SESSION_INVALID' });
    expect(await end('admin')).toMatchObject({ status: 200, body: { ended: 0 } });
    expect((await end('nobody')).body).toMatchObject({ code: 'USER_UNKNOWN' });
    expect((await login('sari', good)).status).toBe(200);
  });

  test('is locked out alone, and answered as one whom nobody knows', async () => {
    rig = await Rig.open();
    await rig.login();
    await joined(['maker']);
    const told = async (user: string): Promise<unknown[]> => {
      const replies = [];
      for (let attempt = 0; attempt < 6; attempt++) {
        const { status, body } = await login(user, 'wrong');
        replies.push({ status, ...body, requestId: '' });
      }
      return replies;
    };
    const wrong = await told('sari');
    expect(wrong.at(-1)).toMatchObject({ status: 403, code: 'ACCOUNT_LOCKED' });
    expect(await told('nobody')).toEqual(wrong);
    expect((await login('sari', good)).status).toBe(403);
    expect((await login(undefined, rig.password)).status).toBe(200);
  });

  test('that is named in another way is not found out by locking the other', async () => {
    rig = await Rig.open();
    for (let attempt = 0; attempt < 5; attempt++) await login(undefined, 'wrong');
    expect((await login('admin', 'wrong')).body).toMatchObject({ code: 'CREDENTIALS_REFUSED', attemptsLeft: 4 });
    expect((await login('nobody', 'wrong')).body).toMatchObject({ code: 'CREDENTIALS_REFUSED', attemptsLeft: 4 });
  });

  test('has a password, second factor and sessions apart from every other', async () => {
    rig = await Rig.open();
    await rig.login();
    const token = await joined(['maker']);
    await as(token, async () => {
      const body = { currentPassword: good, newPassword: 'Kerang-Merah-88!' };
      expect((await rig.call('POST', '/auth/password', { body, key: newKey() })).status).toBe(200);
      const { body: begun } = await rig.call('POST', '/auth/2fa', {
        body: { kind: 'email', password: body.newPassword },
      });
      const confirmation = { enrolmentId: begun['enrolmentId'], code: codeTo(sari.email) };
      expect((await rig.call('POST', '/auth/2fa/confirmation', { body: confirmation })).status).toBe(200);
      expect(
        (await rig.call('POST', '/auth/2fa', { body: { kind: 'sms', password: body.newPassword } })).body,
      ).toMatchObject({
        code: 'SECOND_FACTOR_STATE',
      });
      const { items } = (await rig.call('GET', '/auth/sessions')).body as unknown as Schemas['SessionList'];
      expect(items).toHaveLength(1);
    });
    expect((await rig.call('GET', '/auth/2fa')).body).toMatchObject({ kind: null });
    expect((await login(undefined, rig.password)).status).toBe(200);
    expect((await login('sari', 'Kerang-Merah-88!')).status).toBe(202);
    expect((await rig.call('DELETE', '/auth/sessions')).status).toBe(200);
    expect((await as(token, () => rig.call('GET', '/company'))).status).toBe(200);
  });

  test('without a phone is asked by e-mail where the portal asks everybody by SMS', async () => {
    rig = await Rig.open();
    await rig.login();
    await joined(['viewer']);
    await rig.sandbox.close();
    await rig.start({ secondFactor: 'sms' });
    expect((await login('sari', good)).body).toMatchObject({ kind: 'email', sentTo: 'sa•••••••••••••le' });
    expect((await login(undefined, rig.password)).body).toMatchObject({ kind: 'sms' });
  });
});

describe('a role', () => {
  test('is judged at every operation that needs one, before anything is read', async () => {
    rig = await Rig.open();
    await rig.login();
    await rig.register(budi);
    const viewer = await joined(['viewer']);
    const approver = await joined(['approver'], { ...sari, userName: 'tono@maju.example', email: 'tono@maju.example' });
    for (const token of [viewer, approver]) {
      await as(token, async () => {
        const refused = { status: 403, body: { code: 'ROLE_NOT_ALLOWED', needs: ['maker'], holders: ['admin'] } };
        expect(await rig.draft('2026-10', [lineFor(budi)])).toMatchObject(refused);
        expect(await rig.part('2026-10', 1, [])).toMatchObject(refused);
        expect(await rig.calculate('2026-10', [lineFor(budi)])).toMatchObject(refused);
        expect(await rig.finalise('2026-10', [lineFor(budi)], 1)).toMatchObject(refused);
        expect(await rig.batch([{ action: 'register', data: budi }])).toMatchObject(refused);
        expect(await add(['viewer'])).toMatchObject({ status: 403, body: { needs: ['owner'], holders: ['admin'] } });
        expect((await rig.call('DELETE', '/company/users/admin')).status).toBe(403);
        for (const path of ['/company', '/company/users', '/company/activity', '/employees', '/periods', '/history']) {
          expect([path, (await rig.call('GET', path)).status]).toEqual([path, 200]);
        }
      });
    }
    expect(await rig.status('2026-10')).toMatchObject({ state: 'open' });
  });

  test('is changed by an owner, and holds from the next request on', async () => {
    rig = await Rig.open();
    await rig.login();
    const token = await joined(['viewer']);
    const change = (userName: string, body: object): Promise<Reply> =>
      rig.call('PUT', `/company/users/${userName}`, { body });
    expect(await change('sari', { roles: ['maker'] })).toMatchObject({ status: 200, body: { roles: ['maker'] } });
    expect((await as(token, () => rig.batch([{ action: 'register', data: budi }]))).status).toBe(200);
    expect(await change('nobody', { roles: ['maker'] })).toMatchObject({ status: 404, body: { code: 'USER_UNKNOWN' } });
    expect(await change('admin', { roles: ['maker'] })).toMatchObject({ body: { code: 'USER_LAST_OWNER' } });
    expect(await change('admin', { name: 'Rina W.' })).toMatchObject({ body: { name: 'Rina W.', roles: ['owner'] } });
  });
});

describe('the last owner', () => {
  test('stays, also beside an owner who was only invited', async () => {
    rig = await Rig.open();
    await rig.login();
    const last = { status: 409, body: { code: 'USER_LAST_OWNER' } };
    expect(await rig.call('DELETE', '/company/users/admin')).toMatchObject(last);
    await add(['owner']);
    expect(await rig.call('DELETE', '/company/users/admin')).toMatchObject(last);
    await activate(codeTo(sari.email));
    expect((await rig.call('DELETE', '/company/users/admin')).status).toBe(204);
    expect((await rig.call('GET', '/company')).status).toBe(401);
    expect((await login(undefined, good)).body).toMatchObject({ user: { userName: 'sari' } });
  });
});

describe('what users do', () => {
  test('is told with their names, also of one alone; who did not get in has none', async () => {
    rig = await Rig.open();
    await rig.login();
    const who = async (query = ''): Promise<unknown[]> => {
      const { items } = (await rig.call('GET', `/company/activity${query}`)).body as unknown as Schemas['ActivityPage'];
      return items.map((deed) => [deed.who, deed.what]);
    };
    expect(await who()).toEqual([['admin', 'login']]);
    const token = await joined(['maker']);
    await login('nobody', 'wrong');
    expect(await who()).toEqual([
      [rig.sandbox.npp, 'login_refused'],
      ['sari', 'login'],
      ['sari', 'password_reset'],
      ['admin', 'user_added'],
      ['admin', 'login'],
    ]);
    expect(await who('?user=sari')).toEqual([
      ['sari', 'login'],
      ['sari', 'password_reset'],
    ]);
    expect((await rig.call('DELETE', '/company/users/sari')).status).toBe(204);
    expect((await as(token, () => rig.call('GET', '/company'))).status).toBe(401);
    expect((await add(['maker'], { ...sari, email: 'other@maju.example' })).status).toBe(200);
    expect(await add(['maker'])).toMatchObject({ status: 409, body: { code: 'USER_EXISTS' } });
  });
});
