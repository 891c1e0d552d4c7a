import { describe, expect, test } from '@jest/globals';
import { judgeLink } from '../../src/credentials/link.js';

describe('a link', () => {
  test.each([
    ['https://sipp.bpjsketenagakerjaan.go.id/login?next=%2Fhome#top', 'agency', 'sipp.bpjsketenagakerjaan.go.id'],
    ['  https://www.bpjsketenagakerjaan.go.id/@berita \n', 'agency', 'www.bpjsketenagakerjaan.go.id'],
    ['SIPP.BPJSKETENAGAKERJAAN.GO.ID/x', 'agency', 'sipp.bpjsketenagakerjaan.go.id'],
    ['<https://www.bpjsketenagakerjaan.go.id/x>', 'agency', 'www.bpjsketenagakerjaan.go.id'],
    ['https:/www.bpjsketenagakerjaan.go.id', 'agency', 'www.bpjsketenagakerjaan.go.id'],
    ['http://127.0.0.1:8080/x', 'this-machine', '127.0.0.1:8080'],
    ['https://gateway.pt-maju.co.id/x', 'trusted', 'gateway.pt-maju.co.id'],
    ['https://other.pt-maju.co.id/x', 'refused', 'other.pt-maju.co.id'],
    ['https://bpjsketenagakerjaan.go.id@evil.example/login', 'refused', 'evil.example'],
    ['https://evil.example/bpjsketenagakerjaan.go.id', 'refused', 'evil.example'],
    ['https://evil.example?u=bpjsketenagakerjaan.go.id', 'refused', 'evil.example'],
    ['https://evil.example\\.bpjsketenagakerjaan.go.id', 'refused', 'evil.example'],
    ['https://bpjsketenagakerjaan-go.id/login', 'refused', 'bpjsketenagakerjaan-go.id'],
    ['http://sipp.bpjsketenagakerjaan.go.id', 'refused', 'sipp.bpjsketenagakerjaan.go.id'],
    ['https://sipp.bpjsketenagakerjaan.go.id/\u202emoc.live', 'refused', 'sipp.bpjsketenagakerjaan.go.id'],
    ['https://sipp.bpjsketenagakerjaan.go.id:444/', 'refused', 'sipp.bpjsketenagakerjaan.go.id:444'],
    ['mailto:halo@bpjsketenagakerjaan.go.id', 'refused', ''],
    ['javascript:alert(1)', 'refused', ''],
    ['', 'refused', ''],
    ['https://', 'refused', ''],
    ['x'.repeat(100_000), 'refused', expect.any(String)],
  ])('%j is judged', (link, verdict, host) => {
    expect(judgeLink(link, 'gateway.pt-maju.co.id')).toMatchObject({ verdict, host });
  });

  test('with letters of another script shows each of them with its number and script, also behind punycode', () => {
    const plain = (text: string) => ({ text, codePoint: null, script: 'Latin' });
    const spelt = [
      plain('bpjsketenagakerja'),
      { text: '\u0430', codePoint: 'U+0430', script: 'Cyrillic' },
      plain('n.go.id'),
    ];
    for (const host of ['bpjsketenagakerja\u0430n.go.id', 'xn--bpjsketenagakerjan-7wo.go.id']) {
      expect(judgeLink(`https://${host}/login`)).toMatchObject({ verdict: 'refused', letters: spelt });
    }
  });

  test('shows by its number what cannot be seen or would turn the line around', () => {
    expect(judgeLink('https://a\u200b\u05d0.id').letters.map(({ text }) => text)).toEqual([
      'a',
      '\\u{200b}',
      '\\u{5d0}',
      '.id',
    ]);
  });

  test.each([
    ['mailto:halo@bpjsketenagakerjaan.go.id', 'credentials.portal.scheme'],
    ['https://www.bpjs-kesehatan.go.id', 'credentials.portal.foreignHost'],
    ['https://bpjs-kesehatan.id', 'credentials.portal.lookAlike'],
    ['https://bpjsketenagakerjaan.kab-maju.go.id', 'credentials.portal.lookAlike'],
  ])('%s is refused for what it is', (link, key) => {
    expect(judgeLink(link)).toMatchObject({ verdict: 'refused', reason: { key } });
  });
});
