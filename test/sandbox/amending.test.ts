import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reset } from '../../src/sandbox/index.js';
import { budi, digestOf, lineFor, newKey, Rig, siti } from './rig.js';

/** Group 2, medium. Of 10,000,000: 54,000 + 30,000 + 570,000 + 300,000; of 20,000,000 twice that, but JP of its cap. */
const ofTen = 954_000;
const ofTwenty = 108_000 + 60_000 + 1_140_000 + 332_589;
const more = ofTwenty - ofTen;
const ten = [lineFor(budi)];
const twenty = [lineFor(budi, { wage: 2_000_000_000 })];
const october = '2026-10';
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
const wageHeld = async (): Promise<unknown> => {
  const { items } = (await rig.call('GET', '/employees')).body as { items: { data: { wage: number } }[] };
  return items[0]?.data.wage;
};

describe('an amendment', () => {
  test('is a draft beside the report, which counts until the amendment is final', async () => {
    const first = await rig.report(october, ten);
    const key = newKey();
    const begun = await rig.draft(october, twenty, { revision: 1, key });
    expect(begun.body).toMatchObject({
      state: 'finalised',
      revision: 0,
      receipt: first.receipt,
      billingCode: first.billingCode,
      amendment: { revision: 1, key, digest: digestOf(twenty), employees: 1, parts: 1, partsReceived: [], total: null },
    });
    await rig.part(october, 1, twenty);
    await rig.calculate(october, twenty);
    expect(await rig.status(october)).toMatchObject({
      total: ofTen,
      amendment: { total: ofTwenty, partsReceived: [1] },
    });
    const wages = async (query: string): Promise<unknown> =>
      (await rig.call('GET', `/periods/${october}/lines${query}`)).body['items'];
    expect(await wages('')).toMatchObject([{ wage: 1_000_000_000 }]);
    expect(await wages('?revision=1')).toMatchObject([{ wage: 2_000_000_000 }]);
    const figures = await rig.call('GET', `/periods/${october}/calculation/lines?revision=1`);
    expect(figures.body['items']).toMatchObject([{ amounts: { jkk: 10_800_000 } }]);
    expect(await rig.billing(october)).toMatchObject({ billingCode: first.billingCode, amount: ofTen });
  });

  test('takes the place of the report at once, with a receipt and a kode iuran of its own', async () => {
    const first = await rig.report(october, ten);
    const second = await rig.report(october, twenty, 1);
    expect(second).toMatchObject({ state: 'finalised', revision: 1, total: ofTwenty, amendment: null });
    expect(second.receipt).not.toBe(first.receipt);
    expect(second.billingCode).not.toBe(first.billingCode);
    expect(await rig.call('GET', `/billings/${first.billingCode}`)).toMatchObject({ status: 404 });
    expect(await rig.billing(october)).toMatchObject({ amount: ofTwenty, payable: ofTwenty, status: 'unpaid' });
    expect(rig.inspect(october)).toMatchObject({
      reports: [
        { revision: 0, state: 'cancelled' },
        { revision: 1, state: 'finalised' },
      ],
      billings: [{ status: 'cancelled' }, { status: 'unpaid' }],
    });
    const held = await rig.call('GET', `/periods/${october}/lines?revision=0`);
    expect(held.body['items']).toMatchObject([{ wage: 1_000_000_000 }]);
  });

  test('is refused as the same revision, as one too high, and for a month that has no report', async () => {
    const closed = { status: 409, body: { code: 'PERIOD_ALREADY_REPORTED', digest: digestOf(ten) } };
    expect(await rig.draft(october, twenty, { revision: 1 })).toMatchObject({ body: { code: 'REVISION_CONFLICT' } });
    await rig.report(october, ten);
    expect(await rig.draft(october, twenty)).toMatchObject(closed);
    expect(await rig.draft(october, twenty, { revision: 2 })).toMatchObject({ body: { code: 'REVISION_CONFLICT' } });
    expect(await rig.draft('2026-09', twenty, { revision: 1 })).toMatchObject({
      body: { code: 'PERIOD_ALREADY_REPORTED' },
    });
  });

  test('that was sent twice is done once', async () => {
    await rig.report(october, ten);
    await rig.draft(october, twenty, { revision: 1 });
    await rig.part(october, 1, twenty);
    await rig.calculate(october, twenty);
    const key = newKey();
    const done = await rig.finalise(october, twenty, ofTwenty, key);
    expect((await rig.finalise(october, twenty, ofTwenty, key)).body).toEqual(done.body);
    expect(rig.inspect(october).reports).toHaveLength(2);
  });

  test('that was begun goes when the report is taken back', async () => {
    await rig.report(october, ten);
    await rig.draft(october, twenty, { revision: 1 });
    const open = await rig.call('DELETE', `/periods/${october}/finalisation`, { key: newKey() });
    expect(open.body).toMatchObject({ state: 'open', revision: 1, amendment: null });
  });

  test('is told in the history and in the account’s activity', async () => {
    await rig.report(october, ten);
    const { receipt } = await rig.report(october, twenty, 1);
    const { items } = (await rig.call('GET', '/history')).body as { items: { kind: string; what?: string }[] };
    const reports = items.filter(({ kind }) => kind === 'report');
    expect(reports.map(({ what }) => what)).toEqual(['finalised', 'billed', 'amended', 'billed']);
    expect(reports[2]).toMatchObject({ revision: 1, total: ofTwenty, receipt });
    const activity = (await rig.call('GET', '/company/activity')).body as { items: { what: string }[] };
    expect(activity.items[0]).toMatchObject({ what: 'report_amended' });
  });
});

