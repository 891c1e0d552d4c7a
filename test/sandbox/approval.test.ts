import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { budi, digestOf, type Line, lineFor, newKey, type Reply, Rig, type Schemas, siti } from './rig.js';

let rig: Rig;
const tokens = new Map<string, string>();
const password = 'Kerang-Hijau-77!';
const lines = [lineFor(budi), lineFor(siti)];

beforeEach(async () => {
  rig = await Rig.open();
  await rig.login();
  tokens.set('admin', rig.token);
  await rig.register(budi, siti);
  await joined('sari', ['maker']);
  await joined('tono', ['approver']);
  await joined('wati', ['maker', 'approver']);
  await asks(true);
});
afterEach(() => rig.close());

async function joined(userName: string, roles: Schemas['Role'][]): Promise<void> {
  const email = `${userName}@maju.example`;
  await rig.call('POST', '/company/users', { body: { userName, name: userName, roles, email }, key: newKey() });
  const { code = '' } = rig.inspect().outbox.findLast(({ sentTo }) => sentTo === email) ?? {};
  const account = { npp: rig.sandbox.npp, divisi: '000' };
  await rig.call('POST', '/auth/password/reset', { body: { ...account, user: userName, code, newPassword: password } });
  const { body } = await rig.call('POST', '/auth/login', { body: { ...account, user: userName, password } });
  tokens.set(userName, body['accessToken'] as string);
}

const be = (user: string): void => {
  rig.token = tokens.get(user) ?? '';
};
async function asks(approval: boolean): Promise<void> {
  be('admin');
  expect((await rig.call('PUT', '/company/profile', { body: { approval } })).status).toBe(200);
}
/** @returns the total that the portal has reckoned. */
async function prepare(user: string, of: readonly Line[] = lines, revision = 0): Promise<unknown> {
  be(user);
  expect((await rig.draft('2026-10', of, { revision })).status).toBe(200);
  expect((await rig.part('2026-10', 1, of)).status).toBe(200);
  return (await rig.calculate('2026-10', of)).body['total'];
}
const approve = (user: string, total: unknown, of: readonly Line[] = lines, key = newKey()): Promise<Reply> => {
  be(user);
  return rig.call('POST', '/periods/2026-10/approval', { body: { digest: digestOf(of), total }, key });
};

describe('a company that asks for approval', () => {
  test('has a report wait, says who prepared it and who can approve, and takes it from them alone', async () => {
    const total = await prepare('sari');
    expect(await rig.finalise('2026-10', lines, total)).toMatchObject({
      status: 409,
      body: { code: 'APPROVAL_REQUIRED', holders: ['admin', 'tono', 'wati'] },
    });
    expect(await rig.status('2026-10')).toMatchObject({
      state: 'calculated',
      awaitingApproval: true,
      preparedBy: 'sari',
      receipt: null,
    });
    expect(await approve('sari', total)).toMatchObject({ status: 403, body: { code: 'ROLE_NOT_ALLOWED' } });
    const key = newKey();
    const approved = await approve('tono', total, lines, key);
    expect(approved).toMatchObject({ status: 200, body: { state: 'finalised', receipt: expect.any(String) } });
    expect((await approve('tono', total, lines, key)).body).toEqual(approved.body);
    expect((await approve('wati', total)).body).toMatchObject({ code: 'PERIOD_ALREADY_REPORTED' });
    const { items } = (await rig.call('GET', '/company/activity?user=tono')).body as unknown as Schemas['ActivityPage'];
    expect(items[0]).toMatchObject({ what: 'report_finalised', who: 'tono', period: '2026-10' });
  });

  test('tells its approvers that a report waits until it is approved, whoever of them did it and whoever came later', async () => {
    const unread = async (user: string): Promise<unknown> => {
      be(user);
      return ((await rig.call('GET', '/notifications?unread=true')).body['items'] as { topic: string }[])
        .map(({ topic }) => topic)
        .filter((topic) => topic === 'approval_waiting').length;
    };
    await prepare('sari');
    const other = [lineFor(budi), lineFor(siti, { wage: 1_100_000_000 })];
    const total = await prepare('sari', other);
    expect(await unread('tono')).toBe(1);
    expect((await approve('tono', total, other)).status).toBe(200);
    be('admin');
    await joined('dewi', ['approver']);
    for (const user of ['tono', 'wati', 'dewi']) expect(await unread(user)).toBe(0);
  });

  test('lets nobody approve what they had a part in, an owner neither', async () => {
    const total = await prepare('wati');
    expect(await approve('wati', total)).toMatchObject({
      status: 403,
      body: { code: 'APPROVAL_OWN', holders: ['admin', 'tono'] },
    });
    be('admin');
    expect((await rig.calculate('2026-10', lines)).status).toBe(200);
    expect((await approve('admin', total)).status).toBe(200);
    await rig.call('DELETE', '/periods/2026-10/finalisation', { key: newKey() });
    await prepare('admin', lines, 1);
    expect((await approve('admin', total)).body).toMatchObject({ code: 'APPROVAL_OWN', holders: ['tono', 'wati'] });
  });

  test('counts whoever sent a part after somebody else began', async () => {
    be('sari');
    const key = newKey();
    await rig.draft('2026-10', lines, { key });
    be('wati');
    await rig.draft('2026-10', lines, { key });
    await rig.part('2026-10', 1, lines);
    const { body } = await rig.calculate('2026-10', lines);
    expect(await approve('wati', body['total'])).toMatchObject({ body: { code: 'APPROVAL_OWN' } });
    expect((await approve('tono', body['total'])).status).toBe(200);
  });

  test('approves what was shown, and nothing that took its place', async () => {
    const total = await prepare('sari');
    const other = [lineFor(budi)];
    const fewer = await prepare('wati', other);
    expect(await approve('tono', total)).toMatchObject({ status: 422, body: { code: 'DIGEST_MISMATCH' } });
    expect(await approve('tono', total, other)).toMatchObject({ body: { code: 'TOTAL_MISMATCH' } });
    expect(await rig.status('2026-10')).toMatchObject({ receipt: null, preparedBy: 'wati' });
    expect((await approve('tono', fewer, other)).status).toBe(200);
  });

  test('has an amendment wait too, while the report counts', async () => {
    await approve('tono', await prepare('sari'));
    const other = [lineFor(budi), lineFor(siti, { wage: 2_600_000_000 })];
    const total = await prepare('sari', other, 1);
    expect((await rig.finalise('2026-10', other, total)).body).toMatchObject({ code: 'APPROVAL_REQUIRED' });
    expect(await rig.status('2026-10')).toMatchObject({
      revision: 0,
      amendment: { revision: 1, awaitingApproval: true, preparedBy: 'sari' },
    });
    expect((await approve('tono', total, other)).body).toMatchObject({ revision: 1, amendment: null });
  });

  test('that asks no more lets the maker finalise', async () => {
    const total = await prepare('sari');
    await asks(false);
    be('sari');
    expect((await rig.finalise('2026-10', lines, total)).status).toBe(200);
  });
});

