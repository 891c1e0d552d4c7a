import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { outageNotes, type Portal } from '../../src/portal/index.js';
import { tempFolder } from '../support/cli.js';
import { addressOf, companyAnswer, cut, failure, json, NOW, problem, raw, type Rig, startRig } from './rig.js';

const busy = raw('', {}, 503);
let rig: Rig;
let now: number;
let file: string;

beforeEach(async () => {
  rig = await startRig();
  now = NOW.getTime();
  file = join(tempFolder(), 'data', 'outages.json');
});
afterEach(() => rig.close());

const at = (instant: string): void => void (now = Date.parse(`2026-11-23T${instant}Z`));

/** A run of its own. */
function run(obeyed = true): Portal {
  return rig.portal({ clock: () => new Date(now), outages: { notes: outageNotes(file), obeyed } });
}

const ask = async (portal: Portal): Promise<string> =>
  portal.company().then(
    () => 'served',
    (error: unknown) => (error as { code: string }).code,
  );
const kept = (): object => JSON.parse(readFileSync(file, 'utf8')) as object;

describe('a portal that is down', () => {
  test.each([
    ['refuses for now', busy],
    ['hangs up', cut],
    ['is closed', problem(503, 'MAINTENANCE')],
    ['has no time', problem(429, 'RATE_LIMITED')],
  ])(
    'because it %s is left alone by the rest of a run, and by the runs after it, for a minute',
    async (_, reaction) => {
      rig.on('GET /company', reaction);
      const first = run();
      expect(await ask(first)).not.toBe('PORTAL_RESTING');
      const knocks = rig.requests.length;
      at('14:00:59');
      for (const portal of [first, run(), run()]) {
        const error = await failure(portal.company());
        expect([error.code, error.exit, error.text]).toEqual([
          'PORTAL_RESTING',
          6,
          {
            key: 'portal.resting',
            params: { host: rig.address.host, since: '2026-11-23T14:00:00.000Z', until: '2026-11-23T14:01:00.000Z' },
          },
        ]);
      }
      expect(rig.requests.length).toBe(knocks);
    },
  );

  test('is tried again by one run when the minute is over; those beside it wait for what it finds', async () => {
    rig.on('GET /company', busy);
    await ask(run());
    at('14:01:00');
    const [one, other] = [run(), run()];
    const found = ask(one);
    expect((await failure(other.meta())).code).toBe('PORTAL_RESTING');
    expect(await found).toBe('PORTAL_UNREACHABLE');
    expect(kept()).toEqual({
      [rig.origin]: { since: '2026-11-23T14:01:00.000Z', until: '2026-11-23T14:02:00.000Z' },
    });
  });

  test('counts as down since the first that it did not serve', async () => {
    const closed = await startRig();
    await closed.close();
    const dead = () =>
      rig.portal({
        address: addressOf(closed.origin),
        clock: () => new Date(now),
        outages: { notes: outageNotes(file), obeyed: true },
      });
    await failure(dead().meta());
    at('14:05:00');
    expect((await failure(dead().meta())).code).toBe('PORTAL_UNREACHABLE');
    expect(kept()).toEqual({
      [closed.origin]: { since: '2026-11-23T14:00:00.000Z', until: '2026-11-23T14:06:00.000Z' },
    });
  });

  test('is forgotten to have been once it has answered, whatever it said', async () => {
    rig.on('GET /company', busy, busy, busy, busy, problem(404, 'NOT_FOUND'));
    await ask(run());
    at('14:01:00');
    expect(await ask(run())).toBe('NOT_FOUND');
    expect(kept()).toEqual({});
    expect(await ask(run())).toBe('NOT_FOUND');
  });

  test('is left alone as long as it asked, a quarter of an hour at the most', async () => {
    rig.on('GET /company', problem(503, 'MAINTENANCE', { opensAt: '2026-11-23T14:10:00Z' }));
    await ask(run());
    at('14:09:59');
    expect(await ask(run())).toBe('PORTAL_RESTING');
    rig.on('GET /company', problem(503, 'MAINTENANCE', {}, { 'retry-after': '86400' }), json(companyAnswer));
    at('14:10:00');
    await ask(run());
    at('14:24:59');
    expect(await ask(run())).toBe('PORTAL_RESTING');
    at('14:25:00');
    expect(await ask(run())).toBe('served');
  });

  test('is knocked at by whoever sits at a terminal, whose luck all others learn of', async () => {
    rig.on('GET /company', busy, busy, busy, busy, json(companyAnswer));
    await ask(run());
    expect(await ask(run(false))).toBe('served');
    expect(await ask(run())).toBe('served');
  });
});

describe('what is no outage', () => {
  test.each([
    ['a refusal', problem(404, 'NOT_FOUND')],
    ['a fault of the portal at one request', problem(500, 'INTERNAL')],
    ['an answer that cannot be read', raw('{')],
  ])('%s holds nothing back', async (_, reaction) => {
    rig.on('GET /company', reaction, reaction, reaction, reaction, json(companyAnswer));
    const portal = run();
    while ((await ask(portal)) !== 'served') expect(existsSync(file)).toBe(false);
  });

  test.each(['', '{', '[]', 'null', '{"x":1}', `{"ORIGIN":{"since":"yesterday","until":1}}`])(
    'a file that says %j',
    async (content) => {
      rig.on('GET /company', json(companyAnswer));
      const damaged = join(tempFolder(), 'outages.json');
      writeFileSync(damaged, content.replace('ORIGIN', rig.origin));
      const notes = outageNotes(damaged);
      expect(await ask(rig.portal({ outages: { notes, obeyed: true } }))).toBe('served');
    },
  );

  test('a note of a clock that was set back since', async () => {
    rig.on('GET /company', json(companyAnswer));
    const future = { since: '2027-11-23T14:00:00.000Z', until: '2027-11-23T14:01:00.000Z' };
    outageNotes(file).write(rig.origin, future);
    expect(await ask(run())).toBe('served');
  });
});

test('the note is its owner’s alone', () => {
  outageNotes(file).write(rig.origin, { since: NOW.toISOString(), until: NOW.toISOString() });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
