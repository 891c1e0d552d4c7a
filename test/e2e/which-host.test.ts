import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { inOffice } from '../support/office.js';
import { testNeeding } from '../support/system-package.js';
import { openCounter, openTlsGateway } from '../support/tls-gateway.js';

/** Addresses that are not the agency's; PORT is where somebody listens on this machine. */
const lookAlikes = [
  'https://bpjsketenagakerjaan-go.id',
  'https://bpjsketenagakerjaan.go.id.evil.example',
  'https://bpjsketenagakerjaan.go.id.PORT.example',
  'https://sipp-bpjsketenagakerjaan.go.id',
  'https://bpjsketenagakerjaan.co.id',
  'https://bpjsketenagakerjaan.com',
  'https://bpjsketenagakeriaan.go.id',
  'https://bpjsketenagakerjaann.go.id',
  'https://bpjs-ketenagakerjaan.go.id',
  'https://bpjs.ketenagakerjaan.go.id',
  'https://bpjsketenagakerja4n.go.id',
  'https://bpjsketenagakerjaan.g0.id',
  'https://go.id',
  'https://evil.example',
  'https://8.8.8.8',
  'https://134744072',
  'https://0x08080808',
  'https://[::ffff:127.0.0.1]:PORT',
  'http://0.0.0.0:PORT',
  'http://10.0.0.1',
  'http://127.0.0.1.nip.io:PORT',
  'http://localhost.evil.example:PORT',
  'http://evil.localhost:PORT',
  'http://bpjsketenagakerjaan.go.id',
  'https://bpjsketenagakerjaan.go.id:8443',
  'https://bpjsketenagakerjaan.go.id@127.0.0.1:PORT',
  'http://bpjsketenagakerjaan.go.id@127.0.0.1:PORT',
  'https://user:secret@bpjsketenagakerjaan.go.id',
  'http://127.0.0.1:PORT@bpjsketenagakerjaan.go.id',
  'http://127.0.0.1:PORT\\@bpjsketenagakerjaan.go.id',
  'https://bpjsketenagakerj\u0430an.go.id',
  'https://bpjsketenagakerjaan.g\u043e.id',
  'https://bpjsketenagakerjaan\u3002go.id',
  'https://\uff42pjsketenagakerjaan.go.id',
  'https://xn--bpjsketenagakerjan-5nj.go.id',
  'https://bpjsketenagakerjaan%2ego.id',
  'http://127.0.0.1%3aPORT',
  'https://bpjsketenagakerjaan.go.id.',
  'http://127.0.0.1.:PORT',
  'http://127.0.0.1:PORT/login',
  'http://127.0.0.1:PORT?x',
  'https:\\\\bpjsketenagakerjaan.go.id',
  'https://bpjs\u200bketenagakerjaan.go.id',
  'https://\u202edi.og.naajrekaganetekspjb',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ftp://bpjsketenagakerjaan.go.id',
  'wss://127.0.0.1:PORT',
  '127.0.0.1:PORT',
  '//bpjsketenagakerjaan.go.id',
];

describe('a portal that only looks like the agency', () => {
  let counter: Awaited<ReturnType<typeof openCounter>>;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());

  test.each(lookAlikes)('%j is exit 2, before a password is read and with no connection opened', async (address) => {
    const proxy = `http://127.0.0.1:${counter.port}`;
    // Everything off this machine would have to come by the proxy, and everything on it to the same port.
    const desk = openDesk({
      BPJSTK_PORTAL: address.replaceAll('PORT', String(counter.port)),
      HTTPS_PROXY: proxy,
      https_proxy: proxy,
    });
    // An empty password would be exit 2 too, and named: it is not looked at.
    const ran = await desk.run('auth login --npp 12345678 --password-stdin --json', { input: '' });
    expect(ran.exit).toBe(2);
    expect(ran.problem()).toMatchObject({ code: 'PORTAL_ADDRESS_REFUSED', exit: 2 });
    expect(counter.came()).toBe(0);
  });

  test('nor is it vouched for: a name that imitates the agency cannot be trusted', async () => {
    const desk = openDesk({ HTTPS_PROXY: `http://127.0.0.1:${counter.port}` });
    for (const host of ['bpjsketenagakerjaan-go.id', 'sipp.bpjs-ketenagakerjaan.com', 'localhost', '10.0.0.1']) {
      const ran = await desk.run(`auth login --npp 12345678 --portal https://${host} --trust-host ${host} --json`);
      expect([host, ran.exit, ran.problem()['code']]).toEqual([host, 2, 'PORTAL_ADDRESS_REFUSED']);
    }
    const host = 'bpjs-ketenagakerjaan.co.id';
    for (const [lang, said] of [
      ['en', /^bpjs-ketenagakerjaan\.co\.id is made to look like/],
      ['id', /^bpjs-ketenagakerjaan\.co\.id dibuat mirip/],
    ] as const) {
      const ran = await desk.run(`auth login --portal https://${host} --trust-host ${host} --json --lang ${lang}`);
      expect(ran.problem()['message']).toMatch(said);
    }
    expect(counter.came()).toBe(0);
  });
});

