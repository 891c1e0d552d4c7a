import { describe, expect, test } from '@jest/globals';
import type { Keychain } from '../../src/credentials/keychain.js';
import { openSessionStore, type StoredNotes, type StoredSession } from '../../src/credentials/session-store.js';

const owner = { portal: 'https://sipp.bpjsketenagakerjaan.go.id', npp: 'AB123456', divisi: '000' };
const account = `${owner.portal}|AB123456|000|session`;
const session: StoredSession = {
  accessToken: 'access',
  refreshToken: 'refresh',
  expiresAt: '2026-11-16T08:00:00Z',
  company: { npp: 'AB123456', divisi: '000', name: 'PT Maju' },
};

/** Answers as the system's does: a locked one finds and forgets nothing, and stores nothing. */
function memory(): { keychain: Keychain; secrets: Map<string, string>; lock: (locked: boolean) => void } {
  const secrets = new Map<string, string>();
  let isLocked = false;
  const absent = (noted: boolean) => ({ kind: noted ? 'locked' : 'nothing' }) as const;
  return {
    secrets,
    lock: (locked) => (isLocked = locked),
    keychain: {
      find(name, noted) {
        const secret = isLocked ? undefined : secrets.get(name);
        return Promise.resolve(secret === undefined ? absent(noted) : { kind: 'found', secret });
      },
      store(name, secret) {
        if (isLocked) return Promise.resolve({ kind: 'locked' });
        secrets.set(name, secret);
        return Promise.resolve({ kind: 'stored' });
      },
      forget: (name, noted) =>
        Promise.resolve(!isLocked && secrets.delete(name) ? { kind: 'forgotten' } : absent(noted)),
    },
  };
}

function notes(): StoredNotes & { names: Set<string> } {
  const names = new Set<string>();
  return {
    names,
    has: (name) => names.has(name),
    set: async (name, stored) => {
      if (stored) names.add(name);
      else names.delete(name);
    },
  };
}

describe('the session store', () => {
  test('gives back the session that was saved, and notes that one is there', async () => {
    const { keychain, secrets } = memory();
    const noted = notes();
    const store = openSessionStore(keychain, noted, owner);
    expect(await store.session()).toEqual({ kind: 'nothing' });
    expect(await store.saveSession(session)).toEqual({ kind: 'stored' });
    expect(await store.session()).toEqual({ kind: 'found', session });
    expect([...noted.names]).toEqual([account]);
    expect(await store.forgetSession()).toEqual({ kind: 'forgotten' });
    expect(await store.session()).toEqual({ kind: 'nothing' });
    expect(noted.names.size + secrets.size).toBe(0);
  });

  test('keeps only what a session is made of', async () => {
    const { keychain, secrets } = memory();
    await openSessionStore(keychain, notes(), owner).saveSession({ ...session, password: 'x' } as StoredSession);
    expect(JSON.parse(secrets.get(account) ?? '')).toEqual(session);
  });

  test('says locked, not nothing, when a session was saved before', async () => {
    const { keychain, lock } = memory();
    const store = openSessionStore(keychain, notes(), owner);
    await store.saveSession(session);
    lock(true);
    expect(await store.session()).toEqual({ kind: 'locked' });
    expect(await store.password()).toEqual({ kind: 'nothing' });
    expect(await store.forgetSession()).toEqual({ kind: 'locked' });
    lock(false);
    expect(await store.session()).toEqual({ kind: 'found', session });
  });

  test('notes nothing when the keychain would not store it', async () => {
    const { keychain, lock } = memory();
    const noted = notes();
    lock(true);
    expect(await openSessionStore(keychain, noted, owner).savePassword('rahasia')).toEqual({ kind: 'locked' });
    expect(noted.names.size).toBe(0);
  });

  test('keeps the password apart from the session, and each company apart from the others', async () => {
    const { keychain } = memory();
    const noted = notes();
    const store = openSessionStore(keychain, noted, owner);
    await store.savePassword('rahasia');
    expect(await store.password()).toEqual({ kind: 'found', secret: 'rahasia' });
    expect(await openSessionStore(keychain, noted, { ...owner, divisi: '001' }).password()).toEqual({
      kind: 'nothing',
    });
    expect(await openSessionStore(keychain, noted, { ...owner, portal: 'http://127.0.0.1:1' }).password()).toEqual({
      kind: 'nothing',
    });
    expect(await store.forgetPassword()).toEqual({ kind: 'forgotten' });
  });

  test.each(['', 'not json', '[]', 'null', '{"accessToken":"a"}', '{"accessToken":1,"company":{}}'])(
    'takes %j, left there by another hand, for no session',
    async (left) => {
      const { keychain, secrets } = memory();
      secrets.set(account, left);
      expect(await openSessionStore(keychain, notes(), owner).session()).toEqual({ kind: 'nothing' });
    },
  );
});
