import { readFile, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openRefusals, type Refusals } from '../../src/credentials/refusals.js';
import { tempFolder } from '../support/cli.js';

const maju = { portal: 'https://sipp.bpjsketenagakerjaan.go.id', npp: 'AB123456', divisi: '000' };

let folder: string;
let refusals: Refusals;

beforeEach(() => {
  folder = join(tempFolder(), 'data');
  refusals = openRefusals(folder, (bytes) => randomBytes(bytes));
});

describe('a refused password', () => {
  test('is known again, by another run too, and no other is', async () => {
    expect(await refusals.has(maju, 'Rahasia-1')).toBe(false);
    await refusals.add(maju, 'Rahasia-1');
    const later = openRefusals(folder, (bytes) => randomBytes(bytes));
    expect(await later.has(maju, 'Rahasia-1')).toBe(true);
    expect(await later.has(maju, 'Rahasia-2')).toBe(false);
  });

  test.each([{ npp: 'AB123457' }, { divisi: '001' }, { portal: 'sandbox:1' }])(
    'says nothing of another account, %j',
    async (other) => {
      await refusals.add(maju, 'Rahasia-1');
      expect(await refusals.has({ ...maju, ...other }, 'Rahasia-1')).toBe(false);
    },
  );

  test('lies in a file that only its owner reads and that does not hold it', async () => {
    await refusals.add(maju, 'Rahasia-1');
    const file = join(folder, 'refused.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain('Rahasia');
  });

  test('does not displace the one before it, but the file stays small', async () => {
    for (let at = 1; at <= 6; at++) await refusals.add(maju, `Rahasia-${at}`);
    const known = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => refusals.has(maju, `Rahasia-${at}`)));
    expect(known).toEqual([false, false, true, true, true, true]);
  });

  test('is forgotten when it is taken after all, and no other one is, nor that of another account', async () => {
    const other = { ...maju, divisi: '001' };
    for (const owner of [maju, other]) await refusals.add(owner, 'Rahasia-1');
    await refusals.add(maju, 'Rahasia-2');
    await refusals.remove(maju, 'Rahasia-3');
    await refusals.remove(maju, 'Rahasia-1');
    expect(await refusals.has(maju, 'Rahasia-2')).toBe(true);
    expect(await refusals.has(maju, 'Rahasia-1')).toBe(false);
    expect(await refusals.has(other, 'Rahasia-1')).toBe(true);
  });

  test.each(['', '{', '[]', 'null', '{"x":1}', `{"${maju.portal}|AB123456|000|password":{"salt":1,"hashes":[]}}`])(
    'is forgotten where the file says %j',
    async (text) => {
      await refusals.add(maju, 'Rahasia-1');
      await writeFile(join(folder, 'refused.json'), text);
      expect(await refusals.has(maju, 'Rahasia-1')).toBe(false);
      await refusals.add(maju, 'Rahasia-1');
      expect(await refusals.has(maju, 'Rahasia-1')).toBe(true);
    },
  );
});
