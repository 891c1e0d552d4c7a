import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import type { App } from '../../src/app.js';
import { openLedger } from '../../src/ledger/index.js';
import { takeLock } from '../../src/ledger/lock.js';
import { migrations, setVersion } from '../../src/ledger/sql.js';
import { withLock } from '../../src/workflows/lock.js';
import { period } from '../law/given.js';
import { appIn } from '../support/app.js';
import { tempFolder } from '../support/cli.js';
import { openGate } from '../support/gate.js';
import { inOffice } from '../support/office.js';
import { testOnSmallDisk } from '../support/small-disk.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

const submit = 'report submit 2026-10 --file a.csv --yes --json';
const file = payroll(budi, siti, { ...agus, end_date: '2026-10-31', end_reason: 'resigned' });

describe('a disk that is full', () => {
  testOnSmallDisk('before the run stops it before anything is sent', 256, (disk) =>
    inOffice({}, async (office) => {
      office.write('a.csv', file);
      disk.fill();
      const env = { BPJSTK_DATA_DIR: join(disk.folder, 'data') };
      const ran = await office.run(submit, { env });
      expect(ran.exit).toBe(2);
      expect(ran.problem()).toMatchObject({ code: 'LEDGER_UNWRITABLE' });
      expect(office.held().reports).toEqual([]);
      expect((await office.run('employees list --json')).document()).toMatchObject({ employees: [] });
      disk.makeRoom();
      expect((await office.run(submit, { env })).exit).toBe(0);
    }),
  );

  testOnSmallDisk(
    'from any answer of the portal on loses nothing, and the same command ends with one report',
    512,
    (disk) =>
      inOffice({}, async (office) => {
        office.write('a.csv', file);
        const ends: number[] = [];
        for (const [at, point] of ['/employees', '/lines/', '/calculation', '/finalis'].entries()) {
          const env = { BPJSTK_DATA_DIR: join(disk.folder, `data-${at}`) };
          // What the ledger needs is there already, so that it is the disk that fills while the month is sent.
          await office.run('history list', { env });
          const gate = await openGate(office.url, (passed) => {
            const [method, path = ''] = passed.at(-1)?.split(' ') ?? [];
            if (method !== 'GET' && path.includes(point)) disk.fill();
            return true;
          });
          const ran = await office.run(submit, { env: { ...env, BPJSTK_PORTAL: gate.url } });
          gate.close();
          ends.push(ran.exit);
          if (point === '/finalis') {
            expect(ran.problem()).toMatchObject({ code: 'LEDGER_UNWRITABLE', exit: 7 });
            expect(ran.problem()['message']).toContain(office.held().reports.at(-1)?.receipt);
          }
          disk.makeRoom();
          const again = await office.run(submit, { env });
          expect(again).toMatchObject({ exit: 0, stderr: '' });
          expect(office.held().reports.filter(({ state }) => state === 'finalised')).toHaveLength(1);
          expect(office.held().billings.filter(({ status }) => status === 'unpaid')).toHaveLength(1);
          await office.run('report cancel 2026-10 --yes', { env });
        }
        expect(ends.at(-1)).toBe(7);
        expect(ends.every((exit) => [0, 2, 7].includes(exit))).toBe(true);
      }),
  );
});

describe('a ledger that cannot be used stops a report before anything is sent, and is left as it is', () => {
  const newer = (): Buffer => {
    const path = join(tempFolder(), 'ledger.db');
    const made = new Libsql(path);
    made.exec(setVersion(migrations.length + 1));
    made.close();
    return readFileSync(path);
  };

  test.each([
    ['of no byte', () => Buffer.alloc(0), 'LEDGER_DAMAGED', 2],
    ['of random bytes', () => randomBytes(16_384), 'LEDGER_DAMAGED', 2],
    ['of a newer release', newer, 'LEDGER_NEWER', 2],
  ] as const)('%s', (_what, content, code, exit) =>
    inOffice({}, async (office) => {
      office.write('a.csv', file);
      mkdirSync(join(office.folder, 'data'), { mode: 0o700 });
      const bytes = content();
      const path = office.write('data/ledger.db', bytes);
      for (const lang of ['id', 'en']) {
        const ran = await office.run(`${submit} --lang ${lang}`);
        expect(ran.problem()).toMatchObject({ code, exit, message: expect.stringContaining(path) as unknown });
        expect(ran.problem()['help']).toMatch(/\w/);
      }
      expect(readFileSync(path).equals(bytes)).toBe(true);
      expect(office.held().reports).toEqual([]);
      expect((await office.run('employees list --json')).document()).toMatchObject({ employees: [] });
    }),
  );

  test('that another program locks', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', file);
      await office.run('history list');
      const other = new Libsql(join(office.folder, 'data/ledger.db'));
      other.exec('BEGIN EXCLUSIVE');
      const help = expect.stringMatching(/Close the program.*--wait-lock/) as unknown;
      expect((await office.run(submit)).problem()).toMatchObject({ code: 'LEDGER_BUSY', exit: 9, help });
      expect(office.held().reports).toEqual([]);
      other.exec('ROLLBACK');
      expect((await office.run(submit)).exit).toBe(0);

      other.exec('BEGIN EXCLUSIVE');
      expect((await office.run(submit)).problem()).toMatchObject({ code: 'LEDGER_BUSY', exit: 9, help });
      // Whoever only looks takes no turn, but what the portal tells is to be noted all the same.
      const looked = await office.run('report submit 2026-10 --file a.csv --dry-run --json');
      expect(looked.problem()).toMatchObject({ code: 'LEDGER_BUSY', exit: 7 });
      expect(looked.problem()['help']).toMatch(/Another program holds it: close that/);
      other.exec('ROLLBACK');
      other.close();
    }));
});