describe('the wages that the portal holds', () => {
  test('are those of the newest month, whichever is amended', async () => {
    await rig.report(october, ten);
    await rig.report(october, twenty, 1);
    expect(await wageHeld()).toBe(2_000_000_000);
    await rig.report('2026-11', twenty);
    await rig.report(october, ten, 2);
    expect(await wageHeld()).toBe(2_000_000_000);
  });
});

describe('the bill of an amended month', () => {
  test('that is partly paid counts what was paid, under the new code', async () => {
    const first = await rig.report(october, ten);
    rig.pay(first.billingCode, 54_000);
    const { billingCode } = await rig.report(october, twenty, 1);
    expect(await rig.billing(october)).toMatchObject({ amount: ofTwenty, paid: 54_000, status: 'partial' });
    expect(rig.pay(billingCode).amount).toBe(ofTwenty - 54_000);
    expect(await rig.status(october)).toMatchObject({ state: 'posted' });
  });

  test('is settled when what was paid is enough, and the rest is credited to the next', async () => {
    const first = await rig.report(october, twenty);
    rig.pay(first.billingCode, ofTen + 46_000);
    expect(await rig.report(october, ten, 1)).toMatchObject({ state: 'posted', total: ofTen });
    expect(await rig.billing(october)).toMatchObject({ status: 'paid', payable: ofTen, paid: ofTen + 46_000 });
    await rig.report('2026-11', ten);
    expect(await rig.billing('2026-11')).toMatchObject({
      credit: 46_000,
      payable: ofTen - 46_000,
      carried: [{ kind: 'overpayment', period: october, amount: 46_000 }],
    });
  });

  test('that is paid stays paid, and what the amendment adds is billed with the next, once', async () => {
    const first = await rig.report(october, ten);
    rig.pay(first.billingCode);
    expect(await rig.report(october, twenty, 1)).toMatchObject({
      state: 'posted',
      total: ofTwenty,
      billingCode: first.billingCode,
    });
    expect(await rig.billing(october)).toMatchObject({
      revision: 1,
      amount: ofTen,
      correction: more,
      status: 'paid',
      penalty: 0,
    });
    const november = await rig.report('2026-11', ten);
    expect(await rig.billing('2026-11')).toMatchObject({
      amount: ofTen,
      carriedShortfall: more,
      payable: ofTen + more,
      carried: [{ kind: 'shortfall', period: october, amount: more }],
    });
    rig.pay(november.billingCode);
    at('2026-12-01T03:00:00Z');
    await rig.report('2026-12', ten);
    expect(await rig.billing('2026-12')).toMatchObject({ carriedShortfall: 0, payable: ofTen, carried: [] });
    at('2027-06-01T03:00:00Z');
    expect(await rig.billing(october)).toMatchObject({ penalty: 0, correction: more });
  });

  test('that is paid and amended downwards is credited, and amended back is billed again', async () => {
    const first = await rig.report(october, twenty);
    rig.pay(first.billingCode);
    await rig.report(october, ten, 1);
    expect(await rig.billing(october)).toMatchObject({ amount: ofTwenty, correction: -more });
    const november = await rig.report('2026-11', twenty);
    expect(await rig.billing('2026-11')).toMatchObject({
      credit: more,
      payable: ofTwenty - more,
      carried: [{ kind: 'reduction', period: october, amount: more }],
    });
    rig.pay(november.billingCode);
    await rig.report(october, twenty, 2);
    expect(await rig.billing(october)).toMatchObject({ correction: 0 });
    at('2026-12-01T03:00:00Z');
    await rig.report('2026-12', ten);
    expect(await rig.billing('2026-12')).toMatchObject({
      carried: [{ kind: 'shortfall', period: october, amount: more }],
      payable: ofTen + more,
    });
  });

  test('names every month that a bill takes over from, and takes no more credit than there is to pay', async () => {
    await rig.register(siti);
    const first = await rig.report(october, twenty);
    at('2026-11-20T03:00:00Z');
    rig.pay(first.billingCode);
    await rig.report(october, ten, 1);
    const fine = Math.round(ofTwenty * 0.02);
    await rig.report('2026-11', ten);
    expect(await rig.billing('2026-11')).toMatchObject({
      carriedPenalty: fine,
      credit: more,
      payable: ofTen + fine - more,
      carried: [
        { kind: 'fine', period: october, amount: fine },
        { kind: 'reduction', period: october, amount: more },
      ],
    });
  });

  test('that waits for the month before gets its code when that is settled', async () => {
    await rig.report('2026-11', ten);
    expect(await rig.report('2026-11', twenty, 1)).toMatchObject({ billingCode: null, waitingFor: october });
    const { billingCode } = await rig.report(october, ten);
    rig.pay(billingCode);
    expect(await rig.billing('2026-11')).toMatchObject({ amount: ofTwenty, revision: 1 });
  });

  test('keeps what it has taken over when its code is issued anew', async () => {
    const first = await rig.report(october, ten);
    rig.pay(first.billingCode, ofTen + 46_000);
    await rig.report('2026-11', ten);
    at('2026-12-06T03:00:00Z');
    const issued = await rig.call('POST', '/periods/2026-11/billing', { key: newKey() });
    expect(issued.body).toMatchObject({
      credit: 46_000,
      carried: [{ kind: 'overpayment', period: october, amount: 46_000 }],
    });
  });
});

test('a bill that has taken something over is forgotten with the rest', async () => {
  const first = await rig.report(october, ten);
  rig.pay(first.billingCode, ofTen + 46_000);
  await rig.report('2026-11', ten);
  expect(await rig.billing('2026-11')).toMatchObject({ credit: 46_000 });
  reset(rig.db);
  expect(rig.inspect()).toMatchObject({ reports: [], billings: [], payments: [] });
});

describe('the history of payments', () => {
  test('says where the bill stood after each: in part, too much, late', async () => {
    const first = await rig.report(october, ten);
    rig.pay(first.billingCode, 54_000);
    at('2026-11-20T03:00:00Z');
    rig.pay(first.billingCode, 950_000);
    const { items } = (await rig.call('GET', '/history')).body as { items: { kind: string; after?: object }[] };
    expect(items.filter(({ kind }) => kind === 'payment').map(({ after }) => after)).toEqual([
      { payable: ofTen, paid: 54_000, penalty: 0 },
      { payable: ofTen, paid: 1_004_000, penalty: 18_000 },
    ]);
  });
});
