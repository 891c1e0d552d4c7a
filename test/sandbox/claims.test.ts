import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { jpeg, pdfOf, pngOf } from '../support/documents.js';
import { budi, newKey, Rig, type Reply, siti } from './rig.js';

const partBytes = 262_144;
let rig: Rig;
let kpj = '';

beforeEach(async () => {
  rig = await Rig.open({ sessionMinutes: 1_000_000 });
  await rig.login();
  [kpj = ''] = await rig.register(budi);
});
afterEach(() => rig.close());

const at = (instant: string): void => {
  rig.now = new Date(instant);
};

const start = (request: object, key = newKey()): Promise<Reply> =>
  rig.call('POST', '/claims', {
    body: { kind: 'JKK', kpj, eventAt: '2026-11-05T01:00:00Z', timeKnown: true, ...request },
    key,
  });

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function announce(claim: string, document: string, ...files: { mediaType: string; bytes: Buffer }[]): Promise<Reply> {
  const body = {
    files: files.map(({ mediaType, bytes }) => ({ mediaType, size: bytes.length, digest: digestOf(bytes) })),
  };
  return rig.call('PUT', `/claims/${claim}/documents/${document}`, { body, key: newKey() });
}

function sendPart(claim: string, document: string, part: number, bytes: Buffer, file = 1): Promise<Reply> {
  return rig.call('PUT', `/claims/${claim}/documents/${document}/files/${file}/parts/${part}`, {
    raw: bytes.subarray((part - 1) * partBytes, part * partBytes),
    headers: { 'content-type': 'application/octet-stream' },
    key: newKey(),
  });
}

async function attach(claim: string, document: string): Promise<void> {
  expect((await announce(claim, document, { mediaType: 'image/jpeg', bytes: jpeg })).status).toBe(200);
  expect((await sendPart(claim, document, 1, jpeg)).body).toEqual({ document, file: 1, part: 1, complete: true });
}

const submit = (claim: string, stage: number, documents: readonly string[], key = newKey()): Promise<Reply> => {
  const lines = documents.map((document) => `${document}\t${digestOf(jpeg)}\n`).sort();
  const digest = digestOf(Buffer.from(lines.join('')));
  return rig.call('POST', `/claims/${claim}/submission`, { body: { stage, digest }, key });
};

describe('a work accident', () => {
  test('is reported in two stages, each with its own 48 hours', async () => {
    const { status, body } = await start({});
    expect(status).toBe(200);
    expect(body).toMatchObject({
      claimId: 'K0000000001',
      name: 'Budi Santoso',
      state: 'draft',
      missing: ['form_f3'],
      stages: [{ stage: 1, clockFrom: '2026-11-05T01:00:00.000Z', dueAt: '2026-11-07T01:00:00.000Z', receipt: null }],
    });
    await attach('K0000000001', 'form_f3');
    const first = await submit('K0000000001', 1, ['form_f3']);
    expect(first.body).toMatchObject({ state: 'stage_one_received', stages: [{ receipt: 'TK-00000001' }] });

    at('2026-11-12T03:00:00Z');
    const second = { body: { statedAt: '2026-11-12T02:00:00Z' }, key: newKey() };
    expect((await rig.call('PUT', '/claims/K0000000001/second-stage', second)).body).toMatchObject({
      missing: ['form_f3a', 'doctor_statement', 'ktp', 'kpj_card'],
      stages: [{ stage: 1 }, { stage: 2, dueAt: '2026-11-14T02:00:00.000Z' }],
    });
    const documents = ['form_f3a', 'doctor_statement', 'ktp', 'kpj_card'];
    for (const document of documents) await attach('K0000000001', document);
    expect((await submit('K0000000001', 2, ['form_f3', ...documents])).body).toMatchObject({ state: 'submitted' });
  });

  test('has no second stage before the first is handed in, and none twice', async () => {
    await start({});
    const second = () => ({ body: { statedAt: '2026-11-05T02:00:00Z' }, key: newKey() });
    const refused = { status: 409, body: { code: 'CLAIM_STATE', claimState: 'draft' } };
    expect(await rig.call('PUT', '/claims/K0000000001/second-stage', second())).toMatchObject(refused);
    await attach('K0000000001', 'form_f3');
    await submit('K0000000001', 1, ['form_f3']);
    expect((await rig.call('PUT', '/claims/K0000000001/second-stage', second())).status).toBe(200);
    expect((await rig.call('PUT', '/claims/K0000000001/second-stage', second())).status).toBe(409);
  });
});

