import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { budi, digestOf, john, lineFor, newKey, Rig, siti } from './rig.js';

const october = '2026-10';
const lines = [lineFor(budi), lineFor(siti), lineFor(john)];
let rig: Rig;

beforeEach(async () => {
  rig = await Rig.open();
  await rig.login();
  await rig.register(budi, siti, john);
});
afterEach(() => rig.close());

describe('a month', () => {
  test('is open before anything was begun, and posted when it was settled before the sandbox was made', async () => {
    expect(await rig.status(october)).toMatchObject({
      state: 'open',
      revision: 0,
      dueDate: '2026-11-16',
      waitingFor: null,
    });
    expect(await rig.status('2026-09')).toMatchObject({ state: 'posted', reportId: null });
    expect(await rig.status('2026-11')).toMatchObject({ state: 'open', waitingFor: october });
  });

  test('goes from draft over calculated to finalised, and gets its receipt and kode iuran', async () => {
    const key = newKey();
    const draft = await rig.draft(october, lines, { parts: 2, key });
    expect(draft.body).toMatchObject({ state: 'draft', key, employees: 3, parts: 2, partsReceived: [], total: null });
    expect((await rig.part(october, 2, lines.slice(1))).body).toEqual({ part: 2, lines: 2 });
    expect((await rig.part(october, 1, lines.slice(0, 1))).body).toEqual({ part: 1, lines: 1 });
    expect(await rig.status(october)).toMatchObject({ state: 'draft', partsReceived: [1, 2] });

    const { body } = await rig.calculate(october, lines);
    expect(body).toEqual({
      period: october,
      employees: 3,
      amounts: {
        jkk: 5_400_000 + 13_500_000 + 16_200_000,
        jkm: 3_000_000 + 7_500_000 + 9_000_000,
        jhtEmployer: 37_000_000 + 92_500_000 + 111_000_000,
        jhtEmployee: 20_000_000 + 50_000_000 + 60_000_000,
        jpEmployer: 20_000_000 + 22_172_600,
        jpEmployee: 10_000_000 + 11_086_300,
        jkpGovernment: 2_200_000,
      },
      total: 351_000 + 195_000 + 3_705_000 + 632_589,
    });
    expect(await rig.status(october)).toMatchObject({ state: 'calculated', total: 4_883_589 });

    const final = await rig.finalise(october, lines, 4_883_589);
    expect(final.body).toMatchObject({
      state: 'finalised',
      total: 4_883_589,
      digest: digestOf(lines),
      waitingFor: null,
    });
    expect(final.body['receipt']).toMatch(/^SANDBOX-2026-10-/);
    expect(final.body['billingCode']).toMatch(/^2610\d{8}$/);
    expect(rig.inspect()).toMatchObject({
      reports: [
        { npp: rig.sandbox.npp, period: october, revision: 0, employees: 3, total: 4_883_589, state: 'finalised' },
      ],
      billings: [{ period: october, amount: 4_883_589, status: 'unpaid' }],
      payments: [],
    });
  });

  test('tells its lines and its figures worker by worker, sorted by identity, page by page', async () => {
    await rig.report(october, lines);
    const first = await rig.call('GET', `/periods/${october}/lines?limit=2`);
    expect(first.body['items']).toEqual([lines[0], lines[1]]);
    const second = await rig.call('GET', `/periods/${october}/lines?limit=2&cursor=${first.body['next'] as string}`);
    expect(second.body).toEqual({ items: [lines[2]], next: null });
    const figures = await rig.call('GET', `/periods/${october}/calculation/lines`);
    expect(figures.body['items']).toMatchObject([
      { nik: budi.nik, amounts: { jkk: 5_400_000, jkpGovernment: 1_100_000 } },
      { nik: siti.nik, amounts: { jkk: 13_500_000, jpEmployer: 22_172_600 } },
      { passportNo: john.passportNo, amounts: { jkk: 16_200_000 } },
    ]);
    const all = await rig.call('GET', '/periods');
    expect(all.body['items']).toMatchObject([{ period: october, state: 'finalised' }]);
  });

  test('reckons with the programmes that the worker belongs in, whatever the line says', async () => {
    const wrong = [lineFor(budi, { programmes: ['JKK'] })];
    await rig.draft(october, wrong);
    await rig.part(october, 1, wrong);
    const { body } = await rig.calculate(october, wrong);
    expect(body['amounts']).toHaveProperty('jpEmployer', 20_000_000);
  });

  test('makes the reported wages those that the portal holds', async () => {
    const raised = [lineFor(budi, { wage: 1_100_000_000 })];
    await rig.report(october, raised);
    const { body } = await rig.call('GET', '/employees?limit=1');
    expect(body['items']).toMatchObject([{ data: { wage: 1_100_000_000 } }]);
  });
});