describe('a gateway of the company', () => {
  const host = 'gateway.pt-maju.example';
  const portal = `https://${host}`;

  testNeeding('openssl')(
    'is refused until it is vouched for by name, and then speaks through a proxy that sees nothing',
    () =>
      inOffice({ now: new Date().toISOString() }, async (office) => {
        const gateway = await openTlsGateway(host, office.url, office.folder);
        const env = {
          BPJSTK_NOW: '',
          BPJSTK_PORTAL: portal,
          HTTPS_PROXY: gateway.proxy,
          NODE_EXTRA_CA_CERTS: gateway.certificate,
        };
        try {
          const stranger = await office.run('auth login --json', { env });
          expect([stranger.exit, stranger.problem()['code']]).toEqual([2, 'PORTAL_ADDRESS_REFUSED']);
          expect(stranger.problem()['help']).toContain(`--trust-host ${host}`);
          const other = await office.run('auth login --json --trust-host gateway.pt-maju.invalid', { env });
          expect([other.exit, other.problem()['code']]).toEqual([2, 'PORTAL_ADDRESS_REFUSED']);
          expect(gateway.asked).toEqual([]);

          const vouched = await office.run(`auth login --json --trust-host ${host}`, { env });
          expect(vouched.exit).toBe(0);
          expect(vouched.document()).toMatchObject({ npp: office.npp });
          expect((await office.run('report status 2026-10 --json', { env })).exit).toBe(0);
          expect(new Set(gateway.asked)).toEqual(new Set([`CONNECT ${host}:443`]));
          expect(gateway.seen().length).toBeGreaterThan(1_000);
          expect(gateway.seen().includes(office.password)).toBe(false);
          expect(gateway.seen().includes(office.npp)).toBe(false);

          const link = await office.run(`auth check-url ${portal}/login --json`, { env });
          expect(link.document()).toMatchObject({ verdict: 'trusted', host });

          expect((await office.run('config set trustedHost evil.example --json', { env })).exit).toBe(2);
          expect((await office.run(`config set portal ${portal}`)).exit).toBe(0);
          await office.run('config set trustedHost ');
          expect((await office.run('config list --json')).document()).not.toHaveProperty('trustedHost');
          expect((await office.run(`config set portal ${portal}`)).exit).toBe(2);
        } finally {
          gateway.close();
        }
      }),
  );

  testNeeding('openssl')(
    'whose certificate nobody vouches for gets nothing, also with TLS checks turned off in the environment',
    () =>
      inOffice({ now: new Date().toISOString() }, async (office) => {
        const gateway = await openTlsGateway(host, office.url, office.folder);
        try {
          const ran = await office.run(`auth login --json --trust-host ${host}`, {
            env: {
              BPJSTK_NOW: '',
              BPJSTK_PORTAL: portal,
              HTTPS_PROXY: gateway.proxy,
              NODE_TLS_REJECT_UNAUTHORIZED: '0',
            },
          });
          expect([ran.exit, ran.problem()['code']]).toEqual([6, 'PORTAL_UNREACHABLE']);
          expect(String(ran.problem()['message'])).toMatch(/certificate/);
          // Nor is it trusted from then on.
          expect((await office.run('config get trustedHost')).stdout.trim()).toBe('');
          expect(gateway.seen().includes(office.password)).toBe(false);
        } finally {
          gateway.close();
        }
      }),
  );
});
