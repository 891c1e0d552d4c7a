import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { budi, newKey, Rig } from './rig.js';

const mebibyte = Buffer.alloc(1024 * 1024);

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.open();
  await rig.login();
});
afterAll(() => rig.close());

function statusWithHost(host: string): Promise<number | undefined> {
  const { hostname, port } = new URL(rig.sandbox.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: '/meta', headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the door', () => {
  test('says that it is a sandbox before any credential is sent', async () => {
    const { status, body, headers } = await rig.call('GET', '/meta', { headers: { 'x-request-id': 'abc-123' } });
    expect([status, body]).toEqual([
      200,
      {
        contract: 'bpjstk-portal',
        version: '1.0.0',
        environment: 'sandbox',
        instance: expect.stringMatching(/^[0-9a-f]{16}$/),
        serverTime: '2026-11-05T03:00:00.000Z',
        minClient: '0.1.0',
        maintenance: null,
        helpdesk: { phone: '000-000', email: 'sandbox@localhost' },
      },
    ]);
    expect(headers.get('x-request-id')).toBe('abc-123');
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${rig.sandbox.url}/meta`, { method: 'HEAD' })).status).toBe(200);
  });

  test.each([
    ['GET', '/'],
    ['GET', '/nothing'],
    ['DELETE', '/meta'],
    ['PATCH', '/periods/2026-10'],
    ['GET', '/billings/000000000000'],
  ])('%s %s is a problem document with its request id', async (method, path) => {
    const { status, body, headers } = await rig.call(method, path);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toEqual({
      type: 'urn:bpjstk:problem:not-found',
      title: 'There is nothing here',
      status: 404,
      code: 'NOT_FOUND',
      requestId: headers.get('x-request-id'),
    });
  });

  test('opens to this machine alone, by whatever name it is called', async () => {
    expect(rig.sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await statusWithHost('localhost:1')).toBe(200);
    expect(await statusWithHost('[::1]:1')).toBe(200);
    expect(await statusWithHost('evil.example')).toBe(400);
    expect(await statusWithHost('localhost.evil.example')).toBe(400);
    expect(await statusWithHost('127.0.0.1.evil.example:80')).toBe(400);
  });
});

describe('a request', () => {
  const invalid = { status: 400, body: { code: 'REQUEST_INVALID' } };
  const draft = { revision: 0, digest: '0'.repeat(64), employees: 1, parts: 1 };

  test.each<[string, string, string, object]>([
    ['a month that is none', 'GET', '/periods/2026-13', {}],
    ['a limit past the most', 'GET', '/employees?limit=2001', {}],
    ['a limit that is no number', 'GET', '/employees?limit=many', {}],
    ['a status that is none', 'GET', '/employees?status=asleep', {}],
    ['no key', 'PUT', '/periods/2026-10/draft', { body: draft }],
    ['a key that is too short', 'PUT', '/periods/2026-10/draft', { body: draft, key: 'short' }],
    ['a body with a field too many', 'PUT', '/periods/2026-10/draft', { body: { ...draft, extra: 1 }, key: newKey() }],
    [
      'a body of another kind',
      'PUT',
      '/periods/2026-10/draft',
      { raw: 'x=1', key: newKey(), headers: { 'content-type': 'text/plain' } },
    ],
    [
      'a body that is not JSON',
      'PUT',
      '/periods/2026-10/draft',
      { raw: '{', key: newKey(), headers: { 'content-type': 'application/json' } },
    ],
    [
      'a body that is not UTF-8',
      'PUT',
      '/periods/2026-10/draft',
      { raw: Buffer.from([0xff]), key: newKey(), headers: { 'content-type': 'application/json' } },
    ],
    ['no body', 'POST', '/auth/login', { headers: { 'content-type': 'application/json' } }],
    ['no version of the list', 'POST', '/employee-batches', { lines: [], key: newKey() }],
    [
      'a packing other than gzip',
      'PUT',
      '/periods/2026-10/lines/1',
      { lines: [], key: newKey(), headers: { 'content-encoding': 'br' } },
    ],
    [
      'a damaged packing',
      'PUT',
      '/periods/2026-10/lines/1',
      { lines: [{}], key: newKey(), headers: { 'content-encoding': 'gzip' } },
    ],
    ['a part of none', 'PUT', '/periods/2026-10/lines/0', { lines: [], key: newKey() }],
  ])('with %s is refused', async (_, method, path, options) => {
    expect(await rig.call(method, path, options)).toMatchObject(invalid);
  });

  test('is bounded in size, also once it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(33 * 1024 * 1024));
    const headers = { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' };
    const refused = await rig.call('PUT', '/periods/2026-10/lines/1', { raw: bomb, key: newKey(), headers });
    expect(refused).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } });
    const plain = await rig.call('PUT', '/periods/2026-10/lines/1', {
      raw: Buffer.alloc(33 * 1024 * 1024),
      key: newKey(),
      headers: { 'content-type': 'application/x-ndjson' },
    });
    expect(plain).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } });
  });

  test.each([
    ['said to be so', { 'content-length': String(33 * 1024 * 1024) }],
    ['found to be so', { 'transfer-encoding': 'chunked' }],
  ])('too large, %s, is read on to its end: nobody is cut off before the answer', async (_, headers) => {
    expect(await statusOfSending(headers)).toBe(413);
  });

  test('too large by far is refused without being read', async () => {
    expect(await statusOfSending({ 'content-length': String(2 ** 30) }, [])).toBe(413);
  });
});

/** Sends 33 MiB piece by piece and closes; a connection that is reset while sending rejects. */
async function statusOfSending(headers: Record<string, string>, pieces = Array.from({ length: 33 }, () => mebibyte)) {
  const { hostname, port } = new URL(rig.sandbox.url);
  const known = { authorization: `Bearer ${rig.token}`, 'idempotency-key': newKey() };
  const sending = request({
    hostname,
    port,
    path: '/periods/2026-10/lines/1',
    method: 'PUT',
    agent: false,
    headers: { ...known, 'content-type': 'application/x-ndjson', ...headers },
  });
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  sending.flushHeaders();
  if (pieces.length > 0) await pipeline(Readable.from(pieces), sending);
  const [answer] = await answered;
  answer.resume();
  return answer.statusCode;
}

describe('an answer that breaks the contract', () => {
  const broken = { status: 500, body: { code: 'INTERNAL' } };

  async function damaged(sql: string): Promise<Rig> {
    const own = await Rig.open();
    await own.login();
    await own.register(budi);
    const database = new Libsql(own.db);
    database.exec(sql);
    database.close();
    return own;
  }

  test('is never given', async () => {
    const own = await damaged("UPDATE company SET name = printf('%.*c', 201, 'x')");
    expect(await own.call('GET', '/company')).toMatchObject(broken);
    await own.close(1);
  });

  test('undoes what it was to acknowledge', async () => {
    const own = await damaged("UPDATE worker SET kpj = 'x', status = 'inactive'");
    const active = async () => (await own.call('GET', '/employees?status=active')).body;
    const before = await active();
    const headers = { 'if-match': before['version'] as string };
    const lines = [{ action: 'register', data: budi }];
    expect(await own.call('POST', '/employee-batches', { lines, key: newKey(), headers })).toMatchObject(broken);
    expect(await active()).toEqual(before);
    await own.close(1);
  });
});
