import { spawn } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { program } from '../support/cli.js';
import { tenthOfNovember } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { inOffice, type Office } from '../support/office.js';
import { ended } from '../support/program.js';

/** How many are logged in at the portal, who asks aside. */
async function others(office: Office): Promise<number> {
  const { sessions } = (await office.run('auth sessions list --json')).document() as { sessions: object[] };
  return sessions.length - 1;
}

describe('a session that nothing keeps', () => {
  test.each([
    ['well', 'report status 2026-10 --json', 0],
    ['with a login', 'auth login --json', 0],
    ['with a refusal of the portal', 'participant show 12345678901 --json', 5],
  ])('is over at the portal when the command has ended %s', (_how, line, exit) =>
    inOffice({}, async (office) => {
      expect((await office.run(line)).exit).toBe(exit);
      expect(await others(office)).toBe(0);
    }),
  );

  test('is over too when the portal never answered what was asked', () =>
    inOffice({}, async (office) => {
      const gate = await openGate(office.url, undefined, undefined, (request) => request !== 'GET /periods/2026-10');
      try {
        const ran = await office.run('report status 2026-10 --json', { env: { BPJSTK_PORTAL: gate.url } });
        expect([ran.exit, ran.problem()['code']]).toEqual([6, 'PORTAL_UNREACHABLE']);
        expect(gate.passed.at(-1)).toBe('POST /auth/logout');
      } finally {
        gate.close();
      }
      expect(await others(office)).toBe(0);
    }));

  test('is over too when the command is terminated', () =>
    inOffice({}, async (office) => {
      const client: { end?: () => void } = {};
      const gate = await openGate(office.url, undefined, undefined, (request) => {
        if (request !== 'GET /periods/2026-10') return true;
        client.end?.();
        return 'hold';
      });
      try {
        const child = spawn(process.execPath, [program, 'report', 'status', '2026-10', '--timeout', '3600'], {
          env: { ...office.env, BPJSTK_PORTAL: gate.url, BPJSTK_NOW: tenthOfNovember },
        });
        client.end = () => void child.kill('SIGTERM');
        expect(await ended(child)).toMatchObject({ code: 143 });
        expect(gate.passed.at(-1)).toBe('POST /auth/logout');
      } finally {
        gate.close();
      }
      expect(await others(office)).toBe(0);
    }));

  test.each([
    ['SIGINT', 130, 'en', 'Interrupted'],
    ['SIGTERM', 143, 'id', 'Terhenti'],
  ] as const)('is over too when a login is broken off before its answer came: %s', (signal, code, lang, said) =>
    inOffice({}, async (office) => {
      const client: { end?: () => void } = {};
      const gate = await openGate(office.url, (passed) => {
        if (passed.at(-1) === 'POST /auth/login') client.end?.();
        return true;
      });
      try {
        const child = spawn(process.execPath, [program, 'auth', 'login', '--lang', lang], {
          env: { ...office.env, BPJSTK_PORTAL: gate.url, BPJSTK_NOW: tenthOfNovember },
        });
        client.end = () => void child.kill(signal);
        expect(await ended(child)).toMatchObject({ code, stderr: expect.stringContaining(said) });
        expect(gate.passed.at(-1)).toBe('POST /auth/logout');
      } finally {
        gate.close();
      }
      expect(await others(office)).toBe(0);
    }),
  );

  test.each([
    ['en', /session that nobody needs .* may be open .* auth sessions list/],
    ['id', /masih ada sesi terbuka di portal .* akses sesi daftar/],
  ])(
    'is told as perhaps open where a login is broken off and the portal does not answer any more, in %s',
    (lang, said) =>
      inOffice({}, async (office) => {
        const client: { end?: () => void } = {};
        const gate = await openGate(office.url, undefined, undefined, (request) => {
          if (request !== 'POST /auth/login') return true;
          client.end?.();
          return 'hold';
        });
        try {
          const child = spawn(process.execPath, [program, 'auth', 'login', '--lang', lang], {
            env: { ...office.env, BPJSTK_PORTAL: gate.url, BPJSTK_NOW: tenthOfNovember },
          });
          client.end = () => void child.kill('SIGINT');
          const { code, stderr } = await ended(child);
          expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([130, expect.stringMatching(said)]);
        } finally {
          gate.close();
        }
      }),
  );

  test.each([
    ['auth login', 'en'],
    ['employees list', 'id'],
  ])('is told as perhaps open where the answer of a login was lost: %s, in %s', (line, lang) =>
    inOffice({}, async (office) => {
      const gate = await openGate(office.url, (passed) => passed.at(-1) !== 'POST /auth/login');
      try {
        const ran = await office.run(`${line} --json --lang ${lang}`, { env: { BPJSTK_PORTAL: gate.url } });
        expect([ran.exit, ran.problem()['code']]).toEqual([6, 'PORTAL_UNREACHABLE']);
        expect(ran.problem()['help']).toMatch(/bpjstk (auth sessions list|akses sesi daftar)/);
      } finally {
        gate.close();
      }
      expect(await others(office)).toBe(1);
    }),
  );

  test('is not told of where no login went out', () =>
    inOffice({}, async (office) => {
      const gate = await openGate(office.url, undefined, undefined, (request) => request === 'GET /meta');
      gate.close();
      const ran = await office.run('auth login --json', { env: { BPJSTK_PORTAL: gate.url } });
      expect(ran.problem()).toMatchObject({ code: 'PORTAL_UNREACHABLE', help: expect.not.stringMatching('sessions') });
    }));

  test.each(['hangs', 'breaks'])('does not change how the command ended where the portal %s, and is told of', (how) =>
    inOffice({}, async (office) => {
      let asked = 0;
      const gate = await openGate(office.url, undefined, undefined, (request) => {
        if (request !== 'POST /auth/logout') return true;
        asked += 1;
        return how === 'hangs' ? 'hold' : false;
      });
      const env = { BPJSTK_PORTAL: gate.url };
      try {
        const good = await office.run('report status 2026-10 --json --timeout 3600', { env });
        const told = expect.stringMatching(/^A session that nobody needs any more may be open/);
        expect([good.exit, good.stderr, good.document()['period']]).toEqual([0, told, '2026-10']);
        const bad = await office.run('participant show 12345678901 --json --timeout 3600', { env });
        expect([bad.exit, bad.problem()['code']]).toEqual([5, 'EMPLOYEE_UNKNOWN']);
        expect(asked).toBe(2);
      } finally {
        gate.close();
      }
    }),
  );
});

test.each([
  ['auth logout', /session may go on .* Log out again/],
  ['akses keluar --lang id', /masih terbuka di portal.* Keluar lagi/],
])('a log-out whose answer is lost says that the session may go on, and keeps it: %s', (line, said) =>
  inOffice({}, async (office) => {
    await office.run('auth login --store encrypted --key-file key.txt --json');
    const gate = await openGate(office.url, (passed) => passed.at(-1) !== 'POST /auth/logout');
    try {
      const ran = await office.run(`${line} --json`, { env: { BPJSTK_PORTAL: gate.url } });
      expect([ran.exit, ran.problem()['help']]).toEqual([6, expect.stringMatching(said)]);
    } finally {
      gate.close();
    }
    expect((await office.run('auth logout --json')).exit).toBe(0);
  }),
);

test('a session that is kept is not ended with the command', () =>
  inOffice({}, async (office) => {
    await office.run('auth login --store encrypted --key-file key.txt --json');
    for (let times = 0; times < 2; times++) expect((await office.run('report status 2026-10 --json')).exit).toBe(0);
    const { sessions } = (await office.run('auth sessions list --json')).document() as { sessions: object[] };
    expect(sessions).toMatchObject([{ current: true }]);
  }));
