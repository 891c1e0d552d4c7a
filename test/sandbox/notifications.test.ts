import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { budi, lineFor, newKey, Rig, type Schemas } from './rig.js';

let rig: Rig;

beforeEach(async () => {
  rig = await Rig.open({ sessionMinutes: 1_000_000 });
  await rig.login();
});
afterEach(() => rig.close());

const at = (instant: string): void => {
  rig.now = new Date(instant);
};

async function list(query = ''): Promise<Schemas['NotificationPage']> {
  const { status, body } = await rig.call('GET', `/notifications${query}`);
  expect(status).toBe(200);
  return body as unknown as Schemas['NotificationPage'];
}

const topics = async (): Promise<string[]> => (await list()).items.map(({ topic }) => topic);

test('a bill is told of when it is issued, three days before it is due, when it is overdue and when it is paid, each once', async () => {
  await rig.register({ ...budi, phone: '081200000001' });
  const { billingCode } = await rig.report('2026-10', [lineFor(budi)]);
  expect(await topics()).toEqual(['bill_issued']);
  at('2026-11-13T16:59:58Z');
  expect(await topics()).toEqual(['bill_issued']);
  at('2026-11-14T03:00:00Z');
  const dueAt = '2026-11-16T16:59:59.000Z';
  expect((await list()).items[0]).toEqual({
    id: 'E0000000006',
    at: '2026-11-13T16:59:59.000Z',
    topic: 'bill_due_soon',
    period: '2026-10',
    billingCode,
    dueAt,
    claimId: null,
    claimState: null,
    userName: null,
    title: null,
    text: null,
    readAt: null,
  });
  at('2026-11-17T03:00:00Z');
  expect(await topics()).toEqual(['bill_overdue', 'bill_due_soon', 'bill_issued']);
  rig.pay(billingCode);
  at('2026-11-29T03:00:00Z');
  expect(await topics()).toEqual(['payment_received', 'bill_overdue', 'bill_due_soon', 'bill_issued']);
});

test('a bill that is paid in time is never called due', async () => {
  await rig.register({ ...budi, phone: '081200000001' });
  const { billingCode } = await rig.report('2026-10', [lineFor(budi)]);
  rig.pay(billingCode);
  at('2026-11-29T03:00:00Z');
  expect(await topics()).toEqual(['payment_received', 'bill_issued']);
});

test("a claim's clock and its way are told", async () => {
  const [kpj] = await rig.register({ ...budi, phone: '081200000001' });
  const body = { kind: 'JKK', kpj, eventAt: '2026-11-05T01:00:00Z', timeKnown: true };
  await rig.call('POST', '/claims', { body, key: newKey() });
  at('2026-11-06T12:00:00Z');
  expect(await topics()).toEqual([]);
  at('2026-11-06T13:00:00Z');
  expect((await list()).items).toMatchObject([
    { topic: 'claim_due', claimId: 'K0000000001', dueAt: '2026-11-07T01:00:00.000Z', at: '2026-11-06T13:00:00.000Z' },
  ]);
});

test('a claim that is begun late is reminded of from its beginning on, not before', async () => {
  const [kpj] = await rig.register({ ...budi, phone: '081200000001' });
  const body = { kind: 'JKK', kpj, eventAt: '2026-11-01T01:00:00Z', timeKnown: true };
  const { startedAt } = (await rig.call('POST', '/claims', { body, key: newKey() })).body;
  expect((await list()).items).toMatchObject([{ topic: 'claim_due', at: startedAt }]);
});

test('what is paid by a clock that goes after the portal’s is paid no sooner than it was billed', async () => {
  await rig.register({ ...budi, phone: '081200000001' });
  const { billingCode } = await rig.report('2026-10', [lineFor(budi)]);
  const billed = (await list()).items[0]?.at;
  at('2026-11-05T02:00:00Z');
  expect(rig.pay(billingCode).paidAt).toBe(billed);
  at('2026-11-06T02:00:00Z');
  expect(await topics()).toEqual(['payment_received', 'bill_issued']);
});

test('data to mend is told of on the first of a month', async () => {
  await rig.register(budi);
  at('2026-12-01T00:59:00Z');
  expect(await topics()).toEqual([]);
  at('2026-12-01T02:00:00Z');
  expect((await list()).items).toMatchObject([
    { topic: 'data_to_mend', text: '1 karyawan aktif belum memiliki nomor telepon maupun alamat email.' },
  ]);
  const kpj = kpjOf(await rig.call('GET', '/employees'));
  await rig.batch([{ action: 'update', kpj, data: { email: 'budi@contoh.example' } }]);
  at('2027-01-02T02:00:00Z');
  expect(await topics()).toEqual(['data_to_mend']);
});

function kpjOf({ body }: { body: Readonly<Record<string, unknown>> }): string {
  return (body['items'] as { kpj: string }[])[0]?.kpj ?? '';
}

test('what is read is read for good, and how many are left is told with every page', async () => {
  await rig.register({ ...budi, phone: '081200000001' });
  const { billingCode } = await rig.report('2026-10', [lineFor(budi)]);
  rig.pay(billingCode);
  const { items, unread } = await list();
  expect(unread).toBe(2);
  const ids = [items[1]?.id];
  const key = newKey();
  const read = { body: { ids }, key };
  expect((await rig.call('POST', '/notifications/read', read)).body).toEqual({ unread: 1 });
  expect((await rig.call('POST', '/notifications/read', read)).body).toEqual({ unread: 1 });
  expect((await list('?unread=true')).items.map(({ topic }) => topic)).toEqual(['payment_received']);
  expect((await list('?limit=1')).unread).toBe(1);
  const unknown = { body: { ids: ['E0000000999', 'X'] }, key: newKey() };
  expect((await rig.call('POST', '/notifications/read', unknown)).body).toEqual({ unread: 1 });
});

test('the history tells of the same things, without the words', async () => {
  await rig.register(budi);
  at('2026-12-02T02:00:00Z');
  const { items } = (await rig.call('GET', '/history')).body as { items: { topic?: string }[] };
  expect(items.find(({ topic }) => topic === 'data_to_mend')).toEqual({
    id: expect.any(String),
    at: '2026-12-01T01:00:00.000Z',
    kind: 'notification',
    period: null,
    topic: 'data_to_mend',
  });
});
