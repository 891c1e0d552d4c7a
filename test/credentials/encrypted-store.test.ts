import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Decrypter, generateIdentity } from 'age-encryption';
import { type EncryptedStore, openEncryptedStore, type StoreKey } from '../../src/credentials/encrypted-store.js';
import { makeKeyFile, readKeyFile } from '../../src/credentials/key-file.js';
import { tempFolder } from '../support/cli.js';
import { failureOf } from '../support/failure.js';

let file: string;
let identity: string;
beforeEach(async () => {
  file = join(tempFolder(), 'secrets', 'maju.age');
  identity = await generateIdentity();
});

const withIdentity = (own = identity): EncryptedStore =>
  openEncryptedStore(file, () => Promise.resolve({ kind: 'identity', identity: own }));
const withPassphrase = (passphrase: string): EncryptedStore =>
  openEncryptedStore(file, () => Promise.resolve({ kind: 'passphrase', passphrase }));

describe('the encrypted store', () => {
  test('keeps secrets, gives them back to another run, and forgets them', async () => {
    const store = withIdentity();
    expect(await store.find('a', true)).toEqual({ kind: 'nothing' });
    expect(await store.store('a', 'kata sandi \u2713')).toEqual({ kind: 'stored' });
    await store.store('b', 'two');
    expect(await withIdentity().find('a', false)).toEqual({ kind: 'found', secret: 'kata sandi \u2713' });
    expect(await withIdentity().find('toString', false)).toEqual({ kind: 'nothing' });
    expect(await store.forget('a', false)).toEqual({ kind: 'forgotten' });
    expect(await store.forget('a', false)).toEqual({ kind: 'nothing' });
    expect(await withIdentity().find('b', false)).toEqual({ kind: 'found', secret: 'two' });
  });

  test('lies in a file and a folder that only the owner can read, in the age format, and nothing of it in the clear', async () => {
    await withIdentity().store('account', 'Rahasia-12345');
    expect([statSync(file).mode & 0o777, statSync(join(file, '..')).mode & 0o777]).toEqual([0o600, 0o700]);
    const bytes = readFileSync(file);
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    expect(bytes.toString('latin1')).not.toMatch(/account|Rahasia/);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(JSON.parse(await decrypter.decrypt(bytes, 'text'))).toEqual({ account: 'Rahasia-12345' });
  });

  test('is gone with its last secret', async () => {
    const store = withIdentity();
    await store.store('a', '1');
    await store.forget('a', false);
    expect(existsSync(file)).toBe(false);
  });

  test('keeps what another run has written meanwhile', async () => {
    const [one, other] = [withIdentity(), withIdentity()];
    await one.store('a', '1');
    await other.store('b', '2');
    await one.store('c', '3');
    for (const account of ['a', 'b', 'c']) {
      expect(await withIdentity().find(account, false)).toMatchObject({ kind: 'found' });
    }
  });

  test('asks for its key once, and not before there is something to read', async () => {
    const asked: boolean[] = [];
    const store = openEncryptedStore(file, async (isNew): Promise<StoreKey> => {
      asked.push(isNew);
      return { kind: 'identity', identity };
    });
    await store.find('a', false);
    expect(asked).toEqual([]);
    await store.store('a', '1');
    await store.find('a', false);
    expect(asked).toEqual([true]);
  });

  test('opens with its passphrase and with no other', async () => {
    await withPassphrase('kuda baterai staples benar').store('a', '1');
    expect(await withPassphrase('kuda baterai staples benar').find('a', false)).toEqual({ kind: 'found', secret: '1' });
    expect(await withPassphrase('kuda').find('a', false)).toMatchObject({
      kind: 'closed',
      why: { exit: 4, code: 'STORE_KEY_WRONG', text: { key: 'credentials.store.wrong.passphrase' } },
    });
  }, 60_000);

  test('opens with no other key, and says so when it is to be written too', async () => {
    await withIdentity().store('a', '1');
    const other = withIdentity(await generateIdentity());
    const why = { exit: 4, code: 'STORE_KEY_WRONG' };
    for (const answer of [await other.find('a', false), await other.store('b', '2'), await other.forget('a', true)])
      expect(answer).toMatchObject({ kind: 'closed', why });
    expect(await failureOf(() => other.unlock())).toMatchObject(why);
    expect(await withIdentity().find('a', false)).toMatchObject({ kind: 'found' });
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['changed', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) ?? 0) ^ 1)])],
    ['cut short', (bytes) => bytes.subarray(0, -20)],
    ['of another kind', () => Buffer.from('{"password":"x"}')],
    ['empty', () => Buffer.alloc(0)],
    ['far too large', () => Buffer.alloc(2_000_000)],
  ])('that is %s is named and left as it is', async (_how, change) => {
    await withIdentity().store('a', '1');
    const changed = change(readFileSync(file));
    writeFileSync(file, changed);
    const why = { exit: 2, code: 'ENCRYPTED_STORE_DAMAGED', text: { params: { file } } };
    for (const answer of [await withIdentity().find('a', false), await withIdentity().store('b', '2')])
      expect(answer).toMatchObject({ kind: 'closed', why });
    expect(readFileSync(file)).toEqual(changed);
  });

  test('in whose place is a folder is named', async () => {
    mkdirSync(file, { recursive: true });
    const why = { code: 'ENCRYPTED_STORE_UNREADABLE' };
    expect(await withIdentity().find('a', false)).toMatchObject({ kind: 'closed', why });
  });
});

describe('the key file', () => {
  const key = (): string => join(file, '../../maju.key');

  test('is made once, for its owner alone', async () => {
    expect(await makeKeyFile(key())).toBe(true);
    expect(statSync(key()).mode & 0o777).toBe(0o600);
    const made = await readKeyFile(key());
    expect(await makeKeyFile(key())).toBe(false);
    expect(await readKeyFile(key())).toBe(made);
  });

  test('is read as age-keygen writes it', async () => {
    writeFileSync(key(), `# created: 2026-11-10T09:00:00+07:00\n# public key: age1x\n${identity}\n`, { mode: 0o600 });
    expect(await readKeyFile(key())).toBe(identity);
  });

  test.each(['', 'kata sandi\n', 'AGE-SECRET-KEY-1ABC', '# only\n'])('that holds %j is refused', async (text) => {
    writeFileSync(key(), text, { mode: 0o600 });
    expect(await failureOf(() => readKeyFile(key()))).toMatchObject({ exit: 2, code: 'KEY_FILE_INVALID' });
  });

  test('that others can read is refused, behind a link too', async () => {
    writeFileSync(key(), `${identity}\n`, { mode: 0o600 });
    chmodSync(key(), 0o640);
    const link = `${key()}.link`;
    symlinkSync(key(), link);
    for (const path of [key(), link]) {
      expect(await failureOf(() => readKeyFile(path))).toMatchObject({ exit: 2, code: 'KEY_FILE_OPEN' });
    }
  });
});
