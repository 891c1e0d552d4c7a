import { mkdtemp } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Lock, takeLock } from '../../src/ledger/lock.js';
import { ended, firstWords, program, start } from '../support/program.js';

let folder: string;
let holder: string;
beforeAll(async () => {
  holder = await program(`
    import { takeLock } from './src/ledger/lock.js';
    const [folder = '', name = ''] = process.argv.slice(2);
    const lock = takeLock(folder, name);
    process.stdout.write('heldBy' in lock ? 'refused' : 'held');
    if ('heldBy' in lock) process.exit(0);
    setInterval(() => lock, 1_000);`);
});
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'bpjstk-lock-')), 'data');
});

function taken(name: string): Lock {
  const lock = takeLock(folder, name);
  if ('heldBy' in lock) throw new Error(`held by ${lock.heldBy.pid}`);
  return lock;
}

describe('the lock', () => {
  test('is one process’s, who is named, and vanishes with it when it is killed', async () => {
    const before = Date.now();
    const other = start(holder, folder, 'AB123456-000');
    expect(await firstWords(other)).toBe('held');
    const refused = takeLock(folder, 'AB123456-000');
    if (!('heldBy' in refused)) throw new Error('two hold it');
    expect(refused.heldBy.pid).toBe(other.pid);
    expect(Math.abs(Date.parse(refused.heldBy.since) - before)).toBeLessThan(60_000);

    const gone = ended(other);
    other.kill('SIGKILL');
    await gone;
    taken('AB123456-000').release();
  });

  test('is free for others once it is released', async () => {
    const lock = taken('a');
    const first = start(holder, folder, 'a');
    expect(await firstWords(first)).toBe('refused');
    lock.release();
    const second = start(holder, folder, 'a');
    expect(await firstWords(second)).toBe('held');
    second.kill('SIGKILL');
    await ended(second);
  });

  test('is refused to the same process too, which does not lose it by asking', async () => {
    const lock = taken('a');
    expect(takeLock(folder, 'a')).toMatchObject({ heldBy: { pid: process.pid } });
    expect(await firstWords(start(holder, folder, 'a'))).toBe('refused');
    lock.release();
    taken('a').release();
  });

  test('of one name leaves the others free, whatever they are called', () => {
    const locks = ['a', 'b', '../c', 'PT Maju / 000'].map(taken);
    for (const lock of locks) lock.release();
    expect(statSync(join(folder, 'lock-..%2Fc.db')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});
