import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppError, message } from '../../src/errors.js';
import { persist, retryAfter, RetryBudget, Setback } from '../../src/portal/retries.js';
import { companyAnswer, cut, failure, json, NOW, problem, type Rig, startRig } from './rig.js';

const busy = (says: 'unknown' | 'notNow' | 'no', again: boolean, wait?: number) =>
  new Setback(new AppError('unreachable', message('portal.problem.internal'), { code: 'BUSY' }), says, again, wait);

/** Attempts that end one after the other as given. */
function run(outcomes: (Setback | { done: true })[], random = () => 0.5, budget = new RetryBudget()) {
  const pauses: number[] = [];
  let tries = 0;
  const attempt = () => {
    const outcome = outcomes[tries++];
    if (!outcome) throw new Error('too many tries');
    return Promise.resolve(outcome);
  };
  const outcome = persist(attempt, {
    random,
    budget,
    pause: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    unknownOutcome: (last) => new AppError('unknownOutcome', last.text, { code: 'UNKNOWN', cause: last }),
  });
  return { outcome, pauses, tries: () => tries };
}

describe('patience', () => {
  test('tries four times, with pauses that may be anything up to twice the one before', async () => {
    const { outcome, pauses } = run(
      [1, 2, 3, 4].map(() => busy('notNow', true)),
      () => 0.999,
    );
    expect((await failure(outcome)).code).toBe('BUSY');
    expect(pauses).toEqual([999, 1998, 3996]);
  });

  test('waits not at all when chance says so', async () => {
    const { outcome, pauses } = run([busy('notNow', true), { done: true }], () => 0);
    expect(await outcome).toEqual({ done: true });
    expect(pauses).toEqual([0]);
  });

  test('waits as long as the portal asks and a little more, and gives up when that is longer than all pauses may be', async () => {
    const { outcome, pauses, tries } = run([busy('notNow', true, 20_000), busy('notNow', true, 20_000)]);
    expect((await failure(outcome)).code).toBe('BUSY');
    expect([pauses, tries()]).toEqual([[20_500], 2]);
  });

  test('does not repeat what cannot fare better', async () => {
    const { outcome, tries } = run([busy('no', false)]);
    await failure(outcome);
    expect(tries()).toBe(1);
  });

  test('remembers a doubt until an answer settles it', async () => {
    expect((await failure(run([busy('unknown', true), busy('notNow', false)]).outcome)).exit).toBe(7);
    expect((await failure(run([busy('unknown', true), busy('no', false)]).outcome)).exit).toBe(6);
    expect(await run([busy('unknown', true), { done: true }]).outcome).toEqual({ done: true });
  });
});

describe('what a run may repeat altogether', () => {
  const failing = () => [busy('notNow', true), { done: true } as const];
  const repeated = async (budget: RetryBudget): Promise<boolean> =>
    run(failing(), () => 0, budget).outcome.then(
      () => true,
      () => false,
    );

  test('is twenty requests at once, and then one in five', async () => {
    const budget = new RetryBudget();
    const first: boolean[] = [];
    while (first.at(-1) !== false) first.push(await repeated(budget));
    // Each that went well in the end has earned a fifth of the next.
    expect(first).toHaveLength(25);
    for (let good = 0; good < 5; good++) await run([{ done: true }], () => 0, budget).outcome;
    expect([await repeated(budget), await repeated(budget)]).toEqual([true, false]);
  });
});

describe('Retry-After', () => {
  test.each<[string, number | undefined]>([
    ['5', 5000],
    ['0', 0],
    ['Mon, 23 Nov 2026 14:00:09 GMT', 9000],
    ['Mon, 23 Nov 2026 13:00:00 GMT', 0],
    ['', undefined],
    ['soon', undefined],
    ['99999999999999999999', undefined],
  ])('%j asks for %p ms', (header, ms) => expect(retryAfter(header, NOW)).toBe(ms));
});

describe('a question', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await startRig();
  });
  afterEach(() => rig.close());

  test('is asked again after the pause that the portal asks for', async () => {
    rig.on('GET /company', problem(429, 'RATE_LIMITED', {}, { 'retry-after': '7' }), cut, json(companyAnswer));
    expect((await rig.portal().company()).name).toBe('PT Maju');
    expect(rig.pauses).toEqual([7500, 1000]);
  });

  test('is not asked again when the portal wants to be left alone for long', async () => {
    rig.on('GET /company', problem(503, 'MAINTENANCE', {}, { 'retry-after': '3600' }));
    const error = await failure(rig.portal().company());
    expect([error.code, error.exit, rig.to('GET /company').length]).toEqual(['MAINTENANCE', 6, 1]);
  });

  test.each([
    ['a problem', problem(429, 'RATE_LIMITED', {}, { 'retry-after': '600' }), 'RATE_LIMITED'],
    ['a gateway', json({}, 429, { 'retry-after': '600' }), 'PORTAL_UNREACHABLE'],
  ])('that %s has no time for says until when', async (_who, answer, code) => {
    rig.on('GET /company', answer);
    const error = await failure(rig.portal().company());
    expect([error.code, error.exit, error.text.params]).toEqual([
      code,
      6,
      expect.objectContaining({ until: new Date(NOW.getTime() + 600_000).toISOString() }),
    ]);
  });

  test('is not asked again when the portal says that it opens much later', async () => {
    rig.on('GET /company', problem(503, 'MAINTENANCE', { opensAt: '2026-11-23T15:00:00Z' }));
    const error = await failure(rig.portal().company());
    expect([error.code, error.exit, rig.to('GET /company').length]).toEqual(['MAINTENANCE', 6, 1]);
  });
});
