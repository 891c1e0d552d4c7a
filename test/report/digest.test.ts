import { describe, expect, test } from '@jest/globals';
import { sen } from '../../src/law/money.js';
import { byIdentity, digestOf, reportKey, type ReportedLine } from '../../src/report/digest.js';
import { period } from '../law/given.js';

const lines: readonly ReportedLine[] = [
  {
    identity: 'nik:3171011508900001',
    wage: sen(500_000_000),
    backPay: sen(0),
    programmes: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'],
    construction: false,
  },
  {
    identity: 'passport:X1234567',
    wage: sen(1_200_000_050),
    backPay: sen(150_000_000),
    programmes: ['JKK', 'JKM', 'JHT'],
    construction: false,
  },
];

describe('the digest of a report', () => {
  test('is the SHA-256 of its lines between tabs, as sha256sum reckons it', () => {
    expect(digestOf(lines)).toBe('be43afd8b3341171bc63270f6efb67ce6e85fa9dc9b5fb1021360ece2a1c6bc7');
    expect(digestOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('does not see what is not reported', () => {
    expect(digestOf(lines.map((line) => ({ ...line, kpj: '12345678901', name: 'Budi' })))).toBe(digestOf(lines));
  });

  test.each<[string, Partial<ReportedLine>]>([
    ['the wage', { wage: sen(500_000_001) }],
    ['back pay', { backPay: sen(1) }],
    ['a programme', { programmes: ['JKK', 'JKM', 'JHT'] }],
    ['the rate of construction', { construction: true }],
    ['who it is', { identity: 'nik:3171011508900002' }],
  ])('changes with %s', (_, change) => {
    expect(digestOf(lines.map((line, at) => (at === 0 ? { ...line, ...change } : line)))).not.toBe(digestOf(lines));
  });

  test('is over lines in the order of the bytes of their identities', () => {
    const identities = ['passport:A1', 'nik:9', 'nik:10', 'nik:1'].map((identity) => ({ identity }));
    expect(identities.sort(byIdentity).map(({ identity }) => identity)).toEqual([
      'nik:1',
      'nik:10',
      'nik:9',
      'passport:A1',
    ]);
    expect(byIdentity({ identity: 'nik:1' }, { identity: 'nik:1' })).toBe(0);
  });
});

describe('the key of a report', () => {
  const report = { npp: '12345678', divisi: '000', period: period('2026-10'), revision: 0, digest: digestOf([]) };

  test('is the same on every machine: the SHA-256 of what names it, a line each', () => {
    expect(reportKey(report)).toBe('d4153a0a2b7d2e853a6db25d00aa2cf9dbb99153241752e1ed26ccf9c81a7cad');
  });

  test.each([
    { npp: '12345679' },
    { divisi: '001' },
    { period: period('2026-11') },
    { revision: 1 },
    { digest: digestOf(lines) },
  ])('is another with %j', (change) => {
    expect(reportKey({ ...report, ...change })).not.toBe(reportKey(report));
  });
});