describe('what the portal has to say', () => {
  const told = async (user: string): Promise<[topic: string, userName: string | null][]> => {
    be(user);
    const { items } = (await rig.call('GET', '/notifications?unread=true')).body as {
      items: Schemas['Notification'][];
    };
    return items.map(({ topic, userName }) => [topic, userName]);
  };
  const waits = ['approval_waiting', 'wati'];

  test('that a report waits is told to whoever may approve it, each time that it is another', async () => {
    await prepare('wati');
    for (const user of ['sari', 'wati']) expect([user, await told(user)]).toEqual([user, []]);
    for (const user of ['tono', 'admin']) expect([user, await told(user)]).toEqual([user, [waits]]);
    be('wati');
    await rig.calculate('2026-10', lines);
    expect(await told('tono')).toEqual([waits]);
    await prepare('wati', [lineFor(budi)]);
    expect(await told('tono')).toEqual([waits]);
    be('admin');
    await joined('dian', ['approver']);
    expect(await told('dian')).toEqual([waits]);
    be('tono');
    const { items } = (await rig.call('GET', '/history')).body as { items: { topic?: string }[] };
    expect(items.filter(({ topic }) => topic === 'approval_waiting')[0]).toEqual({
      ...{ id: expect.any(String), at: expect.any(String), kind: 'notification' },
      ...{ period: '2026-10', topic: 'approval_waiting' },
    });
  });

  test('is read by each user for themselves, and what was said before one came is no news to them', async () => {
    await asks(false);
    be('sari');
    const { billingCode } = await rig.report('2026-10', lines);
    expect(typeof billingCode).toBe('string');
    be('tono');
    const { items } = (await rig.call('GET', '/notifications')).body as { items: Schemas['Notification'][] };
    const ids = items.map(({ id }) => id);
    const key = newKey();
    expect((await rig.call('POST', '/notifications/read', { body: { ids }, key })).status).toBe(200);
    expect(await told('tono')).toEqual([]);
    expect(await told('sari')).toEqual([['bill_issued', null]]);
    be('sari');
    expect((await rig.call('POST', '/notifications/read', { body: { ids }, key })).status).toBe(200);
    expect(await told('sari')).toEqual([]);
    expect(await told('admin')).toEqual([['bill_issued', null]]);
    be('admin');
    await joined('dian', ['viewer']);
    expect(await told('dian')).toEqual([]);
    be('admin');
    expect((await rig.call('DELETE', '/company/users/tono', { key: newKey() })).status).toBe(204);
  });
});