describe('a claim', () => {
  test('is begun once for a key, and not twice for the same event', async () => {
    const key = newKey();
    const once = await start({}, key);
    expect(await start({}, key)).toMatchObject({ status: 200, body: once.body });
    expect(await start({})).toMatchObject({ status: 409, body: { code: 'CLAIM_STATE' } });
  });

  test.each([
    ['for a worker of another company', { kpj: '99000000001' }, 404, { code: 'EMPLOYEE_UNKNOWN' }],
    ['of tomorrow', { eventAt: '2026-11-06T03:00:00Z' }, 422, { code: 'CLAIM_NOT_COVERED', cover: 'future' }],
    [
      'of before the first day',
      { eventAt: '2018-02-28T03:00:00Z' },
      422,
      { code: 'CLAIM_NOT_COVERED', cover: 'before_start' },
    ],
    [
      'of before the law',
      { eventAt: '1999-02-28T03:00:00Z' },
      422,
      { code: 'CLAIM_NOT_COVERED', cover: 'before_start' },
    ],
  ])('%s is refused, and nothing is begun', async (_what, request, status, body) => {
    expect(await start(request)).toMatchObject({ status, body });
    expect((await rig.call('GET', '/claims')).body).toEqual({ items: [], next: null });
  });

  test('of a programme that the worker is not in, or after the cover ended, is refused', async () => {
    const [young = ''] = await rig.register({ ...siti, birthDate: '1960-01-27', nik: '3174056701600002' });
    const not = (cover: string) => ({ status: 422, body: { code: 'CLAIM_NOT_COVERED', cover } });
    expect(await start({ kind: 'JP', kpj: young })).toMatchObject(not('not_in_programme'));
    await rig.batch([{ action: 'deactivate', kpj, endDate: '2026-11-01', endReason: 'resigned' }]);
    expect(await start({})).toMatchObject(not('after_end'));
    expect((await start({ kind: 'JHT' })).status).toBe(200);
  });

  test('that contradicts what is known of the end of work is refused', async () => {
    const not = (cover: string) => ({ status: 422, body: { code: 'CLAIM_NOT_COVERED', cover } });
    await rig.batch([{ action: 'deactivate', kpj, endDate: '2026-11-01', endReason: 'died' }]);
    expect(await start({ kind: 'JKM', eventAt: '2026-10-30T03:00:00Z' })).toMatchObject(not('other_day'));
    expect(await start({ kind: 'JKP', eventAt: '2026-10-30T03:00:00Z' })).toMatchObject(not('not_dismissed'));
    expect(await start({ kind: 'JKM', eventAt: '2026-11-01T03:00:00Z' })).toMatchObject({ status: 200 });
  });

  test('is refused beside another of its kind that is open; an accident is not', async () => {
    expect((await start({ kind: 'JHT', eventAt: '2026-10-30T03:00:00Z' })).status).toBe(200);
    const another = { kind: 'JHT', eventAt: '2026-10-31T03:00:00Z' } as const;
    expect(await start(another)).toMatchObject({ status: 409, body: { code: 'CLAIM_STATE', claimState: 'draft' } });
    await rig.call('POST', '/claims/K0000000001/withdrawal', { key: newKey() });
    expect((await start(another)).status).toBe(200);
    expect((await start({})).status).toBe(200);
    expect((await start({ eventAt: '2026-11-03T03:00:00Z' })).status).toBe(200);
  });

  test('is not handed in without its documents, and says which are missing', async () => {
    await start({ kind: 'JP' });
    expect(await submit('K0000000001', 1, [])).toMatchObject({
      status: 409,
      body: { code: 'DOCUMENTS_MISSING', documents: ['form_f7', 'ktp', 'kpj_card', 'kk', 'bank_book'] },
    });
  });

  test.each([
    ['JHT', ['form_f5', 'kpj_card', 'ktp_heir', 'kk', 'death_certificate', 'heir_certificate', 'bank_book']],
    ['JP', ['form_f7', 'ktp_heir', 'kpj_card', 'kk', 'death_certificate', 'heir_certificate', 'bank_book']],
  ] as const)('of who has died asks the heirs for %s with their own documents', async (kind, missing) => {
    await rig.batch([{ action: 'deactivate', kpj, endDate: '2026-11-01', endReason: 'died' }]);
    const { body } = await start({ kind, eventAt: '2026-11-01T03:00:00Z' });
    expect(body).toMatchObject({ claimant: 'heirs', missing });
    await attach('K0000000001', 'death_certificate');
    expect((await rig.call('GET', '/claims/K0000000001')).body).toMatchObject({
      missing: missing.filter((document) => document !== 'death_certificate'),
    });
  });

  test('is handed in once: the same key answers the same, another finds it handed in', async () => {
    await start({});
    await attach('K0000000001', 'form_f3');
    const key = newKey();
    const first = await submit('K0000000001', 1, ['form_f3'], key);
    expect(await submit('K0000000001', 1, ['form_f3'], key)).toMatchObject({ status: 200, body: first.body });
    expect(await submit('K0000000001', 1, ['form_f3'])).toMatchObject({ status: 409, body: { code: 'CLAIM_STATE' } });
  });

  test('whose documents are not those that were meant is refused', async () => {
    await start({});
    await attach('K0000000001', 'form_f3');
    expect(await submit('K0000000001', 1, ['ktp'])).toMatchObject({ status: 422, body: { code: 'DIGEST_MISMATCH' } });
  });

  test('moves on by the clock, and can be withdrawn until it is decided', async () => {
    await start({ kind: 'JKP' });
    for (const document of ['form_f6', 'termination_proof', 'bank_book']) await attach('K0000000001', document);
    await submit('K0000000001', 1, ['form_f6', 'termination_proof', 'bank_book']);
    at('2026-11-06T04:00:00Z');
    expect((await rig.call('GET', '/claims/K0000000001')).body).toMatchObject({
      state: 'in_review',
      changedAt: '2026-11-06T03:00:00.000Z',
    });
    at('2026-11-10T04:00:00Z');
    expect((await rig.call('GET', '/claims?state=rejected')).body['items']).toMatchObject([
      { claimId: 'K0000000001', remark: expect.stringContaining('12 bulan dalam 24 bulan') },
    ]);
    const late = await rig.call('POST', '/claims/K0000000001/withdrawal', { key: newKey() });
    expect(late).toMatchObject({ status: 409, body: { code: 'CLAIM_STATE', claimState: 'rejected' } });
  });

  test('of an accident cannot be taken back once its first report is received, and keeps its documents', async () => {
    await start({});
    await attach('K0000000001', 'form_f3');
    await submit('K0000000001', 1, ['form_f3']);
    const late = await rig.call('POST', '/claims/K0000000001/withdrawal', { key: newKey() });
    expect(late).toMatchObject({ status: 409, body: { code: 'CLAIM_STATE', claimState: 'stage_one_received' } });
    const { body } = await rig.call('GET', '/claims/K0000000001');
    expect(body).toMatchObject({ state: 'stage_one_received', documents: [{ document: 'form_f3' }] });
  });

  test('that is withdrawn keeps no document, and can be begun anew', async () => {
    await start({});
    await attach('K0000000001', 'form_f3');
    const withdrawn = await rig.call('POST', '/claims/K0000000001/withdrawal', { key: newKey() });
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', documents: [], missing: [] });
    expect((await start({})).body).toMatchObject({ claimId: 'K0000000002' });
  });

  test('is found by page, kind and worker, newest first', async () => {
    const [other] = await rig.register(siti);
    await start({});
    await start({ kind: 'JHT' });
    await start({ kpj: other });
    const ids = async (query: string) => {
      const { items, next } = (await rig.call('GET', `/claims?${query}`)).body as {
        items: { claimId: string }[];
        next: unknown;
      };
      return [items.map(({ claimId }) => claimId), next !== null];
    };
    expect(await ids('limit=2')).toEqual([['K0000000003', 'K0000000002'], true]);
    expect(await ids('kind=JHT')).toEqual([['K0000000002'], false]);
    expect(await ids(`kpj=${other}`)).toEqual([['K0000000003'], false]);
  });
});

