import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { serviceCredential } from '../../src/credentials/service-credentials.js';
import { codeHoldsMs, findTotpSecret, totpAddress, totpCode } from '../../src/credentials/totp.js';
import { tempFolder } from '../support/cli.js';
import { failureOf } from '../support/failure.js';

/** The secret of RFC 6238's appendix B. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

const kept = (text: string) =>
  ({ store: 'keychain', find: () => Promise.resolve({ kind: 'found', secret: text } as const) }) as const;

describe('the codes of an authenticator app', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('at second %d are those of RFC 6238', async (second, code) => {
    expect(await totpCode({ text: secret }, new Date(second * 1000))).toBe(code);
  });

  test('hold for what is left of thirty seconds', () => {
    expect(codeHoldsMs(new Date(59_000))).toBe(1_000);
    expect(codeHoldsMs(new Date(60_000))).toBe(30_000);
  });

  test.each([
    ['as apps show it', 'gezd gnbv gy3t qojq gezd gnbv gy3t qojq\n'],
    ['padded', `${secret}====`],
    ['as an address', `otpauth://totp/bpjstk:AB123456?secret=${secret}&issuer=bpjstk`],
  ])('come from a secret %s', async (_how, text) => {
    const found = await findTotpSecret({ kept: kept(text) });
    expect(found && (await totpCode(found, new Date(59_000)))).toBe('287082');
  });

  test.each([
    '',
    'rahasia-01',
    '287082',
    secret.slice(0, 8),
    'otpauth://hotp/x?secret=A',
    'otpauth://',
    'GEZDGNBVGY3TQOJ1',
  ])('do not come from %j, and it is not repeated', async (text) => {
    const error = await failureOf(() => findTotpSecret({ kept: kept(text) }));
    expect(error).toMatchObject({ kind: 'usage', exit: 2, code: 'TOTP_SECRET_INVALID' });
    expect(error.help?.key).toBe('credentials.totp.from.keychain');
    expect(error.text.params).toEqual({});
  });

  test('come from the file, then from systemd, then from the store', async () => {
    const folder = tempFolder();
    const [file, service] = [join(folder, 'totp'), join(folder, 'bpjstk-totp-secret')];
    writeFileSync(file, secret, { mode: 0o600 });
    writeFileSync(service, secret, { mode: 0o440 });
    expect(await findTotpSecret({ file, service, kept: kept(secret) })).toMatchObject({ source: 'file' });
    expect(await findTotpSecret({ service, kept: kept(secret) })).toMatchObject({ source: 'service' });
    expect(await findTotpSecret({ kept: kept(secret) })).toMatchObject({ source: 'keychain' });
    expect(await findTotpSecret({})).toBeUndefined();
    expect(await failureOf(() => findTotpSecret({ file: service }))).toMatchObject({ code: 'TOTP_FILE_OPEN' });
  });

  test('are set up by an address that says whose they are', async () => {
    const address = new URL(await totpAddress(secret, 'AB123456', 'bpjstk sandbox'));
    expect([address.protocol, address.host, decodeURIComponent(address.pathname)]).toEqual([
      'otpauth:',
      'totp',
      '/bpjstk sandbox:AB123456',
    ]);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ secret, issuer: 'bpjstk sandbox', digits: '6' });
  });
});

describe('what systemd hands over', () => {
  test("is the company's own, else the one for all, else nothing", async () => {
    const folder = tempFolder();
    const find = (npp?: string, user?: string) =>
      serviceCredential(folder, 'bpjstk-password', npp === undefined ? undefined : { npp, user });
    expect(await find('AB123456')).toBeUndefined();
    writeFileSync(join(folder, 'bpjstk-password'), 'x');
    expect(await find('AB123456')).toBe(join(folder, 'bpjstk-password'));
    writeFileSync(join(folder, 'bpjstk-password-AB123456'), 'x');
    expect(await find('AB123456')).toBe(join(folder, 'bpjstk-password-AB123456'));
    expect(await find('ZZ999999')).toBe(join(folder, 'bpjstk-password'));
    expect(await find('AB123456', 'budi')).toBe(join(folder, 'bpjstk-password'));
    writeFileSync(join(folder, 'bpjstk-password-AB123456-budi'), 'x');
    expect(await find('AB123456', 'budi')).toBe(join(folder, 'bpjstk-password-AB123456-budi'));
    expect(await find()).toBe(join(folder, 'bpjstk-password'));
    expect(await serviceCredential(undefined, 'bpjstk-password', { npp: 'AB123456' })).toBeUndefined();
  });
});
