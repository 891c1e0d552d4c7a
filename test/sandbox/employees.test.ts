import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { budi, john, lineFor, newKey, Rig, type Schemas, siti } from './rig.js';

const rigs: Rig[] = [];
let rig: Rig;

beforeEach(async () => {
  rig = await Rig.open();
  rigs.push(rig);
  await rig.login();
});
afterAll(async () => {
  for (const each of rigs) await each.close();
});

const list = async (query = ''): Promise<Schemas['EmployeePage']> =>
  (await rig.call('GET', `/employees${query}`)).body as unknown as Schemas['EmployeePage'];
const without = (field: keyof typeof budi): object =>
  Object.fromEntries(Object.entries(budi).filter(([name]) => name !== field));
const register = (data: object) => ({ action: 'register', data });

describe('a batch', () => {
  test('registers, updates and deactivates', async () => {
    const [first, second] = await rig.register(budi, siti);
    expect(first).toMatch(/^\d{11}$/);
    const { status } = await rig.batch([
      { action: 'update', kpj: first, data: { wage: 1_200_000_000, phone: '0812' } },
      { action: 'deactivate', kpj: second, endDate: '2026-10-31', endReason: 'resigned' },
      register(john),
    ]);
    expect(status).toBe(200);
    expect((await list()).items).toMatchObject([
      {
        kpj: first,
        status: 'active',
        registeredOn: '2026-11-05',
        data: { ...budi, wage: 1_200_000_000, phone: '0812' },
      },
      { kpj: second, status: 'inactive', endDate: '2026-10-31', endReason: 'resigned' },
      { status: 'active', data: john },
    ]);
    expect((await list('?status=inactive')).items).toHaveLength(1);
  });

  test('may be packed with gzip', async () => {
    const raw = gzipSync(`${JSON.stringify(register(budi))}\n`);
    const headers = {
      'if-match': await rig.version(),
      'content-type': 'application/x-ndjson',
      'content-encoding': 'gzip',
    };
    expect((await rig.call('POST', '/employee-batches', { raw, key: newKey(), headers })).status).toBe(200);
    expect((await list()).items).toHaveLength(1);
  });

  test('is applied once however often it is sent', async () => {
    const headers = { 'if-match': await rig.version() };
    const key = newKey();
    const send = (data: object) => rig.call('POST', '/employee-batches', { lines: [register(data)], key, headers });
    const first = await send(budi);
    const again = await send(budi);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(await send(siti)).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect((await list()).items).toHaveLength(1);
  });

  test('is refused when the list has changed since it was reckoned', async () => {
    const headers = { 'if-match': await rig.version() };
    await rig.register(budi);
    const late = await rig.call('POST', '/employee-batches', { lines: [register(siti)], key: newKey(), headers });
    expect(late).toMatchObject({ status: 412, body: { code: 'EMPLOYEES_CHANGED' } });
    expect((await list()).items).toHaveLength(1);
  });

  test('is refused when a report was made final since it was reckoned, which may name whom it takes off', async () => {
    const [kpj] = await rig.register(budi);
    const headers = { 'if-match': await rig.version() };
    await rig.report('2026-10', [lineFor(budi)]);
    const gone = { action: 'deactivate', kpj, endDate: '2026-09-30', endReason: 'other' };
    const late = await rig.call('POST', '/employee-batches', { lines: [gone], key: newKey(), headers });
    expect(late).toMatchObject({ status: 412, body: { code: 'EMPLOYEES_CHANGED' } });
    expect((await list()).items).toMatchObject([{ status: 'active' }]);
  });

  test('is refused as a whole, and says of each line why', async () => {
    const [kpj] = await rig.register(siti);
    await rig.register({ ...budi, nik: '3171011508900009' });
    const [gone] = await rig.register(john);
    await rig.batch([{ action: 'deactivate', kpj: gone, endDate: '2026-10-31', endReason: 'moved' }]);
    const withoutWage = without('wage');
    const nobody = without('nik');
    const before = await list();
    const refused = await rig.batch([
      register(withoutWage),
      register(nobody),
      register({ ...budi, birthDate: '1990-08-16' }),
      register({ ...budi, gender: 'P' }),
      register({ ...budi, wage: 0 }),
      register({ ...budi, nik: siti.nik, birthDate: siti.birthDate, gender: 'P' }),
      { action: 'update', kpj: '00000000000', data: {} },
      { action: 'update', kpj: gone, data: {} },
      { action: 'update', kpj, data: { nik: '3171011508900009', birthDate: '1990-08-15', gender: 'L' } },
      { action: 'deactivate', kpj, endDate: '2018-02-28', endReason: 'died' },
      register(budi),
      register(budi),
    ]);
    expect(refused).toMatchObject({ status: 422, body: { code: 'EMPLOYEES_REFUSED' } });
    expect(refused.body['rows']).toEqual([
      { index: 0, reason: 'incomplete', field: 'wage' },
      { index: 1, reason: 'incomplete', field: 'nik' },
      { index: 2, reason: 'duplicate' },
      { index: 3, reason: 'duplicate' },
      { index: 4, reason: 'duplicate' },
      { index: 5, reason: 'already_registered' },
      { index: 6, reason: 'unknown', field: 'kpj' },
      { index: 7, reason: 'inactive', field: 'kpj' },
      { index: 8, reason: 'already_registered' },
      { index: 9, reason: 'end_before_start', field: 'endDate' },
      { index: 10, reason: 'duplicate' },
      { index: 11, reason: 'duplicate' },
    ]);
    expect(await list()).toEqual(before);
  });

  test.each<[string, object]>([
    ['nik', { birthDate: '1990-08-16' }],
    ['nik', { gender: 'P' }],
    ['nik', { nik: '3171011508900000' }],
    ['startDate', { startDate: '2026-12-07' }],
    ['wage', { wage: 0 }],
    ['birthDate', { birthDate: '1990-02-30' }],
    ['startDate', { startDate: '0001-01-01' }],
    ['startDate', { startDate: '9999-12-31' }],
    ['startDate', { startDate: '1990-08-14' }],
    ['shoeSize', { shoeSize: 43 }],
  ])('is refused for a %s that cannot be: %j', async (field, change) => {
    const { status, body } = await rig.batch([register({ ...budi, ...change })]);
    expect(status).toBe(422);
    expect(body['rows']).toEqual([{ index: 0, reason: 'invalid', field }]);
  });

  test('takes a worker who left back under the same KPJ', async () => {
    const [kpj] = await rig.register(budi);
    await rig.batch([{ action: 'deactivate', kpj, endDate: '2026-10-31', endReason: 'contract_ended' }]);
    expect(await rig.register({ ...budi, startDate: '2026-11-02' })).toEqual([kpj]);
    const [worker] = (await list()).items;
    expect(worker).toMatchObject({ kpj, status: 'active' });
    expect(worker).not.toHaveProperty('endDate');
  });

  test('has at most 10,000 lines, each of them JSON', async () => {
    expect(await rig.batch(Array(10_001).fill(register(budi)))).toMatchObject({
      status: 400,
      body: { code: 'REQUEST_INVALID' },
    });
    const headers = { 'if-match': await rig.version(), 'content-type': 'application/x-ndjson' };
    const half = await rig.call('POST', '/employee-batches', { raw: '{"action":', key: newKey(), headers });
    expect(half).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
  });
});

