import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { App } from '../../src/app.js';
import { parsePortalAddress } from '../../src/credentials/portal-address.js';
import { openKeychain } from '../../src/credentials/keychain.js';
import { openSessionStore } from '../../src/credentials/session-store.js';
import { totpCode } from '../../src/credentials/totp.js';
import type { Message } from '../../src/errors.js';
import { type ChallengeAnswer, PortalProblem, type PortalMeta } from '../../src/portal/index.js';
import { answerSecondFactor } from '../../src/workflows/second-factor.js';
import { tempFolder } from '../support/cli.js';

const text = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const employer = { portal: 'sandbox:1', npp: 'AB123456', divisi: '000' };

/** A desk whose clock stands still until the program waits, an hour behind the portal's. */
function desk(): { app: App; pauses: number[]; said: Message[]; now: () => Date } {
  const folder = tempFolder();
  const totpSecretFile = join(folder, 'totp');
  writeFileSync(totpSecretFile, text, { mode: 0o600 });
  let now = Date.parse('2026-11-10T02:00:12Z');
  const pauses: number[] = [];
  const said: Message[] = [];
  const app: Partial<App> = {
    clock: () => new Date(now),
    random: (bytes) => randomBytes(bytes),
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
    folders: { config: folder, data: folder },
    progress: { step: () => undefined, end: () => undefined },
    hide: () => undefined,
    remark: () => undefined,
    note: (message) => void said.push(message),
    secrets: {
      password: undefined,
      passwordFile: undefined,
      totpSecretFile,
      credentialsDirectory: undefined,
      credentialHelper: undefined,
    },
  };
  return { app: app as App, pauses, said, now: () => new Date(now + 3_600_000) };
}

const notes = { has: () => false, set: async () => undefined };
const asked = {
  account: {
    address: parsePortalAddress('http://127.0.0.1:1'),
    employer,
    store: openSessionStore(openKeychain({ disabled: true }), notes, employer),
  },
  meta: { clockAheadMs: 3_600_000 } as PortalMeta,
  challenge: { challengeId: 'c', kind: 'totp', sentTo: null, expiresAt: '2026-11-10T03:05:00Z' },
  storeAnswers: true,
} as const;

const refused = (attemptsLeft: number, codeUsed = false): PortalProblem =>
  new PortalProblem(
    { type: 'x', title: 'x', status: 401, code: 'CHALLENGE_REFUSED', attemptsLeft, ...(codeUsed && { codeUsed }) },
    undefined,
  );

test("a code that another command has used is followed by the portal's next one, once it comes", async () => {
  const { app, pauses, now } = desk();
  const sent: ChallengeAnswer[] = [];
  const first = await totpCode({ text }, now());
  const answered = answerSecondFactor(app, {
    ...asked,
    send: async (answer) => {
      sent.push(answer);
      if (sent.length === 1) throw refused(4);
      return 'in';
    },
  });
  expect(await answered).toBe('in');
  expect(pauses).toEqual([18_000]);
  expect(sent).toEqual([{ code: first }, { code: await totpCode({ text }, now()) }]);
  expect(sent[0]).not.toEqual(sent[1]);
});

test('a code that never comes is waited for as long as it would hold by the portal’s clock, and none is sent', async () => {
  for (const [expiresAt, waited] of [
    ['2026-11-10T03:05:00Z', 288_000],
    ['2026-11-10T03:00:00Z', 0],
    ['9999-11-10T03:00:00Z', 900_000],
  ] as const) {
    const { app, pauses } = desk();
    const answered = answerSecondFactor(app, {
      ...asked,
      challenge: { ...asked.challenge, kind: 'sms', sentTo: '08••34', expiresAt },
      given: () => new Promise(() => undefined),
      send: () => Promise.reject(new Error('sent')),
    });
    await expect(answered).rejects.toMatchObject({ code: 'CODE_INVALID', exit: 2 });
    expect(pauses).toEqual([waited]);
  }
});

test('a secret whose codes were refused twice is not tried by the next command', async () => {
  const { app } = desk();
  let sent = 0;
  const attempt = (retry?: boolean): Promise<unknown> =>
    answerSecondFactor(app, {
      ...asked,
      ...(retry && { retry }),
      send: async () => {
        if (++sent < 4) throw refused(3);
        return 'in';
      },
    });
  await expect(attempt()).rejects.toMatchObject({ code: 'CHALLENGE_REFUSED' });
  await expect(attempt()).rejects.toMatchObject({ code: 'TOTP_REFUSED_BEFORE', exit: 4 });
  expect(sent).toBe(2);
  // The clock was at fault: once its codes are taken they are sent again unasked.
  expect(await attempt(true)).toBe('in');
  expect(await attempt()).toBe('in');
});

test('of five machines with one secret each gets in, also where the code of now was used before', async () => {
  const { app, now } = desk();
  const used = new Set([await totpCode({ text }, now())]);
  const machine = (): Promise<unknown> =>
    answerSecondFactor(app, {
      ...asked,
      send: async (answer) => {
        const code = 'code' in answer ? answer.code : '';
        if (used.has(code)) throw refused(1, true);
        used.add(code);
        return 'in';
      },
    });
  const machines = Array.from({ length: 5 }, machine);
  expect(await Promise.all(machines)).toEqual(['in', 'in', 'in', 'in', 'in']);
  expect(used.size).toBe(6);
});

test('where every code was used before, each wait after the first is told of, they have an end, and the clock is named', async () => {
  const { app, pauses, said } = desk();
  const answered = answerSecondFactor(app, {
    ...asked,
    send: async () => {
      throw refused(4, true);
    },
  });
  await expect(answered).rejects.toMatchObject({
    code: 'CHALLENGE_REFUSED',
    exit: 4,
    help: { key: 'connect.totpUsed.help', params: { source: 'file', portalTime: '2026-11-10T03:03:00.000Z' } },
  });
  expect(pauses).toEqual([18_000, 30_000, 30_000, 30_000, 30_000, 30_000]);
  expect(said).toMatchObject(
    [5, 4, 3, 2, 1].map((left) => ({ key: 'login.code.waitingOn', params: { seconds: 30, left } })),
  );
});

test('codes that were wrong and then used before are waited for no longer than the one or the other', async () => {
  const { app, pauses } = desk();
  let sent = 0;
  const answered = answerSecondFactor(app, {
    ...asked,
    send: async () => {
      throw refused(4, ++sent !== 4);
    },
  });
  await expect(answered).rejects.toMatchObject({ code: 'CHALLENGE_REFUSED', help: { key: 'connect.totpUsed.help' } });
  expect(pauses).toHaveLength(6);
});

test('a refusal that leaves one attempt is not answered with another code, which could lock the account', async () => {
  const { app, pauses } = desk();
  let sent = 0;
  const attempt = (): Promise<unknown> =>
    answerSecondFactor(app, {
      ...asked,
      send: async () => {
        sent++;
        throw refused(1);
      },
    });
  await expect(attempt()).rejects.toMatchObject({ code: 'CHALLENGE_REFUSED' });
  await expect(attempt()).rejects.toMatchObject({ code: 'TOTP_REFUSED_BEFORE' });
  expect([sent, pauses]).toEqual([1, []]);
});

test('codes that were made here and refused are not asked to be typed again: the secret is named', async () => {
  const { app } = desk();
  const answered = answerSecondFactor(app, {
    ...asked,
    send: async () => {
      throw refused(3);
    },
  });
  await expect(answered).rejects.toMatchObject({
    code: 'CHALLENGE_REFUSED',
    exit: 4,
    help: { key: 'connect.totpRefused.help', params: { source: 'file' } },
  });
});
