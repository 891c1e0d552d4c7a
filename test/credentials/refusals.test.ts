import { readFile, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openRefusals, type Refusals } from '../../src/credentials/refusals.js';
import { tempFolder } from '../support/cli.js';

const maju = { portal: 'https://sipp.bpjsketenagakerjaan.go.id', npp: 'AB123456', divisi: '000' };

const now = '2026-11-10T02:00:00.000Z';

let folder: string;
let refusals: Refusals;

beforeEach(() => {
  folder = join(tempFolder(), 'data');
  refusals = openRefusals(folder, { random: (bytes) => randomBytes(bytes), clock: () => new Date(now) });
});

describe('a refused password', () => {
  test('is known again, by another run too, and no other is', async () => {
    expect(await refusals.since(maju, 'password', 'Rahasia-1')).toBeUndefined();
    await refusals.add(maju, 'password', 'Rahasia-1');
    const later = openRefusals(folder, { random: (bytes) => randomBytes(bytes), clock: () => new Date(now) });
    expect(await later.since(maju, 'password', 'Rahasia-1')).toBe(now);
    expect(await later.since(maju, 'password', 'Rahasia-2')).toBeUndefined();
  });

  test.each([{ npp: 'AB123457' }, { divisi: '001' }, { portal: 'sandbox:1' }])(
    'says nothing of another account, %j',
    async (other) => {
      await refusals.add(maju, 'password', 'Rahasia-1');
      expect(await refusals.since({ ...maju, ...other }, 'password', 'Rahasia-1')).toBeUndefined();
    },
  );

  test('is told by kind and time, and the same text of another kind is another', async () => {
    await refusals.add(maju, 'codes', 'Rahasia-1');
    expect(await refusals.since(maju, 'password', 'Rahasia-1')).toBeUndefined();
    await refusals.add(maju, 'password', 'Rahasia-1');
    expect(await refusals.list(maju)).toEqual([
      { what: 'codes', at: now },
      { what: 'password', at: now },
    ]);
    expect(await refusals.list({ ...maju, divisi: '001' })).toEqual([]);
  });

  test('lies in a file that only its owner reads and that does not hold it', async () => {
    await refusals.add(maju, 'password', 'Rahasia-1');
    const file = join(folder, 'refused.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain('Rahasia');
  });

  test('does not displace the one before it, but the file stays small', async () => {
    for (let at = 1; at <= 6; at++) await refusals.add(maju, 'password', `Rahasia-${at}`);
    const known = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => refusals.since(maju, 'password', `Rahasia-${at}`)));
    expect(known).toEqual([undefined, undefined, now, now, now, now]);
  });

  test('is forgotten when it is taken after all, and no other one is, nor that of another account', async () => {
    const other = { ...maju, divisi: '001' };
    for (const owner of [maju, other]) await refusals.add(owner, 'password', 'Rahasia-1');
    await refusals.add(maju, 'password', 'Rahasia-2');
    await refusals.remove(maju, 'password', 'Rahasia-3');
    await refusals.remove(maju, 'password', 'Rahasia-1');
    expect(await refusals.since(maju, 'password', 'Rahasia-2')).toBe(now);
    expect(await refusals.since(maju, 'password', 'Rahasia-1')).toBeUndefined();
    expect(await refusals.since(other, 'password', 'Rahasia-1')).toBe(now);
  });

  test.each(['', '{', '[]', 'null', '{"x":1}', `{"${maju.portal}|AB123456|000|password":{"salt":1,"refusals":[]}}`])(
    'is forgotten where the file says %j',
    async (text) => {
      await refusals.add(maju, 'password', 'Rahasia-1');
      await writeFile(join(folder, 'refused.json'), text);
      expect(await refusals.since(maju, 'password', 'Rahasia-1')).toBeUndefined();
      await refusals.add(maju, 'password', 'Rahasia-1');
      expect(await refusals.since(maju, 'password', 'Rahasia-1')).toBe(now);
    },
  );
});
