import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { openDatabase } from '../../src/ledger/database.js';
import { type Intention, openLedger } from '../../src/ledger/index.js';
import { takeLock } from '../../src/ledger/lock.js';
import * as sql from '../../src/ledger/sql.js';
import { failureOf } from '../support/failure.js';
import { ended, firstWords, program, start } from '../support/program.js';
import { withoutRights } from '../support/without-rights.js';

const employer = { portal: 'http://127.0.0.1:8080', npp: 'AB123456', divisi: '000' };
const report = {
  key: 'k',
  period: '2026-10',
  revision: 0,
  digest: 'd',
  employees: 1,
  total: 2,
  leavers: 'none',
} as Intention;
const clock = () => new Date('2026-11-02T03:00:00Z');

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bpjstk-ledger-file-'));
  file = join(folder, 'ledger.db');
});

describe('a ledger’s file', () => {
  test.each([
    ['no byte', () => Buffer.alloc(0)],
    ['a few bytes', () => Buffer.from('ledger')],
    ['random bytes', () => randomBytes(16_384)],
    ['zeros', () => Buffer.alloc(8_192)],
  ])('of %s is named as damaged, and left as it is', async (_what, content) => {
    const bytes = content();
    writeFileSync(file, bytes);
    const error = await failureOf(() => openLedger(folder, { clock }));
    expect(error).toMatchObject({ kind: 'usage', code: 'LEDGER_DAMAGED', text: { params: { file } } });
    expect(error.help?.key).toBe('ledger.damaged.help');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('that was cut short is named as damaged', async () => {
    openLedger(folder, { clock }).close();
    truncateSync(file, 5_000);
    const error = await failureOf(() => openLedger(folder, { clock }).list(employer));
    expect(error).toMatchObject({ kind: 'usage', code: 'LEDGER_DAMAGED' });
  });

  test('that is another program’s is not touched', async () => {
    const other = new Libsql(file);
    other.exec('CREATE TABLE mine (x INTEGER)');
    other.close();
    const bytes = readFileSync(file);
    expect(await failureOf(() => openLedger(folder, { clock }))).toMatchObject({ code: 'LEDGER_DAMAGED' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('of a newer release is named, and left as it is', async () => {
    openLedger(folder, { clock }).close();
    const newer = new Libsql(file);
    newer.exec(sql.setVersion(sql.migrations.length + 1));
    newer.close();
    expect(await failureOf(() => openLedger(folder, { clock }))).toMatchObject({ kind: 'usage', code: 'LEDGER_NEWER' });
  });

  test('of an older release is brought up to date, and keeps what it holds', () => {
    const ledger = openLedger(folder, { clock });
    ledger.intend({ ...report, employer });
    ledger.close();
    const steps = [...sql.migrations, 'ALTER TABLE submission ADD COLUMN note TEXT;'];
    const database = openDatabase(file, steps);
    expect(database.rows('SELECT key, note FROM submission', {})).toEqual([{ key: 'k', note: null }]);
    expect(database.rows(sql.readVersion, {})).toEqual([{ user_version: steps.length }]);
    database.close();
  });

  test('of an older release is copied before it is brought up to date, for its owner alone', () => {
    const ledger = openLedger(folder, { clock });
    ledger.intend({ ...report, employer });
    ledger.close();
    const steps = [...sql.migrations, 'DELETE FROM submission;'];
    openDatabase(file, steps).close();
    const copy = `${file}.before-${steps.length}`;
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const elsewhere = join(folder, 'brought back');
    mkdirSync(elsewhere);
    renameSync(copy, join(elsewhere, 'ledger.db'));
    expect(openLedger(elsewhere, { clock }).find(employer, 'k')).toMatchObject({ state: 'intended' });
  });

  test('whose copy cannot be made is not brought up to date', async () => {
    openLedger(folder, { clock }).close();
    const steps = [...sql.migrations, 'CREATE TABLE more (x INTEGER);'];
    mkdirSync(join(`${file}.before-${steps.length}`, 'in the way'), { recursive: true });
    expect(await failureOf(() => openDatabase(file, steps))).toMatchObject({ code: 'LEDGER_UNWRITABLE' });
    expect(openLedger(folder, { clock }).integrity()).toEqual([]);
  });

  test('whose update fails stays as it was, copy or not', () => {
    openLedger(folder, { clock }).close();
    const steps = [...sql.migrations, 'CREATE TABLE half (x INTEGER); CREATE TABLE half (x INTEGER);'];
    expect(() => openDatabase(file, steps)).toThrow('already exists');
    expect(openLedger(folder, { clock }).integrity()).toEqual([]);
  });

  test('with two reports of a month, of a release that allowed it, keeps the later one', () => {
    const old = openDatabase(file, sql.migrations.slice(0, 2));
    old.run("INSERT INTO employer VALUES (1, 'p', 'n', 'd', NULL)", {});
    for (const revision of [0, 1]) {
      old.run(
        `INSERT INTO submission VALUES (1, 'k${revision}', '2026-10', ${revision}, 'd', 1, 2, 'submitted', 'R', NULL, NULL,
           NULL, 'none', '2026-11-02T03:00:00.000Z', NULL)`,
        {},
      );
    }
    old.close();
    const ledger = openLedger(folder, { clock });
    const states = ledger.list({ portal: 'p', npp: 'n', divisi: 'd' }).map(({ key, state }) => [key, state]);
    expect(states).toEqual([
      ['k1', 'submitted'],
      ['k0', 'cancelled'],
    ]);
    ledger.close();
    const opened = openDatabase(file);
    expect(() => opened.run("UPDATE submission SET state = 'submitted'", {})).toThrow('UNIQUE');
    opened.close();
  });

  test('that was moved away leaves nothing behind for the next one to trip over', async () => {
    const worker = start(holding, folder);
    await firstWords(worker);
    const gone = ended(worker);
    worker.kill('SIGKILL');
    await gone;
    expect(existsSync(`${file}-wal`)).toBe(true);
    renameSync(file, join(folder, 'damaged.db'));
    const ledger = openLedger(folder, { clock });
    expect(ledger.list(employer)).toEqual([]);
    expect(ledger.integrity()).toEqual([]);
    ledger.close();
  });

  test('that is a folder is named', async () => {
    mkdirSync(file);
    expect(await failureOf(() => openLedger(folder, { clock }))).toMatchObject({ code: 'LEDGER_UNWRITABLE' });
  });

  test('in a folder that cannot be written is named, whether it is there or not', async () => {
    await withoutRights(folder, async () => {
      const error = await failureOf(() => openLedger(folder, { clock }));
      expect(error).toMatchObject({
        kind: 'usage',
        code: 'LEDGER_UNWRITABLE',
        text: { params: { file: expect.stringContaining(folder) as unknown, detail: 'EACCES' } },
      });
      expect(await failureOf(() => openLedger(join(folder, 'deeper'), { clock }))).toMatchObject({
        code: 'LEDGER_UNWRITABLE',
      });
      expect(await failureOf(() => takeLock(folder, 'a'))).toMatchObject({ code: 'LEDGER_UNWRITABLE' });
    });
    const ledger = openLedger(folder, { clock });
    ledger.intend({ ...report, employer });
    ledger.close();
    for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) chmodSync(file + end, 0o644);
    await withoutRights(folder, async () => {
      const error = await failureOf(() => openLedger(folder, { clock }).intend({ ...report, key: 'other', employer }));
      expect(error).toMatchObject({ kind: 'usage', code: 'LEDGER_UNWRITABLE' });
    });
  });
});

let writing: string;
let holding: string;
beforeAll(async () => {
  const head = `
    import { openLedger } from './src/ledger/index.js';
    const [folder = '', name = ''] = process.argv.slice(2);
    const ledger = openLedger(folder, { clock: () => new Date() });
    const employer = ${JSON.stringify(employer)};
    const report = ${JSON.stringify(report)} as never as Parameters<typeof ledger.intend>[0];`;
  writing = await program(`${head}
    for (let at = 0; at < 100; at++) {
      ledger.intend({ ...report, employer, key: name + at });
      ledger.intend({ ...report, employer, key: 'shared' + at });
      ledger.markSent(employer, 'shared' + at);
    }
    ledger.close();`);
  holding = await program(`${head}
    ledger.intend({ ...report, employer });
    process.stdout.write('on the disk');
    setInterval(() => undefined, 1_000);`);
});

describe('processes', () => {
  test('that begin and write at once lose nothing of each other’s', async () => {
    const names = ['a', 'b', 'c'];
    const ends = await Promise.all(names.map((name) => ended(start(writing, folder, name))));
    expect(ends.map(({ code, stderr }) => ({ code, stderr }))).toEqual(names.map(() => ({ code: 0, stderr: '' })));
    const ledger = openLedger(folder, { clock });
    expect(ledger.list(employer)).toHaveLength(400);
    expect(ledger.list(employer).filter(({ state }) => state === 'sent')).toHaveLength(100);
    expect(ledger.integrity()).toEqual([]);
    ledger.close();
  });

  test('that are killed after an intention have it on the disk', async () => {
    const worker = start(holding, folder);
    expect(await firstWords(worker)).toBe('on the disk');
    const gone = ended(worker);
    worker.kill('SIGKILL');
    expect(await gone).toMatchObject({ signal: 'SIGKILL' });
    const ledger = openLedger(folder, { clock });
    expect(ledger.find(employer, 'k')).toMatchObject({ state: 'intended' });
    ledger.close();
  });

  test('that were killed while they made the ledger leave nothing in the way', () => {
    writeFileSync(`${file}.new`, randomBytes(100));
    writeFileSync(`${file}.new-journal`, randomBytes(100));
    const ledger = openLedger(folder, { clock });
    expect(ledger.integrity()).toEqual([]);
    ledger.close();
    expect(existsSync(`${file}.new`)).toBe(false);
  });
});