const employer = { portal: 'sandbox', npp: '12345678', divisi: '000' };

function patientApp(folder: string, pause: (milliseconds: number) => Promise<void>): App {
  const account = { npp: '12345678', password: '', portal: 'http://127.0.0.1' };
  const random = (count: number): Uint8Array => randomBytes(count);
  const app = appIn(folder, { clock: () => new Date(0), chance: () => 0, account, random, pause });
  return { ...app, invocation: { ...app.invocation, waitLockMs: 600_000 } };
}

describe('a lock that another run holds', () => {
  test('is waited for as long as --wait-lock says', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi));
      const data = join(office.folder, 'data');
      const lock = takeLock(data, `${office.npp}-000`);
      if ('heldBy' in lock) throw new Error('two hold it');
      const none = await office.run(submit);
      expect(none.problem()).toMatchObject({ code: 'LOCKED', exit: 9, help: expect.stringContaining('--wait-lock') });
      const short = await office.run(`${submit} --wait-lock 1s`);
      expect(short.problem()).toMatchObject({ code: 'LOCKED', exit: 9 });
      expect(office.held().reports).toEqual([]);

      lock.release();
      expect((await office.run(`${submit} --wait-lock 10m`)).exit).toBe(0);
      expect(office.held().reports).toHaveLength(1);
      expect((await office.run(`${submit} --wait-lock soon`)).problem()).toMatchObject({ code: 'USAGE', exit: 2 });
    }));

  test('is taken once it is let go', async () => {
    const folder = tempFolder();
    const lock = takeLock(join(folder, 'data'), '12345678-000');
    if ('heldBy' in lock) throw new Error('two hold it');
    const waited: number[] = [];
    const pause = (milliseconds: number): Promise<void> => {
      if (waited.push(milliseconds) === 3) lock.release();
      return Promise.resolve();
    };
    expect(await withLock(patientApp(folder, pause), { employer }, () => Promise.resolve(waited))).toEqual([
      500, 500, 500,
    ]);
  });

  test('is waited for as long too where another program holds the ledger itself', async () => {
    const folder = tempFolder();
    openLedger(join(folder, 'data'), { clock: () => new Date(0) }).close();
    const other = new Libsql(join(folder, 'data/ledger.db'));
    other.exec('BEGIN EXCLUSIVE');
    const waited: number[] = [];
    const pause = (milliseconds: number): Promise<void> => {
      if (waited.push(milliseconds) === 20) other.exec('ROLLBACK');
      return Promise.resolve();
    };
    const app = patientApp(folder, pause);
    expect(await withLock(app, { employer }, () => Promise.resolve(waited.length))).toBe(20);
    other.close();
    await app.close();
  });
});

