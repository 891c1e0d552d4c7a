import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { document } from '../../src/contract/generated/document.js';
import { speaker } from '../../src/i18n/index.js';
import { PortalProblem, type ProblemCode } from '../../src/portal/index.js';
import { tellable } from '../../src/portal/problems.js';
import { failure, problem, type Rig, startRig } from './rig.js';

interface Codes {
  readonly components: { readonly schemas: { readonly ProblemCode: { readonly enum: readonly ProblemCode[] } } };
}
const codes = (document as unknown as Codes).components.schemas.ProblemCode.enum;

const exits: Partial<Record<ProblemCode, number>> = {
  ACCOUNT_LOCKED: 4,
  CAPTCHA_REQUIRED: 4,
  CHALLENGE_REFUSED: 4,
  CREDENTIALS_REFUSED: 4,
  SESSION_INVALID: 4,
  INTERNAL: 6,
  MAINTENANCE: 6,
  RATE_LIMITED: 6,
  APPROVAL_REQUIRED: 8,
};

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

describe('a problem document', () => {
  test.each(codes)('%s has its exit code, a sentence and a next step in both languages', async (code) => {
    rig.on('GET /company', problem(499, code));
    const error = await failure(rig.portal().company());
    expect(error).toBeInstanceOf(PortalProblem);
    expect([error.code, error.exit]).toEqual([code, exits[code] ?? 5]);
    for (const language of ['en', 'id'] as const) {
      const speak = await speaker(language);
      const sentences = [error.text, error.help].map((said) => (said ? speak.say(said) : ''));
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{10,}$/);
      expect(sentences.join(' ')).not.toMatch(/undefined|null|NaN/);
    }
  });

  test.each([
    ['ACCOUNT_LOCKED', { opensAt: '2026-11-23T17:30:00Z' }, 'sampai 24 Nov 2026 00.30 WIB'],
    ['CREDENTIALS_REFUSED', { attemptsLeft: 2 }, 'dikunci: 2.'],
    ['CREDENTIALS_REFUSED', { attemptsLeft: 0 }, 'akun sekarang dikunci.'],
    [
      'CREDENTIALS_REFUSED',
      { attemptsLeft: 0, opensAt: '2026-11-23T17:30:00Z' },
      'dikunci sampai 24 Nov 2026 00.30 WIB.',
    ],
    ['CHALLENGE_REFUSED', { attemptsLeft: 1 }, 'Sisa percobaan: 1.'],
    ['CHALLENGE_REFUSED', { attemptsLeft: 0 }, 'tidak menerima kode lagi'],
    ['MAINTENANCE', { opensAt: '2026-11-23T21:00:00+07:00' }, 'sampai 23 Nov 2026 21.00 WIB'],
    ['RATE_LIMITED', { opensAt: '2026-11-23T14:10:00Z' }, 'menunggu sampai 23 Nov 2026 21.10 WIB'],
    ['RATE_LIMITED', {}, 'menunggu sebentar.'],
    ['BILLING_NOT_ISSUED', { waitingFor: '2026-09' }, 'iuran 2026-09 harus dilunasi'],
    ['PERIOD_ALREADY_REPORTED', { period: '2026-10' }, 'Oktober 2026 sementara itu sudah dilaporkan'],
    ['EMPLOYEES_REFUSED', { rows: [{ index: 3, reason: 'unknown' }] }, '1 karyawan'],
  ] as const)('%s says what the portal told with it', async (code, extra, words) => {
    rig.on('GET /company', problem(499, code, extra));
    const error = await failure(rig.portal().company());
    expect((await speaker('id')).say(error.text)).toContain(words);
    expect(error).toMatchObject({ problem: extra });
  });

  test('shows the number that the portal knows the request by', async () => {
    rig.on('GET /company', problem(409, 'PERIOD_STATE', { requestId: 'theirs-1' }));
    expect((await failure(rig.portal().company())).requestId).toBe('theirs-1');
  });

  test('has no control characters, whatever the portal sends', async () => {
    rig.on('GET /company', problem(409, 'PERIOD_STATE', { detail: 'a\u001b[2Jb\u0000\u009bc\u202e' }));
    expect(await failure(rig.portal().company())).toMatchObject({ problem: { detail: 'a[2Jbc' } });
  });

  test('with a code that the contract does not know is unreadable', async () => {
    rig.on('GET /company', problem(409, 'SOMETHING_NEW' as ProblemCode));
    expect((await failure(rig.portal().company())).code).toBe('PORTAL_ANSWER_UNREADABLE');
  });
});

test('an instant is told as UTC says it', () => {
  expect(tellable('2027-01-01T00:00:00+07:00')).toBe('2026-12-31T17:00:00.000Z');
  expect(tellable(undefined)).toBeUndefined();
});

test('an instant that no calendar has is not shown', () => {
  expect(tellable('+010000-01-01T00:00:00Z')).toBeUndefined();
  expect(tellable('9999-12-31T23:59:59Z')).toBeUndefined();
  expect(tellable('soon')).toBeUndefined();
});
