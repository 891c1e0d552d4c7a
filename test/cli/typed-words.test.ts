import { describe, expect, test } from '@jest/globals';
import { withTyped } from '../../src/cli/typed-words.js';
import { message } from '../../src/errors.js';
import { speaker } from '../../src/i18n/index.js';
import type { Language } from '../../src/i18n/language.js';
import type { FixedKey } from '../../src/i18n/messages.js';

const said = async (key: FixedKey, input: Record<string, unknown>, language: Language = 'en') =>
  withTyped(await speaker(language), input).say(message(key));

describe('the next command in a sentence', () => {
  test('names the month, the claim and the worker that were typed', async () => {
    expect(await said('portal.help.status', { period: '2026-10' })).toBe(
      'See where the month stands: bpjstk report status 2026-10',
    );
    expect(await said('portal.help.keyReused', { period: '2026-10' }, 'id')).toContain(
      'bpjstk laporan tampil 2026-10. Isi yang lain dipasang dengan bpjstk laporan koreksi 2026-10 --file BERKAS',
    );
    expect(await said('portal.help.claimStatus', { claim: 'K0000000001' }, 'id')).toContain('klaim cek K0000000001');
    expect(await said('participant.contactHelp', { worker: '12345678901', reveal: true })).toContain(
      'employees update 12345678901 --phone NUMBER',
    );
  });

  test('is for the profile that was typed, where it is about a company', async () => {
    const help = async (key: FixedKey, language?: Language) =>
      withTyped(await speaker(language ?? 'en'), {}, 'second').say(message(key));
    expect(await help('connect.logIn')).toBe('Log in: bpjstk --profile second auth login');
    expect(await help('connect.logIn', 'id')).toBe('Masuk dahulu: bpjstk --profile second akses masuk');
    expect(await help('portal.help.status')).toContain('bpjstk --profile second report status YYYY-MM');
    expect(await help('connect.noSandbox.help')).toContain('bpjstk sandbox start');
    expect(await help('secrets.notForgotten.help')).toContain('the entries of bpjstk there');
    const unknown = message('connect.noProfile.help', { name: 'second' });
    expect(withTyped(await speaker('en'), {}, 'second').say(unknown)).toBe(
      'See which there are: bpjstk config profiles. To make it: bpjstk auth login --profile second',
    );
    expect(withTyped(await speaker('en'), {}, 'a; b').say(message('connect.logIn'))).toBe('Log in: bpjstk auth login');
  });

  test('keeps the number of a worker to itself unless it may be shown', async () => {
    expect(await said('participant.contactHelp', { worker: '12345678901', reveal: false })).toContain('update WORKER');
  });

  test('leaves alone what is no command, and what was not typed', async () => {
    expect(await said('arg.period', { period: '2026-10' })).toContain('YYYY-MM');
    expect(await said('portal.help.status', {})).toContain('YYYY-MM');
    expect(await said('portal.help.claimStatus', { claim: '$&' })).toContain('claims status $&');
  });
});
