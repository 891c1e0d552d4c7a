import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { turnPages } from '../../src/portal/pages.js';
import { all, failure, json, periodAnswer, type Reaction, type Rig, startRig } from './rig.js';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const worker = (kpj: string) => ({ kpj, status: 'active', registeredOn: '2020-01-01', data: { name: 'Siti' } });
const page = (version: string, next: string | null, ...kpjs: string[]): Reaction =>
  json({ items: kpjs.map(worker), next, version });
const [a, b, c] = ['10000000001', '10000000002', '10000000003'] as const;

describe('the list of workers', () => {
  const names = async (employees: AsyncIterable<{ kpj: string }>) => (await all(employees)).map(({ kpj }) => kpj);

  test('is read page by page, by cursor', async () => {
    rig.on('GET /employees', page('v1', 'to b&c', a), page('v1', null, b, c));
    expect(await names(rig.portal().employees('active'))).toEqual([a, b, c]);
    expect(rig.to('GET /employees').map(({ url }) => url)).toEqual([
      '/employees?limit=2000&status=active',
      '/employees?limit=2000&cursor=to+b%26c&status=active',
    ]);
    expect(rig.traces.at(-1)?.path).toBe('/employees');
  });

  test('that changes while it is read says so', async () => {
    rig.on('GET /employees', page('v1', 'x', a), page('v2', null, b));
    const error = await failure(all(rig.portal().employees()));
    expect([error.code, error.exit]).toEqual(['EMPLOYEES_CHANGED', 5]);
  });

  test('is gathered anew, once, when it changes on the way', async () => {
    rig.on('GET /employees', page('v1', 'x', a), page('v2', null, b), page('v2', 'x', b), page('v2', null, c));
    expect(await rig.portal().gatherEmployees(names)).toEqual({ version: 'v2', value: [b, c] });
  });

  test('that never holds still is refused after the second reading', async () => {
    rig.on('GET /employees', page('v1', 'x', a), page('v2', null, b), page('v3', 'x', b), page('v4', null, c));
    expect((await failure(rig.portal().gatherEmployees(names))).code).toBe('EMPLOYEES_CHANGED');
    expect(rig.to('GET /employees').length).toBe(4);
  });

  test('of a company without workers has a version too', async () => {
    rig.on('GET /employees', page('v0', null));
    expect(await rig.portal().gatherEmployees(names)).toEqual({ version: 'v0', value: [] });
  });

  test('that leads back to itself ends', async () => {
    rig.on('GET /employees', page('v1', 'x', a));
    expect((await failure(all(rig.portal().employees()))).code).toBe('PORTAL_ANSWER_UNREADABLE');
    expect(rig.to('GET /employees').length).toBe(2);
  });
});

test.each([
  ['crumbs', 1, 100],
  ['pages', 20, 10_000],
  ['items', 2_000, 1_001],
])('a list that never ends is given up by its %s', async (_what, onPage, most) => {
  let turned = 0;
  const items = Array.from({ length: onPage }, (_, at) => at);
  const pages = turnPages(
    () => Promise.resolve({ items, at: ++turned }),
    ({ at }) => String(at),
    () => new Error('endless'),
  );
  await expect(all(pages)).rejects.toThrow('endless');
  expect(turned).toBe(most);
});

test('the next page of a list is asked for while one is gone through, and no page is asked for twice', async () => {
  const asked: number[] = [];
  const pages = turnPages(
    (cursor) => Promise.resolve({ items: ['one'], at: asked.push(Number(cursor ?? 0)) }),
    ({ at }) => (at === 3 ? null : String(at)),
    () => new Error('endless'),
  );
  const seen: number[][] = [];
  for await (const _ of pages) seen.push([...asked]);
  expect(seen).toEqual([
    [0, 1],
    [0, 1, 2],
    [0, 1, 2],
  ]);
});

test('a page that could not be had and nobody waits for harms nothing; where it is waited for, it is told', async () => {
  const pages = () =>
    turnPages(
      (cursor) => (cursor === undefined ? Promise.resolve({ items: [1] }) : Promise.reject(new Error('gone'))),
      () => 'on',
      () => new Error('endless'),
    );
  for await (const page of pages()) {
    expect(page).toEqual({ items: [1] });
    break;
  }
  await expect(all(pages())).rejects.toThrow('gone');
});

describe('other lists', () => {
  test('give their items one by one', async () => {
    const line = { nik: '3171010101900001', wage: 1, backPay: 0, programmes: ['JKK'] };
    const figures = { nik: '3171010101900001', kpj: a, amounts: { jkk: 24 } };
    const payment = {
      paymentId: 'p1',
      billingCode: '261012345678',
      period: '2026-10',
      amount: 1,
      paidAt: '2026-11-10T08:00:00+07:00',
      channel: 'EPS',
    };
    rig.on('GET /periods', json({ items: [periodAnswer], next: null }));
    rig.on('GET /periods/2026-10/lines', json({ items: [line], next: null }));
    rig.on('GET /periods/2026-10/calculation/lines', json({ items: [figures], next: null }));
    rig.on('GET /payments', json({ items: [payment], next: null }));
    const portal = rig.portal();
    expect(await all(portal.periods())).toEqual([periodAnswer]);
    expect(await all(portal.reportLines('2026-10', 0))).toEqual([line]);
    expect(await all(portal.calculationLines('2026-10', 0))).toEqual([figures]);
    expect(await all(portal.payments('2026-10'))).toEqual([payment]);
    expect(rig.to('GET /payments')[0]?.url).toBe('/payments?limit=2000&period=2026-10');
  });

  test('that go on and on without an item end', async () => {
    let at = 0;
    rig.on('GET /payments', (response, request) => json({ items: [], next: `c${++at}` })(response, request));
    const error = await failure(all(rig.portal().payments()));
    expect([error.exit, error.text]).toMatchObject([
      6,
      { key: 'portal.listWithoutEnd', params: { pages: 1, items: 0 } },
    ]);
    expect(at).toBe(1);
  });

  test('nothing is asked before the first item is wanted', () => {
    rig.portal().employees();
    expect(rig.requests).toEqual([]);
  });
});

describe('the history', () => {
  const event = (id: string) => ({ id, at: '2026-11-02T09:00:00+07:00', kind: 'activity', what: 'login' });

  test('goes on from where it stopped, until nothing more is there', async () => {
    rig.on(
      'GET /history',
      json({ items: [event('1')], cursor: 'c1', more: true }),
      json({ items: [], cursor: 'c2', more: false }),
    );
    const pages = await all(rig.portal().history('c0'));
    expect(pages.map(({ cursor }) => cursor)).toEqual(['c1', 'c2']);
    expect(rig.to('GET /history').map(({ url }) => url)).toEqual(['/history?cursor=c0', '/history?cursor=c1']);
  });

  test('that says there is more and stays where it is ends', async () => {
    rig.on('GET /history', json({ items: [], cursor: 'c0', more: true }));
    expect((await failure(all(rig.portal().history('c0')))).code).toBe('PORTAL_ANSWER_UNREADABLE');
  });

  test('with an event of an unknown kind is unreadable', async () => {
    rig.on('GET /history', json({ items: [{ ...event('1'), kind: 'gossip' }], cursor: 'c1', more: false }));
    expect((await failure(all(rig.portal().history()))).text.params).toMatchObject({ detail: 'answer.items[]' });
  });
});