describe('doctor --ledger', () => {
  test('tells what is there, and what was begun and not ended', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi));
      await office.run(submit);
      const sound = await office.run('doctor --ledger --json');
      expect(sound.exit).toBe(0);
      expect(sound.document()).toMatchObject({
        checks: [
          { check: 'ledger', state: 'ok' },
          { check: 'reports', state: 'ok' },
          { check: 'room', state: 'ok' },
        ],
      });
      const { instance } = (await (await fetch(`${office.url}/meta`)).json()) as { instance: string };
      const ledger = openLedger(join(office.folder, 'data'), { clock: () => new Date(0) });
      const employer = { portal: `sandbox:${instance}`, npp: office.npp, divisi: '000' };
      const report = { period: period('2026-09'), revision: 0, digest: 'd', employees: 1, total: 2 } as const;
      ledger.intend({ ...report, employer, key: 'k', leavers: 'none' });
      ledger.close();
      const begun = await office.run('doctor --ledger --json');
      expect(begun.exit).toBe(0);
      expect(begun.document()['checks']).toContainEqual({
        check: 'reports',
        state: 'warning',
        finding: expect.stringContaining('September 2026') as unknown,
        cure: expect.stringContaining('report submit 2026-09') as unknown,
      });
      const text = await office.run('diagnosa --ledger --lang id');
      expect(text.stdout).toContain('belum selesai: September 2026');
    }));

  test('makes no ledger where there is none, and says that one may be lost', () =>
    inOffice({}, async (office) => {
      for (const how of ['doctor --ledger', 'doctor']) {
        const { stdout } = await office.run(`${how} --lang en`);
        expect(stdout.replaceAll(/\s+/g, ' ')).toContain('There is no ledger on this machine yet');
        expect(existsSync(join(office.folder, 'data/ledger.db'))).toBe(false);
      }
      const ran = await office.run('doctor --ledger --json');
      expect(ran.exit).toBe(0);
      expect(ran.document()['checks']).toContainEqual(
        expect.objectContaining({
          check: 'ledger',
          state: 'warning',
          cure: expect.stringContaining('lost') as unknown,
        }),
      );
    }));

  test('says that a folder stands in its place, and that another program holds it', () =>
    inOffice({}, async (office) => {
      await office.run('history list');
      const path = join(office.folder, 'data/ledger.db');
      const other = new Libsql(path);
      other.exec('BEGIN EXCLUSIVE');
      const held = await office.run('doctor --ledger --json');
      expect([held.exit, held.stdout]).toEqual([3, expect.stringContaining('Another program holds the ledger')]);
      other.exec('ROLLBACK');
      other.close();
      rmSync(path);
      mkdirSync(path);
      const ran = await office.run('doctor --ledger --json');
      expect([ran.exit, ran.stdout]).toEqual([3, expect.stringContaining('there is a folder')]);
      expect(ran.stdout).not.toContain('make room');
    }));

  testOnSmallDisk('does not call it well on a disk that is read-only or nearly full', 512, (disk) =>
    inOffice({}, async (office) => {
      const env = { BPJSTK_DATA_DIR: disk.folder };
      await office.run('history pull', { env });
      const full = await office.run('doctor --ledger --json', { env });
      expect(full.stdout).toMatch(/nearly full: \d+ kB left/);
      disk.makeReadOnly();
      for (const how of ['doctor --ledger --json', 'doctor --json']) {
        const ran = await office.run(how, { env });
        expect(ran.exit).toBe(3);
        expect(ran.document()['checks']).toContainEqual(
          expect.objectContaining({
            check: 'ledger',
            state: 'bad',
            finding: expect.stringContaining('cannot be written') as unknown,
          }),
        );
      }
    }),
  );

  testOnSmallDisk('fails where no ledger could be made: nothing can be sent from there', 256, (disk) =>
    inOffice({}, async (office) => {
      const env = { BPJSTK_DATA_DIR: join(disk.folder, 'data') };
      const check = async (): Promise<{ exit: number; checks: unknown }> => {
        const ran = await office.run('doctor --ledger --json', { env });
        return { exit: ran.exit, checks: ran.document()['checks'] };
      };
      disk.fill();
      expect(await check()).toMatchObject({
        exit: 3,
        checks: [
          { check: 'ledger', state: 'warning' },
          { check: 'room', state: 'bad' },
        ],
      });
      disk.makeReadOnly();
      expect(await check()).toMatchObject({
        exit: 3,
        checks: [
          { check: 'ledger', state: 'bad', finding: `${disk.folder} cannot be written.` },
          { check: 'room', state: 'bad' },
        ],
      });
    }),
  );

  test('names what is damaged, and leaves it', async () =>
    inOffice({}, async (office) => {
      const data = join(office.folder, 'data');
      mkdirSync(data, { recursive: true });
      chmodSync(data, 0o700);
      const path = office.write('data/ledger.db', 'no database');
      const ran = await office.run('doctor --ledger --json');
      expect(ran.exit).toBe(3);
      expect(ran.document()['checks']).toContainEqual(expect.objectContaining({ check: 'ledger', state: 'bad' }));
      expect([existsSync(path), readFileSync(path, 'utf8')]).toEqual([true, 'no database']);
    }));
});
