import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { packLines } from '../../src/portal/index.js';
import {
  addressOf,
  cut,
  failure,
  json,
  KEY,
  periodAnswer,
  problem,
  type Reaction,
  type Rig,
  raw,
  startRig,
} from './rig.js';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const route = 'PUT /periods/2026-10/draft';
const draft = { revision: 0, digest: 'a'.repeat(64), employees: 1, parts: 1 };
const put = (portal = rig.portal()) => portal.putDraft('2026-10', draft, KEY);

const silent: Reaction = () => undefined;
const gateway = raw('<html>502</html>', { 'content-type': 'text/html' }, 502);

describe('a write', () => {
  test('goes out with its key and its body', async () => {
    rig.on(route, json(periodAnswer));
    expect(await put()).toEqual(periodAnswer);
    const [request] = rig.to(route);
    expect([request?.headers['idempotency-key'], JSON.parse(request?.body ?? '')]).toEqual([KEY, draft]);
  });

  test.each<[string, Reaction]>([
    ['the connection broke', cut],
    ['a gateway answered', gateway],
    ['the answer was rubbish', raw('{')],
    ['the portal failed inside', problem(500, 'INTERNAL')],
    ['the portal was closed for maintenance', problem(503, 'MAINTENANCE')],
  ])('is sent again with the same key when %s, and settled by the next answer', async (_what, reaction) => {
    rig.on(route, reaction, json(periodAnswer));
    expect(await put()).toEqual(periodAnswer);
    expect(rig.to(route).map(({ headers }) => headers['idempotency-key'])).toEqual([KEY, KEY]);
    expect(new Set(rig.to(route).map(({ headers }) => headers['x-request-id'])).size).toBe(1);
  });

  test.each<[string, Reaction[]]>([
    ['the connection breaks', [cut]],
    ['a gateway answers', [gateway]],
    ['the answer is rubbish', [raw('{')]],
    ['the answer is too large', [raw(Buffer.alloc(17 * 1024 * 1024, 0x20))]],
    ['the portal fails inside', [problem(500, 'INTERNAL')]],
    ['it was lost once, and then the portal closes', [cut, problem(503, 'MAINTENANCE')]],
    ['it was lost once, and then the session is over', [cut, problem(401, 'SESSION_INVALID')]],
  ])('has an unknown outcome, exit 7, when every time %s', async (_what, reactions) => {
    rig.on(route, ...reactions);
    const error = await failure(put());
    expect([error.code, error.exit, error.help?.key]).toEqual(['OUTCOME_UNKNOWN', 7, 'portal.help.runAgain']);
    expect(error.requestId).toBe(rig.to(route)[0]?.headers['x-request-id']);
  });

  test('has an unknown outcome when the portal takes it and says nothing', async () => {
    rig.on(route, silent);
    expect((await failure(put(rig.portal({ timeoutMs: 100 })))).exit).toBe(7);
  });

  test('is refused, not unknown, when the portal says no after an answer was lost', async () => {
    rig.on(route, cut, problem(409, 'PERIOD_ALREADY_REPORTED', { period: '2026-10', digest: 'b'.repeat(64) }));
    const error = await failure(put());
    expect([error.code, error.exit]).toEqual(['PERIOD_ALREADY_REPORTED', 5]);
  });

  test.each<[string, Reaction]>([
    ['is closed', problem(503, 'MAINTENANCE')],
    ['has no time', problem(429, 'RATE_LIMITED')],
  ])('that the portal did not take because it %s is exit 6', async (_what, reaction) => {
    rig.on(route, reaction);
    expect([(await failure(put())).exit, rig.to(route).length]).toEqual([6, 4]);
  });

  test('that found nobody listening is exit 6, never 7: nothing was sent', async () => {
    const portal = rig.portal();
    await portal.meta();
    const { origin } = rig;
    await rig.close();
    const error = await failure(put(rig.portal({ address: addressOf(origin) })));
    expect([error.exit, error.text.key]).toEqual([6, 'portal.lost.refused']);
    rig = await startRig();
  });

  test('that is refused is not sent again', async () => {
    rig.on(route, problem(409, 'REVISION_CONFLICT'));
    await failure(put());
    expect(rig.to(route).length).toBe(1);
  });
});

