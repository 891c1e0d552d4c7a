import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PaymentRefused } from '../../src/sandbox/index.js';
import { budi, lineFor, newKey, Rig } from './rig.js';

/** One worker of 10,000,000 in group 2: JKK 54,000, JKM 30,000, JHT 570,000, JP 300,000. */
const total = 954_000;
const lines = [lineFor(budi)];
let rig: Rig;

beforeEach(async () => {
  rig = await Rig.open({ sessionMinutes: 1_000_000 });
  await rig.login();
  await rig.register(budi);
});
afterEach(() => rig.close());

const at = (instant: string): void => {
  rig.now = new Date(instant);
};
const refusalOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof PaymentRefused ? error.code : error;
  }
  return undefined;
};

describe('a bill', () => {
  test('is drawn up with the report, and is found by month and by code', async () => {
    const { billingCode } = await rig.report('2026-10', lines);
    const bill = await rig.billing('2026-10');
    expect(bill).toEqual({
      billingCode,
      period: '2026-10',
      revision: 0,
      amount: total,
      penalty: 0,
      carriedPenalty: 0,
      carriedShortfall: 0,
      credit: 0,
      carried: [],
      correction: 0,
      payable: total,
      paid: 0,
      status: 'unpaid',
      issuedAt: '2026-11-05T03:00:00.000Z',
      expiresAt: '2026-12-05T03:00:00.000Z',
      dueDate: '2026-11-16',
      paidAt: null,
    });
    expect((await rig.call('GET', `/billings/${billingCode}`)).body).toEqual(bill);
    expect(await rig.call('GET', '/billings/000000000000')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  test('is not there before the month is reported', async () => {
    const none = { status: 404, body: { code: 'PERIOD_NOT_REPORTED' } };
    expect(await rig.call('GET', '/periods/2026-10/billing')).toMatchObject(none);
    await rig.draft('2026-10', lines);
    expect(await rig.call('GET', '/periods/2026-10/billing')).toMatchObject(none);
  });

  test('is paid in parts, and then the month is posted', async () => {
    const { billingCode } = await rig.report('2026-10', lines);
    rig.pay(billingCode, 54_000);
    expect(await rig.billing('2026-10')).toMatchObject({ status: 'partial', paid: 54_000, paidAt: null });
    at('2026-11-10T03:00:00Z');
    expect(rig.pay(billingCode)).toMatchObject({ billingCode, period: '2026-10', amount: 900_000 });
    expect(await rig.billing('2026-10')).toMatchObject({
      status: 'paid',
      paid: total,
      paidAt: '2026-11-10T03:00:00.000Z',
    });
    expect(await rig.status('2026-10')).toMatchObject({ state: 'posted' });
    const { body } = await rig.call('GET', '/payments?limit=1');
    expect(body['items']).toMatchObject([{ amount: 900_000 }]);
    const rest = await rig.call('GET', `/payments?limit=1&cursor=${body['next'] as string}`);
    expect(rest.body).toMatchObject({ items: [{ amount: 54_000 }], next: null });
    expect((await rig.call('GET', '/payments?period=2026-09')).body['items']).toEqual([]);
    expect(rig.inspect().payments).toEqual([
      { billingCode, amount: 54_000, paidAt: '2026-11-05T03:00:00.000Z' },
      { billingCode, amount: 900_000, paidAt: '2026-11-10T03:00:00.000Z' },
    ]);
  });

  test('cannot be paid when it is unknown, paid, cancelled or expired, nor with nothing', async () => {
    expect(refusalOf(() => rig.pay('261000000099'))).toBe('BILLING_UNKNOWN');
    const { billingCode: cancelled } = await rig.report('2026-10', lines);
    await rig.call('DELETE', '/periods/2026-10/finalisation', { key: newKey() });
    expect(refusalOf(() => rig.pay(cancelled))).toBe('BILLING_CANCELLED');
    expect(await rig.call('GET', `/billings/${cancelled}`)).toMatchObject({ status: 404 });
    const { billingCode } = await rig.report('2026-10', lines, 1);
    expect(refusalOf(() => rig.pay(billingCode, -1))).toBe('AMOUNT_INVALID');
    expect(refusalOf(() => rig.pay(billingCode, 0.5))).toBe('AMOUNT_INVALID');
    at('2026-12-05T03:00:00Z');
    expect(refusalOf(() => rig.pay(billingCode))).toBe('BILLING_EXPIRED');
    at('2026-12-05T02:59:59Z');
    rig.pay(billingCode);
    expect(refusalOf(() => rig.pay(billingCode))).toBe('BILLING_PAID');
  });

  test('gets another code once its code has expired, and what was paid counts', async () => {
    const { billingCode: first } = await rig.report('2026-10', lines);
    rig.pay(first, 54_000);
    const reissue = (key = newKey()) => rig.call('POST', '/periods/2026-10/billing', { key });
    expect(await reissue()).toMatchObject({ status: 409, body: { code: 'BILLING_NOT_EXPIRED' } });
    at('2026-12-05T03:00:00Z');
    expect(await rig.billing('2026-10')).toMatchObject({ status: 'expired', billingCode: first });
    const key = newKey();
    const issued = await reissue(key);
    expect(issued.body).toMatchObject({
      status: 'partial',
      paid: 54_000,
      amount: total,
      expiresAt: '2027-01-04T03:00:00.000Z',
    });
    const second = issued.body['billingCode'] as string;
    expect(second).not.toBe(first);
    expect((await reissue(key)).body).toEqual(issued.body);
    expect((await rig.call('GET', `/billings/${first}`)).body).toMatchObject({ status: 'expired' });
    expect(refusalOf(() => rig.pay(first))).toBe('BILLING_EXPIRED');
    expect(rig.pay(second).amount).toBe(900_000);
    expect(rig.inspect().billings.map(({ status }) => status)).toEqual(['expired', 'paid']);
  });
});

describe('the months', () => {
  test('get their codes in order, each when the one before is paid', async () => {
    at('2026-12-03T03:00:00Z');
    const december = await rig.report('2026-12', lines);
    expect(december).toMatchObject({ state: 'finalised', billingCode: null, waitingFor: '2026-10' });
    const november = await rig.report('2026-11', lines);
    expect(november).toMatchObject({ billingCode: null, waitingFor: '2026-10' });
    expect(await rig.call('GET', '/periods/2026-11/billing')).toMatchObject({
      status: 409,
      body: { code: 'BILLING_NOT_ISSUED', waitingFor: '2026-10' },
    });
    const october = await rig.report('2026-10', lines);
    expect(october.billingCode).toMatch(/^2610/);
    rig.pay(october.billingCode);
    const next = await rig.status('2026-11');
    expect(next.billingCode).toMatch(/^2611/);
    expect(await rig.status('2026-12')).toMatchObject({ billingCode: null, waitingFor: '2026-11' });
    rig.pay(next.billingCode);
    expect((await rig.status('2026-12')).billingCode).toMatch(/^2612/);
  });

  test('carry a fine to the next bill, two per cent for each month of delay that has begun', async () => {
    const { billingCode } = await rig.report('2026-10', lines);
    at('2026-11-17T03:00:00Z');
    expect(await rig.billing('2026-10')).toMatchObject({ penalty: 19_080, payable: total });
    await rig.report('2026-11', lines);
    at('2026-12-01T03:00:00Z');
    rig.pay(billingCode);
    const november = await rig.billing('2026-11');
    expect(november).toMatchObject({ amount: total, carriedPenalty: 19_080, payable: total + 19_080, penalty: 0 });
    rig.pay(november.billingCode);
    await rig.report('2026-12', lines);
    expect(await rig.billing('2026-12')).toMatchObject({ carriedPenalty: 0, payable: total });
    at('2027-06-01T03:00:00Z');
    expect(await rig.billing('2026-10')).toMatchObject({ penalty: 19_080 });
  });

  test('credit what was paid too much, until it is used up', async () => {
    const october = await rig.report('2026-10', lines);
    await rig.report('2026-11', lines);
    rig.pay(october.billingCode, total * 2 + 1_000);
    expect(await rig.status('2026-11')).toMatchObject({ state: 'posted' });
    expect(await rig.billing('2026-11')).toMatchObject({ credit: total, payable: 0, status: 'paid' });
    at('2026-12-01T03:00:00Z');
    await rig.report('2026-12', lines);
    expect(await rig.billing('2026-12')).toMatchObject({ credit: 1_000, payable: total - 1_000 });
  });

  test('keep the fine of each month of delay that had begun when what was paid too much came in', async () => {
    at('2026-12-20T03:00:00Z');
    const october = await rig.report('2026-10', lines);
    await rig.report('2026-11', lines);
    // November is due on 15 December: one month of delay has begun, and on 15 January another.
    at('2027-01-10T03:00:00Z');
    rig.pay(october.billingCode, total * 3);
    const november = await rig.billing('2026-11');
    expect(november).toMatchObject({ credit: total + 38_160, payable: 0, status: 'paid', penalty: 19_080 });
    at('2027-06-10T03:00:00Z');
    expect(await rig.billing('2026-11')).toMatchObject({ penalty: 19_080 });
  });

  test('run up no fine on what is credited before the due day', async () => {
    const october = await rig.report('2026-10', lines);
    rig.pay(october.billingCode, total + 400_000);
    at('2026-12-20T03:00:00Z');
    await rig.report('2026-11', lines);
    expect(await rig.billing('2026-11')).toMatchObject({ credit: 400_000, penalty: (total - 400_000) * 0.02 });
  });

  test('give fine and credit back when a bill is cancelled', async () => {
    const october = await rig.report('2026-10', lines);
    at('2026-11-20T03:00:00Z');
    rig.pay(october.billingCode, total + 4_000);
    for (const revision of [0, 1]) {
      await rig.report('2026-11', lines, revision);
      expect(await rig.billing('2026-11')).toMatchObject({ carriedPenalty: 19_080, credit: 4_000 });
      await rig.call('DELETE', '/periods/2026-11/finalisation', { key: newKey() });
    }
  });
});

describe('a receipt', () => {
  test('is a PDF that names the payment and says that it is a sandbox’s', async () => {
    const { billingCode } = await rig.report('2026-10', lines);
    const { paymentId } = rig.pay(billingCode);
    const answer = await fetch(`${rig.sandbox.url}/payments/${paymentId}/receipt`, {
      headers: { authorization: `Bearer ${rig.token}` },
    });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    const offsets = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset) => text.slice(offset, offset + 7))).toEqual([1, 2, 3, 4, 5].map((n) => `${n} 0 obj`));
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1])).startsWith('xref')).toBe(true);
    expect(text.startsWith('%PDF-1.4') && text.endsWith('%%EOF\n')).toBe(true);
    const stream = /\/Length (\d+) >>\nstream\n(.*)\nendstream/s.exec(text);
    expect(stream?.[2]).toHaveLength(Number(stream?.[1]));
    for (const words of ['SANDBOX', 'PT Maju Bersama', billingCode, '2026-10', 'Rp 954.000', '2026-11-05']) {
      expect(text).toContain(words);
    }
  });

  test('is not there for a payment that was not made', async () => {
    expect(await rig.call('GET', '/payments/P1/receipt')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});