describe('a draft', () => {
  test('goes on with the same key, and keeps its parts', async () => {
    const key = newKey();
    const begun = await rig.draft(october, lines, { parts: 2, key });
    await rig.part(october, 1, lines.slice(0, 1));
    const again = await rig.draft(october, lines, { parts: 2, key });
    expect(again.body).toMatchObject({ reportId: begun.body['reportId'], partsReceived: [1] });
  });

  test('is replaced with its lines by one of another key', async () => {
    await rig.draft(october, lines, { parts: 2 });
    await rig.part(october, 1, lines.slice(0, 1));
    expect((await rig.draft(october, lines, { parts: 2 })).body['partsReceived']).toEqual([]);
  });

  test('takes a part again, even with the key that it came with before the draft was replaced', async () => {
    const [draftKey, partKey] = [newKey(), newKey()];
    await rig.draft(october, lines, { key: draftKey });
    await rig.part(october, 1, lines, partKey);
    await rig.draft(october, lines);
    await rig.draft(october, lines, { key: draftKey });
    expect((await rig.part(october, 1, lines, partKey)).status).toBe(200);
    expect((await rig.calculate(october, lines)).status).toBe(200);
  });

  test('is refused with another revision than the next, for a month to come, and before the company was there', async () => {
    expect(await rig.draft(october, lines, { revision: 1 })).toMatchObject({
      status: 409,
      body: { code: 'REVISION_CONFLICT' },
    });
    expect(await rig.draft('2026-12', lines)).toMatchObject({ status: 422, body: { code: 'PERIOD_IN_FUTURE' } });
    expect(await rig.draft('2015-06', lines)).toMatchObject({ status: 422, body: { code: 'PERIOD_TOO_EARLY' } });
    expect(await rig.draft('2026-09', lines)).toMatchObject({ status: 409, body: { code: 'PERIOD_ALREADY_REPORTED' } });
  });

  test('takes the month of Jakarta for this month', async () => {
    rig.now = new Date('2026-11-30T17:00:00Z');
    await rig.login();
    expect((await rig.draft('2026-12', lines)).status).toBe(200);
  });
});

describe('lines', () => {
  test('replace the part that was there, and undo what was calculated from it', async () => {
    await rig.draft(october, lines);
    await rig.part(october, 1, [lineFor(budi)]);
    await rig.part(october, 1, lines);
    await rig.calculate(october, lines);
    await rig.part(october, 1, lines);
    expect(await rig.status(october)).toMatchObject({ state: 'calculated' });
    await rig.part(october, 1, lines.slice(1));
    expect(await rig.status(october)).toMatchObject({ state: 'draft', total: null });
  });

  test('are refused all together for workers that are unknown, left, or named twice, with their places', async () => {
    const { items } = (await rig.call('GET', '/employees')).body as {
      items: { kpj: string; data: { nik?: string } }[];
    };
    const kpj = items.find(({ data }) => data.nik === siti.nik)?.kpj;
    await rig.batch([{ action: 'deactivate', kpj, endDate: '2026-09-30', endReason: 'resigned' }]);
    await rig.draft(october, lines);
    const stranger = { ...lineFor(budi), nik: '3273060311850003' };
    const refused = await rig.part(october, 1, [lineFor(budi), stranger, lineFor(siti), lineFor(budi)]);
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'EMPLOYEES_REFUSED',
        rows: [
          { index: 1, reason: 'unknown', field: 'nik' },
          { index: 2, reason: 'inactive' },
          { index: 3, reason: 'duplicate' },
        ],
      },
    });
    expect(await rig.status(october)).toMatchObject({ partsReceived: [] });
  });

  test('may name a worker who left within the month', async () => {
    const { items } = (await rig.call('GET', '/employees')).body as { items: { kpj: string }[] };
    await rig.batch([{ action: 'deactivate', kpj: items[0]?.kpj, endDate: '2026-10-20', endReason: 'resigned' }]);
    await rig.draft(october, lines);
    expect((await rig.part(october, 1, lines)).status).toBe(200);
  });

  test('are refused without a draft, past its parts, or where one says nothing of the worker', async () => {
    expect(await rig.part(october, 1, lines)).toMatchObject({ status: 409, body: { code: 'PERIOD_STATE' } });
    await rig.draft(october, lines);
    expect(await rig.part(october, 2, lines)).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
    const nobody = { wage: 1, backPay: 0, programmes: ['JKK'] } as const;
    expect(await rig.part(october, 1, [{ ...nobody, programmes: ['JKK'] }])).toMatchObject({
      status: 422,
      body: { rows: [{ index: 0, reason: 'invalid', field: 'nik' }] },
    });
  });
});

