import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type Desk, openDesk } from '../support/desk.js';
import { type Keyring, openKeyring } from '../support/keyring.js';
import { inOffice, type Office } from '../support/office.js';
import { testNeeding } from '../support/system-package.js';

const withDaemon = testNeeding('gnome-keyring-daemon', 'dbus-run-session');

/** A desk whose keychain holds a session and the password, and whose environment holds neither. */
async function atDesk(work: (desk: Desk, keyring: Keyring, office: Office) => Promise<void>): Promise<void> {
  await inOffice({}, async (office) => {
    const keyring = await openKeyring();
    try {
      const desk = openDesk({ BPJSTK_PORTAL: office.url, BPJSTK_NPP: office.npp, ...keyring.env });
      expect(await desk.run('auth login --password-stdin --remember', { input: office.password })).toMatchObject({
        exit: 0,
      });
      await work(desk, keyring, office);
    } finally {
      keyring.thaw();
      await keyring.close();
    }
  });
}

const troubles = [
  ['is locked', 'locked', (keyring: Keyring) => keyring.lock()],
  ['does not answer', 'unavailable', (keyring: Keyring) => keyring.freeze()],
] as const;

for (const [what, session, trouble] of troubles) {
  withDaemon(
    `a keychain that ${what} is told by auth status and doctor, and is nobody's next source`,
    () =>
      atDesk(async (desk, keyring) => {
        trouble(keyring);
        const said = session === 'locked' ? /keychain is locked/ : /keychain did not answer/;
        const status = await desk.run('auth status --json');
        expect([status.exit, status.document()]).toMatchObject([4, { session, passwordFrom: null }]);
        expect(status.problem()['code']).toBe(session === 'locked' ? 'KEYCHAIN_LOCKED' : 'KEYCHAIN_TIMEOUT');
        expect(status.problem()['message']).toMatch(said);
        expect(status.problem()['help']).toMatch(/Unlock it|Look for a window/);
        expect(status.document()).toMatchObject({ passwordAgeUnknown: 'storeShut' });
        const { checks } = (await desk.run('doctor --json')).document() as {
          checks: { check: string; state: string; finding: string }[];
        };
        const [keychain, password] = ['keychain', 'password'].map((name) => checks.find(({ check }) => check === name));
        expect(keychain).toMatchObject({ state: 'warning', finding: expect.stringMatching(said) as unknown });
        expect(password).toMatchObject({
          state: 'warning',
          finding: expect.stringMatching(/cannot be seen now.*would be asked for/) as unknown,
        });
      }),
    60_000,
  );
}

for (const [what, , trouble] of troubles) {
  withDaemon(
    `a keychain that ${what} is passed over in one sentence by whatever else has a password`,
    () =>
      atDesk(async (desk, keyring, office) => {
        trouble(keyring);
        for (const [lang, said] of [
          ['en', /^The keychain (is locked|did not answer)/],
          ['id', /^Keychain (terkunci|tidak menjawab)/],
        ] as const) {
          const env = { BPJSTK_PASSWORD: office.password, BPJSTK_LANG: lang };
          const ran = await desk.run('employees list', { env });
          expect([ran.exit, ran.stderr.trim().split('. ').length]).toEqual([0, what === 'is locked' ? 1 : 2]);
          expect(ran.stderr).toMatch(said);
          expect((await desk.run('employees list --quiet', { env })).stderr).toBe('');
        }
      }),
    90_000,
  );
}

withDaemon(
  'logging out is not said to be done while the keychain does not answer; afterwards it is done',
  () =>
    atDesk(async (desk, keyring) => {
      keyring.freeze();
      const refused = await desk.run('auth logout --json');
      expect([refused.exit, refused.stdout]).toEqual([3, '']);
      expect(refused.problem()).toMatchObject({ code: 'NOT_FORGOTTEN' });
      expect(refused.problem()['help']).toMatch(/session goes on at the portal/);
      keyring.thaw();
      expect((await desk.run('auth status --json')).document()).toMatchObject({ session: 'kept' });
      expect((await desk.run('auth logout --json')).document()).toMatchObject({ wasLoggedIn: true });
      expect((await desk.run('auth status --json')).document()).toMatchObject({ session: 'none', passwordFrom: null });
    }),
  60_000,
);

withDaemon(
  'a lockdown whose keychain does not answer has the credential helper forget its password all the same',
  () =>
    atDesk(async (desk, keyring, office) => {
      const helper = desk.write('helper', `#!/bin/sh\necho "$1" >> asked\necho password=${office.password}\n`);
      chmodSync(helper, 0o700);
      keyring.freeze();
      const line = 'auth lockdown --yes --new-password-file new.txt --out incident --json';
      const ran = await desk.run(line, { env: { BPJSTK_CREDENTIAL_HELPER: helper } });
      const { steps } = ran.document() as { steps: { step: string; state: string }[] };
      expect(steps.filter(({ state }) => state !== 'done')).toMatchObject([{ step: 'forget', state: 'failed' }]);
      expect(ran.problem()['message']).toMatch(/keychain .* not deleted: it did not answer/);
      expect(readFileSync(join(desk.folder, 'asked'), 'utf8').trim().split('\n').at(-1)).toBe('erase');
    }),
  90_000,
);

/** What the doctor finds of the keychain, and auth status of a session in it. */
async function judged(desk: Desk): Promise<unknown[]> {
  const { checks } = (await desk.run('doctor --json')).document() as { checks: Record<string, unknown>[] };
  const status = await desk.run('auth status --json');
  return [
    checks.find(({ check }) => check === 'keychain')?.['state'],
    status.document()['session'],
    status.problem()['code'],
    status.problem()['message'],
  ];
}

withDaemon(
  'a keychain that is locked while nothing is kept in it is found out by doctor and auth status, which write to it',
  async () => {
    const keyring = await openKeyring();
    try {
      await inOffice({}, async ({ url, npp }) => {
        const desk = openDesk({ BPJSTK_PORTAL: url, BPJSTK_NPP: npp, ...keyring.env });
        expect(await judged(desk)).toEqual(['ok', 'none', 'NOT_LOGGED_IN', expect.stringMatching(/not logged in/)]);
        keyring.lock();
        expect(await judged(desk)).toEqual([
          'warning',
          'locked',
          'KEYCHAIN_LOCKED',
          expect.stringMatching(/keychain is locked/),
        ]);
      });
    } finally {
      await keyring.close();
    }
  },
  60_000,
);

withDaemon(
  'a secret service without a keychain, as on a server, is told by doctor, auth status and login',
  async () => {
    const keyring = await openKeyring(false);
    try {
      await inOffice({}, async ({ url, npp, password }) => {
        const desk = openDesk({ BPJSTK_PORTAL: url, BPJSTK_NPP: npp, ...keyring.env });
        const said = expect.stringMatching(/no keychain yet/);
        expect(await judged(desk)).toEqual(['warning', 'unavailable', 'KEYCHAIN_UNAVAILABLE', said]);
        const login = await desk.run('auth login --password-stdin --remember --lang id', { input: password });
        expect([login.exit, login.stderr.replace(/\s+/g, ' ')]).toEqual([
          0,
          expect.stringMatching(/belum punya keychain.* --store encrypted/),
        ]);
      });
    } finally {
      await keyring.close();
    }
  },
  60_000,
);
