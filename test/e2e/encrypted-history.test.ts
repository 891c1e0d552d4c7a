import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixture } from '../support/desk.js';
import { inOffice, type Office } from '../support/office.js';

const pulledWords = /"kind":"(report|payment|activity)"/;
const bytes = ({ folder }: Office): string =>
  readdirSync(join(folder, 'data'))
    .filter((name) => name.startsWith('ledger.db'))
    .map((name) => readFileSync(join(folder, 'data', name), 'latin1'))
    .join('');

const logIn = 'auth login --store encrypted --key-file store.key';
const encrypt = 'config set ledger.encrypt true --json';

test(
  'history is encrypted with a key in the encrypted store, read as before, and opened again',
  () =>
    inOffice({ company: 'demo' }, async (office) => {
      await office.run(logIn);
      await office.run('history pull');
      const before = (await office.run('history list --json')).document();
      expect(bytes(office)).toMatch(pulledWords);
      expect((await office.run('doctor')).stdout).toContain('is not encrypted');
      expect((await office.run(encrypt)).exit).toBe(0);
      expect(bytes(office)).not.toMatch(pulledWords);
      expect((await office.run('history export --out clear.json')).exit).toBe(2);
      expect((await office.run('history export --out clear.json --yes')).exit).toBe(0);
      expect((await office.run('doctor')).stdout).toContain('pulled history is encrypted');
      await office.run('auth logout');
      expect((await office.run('history list --json')).document()).toEqual(before);
      expect((await office.run('config set ledger.encrypt false')).exit).toBe(0);
      expect(bytes(office)).toMatch(pulledWords);
    }),
  90_000,
);

test(
  'history whose key is lost is said and stays, reports go on, and it can be fetched again under a new key',
  () =>
    inOffice({ company: 'demo' }, async (office) => {
      await office.run(logIn);
      await office.run(encrypt);
      await office.run('history pull');
      renameSync(join(office.folder, 'data/secrets/default.age'), join(office.folder, 'lost.age'));
      for (const line of ['history list --json', 'history pull --json']) {
        const gone = await office.run(line);
        expect([gone.exit, gone.problem()['code']]).toEqual([2, 'HISTORY_KEY_GONE']);
        expect(gone.problem()['help']).toContain('history pull --anew');
      }
      office.write('oktober.csv', readFileSync(fixture('oktober.csv')));
      expect((await office.run('report submit 2026-10 --file oktober.csv --yes')).exit).toBe(0);
      expect((await office.run('history pull --anew')).exit).toBe(0);
      expect((await office.run('history list --json')).stdout).toContain('"period":"2026-10"');
      expect(bytes(office)).not.toMatch(pulledWords);
    }),
  90_000,
);

test(
  'with no keychain for the key encrypting is refused, and nothing is changed',
  () =>
    inOffice({ company: 'demo' }, async (office) => {
      await office.run('auth login');
      const refused = await office.run(encrypt);
      expect([refused.exit, refused.problem()['code']]).toEqual([2, 'HISTORY_KEY_UNREACHABLE']);
      expect(refused.problem()['help']).toContain('--store encrypted');
      expect((await office.run('config list --json')).stdout).not.toContain('encrypt');
    }),
  90_000,
);
