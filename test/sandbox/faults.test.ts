import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clearFaults, type FaultKind, isResource, listFaults, reset, setFault } from '../../src/sandbox/index.js';
import { Rig } from './rig.js';

let rig: Rig;
const delays: number[] = [];

beforeEach(async () => {
  delays.length = 0;
  rig = await Rig.open({
    pause: (ms) => {
      delays.push(ms);
      return Promise.resolve();
    },
  });
  await rig.login();
});
afterEach(() => rig.close());

interface Wanted {
  readonly on?: string;
  readonly nth?: number;
  readonly times?: number | null;
  readonly ms?: number;
}

function wish(kind: FaultKind, { on, nth = 1, times = 1, ms }: Wanted = {}): void {
  setFault(rig.db, { kind, resource: on ?? null, nth, times, milliseconds: ms ?? null });
}

/** The status of each of some requests in turn; 0 where no answer came. */
async function ask(count: number, path = '/company'): Promise<number[]> {
  const statuses: number[] = [];
  for (let at = 0; at < count; at++) {
    const reply = await rig.call('GET', path).catch(() => undefined);
    statuses.push(reply?.status ?? 0);
  }
  return statuses;
}

const draft = { revision: 0, digest: '0'.repeat(64), employees: 1, parts: 1 };
const putDraft = (): Promise<unknown> =>
  rig.call('PUT', '/periods/2026-10/draft', { body: draft, key: 'a'.repeat(16) }).catch(() => 'no answer');
const drafts = (): number => rig.inspect().reports.length;

describe('which request is struck', () => {
  test('the next one, once', async () => {
    wish('500');
    expect(await ask(3)).toEqual([500, 200, 200]);
  });

  test('the n-th, and as many as are wanted', async () => {
    wish('500', { nth: 2, times: 2 });
    expect(await ask(5)).toEqual([200, 500, 500, 200, 200]);
  });

  test('all of them until it is cleared', async () => {
    wish('500', { times: null });
    expect(await ask(3)).toEqual([500, 500, 500]);
    expect(clearFaults(rig.db)).toBe(1);
    expect(await ask(1)).toEqual([200]);
  });

  test.each(['getCompany', 'GET /company'])('only those that are meant by %s', async (on) => {
    wish('500', { on });
    expect(await ask(2, '/employees')).toEqual([200, 200]);
    expect(await ask(1)).toEqual([500]);
  });

  test('those of one month, or of every month', async () => {
    wish('500', { on: 'GET /periods/2026-10' });
    expect(await ask(1, '/periods/2026-09')).toEqual([200]);
    expect(await ask(1, '/periods/2026-10')).toEqual([500]);
    wish('500', { on: 'GET /periods/{period}' });
    expect(await ask(1, '/periods/2026-09')).toEqual([500]);
  });

  test('by one fault at a time, in the order in which they were asked for', async () => {
    wish('500');
    wish('503', { ms: 2_000 });
    wish('maintenance', { ms: 60_000, nth: 2 });
    expect(await ask(4)).toEqual([500, 503, 503, 200]);
    expect(listFaults(rig.db).map(({ kind, struck }) => [kind, struck])).toEqual([
      ['500', 1],
      ['503', 1],
      ['maintenance', 1],
    ]);
  });

  test('by none that the contract does not know', () => {
    expect(['finalise', 'PUT /periods/2026-10/lines/2', 'PUT /periods/{period}/draft'].map(isResource)).toEqual(
      Array.from({ length: 3 }, () => true),
    );
    expect(['finalize', 'PATCH /company', 'GET /company/x', 'company', ''].map(isResource)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  test('by none any more once the sandbox is as new', () => {
    wish('500', { times: null });
    reset(rig.db);
    expect(listFaults(rig.db)).toEqual([]);
  });
});

describe('what a fault does', () => {
  test('a delay passes before the request is looked at', async () => {
    wish('delay', { ms: 7_000 });
    expect([await ask(1), delays]).toEqual([[200], [7_000]]);
  });

  test.each(['drop-before', 'reset'] as const)('%s: no answer, and nothing is done', async (kind) => {
    wish(kind);
    expect([await putDraft(), drafts()]).toEqual(['no answer', 0]);
  });

  test.each(['drop-after', 'half-answer'] as const)('%s: no whole answer, and all is done', async (kind) => {
    wish(kind);
    expect([await putDraft(), drafts()]).toEqual(['no answer', 1]);
  });

  test('500-after: the portal’s own problem, and all is done', async () => {
    wish('500-after');
    expect(await putDraft()).toMatchObject({ status: 500, body: { code: 'INTERNAL' } });
    expect(drafts()).toBe(1);
  });

  test('500: the portal’s own problem, and nothing is done', async () => {
    wish('500');
    expect(await putDraft()).toMatchObject({ status: 500, body: { code: 'INTERNAL' } });
    expect(drafts()).toBe(0);
  });

  test('503: a gateway asks to wait', async () => {
    wish('503', { ms: 2_000 });
    const answer = await rig.call('GET', '/company');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  });

  test('duplicate: it arrives twice, and the second answer is told', async () => {
    wish('duplicate', { on: 'login' });
    await rig.login();
    const { body } = await rig.call('GET', '/auth/sessions');
    // One of the rig's own, and the two.
    expect(body['items']).toHaveLength(3);
    wish('duplicate');
    expect([await putDraft(), drafts()]).toEqual([expect.objectContaining({ status: 200 }), 1]);
  });

  test.each([
    ['clock-ahead', '2026-11-05T03:10:00.000Z'],
    ['clock-behind', '2026-11-05T02:50:00.000Z'],
  ] as const)('%s: the portal’s clock is off for the request', async (kind, serverTime) => {
    wish(kind, { ms: 600_000 });
    expect((await rig.call('GET', '/meta')).body['serverTime']).toBe(serverTime);
    expect((await rig.call('GET', '/meta')).body['serverTime']).toBe(rig.now.toISOString());
  });

  test('expired-session: as if the session had ended, where one is asked for', async () => {
    wish('expired-session');
    expect(await ask(1, '/meta')).toEqual([200]);
    expect(await rig.call('GET', '/company')).toMatchObject({ status: 401, body: { code: 'SESSION_INVALID' } });
  });

  test('maintenance: the portal says until when, also where it says what it is', async () => {
    const until = '2026-11-05T03:30:00.000Z';
    wish('maintenance', { ms: 1_800_000, times: 2 });
    expect((await rig.call('GET', '/meta')).body).toMatchObject({ maintenance: { until } });
    expect(await rig.call('GET', '/company')).toMatchObject({ status: 503, body: { opensAt: until } });
  });
});