describe('a document', () => {
  beforeEach(() => start({}));

  test('comes in parts, of which those that are there are told, and is judged with the last', async () => {
    const bytes = pngOf(600_000);
    const png = { mediaType: 'image/png', bytes };
    expect((await announce('K0000000001', 'form_f3', png)).body).toMatchObject({
      files: [{ parts: 3, partsReceived: [], complete: false }],
    });
    expect((await sendPart('K0000000001', 'form_f3', 3, bytes)).body).toMatchObject({ complete: false });
    await sendPart('K0000000001', 'form_f3', 1, bytes);
    expect((await announce('K0000000001', 'form_f3', png)).body).toMatchObject({ files: [{ partsReceived: [1, 3] }] });
    expect((await sendPart('K0000000001', 'form_f3', 2, bytes)).body).toMatchObject({ complete: true });
    expect((await sendPart('K0000000001', 'form_f3', 2, bytes)).body).toMatchObject({ complete: true });
    expect((await rig.call('GET', '/claims/K0000000001')).body).toMatchObject({
      missing: [],
      documents: [{ document: 'form_f3', files: [{ partsReceived: [1, 2, 3], complete: true }] }],
    });
  });

  test('of several files is there once all of them are; other files take their place', async () => {
    const pdf = pdfOf();
    await announce(
      'K0000000001',
      'form_f3',
      { mediaType: 'image/jpeg', bytes: jpeg },
      { mediaType: 'application/pdf', bytes: pdf },
    );
    await sendPart('K0000000001', 'form_f3', 1, jpeg);
    expect((await rig.call('GET', '/claims/K0000000001')).body).toMatchObject({ missing: ['form_f3'] });
    await sendPart('K0000000001', 'form_f3', 1, pdf, 2);
    expect((await rig.call('GET', '/claims/K0000000001')).body).toMatchObject({ missing: [] });
    expect((await announce('K0000000001', 'form_f3', { mediaType: 'application/pdf', bytes: pdf })).body).toMatchObject(
      {
        files: [{ complete: false, mediaType: 'application/pdf' }],
      },
    );
  });

  test.each([
    ['text that says it is a PDF', 'application/pdf', Buffer.from('not a document'), 'type'],
    ['a picture with something behind it', 'image/png', Buffer.concat([pngOf(500), Buffer.from('PK')]), 'damaged'],
    ['a PDF without a table', 'application/pdf', Buffer.from('%PDF-1.4\n<html>\nstartxref\n0\n%%EOF\n'), 'damaged'],
    ['a picture that ends too early', 'image/png', pngOf(2_000).subarray(0, 900), 'damaged'],
    ['a PDF with a password', 'application/pdf', pdfOf('/Encrypt 9 0 R'), 'encrypted'],
  ])('that is %s is refused, and has to be sent again', async (_what, mediaType, bytes, fault) => {
    await announce('K0000000001', 'form_f3', { mediaType, bytes });
    const refused = { status: 422, body: { code: 'DOCUMENT_REFUSED', fault } };
    expect(await sendPart('K0000000001', 'form_f3', 1, bytes)).toMatchObject(refused);
    expect((await rig.call('GET', '/claims/K0000000001')).body).toMatchObject({
      documents: [{ files: [{ partsReceived: [], complete: false }] }],
    });
  });

  test('that arrives otherwise than it was announced is asked for anew', async () => {
    await announce('K0000000001', 'form_f3', { mediaType: 'image/jpeg', bytes: jpeg });
    const other = Buffer.from(jpeg);
    other[20] = 1;
    const refused = { status: 422, body: { code: 'DOCUMENT_REFUSED', fault: 'digest' } };
    expect(await sendPart('K0000000001', 'form_f3', 1, other)).toMatchObject(refused);
    expect((await sendPart('K0000000001', 'form_f3', 1, jpeg)).body).toMatchObject({ complete: true });
  });

  test('that no stage asks for, that is too large or of another size than it said is refused', async () => {
    const small = { mediaType: 'image/jpeg', bytes: jpeg };
    const notAsked = { status: 422, body: { code: 'DOCUMENT_REFUSED', fault: 'not_asked' } };
    expect(await announce('K0000000001', 'npwp', small)).toMatchObject(notAsked);
    const body = { files: [{ mediaType: 'image/jpeg', size: 6_291_457, digest: digestOf(jpeg) }] };
    const invalid = { status: 400, body: { code: 'REQUEST_INVALID' } };
    const large = { body, key: newKey() };
    expect(await rig.call('PUT', '/claims/K0000000001/documents/form_f3', large)).toMatchObject(invalid);
    await announce('K0000000001', 'form_f3', small);
    expect(await sendPart('K0000000001', 'form_f3', 1, jpeg.subarray(1))).toMatchObject(invalid);
    expect((await sendPart('K0000000001', 'form_f3', 1, jpeg, 2)).status).toBe(404);
  });
});
