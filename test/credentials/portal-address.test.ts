import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePortalAddress, trustableHost } from '../../src/credentials/portal-address.js';
import { message } from '../../src/errors.js';
import { AppError } from '../../src/errors.js';

const agency = 'bpjsketenagakerjaan.go.id';

function verdict(text: string): string {
  try {
    return parsePortalAddress(text).origin;
  } catch (error) {
    if (error instanceof AppError && error.code === 'PORTAL_ADDRESS_REFUSED') return error.text.key;
    throw error;
  }
}

describe('the address of a portal', () => {
  test.each([
    ['https://bpjsketenagakerjaan.go.id', { origin: `https://${agency}`, host: agency, loopback: false }],
    [
      'https://sipp.bpjsketenagakerjaan.go.id/',
      { origin: `https://sipp.${agency}`, host: `sipp.${agency}`, loopback: false },
    ],
    [
      'HTTPS://SIPP.BPJSKetenagakerjaan.GO.ID',
      { origin: `https://sipp.${agency}`, host: `sipp.${agency}`, loopback: false },
    ],
    [
      `https://a.b-c.d.${agency}:443`,
      { origin: `https://a.b-c.d.${agency}`, host: `a.b-c.d.${agency}`, loopback: false },
    ],
    ['http://127.0.0.1:8080', { origin: 'http://127.0.0.1:8080', host: '127.0.0.1:8080', loopback: true }],
    ['https://127.8.9.10/', { origin: 'https://127.8.9.10', host: '127.8.9.10', loopback: true }],
    ['http://localhost:3000', { origin: 'http://localhost:3000', host: 'localhost:3000', loopback: true }],
    ['http://[::1]:3000', { origin: 'http://[::1]:3000', host: '[::1]:3000', loopback: true }],
    ['http://2130706433:80', { origin: 'http://127.0.0.1', host: '127.0.0.1', loopback: true }],
    ['http://0x7f.1', { origin: 'http://127.0.0.1', host: '127.0.0.1', loopback: true }],
  ])('%s is taken', (text, address) => {
    expect(parsePortalAddress(text)).toEqual(address);
  });

  test.each([
    ['https://bpjsketenagakerjaan-go.id', 'lookAlike'],
    ['https://bpjsketenagakerjaan.go.id.evil.example', 'lookAlike'],
    ['https://evilbpjsketenagakerjaan.go.id', 'lookAlike'],
    ['https://sipp-bpjsketenagakerjaan.go.id', 'lookAlike'],
    ['https://bpjsketenagakerjaan.go.id.id', 'lookAlike'],
    ['https://bpjsketenagakerjaan.co.id', 'lookAlike'],
    ['https://bpjsketenagakerjaan.com', 'lookAlike'],
    ['https://bpjsketenagakerjaan.go', 'lookAlike'],
    ['https://bpjsketenagakerjaan.go.ld', 'lookAlike'],
    ['https://bpjsketenagakeriaan.go.id', 'lookAlike'],
    ['https://bpjsketenagakerjaann.go.id', 'lookAlike'],
    ['https://bpjs.ketenagakerjaan.go.id', 'lookAlike'],
    ['https://b-p-j-s-ketenagakerjaan.go.id', 'lookAlike'],
    ['https://bpjsketen4g4kerj44n.go.id', 'lookAlike'],
    ['https://sippbpjs.com', 'lookAlike'],
    ['https://sso-bpjs.id', 'lookAlike'],
    ['https://bpj5tku.com', 'lookAlike'],
    ['https://jamsostek-mobile.id', 'lookAlike'],
    ['https://lapak-asik.com', 'lookAlike'],
    ['https://sipp.go.id.com', 'lookAlike'],
    ['https://go.id', 'foreignHost'],
    ['https://id', 'foreignHost'],
    ['https://sipp..bpjsketenagakerjaan.go.id', 'lookAlike'],
    ['https://.bpjsketenagakerjaan.go.id', 'lookAlike'],
    ['https://-.bpjsketenagakerjaan.go.id', 'lookAlike'],
    [`https://${'a'.repeat(64)}.${agency}`, 'lookAlike'],
    ['https://8.8.8.8', 'foreignHost'],
    ['https://134744072', 'foreignHost'],
    ['https://0x08080808', 'foreignHost'],
    ['https://010.8.8.8', 'foreignHost'],
    ['http://0.0.0.0:8080', 'foreignHost'],
    ['http://126.255.255.255', 'foreignHost'],
    ['http://128.0.0.1', 'foreignHost'],
    ['http://10.0.0.1', 'foreignHost'],
    ['http://[::ffff:127.0.0.1]', 'foreignHost'],
    ['http://[::2]', 'foreignHost'],
    ['http://localhost.evil.example', 'foreignHost'],
    ['http://evil.localhost', 'foreignHost'],
    ['http://127.0.0.1.nip.io', 'foreignHost'],
    ['http://bpjsketenagakerjaan.go.id', 'notProtected'],
    ['http://sipp.bpjsketenagakerjaan.go.id:443', 'notProtected'],
    ['https://bpjsketenagakerjaan.go.id:8443', 'port'],
    ['https://bpjsketenagakerjaan.go.id:80', 'port'],
    ['https://bpjsketenagakerjaan.go.id@evil.example', 'userInfo'],
    ['https://user:secret@bpjsketenagakerjaan.go.id', 'userInfo'],
    ['https://@bpjsketenagakerjaan.go.id', 'userInfo'],
    ['https://evil.example/@bpjsketenagakerjaan.go.id', 'userInfo'],
    ['https://bpjsketenagakerj\u0430an.go.id', 'foreignLetters'],
    ['https://bpjsketenagakerjaan.g\u043e.id', 'foreignLetters'],
    ['https://bpjsketenagakerjaan\u3002go.id', 'foreignLetters'],
    ['https://bpjsketenagakerjaan\uff0ego\uff0eid', 'foreignLetters'],
    ['https://\uff42pjsketenagakerjaan.go.id', 'foreignLetters'],
    ['https://evil.example\u2044.bpjsketenagakerjaan.go.id', 'foreignLetters'],
    ['https://xn--bpjsketenagakerjan-5nj.go.id', 'foreignLetters'],
    [`https://xn--e1afmkfd.${agency}`, 'foreignLetters'],
    ['https://evil.example\\.bpjsketenagakerjaan.go.id', 'backslash'],
    ['https:\\\\bpjsketenagakerjaan.go.id', 'backslash'],
    ['https://bpjsketenagakerjaan%2ego.id', 'escapes'],
    ['https://evil.example%2f.bpjsketenagakerjaan.go.id', 'escapes'],
    ['https://bpjsketenagakerjaan.go.id.', 'trailingDot'],
    ['http://127.0.0.1.', 'trailingDot'],
    ['http://localhost.:8080', 'trailingDot'],
    ['https://bpjsketenagakerjaan.go.id/login', 'path'],
    ['https://bpjsketenagakerjaan.go.id//', 'path'],
    ['https://evil.example/.bpjsketenagakerjaan.go.id', 'path'],
    ['https://evil.example?.bpjsketenagakerjaan.go.id', 'path'],
    ['https://evil.example#.bpjsketenagakerjaan.go.id', 'path'],
    ['https://bpjsketenagakerjaan.go.id?', 'path'],
    ['ftp://bpjsketenagakerjaan.go.id', 'scheme'],
    ['javascript:alert()', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['wss://bpjsketenagakerjaan.go.id', 'scheme'],
    ['httpss://bpjsketenagakerjaan.go.id', 'scheme'],
    ['bpjsketenagakerjaan.go.id', 'unreadable'],
    ['//bpjsketenagakerjaan.go.id', 'unreadable'],
    ['https:bpjsketenagakerjaan.go.id', 'unreadable'],
    ['https:/bpjsketenagakerjaan.go.id', 'unreadable'],
    ['localhost:8080', 'unreadable'],
    ['https://bpjsketenagakerjaan.go.id:99999', 'unreadable'],
    ['https://bpjsketenagakerjaan.go.id:', 'unreadable'],
    ['https://', 'unreadable'],
    ['http://256.0.0.1', 'unreadable'],
    ['https://under_score.bpjsketenagakerjaan.go.id', 'unreadable'],
    ['', 'unreadable'],
    [' https://bpjsketenagakerjaan.go.id', 'hiddenCharacters'],
    ['https://bpjsketenagakerjaan.go.id\n', 'hiddenCharacters'],
    ['https://bpjs\tketenagakerjaan.go.id', 'hiddenCharacters'],
    ['https://bpjs\u200bketenagakerjaan.go.id', 'hiddenCharacters'],
    ['https://\u202edi.og.naajrekaganetekspjb', 'hiddenCharacters'],
    ['https://bpjs\u00adketenagakerjaan.go.id', 'hiddenCharacters'],
    ['https://evil.example\0.bpjsketenagakerjaan.go.id', 'hiddenCharacters'],
    ['https://bpjsketenagakerjaan\u00a0.go.id', 'hiddenCharacters'],
  ])('%j is refused (%s)', (text, reason) => {
    expect(verdict(text)).toBe(`credentials.portal.${reason}`);
  });

  test('with foreign letters, names the command that shows each with its script', () => {
    expect(() => parsePortalAddress('https://bpjsketenagakerj\u0430an.go.id')).toThrow(
      expect.objectContaining({ help: message('credentials.portal.letters.help', { agency }) }),
    );
  });

  test.each([
    'https://user:Rahasia-1@www.bpjsketenagakerjaan.go.id',
    'https://user:Raha/sia-1@evil.example',
    'javascript://user:Rahasia-1@evil.example/x@y',
  ])('%s is refused without its password in the sentence', (text) => {
    try {
      parsePortalAddress(text);
      throw new Error('taken');
    } catch (error) {
      expect(JSON.stringify(error)).not.toMatch(/sia-1/);
      expect(error).toMatchObject({ code: 'PORTAL_ADDRESS_REFUSED' });
    }
  });

  test.each(['https://bpjs-ketenagakerjaan.co.id', 'https://10.0.0.1', 'http://gateway.example', 'https://gateway'])(
    '%s is refused also where settings name it as vouched for',
    (text) => {
      expect(() => parsePortalAddress(text, new URL(text).host)).toThrow(
        expect.objectContaining({ code: 'PORTAL_ADDRESS_REFUSED' }),
      );
    },
  );

  test('a letter that only looks like another is shown by its number', () => {
    expect(() => parsePortalAddress('https://bpjsketenagakerj\u0430an.go.id')).toThrow(
      expect.objectContaining({
        kind: 'usage',
        text: expect.objectContaining({ params: { address: 'https://bpjsketenagakerj\\u{430}an.go.id' } }) as unknown,
      }),
    );
  });

  test('whatever is mixed into an address, what is taken is https to the agency or this machine, as the eye reads it', () => {
    const pieces = fc.constantFrom(
      'https://',
      'http://',
      agency,
      '.',
      'evil.example',
      '@',
      '/',
      '\\',
      ':',
      '443',
      '%2e',
      '%00',
      '#',
      '?',
      '127.0.0.1',
      'localhost',
      '[::1]',
      'sipp',
      '-',
      '0x7f',
      ' ',
      '\u200b',
      '\u0430',
      'xn--',
      'A',
      '\n',
    );
    const texts = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ maxLength: 3 })), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const origin = verdict(text);
        if (origin.startsWith('credentials.')) return;
        const { hostname, protocol } = new URL(origin);
        expect(
          text
            .toLowerCase()
            .replace(/\/$/, '')
            .replace(/:0*(?:443|80)$/, ''),
        ).toMatch(/^https?:\/\/[a-z0-9.:[\]-]+$/);
        if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return;
        expect(protocol).toBe('https:');
        expect(text.toLowerCase()).toContain(hostname);
        expect(`.${hostname}`.endsWith(`.${agency}`)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test('a host that was vouched for by name is taken over https, with its own port and no other', () => {
    const trusted = 'gateway.pt-maju.co.id:8443';
    expect(parsePortalAddress(`https://${trusted}/`, trusted)).toEqual({
      origin: `https://${trusted}`,
      host: trusted,
      loopback: false,
    });
    for (const other of [
      'https://gateway.pt-maju.co.id',
      'https://gateway.pt-maju.co.id:8444',
      'https://a.gateway.pt-maju.co.id:8443',
      `http://${trusted}`,
      `https://${trusted}/login`,
      `https://x@${trusted}`,
    ]) {
      expect(() => parsePortalAddress(other, trusted)).toThrow(AppError);
    }
  });

  test.each([
    'https://bpjs-ketenagakerjaan.co.id',
    'https://bpjsketenagakerjaan.pt-maju.co.id',
    'https://bpj5ketenagakerjaan.id',
    'https://portal-bpjsketenagakerjan.com',
    'https://sipp.bpjsketenagakerjaan.go.id',
    'https://localhost',
    'https://10.0.0.1',
    'https://gateway',
    'https://xn--gateway-9ya.co.id',
    'http://gateway.pt-maju.co.id',
    'https://gateway..co.id',
    'https://gateway.co.123',
  ])('%s cannot be vouched for', (text) => {
    expect(trustableHost(text)).toBeUndefined();
    expect(() => parsePortalAddress(text, new URL(text).host)).not.toThrow(TypeError);
  });

  test.each(['https://gateway.pt-maju.co.id', 'https://bpjs.pt-maju.co.id', 'https://hr.example:8443'])(
    '%s can',
    (text) => {
      expect(trustableHost(text)).toBe(new URL(text).host);
    },
  );
});