test('the list goes page by page in the order of the KPJ, and says when it changes', async () => {
  const [first, second, third] = await rig.register(budi, siti, john);
  const page = await list('?limit=2');
  expect(page.items.map(({ kpj }) => kpj)).toEqual([first, second]);
  const rest = await list(`?limit=2&cursor=${page.next}`);
  expect(rest.items.map(({ kpj }) => kpj)).toEqual([third]);
  expect(rest.next).toBeNull();
  expect(rest.version).toBe(page.version);
  await rig.batch([{ action: 'update', kpj: first, data: { phone: '1' } }]);
  expect((await list()).version).not.toBe(page.version);
  expect(await rig.call('GET', '/employees?cursor=bm9uc2Vuc2U')).toMatchObject({ status: 400 });
});

describe('what has changed of a worker', () => {
  const changes = async (kpj: string | undefined) =>
    (await rig.call('GET', `/employees/${kpj}/changes`)).body as unknown as Schemas['WorkerChangePage'];

  test('is told newest first, each field as it was and as it is', async () => {
    const [kpj] = await rig.register(budi);
    await rig.batch([{ action: 'update', kpj, data: { wage: 1_200_000_000, name: budi.name, phone: '081234567890' } }]);
    await rig.batch([{ action: 'deactivate', kpj, endDate: '2026-10-31', endReason: 'resigned' }]);
    expect((await changes(kpj)).items).toMatchObject([
      {
        action: 'deactivate',
        who: 'admin',
        fields: [
          { field: 'endDate', before: null, after: '2026-10-31' },
          { field: 'endReason', before: null, after: 'resigned' },
        ],
      },
      {
        action: 'update',
        fields: [
          { field: 'wage', before: '1000000000', after: '1200000000' },
          { field: 'phone', before: null, after: '081234567890' },
        ],
      },
      { action: 'register', who: 'admin', fields: [], period: null, at: '2026-11-05T03:00:00.000Z' },
    ]);
    expect((await list()).items).toMatchObject([{ deactivatedOn: '2026-11-05' }]);
  });

  test('has the wage that a report brought, with its month', async () => {
    const [kpj] = await rig.register(budi);
    await rig.report('2026-10', [lineFor(budi, { wage: 1_100_000_000 })]);
    const [newest] = (await changes(kpj)).items;
    expect(newest).toMatchObject({
      action: 'report',
      who: 'admin',
      period: '2026-10',
      fields: [{ field: 'wage', before: '1000000000', after: '1100000000' }],
    });
  });

  test('is as unknown of another company as of nobody', async () => {
    const { status, body } = await rig.call('GET', '/employees/26000000099/changes');
    expect([status, body.code]).toEqual([404, 'EMPLOYEE_UNKNOWN']);
  });
});