describe('calculating', () => {
  test('waits for every part', async () => {
    await rig.draft(october, lines, { parts: 2 });
    await rig.part(october, 1, lines);
    expect(await rig.calculate(october, lines)).toMatchObject({ status: 409, body: { code: 'PARTS_MISSING' } });
  });

  test('refuses lines that are not those of the digest', async () => {
    await rig.draft(october, lines);
    await rig.part(october, 1, lines.slice(1));
    expect(await rig.calculate(october, lines)).toMatchObject({ status: 422, body: { code: 'DIGEST_MISMATCH' } });
    await rig.part(october, 1, lines);
    expect(await rig.calculate(october, lines.slice(1))).toMatchObject({
      status: 422,
      body: { code: 'DIGEST_MISMATCH' },
    });
    expect((await rig.calculate(october, lines)).status).toBe(200);
  });

  test('is asked for again once the workers have changed', async () => {
    await rig.draft(october, lines);
    await rig.part(october, 1, lines);
    const { body } = await rig.calculate(october, lines);
    const { items } = (await rig.call('GET', '/employees')).body as { items: { kpj: string }[] };
    await rig.batch([{ action: 'update', kpj: items[0]?.kpj, data: { phone: '0812' } }]);
    expect(await rig.finalise(october, lines, body['total'])).toMatchObject({
      status: 409,
      body: { code: 'PERIOD_STATE' },
    });
    expect((await rig.calculate(october, lines)).body).toEqual(body);
    expect((await rig.finalise(october, lines, body['total'])).status).toBe(200);
  });
});

describe('finalising', () => {
  test('asks for the total that the portal has reckoned', async () => {
    await rig.draft(october, lines);
    await rig.part(october, 1, lines);
    expect(await rig.finalise(october, lines, 1)).toMatchObject({ status: 409, body: { code: 'PERIOD_STATE' } });
    await rig.calculate(october, lines);
    expect(await rig.finalise(october, lines, 1)).toMatchObject({ status: 409, body: { code: 'TOTAL_MISMATCH' } });
    expect(await rig.finalise(october, lines.slice(1), 4_883_589)).toMatchObject({ body: { code: 'DIGEST_MISMATCH' } });
  });

  test('answers the same again to the same key, and closes the month for every other', async () => {
    await rig.draft(october, lines);
    await rig.part(october, 1, lines);
    await rig.calculate(october, lines);
    const key = newKey();
    const first = await rig.finalise(october, lines, 4_883_589, key);
    const again = await rig.finalise(october, lines, 4_883_589, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    const closed = { status: 409, body: { code: 'PERIOD_ALREADY_REPORTED', digest: digestOf(lines) } };
    expect(await rig.finalise(october, lines, 4_883_589)).toMatchObject(closed);
    expect(await rig.draft(october, lines)).toMatchObject(closed);
    expect(await rig.part(october, 1, lines)).toMatchObject(closed);
    expect(await rig.calculate(october, lines)).toMatchObject(closed);
    expect(rig.inspect().reports).toHaveLength(1);
  });

  test('refuses a key that was used for something else', async () => {
    const key = newKey();
    await rig.draft(october, lines, { key });
    expect(await rig.draft(october, lines.slice(1), { key })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(await rig.draft('2026-11', lines, { key })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });
});

describe('taking a report back', () => {
  const cancel = (key = newKey()) => rig.call('DELETE', `/periods/${october}/finalisation`, { key });

  test('opens the month for the next revision and cancels the bill', async () => {
    await rig.report(october, lines);
    const key = newKey();
    const open = await cancel(key);
    expect(open).toMatchObject({ status: 200, body: { state: 'open', revision: 1, billingCode: null, receipt: null } });
    expect((await cancel(key)).body).toEqual(open.body);
    expect(await rig.draft(october, lines)).toMatchObject({ status: 409, body: { code: 'REVISION_CONFLICT' } });
    const fewer = lines.slice(1);
    expect(await rig.report(october, fewer, 1)).toMatchObject({ state: 'finalised', revision: 1, employees: 2 });
    const { reports, billings } = rig.inspect(october);
    expect(reports).toMatchObject([
      { revision: 0, state: 'cancelled', billingCode: null },
      { revision: 1, state: 'finalised' },
    ]);
    expect(billings.map(({ status }) => status)).toEqual(['cancelled', 'unpaid']);
  });

  test('is refused where nothing is reported, and once something is paid', async () => {
    expect(await cancel()).toMatchObject({ status: 404, body: { code: 'PERIOD_NOT_REPORTED' } });
    const { billingCode } = await rig.report(october, lines);
    rig.pay(billingCode, 1_000);
    expect(await cancel()).toMatchObject({ status: 409, body: { code: 'PERIOD_PAID' } });
    rig.pay(billingCode);
    expect(await rig.status(october)).toMatchObject({ state: 'posted' });
    expect(await cancel()).toMatchObject({ status: 409, body: { code: 'PERIOD_PAID' } });
  });
});
