import { afterEach, describe, expect, test } from '@jest/globals';
import { budi, lineFor, newKey, Rig, type Schemas } from './rig.js';

let rig: Rig;
afterEach(() => rig.close());

const lines = [lineFor(budi)];
const pull = async (cursor = '', limit = 500): Promise<Schemas['HistoryPage']> =>
  (await rig.call('GET', `/history?limit=${limit}${cursor && `&cursor=${cursor}`}`))
    .body as unknown as Schemas['HistoryPage'];
const words = ({ items }: Schemas['HistoryPage']): string[] =>
  items.map((event) =>
    [event.kind, 'what' in event ? event.what : 'topic' in event ? event.topic : ''].join(' ').trim(),
  );

async function aMonth(): Promise<void> {
  rig = await Rig.open({ sessionMinutes: 1_000_000 });
  await rig.call('POST', '/auth/login', { body: rig.credentials('wrong') });
  await rig.login();
  await rig.register(budi);
  await rig.report('2026-10', lines);
  await rig.call('DELETE', '/periods/2026-10/finalisation', { key: newKey() });
  await rig.report('2026-10', lines, 1);
}

describe('the history', () => {
  test('tells what happened, oldest first', async () => {
    await aMonth();
    rig.now = new Date('2026-12-05T03:00:00Z');
    await rig.call('POST', '/periods/2026-10/billing', { key: newKey() });
    rig.pay((await rig.billing('2026-10')).billingCode);
    const page = await pull();
    expect(words(page)).toEqual([
      'activity login_refused',
      'activity login',
      'activity employees_changed',
      'report finalised',
      'report billed',
      'notification bill_issued',
      'report cancelled',
      'report finalised',
      'report billed',
      'notification bill_issued',
      'notification bill_expired',
      'report billed',
      'notification bill_issued',
      'payment',
      'notification payment_received',
      'report posted',
      'notification data_to_mend',
    ]);
    expect(page.more).toBe(false);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
    expect(page.items.find(({ kind }) => kind === 'payment')).toMatchObject({
      period: '2026-10',
      payment: { amount: 954_000 },
    });
  });

  test('goes on where it stopped, page by page, and after a restart', async () => {
    await aMonth();
    const whole = await pull();
    const seen: unknown[] = [];
    let cursor = '';
    for (let more = true; more; ) {
      const page = await pull(cursor, 3);
      seen.push(...page.items);
      ({ cursor, more } = page);
      await rig.sandbox.close();
      await rig.start();
    }
    expect(seen).toEqual(whole.items);
    expect(await pull(cursor)).toEqual({ items: [], cursor, more: false });
    await rig.call('POST', '/auth/logout');
    await rig.login();
    expect(words(await pull(cursor))).toEqual(['activity logout', 'activity login']);
  });

  test('tells once that a kode iuran has expired', async () => {
    await aMonth();
    const { cursor } = await pull();
    rig.now = new Date('2026-12-06T03:00:00Z');
    const { items } = await pull(cursor);
    expect(items.filter((event) => 'topic' in event && event.topic === 'bill_expired')).toMatchObject([
      { period: '2026-10', at: '2026-12-05T03:00:00.000Z' },
    ]);
    expect((await pull(cursor)).items).toEqual(items);
  });

  test('refuses a cursor that is none of its own', async () => {
    await aMonth();
    for (const cursor of [
      'nonsense',
      Buffer.from('employees 1').toString('base64url'),
      Buffer.from('history x').toString('base64url'),
    ]) {
      expect(await rig.call('GET', `/history?cursor=${cursor}`)).toMatchObject({
        status: 400,
        body: { code: 'REQUEST_INVALID' },
      });
    }
  });
});
