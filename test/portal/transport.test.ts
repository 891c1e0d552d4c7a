import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lossReason } from '../../src/portal/troubles.js';
import { addressOf, companyAnswer, cut, failure, json, type Reaction, type Rig, raw, startRig } from './rig.js';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const company = JSON.stringify(companyAnswer);
const jsonType = { 'content-type': 'application/json' };

async function refusal(...reactions: Reaction[]) {
  rig.on('GET /company', ...reactions);
  const error = await failure(rig.portal().company());
  return { code: error.code, exit: error.exit, detail: (error.text.params as { detail?: string }).detail };
}

const unreadable = (detail: string) => ({ code: 'PORTAL_ANSWER_UNREADABLE', exit: 6, detail });

describe('what goes out', () => {
  test('carries who asks, in which language, under which number, and never a secret in the trace', async () => {
    rig.on('GET /company', json(companyAnswer));
    await rig.portal().company();
    const headers = rig.to('GET /company')[0]?.headers ?? {};
    expect(headers).toMatchObject({
      'user-agent': 'bpjstk/0.1.0',
      'accept-language': 'id',
      authorization: 'Bearer access-token-first',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(rig.traces.at(-1)).toEqual({
      method: 'GET',
      path: '/company',
      attempt: 1,
      outcome: 200,
      ms: 0,
      requestId: headers['x-request-id'],
    });
  });

  test('one trace for all requests of a run, a span for each attempt, a number for each request', async () => {
    rig.on('GET /company', cut, json(companyAnswer));
    await rig.portal({ traceId: 'a'.repeat(32) }).company();
    const sent = rig.requests.map(({ headers }) => String(headers['traceparent']));
    expect(sent).toHaveLength(3);
    for (const traceparent of sent) expect(traceparent).toMatch(/^00-a{32}-[0-9a-f]{16}-01$/);
    expect(new Set(sent).size).toBe(3);
    const numbers = rig.traces.map(({ requestId, attempt }) => [requestId, attempt]);
    expect(numbers).toEqual([
      [rig.requests[0]?.headers['x-request-id'], 1],
      [rig.requests[1]?.headers['x-request-id'], 1],
      [rig.requests[1]?.headers['x-request-id'], 2],
    ]);
  });

  test('no session goes to what asks for none', async () => {
    await rig.portal().meta();
    expect(rig.requests[0]?.headers.authorization).toBeUndefined();
  });

  test.each(['http://portal.example', 'http://127.0.0.1.evil.example', 'ftp://127.0.0.1', 'http://10.0.0.1'])(
    '%s is not protected, and no connection is opened to it',
    (origin) => {
      expect(() => rig.portal({ address: { ...rig.address, origin, host: new URL(origin).host } })).toThrow(
        expect.objectContaining({ code: 'PORTAL_NOT_HTTPS', exit: 2 }),
      );
    },
  );

  test('a token that is no header text is refused before anything is sent', async () => {
    const source = {
      accessToken: 'token\r\nx-evil: 1',
      refreshToken: '',
      expiresAt: '',
      company: { npp: '', divisi: '', name: '' },
    };
    const current = () => Promise.resolve(source);
    const error = await failure(rig.portal({ session: { current, renew: current } }).company());
    expect([error.code, rig.to('GET /company')]).toEqual(['PORTAL_ANSWER_UNREADABLE', []]);
  });
});

describe('a redirect', () => {
  let elsewhere: Server;
  let bytes = 0;
  beforeEach(async () => {
    bytes = 0;
    elsewhere = createServer((_request, response) => response.end('{}'));
    elsewhere.on('connection', () => bytes++);
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise<unknown>((resolve) => elsewhere.close(resolve)));

  test.each([301, 302, 303, 307, 308])('%i to another host is not followed, and the host is named', async (status) => {
    const target = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    rig.on('GET /company', raw('', { location: `http://${target}/company` }, status));
    const error = await failure(rig.portal().company());
    expect([error.code, error.exit, error.text.params]).toEqual([
      'PORTAL_REDIRECTED',
      6,
      { host: rig.address.host, target },
    ]);
    expect([bytes, rig.to('GET /company').length]).toEqual([0, 1]);
  });

  test('within the same host is not followed either', async () => {
    expect(await refusal(raw('', { location: '/login' }, 302))).toMatchObject({ code: 'PORTAL_REDIRECTED' });
    expect(rig.to('GET /login')).toEqual([]);
  });

  test('to what is no site is named as it is written', async () => {
    rig.on('GET /company', raw('', { location: 'javascript:alert(1)' }, 302));
    expect((await failure(rig.portal().company())).text.params).toMatchObject({ target: 'javascript:alert(1)' });
  });

  test('of a login takes no password along', async () => {
    rig.on(
      'POST /auth/login',
      raw('', { location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/` }, 307),
    );
    await failure(rig.portal().login({ npp: 'AB123456', divisi: '000', password: 'Rahasia-12345' }));
    expect(bytes).toBe(0);
  });
});

describe('an answer that does not come', () => {
  test('a portal that says nothing is given up in time', async () => {
    rig.on('GET /company', () => undefined);
    const error = await failure(rig.portal({ timeoutMs: 150 }).company());
    expect([error.code, error.exit, error.text.key]).toEqual(['PORTAL_UNREACHABLE', 6, 'portal.lost.timeout']);
  });

  test('an answer that drips for ever is given up in time, and not asked for again', async () => {
    const timers: NodeJS.Timeout[] = [];
    rig.on('GET /company', (response) => {
      response.writeHead(200, jsonType);
      timers.push(setInterval(() => response.write(' '), 10));
    });
    const error = await failure(rig.portal({ timeoutMs: 150 }).company());
    timers.forEach(clearInterval);
    expect([error.text.key, error.exit, rig.to('GET /company').length]).toEqual(['portal.lost.slow', 6, 1]);
  });

  test.each([
    ['too long', `x-filler: ${'a'.repeat(64 * 1024)}\r\n`],
    ['too many', Array.from({ length: 4_000 }, (_, at) => `x-${at}: filler\r\n`).join('')],
  ])('an answer whose headers are %s is given up, before any of it is kept', async (_what, headers) => {
    const met = await refusal((response) => void response.socket?.write(`HTTP/1.1 200 OK\r\n${headers}`));
    expect(met).toEqual(unreadable('headers'));
    expect(rig.to('GET /company').length).toBe(1);
  });

  test.each([
    ['to go on', 'HTTP/1.1 100 Continue\r\n\r\n', 'status 100'],
    [
      'to speak otherwise',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
      'status 101',
    ],
    ['without end', 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'.repeat(100), 'status 103'],
  ])('answers before the answer are refused, once: %s', async (_what, early, detail) => {
    expect(await refusal((response) => void response.socket?.write(early))).toEqual(unreadable(detail));
    expect(rig.to('GET /company').length).toBe(1);
  });

  test('some answers before the answer, as a server may send them, do no harm', async () => {
    rig.on('GET /company', (response, request) => {
      response.writeEarlyHints({ link: '</x>' });
      json(companyAnswer)(response, request);
    });
    expect(await rig.portal().company()).toMatchObject({ npp: 'AB123456' });
  });

  test('an answer whose headers drip for ever is given up in time, and not asked for again', async () => {
    const timers: NodeJS.Timeout[] = [];
    rig.on('GET /company', ({ socket }) => {
      socket?.write('HTTP/1.1 200 OK\r\n');
      timers.push(setInterval(() => socket?.writable && socket.write('x: y\r\n'), 10));
    });
    const error = await failure(rig.portal({ timeoutMs: 150 }).company());
    timers.forEach(clearInterval);
    expect([error.text.key, error.exit, rig.to('GET /company').length]).toEqual(['portal.lost.slow', 6, 1]);
  });

  test('a portal that says for ever that it will answer is given up in time, and not asked again', async () => {
    const timers: NodeJS.Timeout[] = [];
    rig.on('GET /company', ({ socket }) => {
      const early = 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n';
      timers.push(setInterval(() => socket?.writable && socket.write(early), 10));
    });
    const error = await failure(rig.portal({ timeoutMs: 150 }).company());
    timers.forEach(clearInterval);
    expect([error.exit, rig.to('GET /company').length]).toEqual([6, 1]);
  });

  test('a connection that breaks is tried four times', async () => {
    expect(await refusal(cut)).toMatchObject({ code: 'PORTAL_UNREACHABLE', exit: 6 });
    expect(rig.to('GET /company').length).toBe(4);
  });

  test('a connection that breaks in the middle of an answer is tried again', async () => {
    rig.on(
      'GET /company',
      (response) => {
        response
          .writeHead(200, { ...jsonType, 'content-length': '500' })
          .write('{"npp":', () => response.socket?.destroy());
      },
      json(companyAnswer),
    );
    expect((await rig.portal().company()).npp).toBe('AB123456');
  });

  test('nobody listening is told so', async () => {
    const { origin } = rig;
    await rig.close();
    const error = await failure(rig.portal({ address: addressOf(origin) }).meta());
    expect([error.text.key, error.exit, rig.pauses.length]).toEqual(['portal.lost.refused', 6, 3]);
    rig = await startRig();
  });

  test('a certificate that is not trusted is not asked for again', () => {
    for (const code of ['DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID']) {
      expect(lossReason(Object.assign(new Error('tls'), { code }))).toBe('certificate');
    }
    for (const code of ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']) {
      expect(lossReason(Object.assign(new Error('tls'), { code }))).toBe('certificateDates');
    }
    for (const code of ['ERR_SSL_WRONG_VERSION_NUMBER', 'EPROTO']) {
      expect(lossReason(Object.assign(new Error('tls'), { code }))).toBe('tls');
    }
  });
});

describe('an answer that is rubbish', () => {
  test.each<[string, Reaction, string]>([
    ['no JSON', raw('{"npp":'), 'json'],
    ['no UTF-8', raw(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 'json'],
    ['nested too deep', raw('['.repeat(100_000)), 'depth'],
    ['of another type', raw(company, { 'content-type': 'text/html' }), 'content-type'],
    ['of no type', raw(company, {}), 'content-type'],
    ['packed unknown to us', raw(company, { ...jsonType, 'content-encoding': 'br' }), 'content-encoding'],
    ['damaged in packing', raw(company, { ...jsonType, 'content-encoding': 'gzip' }), 'gzip'],
    ['of millions of small things', raw(`[${'[],'.repeat(5_000_000)}[]]`), 'answer'],
    ['too large', raw(Buffer.alloc(17 * 1024 * 1024, 0x20)), 'size'],
    [
      'too large once unpacked',
      raw(gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20)), { ...jsonType, 'content-encoding': 'gzip' }),
      'size',
    ],
    ['a number in place of a text', json({ ...companyAnswer, name: 7 }), 'answer.name'],
    ['without what is required', json({ npp: 'AB123456' }), 'answer.divisi'],
    ['of a status that the contract does not know', json(companyAnswer, 201), 'status 201'],
    ['a problem that is none', raw('{}', { 'content-type': 'application/problem+json' }, 422), 'answer.type'],
  ])('%s is refused, once', async (_what, reaction, detail) => {
    expect(await refusal(reaction)).toEqual(unreadable(detail));
    expect(rig.to('GET /company').length).toBe(1);
  });

  test('what is packed with gzip is read', async () => {
    rig.on('GET /company', raw(gzipSync(company), { ...jsonType, 'content-encoding': 'gzip' }));
    expect(await rig.portal().company()).toEqual(companyAnswer);
  });

  test('text comes without control characters, and without what the contract does not name', async () => {
    rig.on(
      'GET /company',
      raw(company.replace('PT Maju', 'PT \\u001b[31mMa\\u202eju\\n').replace('{', '{"__proto__":{"evil":1},"more":1,')),
    );
    const answer = await rig.portal().company();
    expect(answer).toEqual({ ...companyAnswer, name: 'PT [31mMaju' });
    expect('evil' in answer).toBe(false);
  });
});

describe('a proxy', () => {
  test('is asked for the way to a portal elsewhere, and its refusal is told', async () => {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const https = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const portal = rig.portal({ address: addressOf('https://portal.invalid'), proxy: { https } });
    const error = await failure(portal.meta());
    await new Promise((resolve) => proxy.close(resolve));
    expect([error.text.key, error.exit, asked[0]]).toEqual(['portal.lost.proxy', 6, 'portal.invalid:443']);
  });

  test.each(['http://127.0.0.1:9', 'http://user:Geheim99@127.0.0.1:9', 'http://proxy.invalid:3128'])(
    'that cannot be reached is what is told, not the portal: %s',
    async (https) => {
      const portal = rig.portal({ address: addressOf('https://portal.invalid'), proxy: { https } });
      const error = await failure(portal.meta());
      expect([error.text.key, error.exit]).toEqual(['portal.lost.proxy', 6]);
    },
  );

  test('is not asked for the way to this machine', async () => {
    await expect(rig.portal({ proxy: { https: 'http://127.0.0.1:9' } }).meta()).resolves.toBeDefined();
  });

  test('that is named by an empty word is none', async () => {
    const address = addressOf('https://127.0.0.1:9');
    const error = await failure(rig.portal({ address: { ...address, loopback: false }, proxy: { https: '' } }).meta());
    expect([error.text.key, error.exit]).toEqual(['portal.lost.refused', 6]);
  });

  test.each(['not an address', '127.0.0.1:3128', 'socks5://127.0.0.1:1080'])(
    'whose address is %j is exit 2',
    async (https) => {
      const portal = rig.portal({ address: addressOf('https://portal.invalid'), proxy: { https } });
      expect(await failure(portal.meta())).toMatchObject({ code: 'PROXY_INVALID', exit: 2 });
    },
  );
});