describe('many lines', () => {
  test('go out packed, one JSON a line', async () => {
    rig.on('PUT /periods/2026-10/lines/2', json({ part: 2, lines: 2 }));
    const lines = [
      { nik: '3171010101900001', wage: 500_000_000, backPay: 0, programmes: ['JKK' as const, 'JKM' as const] },
      { passportNo: 'X1234567', wage: 1, backPay: 2, programmes: ['JKK' as const] },
    ];
    expect(
      await rig.portal().putLines('2026-10', 2, await packLines(lines.map((line) => JSON.stringify(line))), `${KEY}.2`),
    ).toEqual({ part: 2, lines: 2 });
    const [request] = rig.to('PUT /periods/2026-10/lines/2');
    expect(request?.headers).toMatchObject({ 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' });
    expect(request?.body).toBe(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });

  test('of workers carry the version that they were reckoned from', async () => {
    const batch = { batchId: 'b1', version: 'v2', results: [{ index: 0, kpj: '12345678901' }] };
    rig.on('POST /employee-batches', json(batch));
    const change = {
      action: 'deactivate' as const,
      kpj: '12345678901',
      endDate: '2026-10-31',
      endReason: 'resigned' as const,
    };
    expect(await rig.portal().sendEmployees(await packLines([JSON.stringify(change)]), 'v1', KEY)).toEqual(batch);
    expect(rig.to('POST /employee-batches')[0]?.headers).toMatchObject({ 'if-match': 'v1', 'idempotency-key': KEY });
  });
});

describe('every other request of a month', () => {
  test('goes to its own place', async () => {
    const billing = {
      billingCode: '261012345678',
      period: '2026-10',
      revision: 0,
      amount: 1,
      penalty: 0,
      carriedPenalty: 0,
      carriedShortfall: 0,
      carried: [],
      correction: 0,
      credit: 0,
      payable: 1,
      paid: 0,
      status: 'unpaid',
      issuedAt: '2026-11-02T09:00:00+07:00',
      expiresAt: '2026-12-02T09:00:00+07:00',
      dueDate: '2026-11-16',
      paidAt: null,
    };
    const calculation = { period: '2026-10', employees: 1, amounts: { jkk: 1 }, total: 1 };
    rig.on('GET /periods/2026-10', json(periodAnswer));
    rig.on('POST /periods/2026-10/calculation', json(calculation));
    rig.on('POST /periods/2026-10/finalisation', json(periodAnswer));
    rig.on('DELETE /periods/2026-10/finalisation', json(periodAnswer));
    rig.on('GET /periods/2026-10/billing', json(billing));
    rig.on('POST /periods/2026-10/billing', json(billing));
    rig.on('GET /billings/261012345678', json(billing));
    const portal = rig.portal();
    expect(await portal.period('2026-10')).toEqual(periodAnswer);
    expect(await portal.calculate('2026-10', draft.digest, KEY)).toEqual(calculation);
    expect(await portal.finalise('2026-10', { digest: draft.digest, total: 1 }, KEY)).toEqual(periodAnswer);
    expect(await portal.cancelFinalisation('2026-10', KEY)).toEqual(periodAnswer);
    expect(await portal.billing('2026-10')).toEqual(billing);
    expect(await portal.reissueBilling('2026-10', KEY)).toEqual(billing);
    expect(await portal.billingByCode('261012345678')).toEqual(billing);
  });
});

describe('a receipt', () => {
  const pdf = { 'content-type': 'application/pdf' };
  const whole = '%PDF-1.4\n1 0 obj\n%%EOF\n';

  test('is the bytes of a whole PDF', async () => {
    rig.on('GET /payments/p1/receipt', raw(whole, pdf));
    expect(Buffer.from(await rig.portal().receipt('p1')).toString()).toBe(whole);
  });

  test.each([
    ['cut short', raw('%PDF-1.4\n1 0 obj', pdf)],
    ['another thing', raw('<html>%%EOF', pdf)],
    ['of another type', raw(whole, { 'content-type': 'text/html' })],
  ])('that is %s is refused', async (_what, reaction) => {
    rig.on('GET /payments/p1/receipt', reaction);
    expect((await failure(rig.portal().receipt('p1'))).code).toBe('PORTAL_ANSWER_UNREADABLE');
  });
});
