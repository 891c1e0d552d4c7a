import { chmod, chown, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { KeychainFound } from '../../src/credentials/keychain.js';
import { findPassword, type PasswordSources } from '../../src/credentials/sources.js';
import { failureOf } from '../support/failure.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bpjstk-sources-'));
});

async function fileOf(content: string | Uint8Array, mode = 0o600, name = 'password'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content, { mode });
  await chmod(path, mode);
  return path;
}

const kept = (answer: KeychainFound) => ({ store: 'keychain', find: () => Promise.resolve(answer) }) as const;
const prompt = () => Promise.resolve('asked');
const failure = (sources: PasswordSources) => failureOf(() => findPassword(sources));

describe('where a password comes from', () => {
  test('a person who only pressed Enter is asked again, twice at most', async () => {
    const typing = (...typed: string[]) => ({ prompt: () => Promise.resolve(typed.shift() ?? 'asked too often') });
    expect(await findPassword(typing('', '', 'right'))).toEqual({ password: 'right', source: 'prompt' });
    const error = await failure(typing('', '', '', 'too late'));
    expect([error.code, error.text.key]).toEqual(['PASSWORD_UNUSABLE', 'credentials.password.empty']);
  });

  test('the first place that has one wins: stdin, file, systemd, helper, keychain, environment, prompt', async () => {
    const found = kept({ kind: 'found', secret: 'kept' });
    const given = { service: await fileOf('handed', 0o440, 'service'), helper: () => Promise.resolve('helped') };
    const all = { stdin: 'piped', file: await fileOf('filed'), ...given, kept: found, environment: 'set', prompt };
    expect(await findPassword(all)).toEqual({ password: 'piped', source: 'stdin' });
    expect(await findPassword({ ...all, stdin: undefined })).toEqual({ password: 'filed', source: 'file' });
    const unfiled = { ...all, stdin: undefined, file: undefined };
    expect(await findPassword(unfiled)).toEqual({ password: 'handed', source: 'service' });
    const unhanded = { ...unfiled, service: undefined };
    expect(await findPassword(unhanded)).toEqual({ password: 'helped', source: 'helper' });
    const unhelped = { ...unhanded, helper: () => Promise.resolve(undefined) };
    expect(await findPassword(unhelped)).toEqual({ password: 'kept', source: 'keychain' });
    const unkept = { ...unhelped, kept: kept({ kind: 'nothing' }) };
    expect(await findPassword(unkept)).toEqual({ password: 'set', source: 'environment' });
    expect(await findPassword({ ...unkept, environment: undefined })).toEqual({ password: 'asked', source: 'prompt' });
  });

  test('a keychain in trouble is passed over while another place can answer', async () => {
    const locked = kept({ kind: 'locked' });
    expect(await findPassword({ kept: locked, environment: 'set' })).toMatchObject({ source: 'environment' });
  });

  test('when nobody can answer, the flags that can are named', async () => {
    const error = await failure({ kept: kept({ kind: 'nothing' }) });
    expect(error).toMatchObject({ kind: 'usage', exit: 2, code: 'PASSWORD_NEEDED' });
    expect(error.text.key).toBe('credentials.password.needed');
    expect(error.help?.key).toBe('credentials.password.needed.help');
  });

  test('when nobody can answer and the keychain is locked, that is what is said', async () => {
    const error = await failure({ kept: kept({ kind: 'locked' }) });
    expect(error.text.key).toBe('credentials.keychain.locked');
    const disabled = await failure({ kept: kept({ kind: 'unavailable', reason: 'disabled' }) });
    expect(disabled.text.key).toBe('credentials.password.needed');
  });

  test.each([
    ['rahasia', 'rahasia'],
    ['rahasia\n', 'rahasia'],
    ['rahasia\r\n', 'rahasia'],
    [' rahasia ', ' rahasia '],
    ['\uFEFFrahasia', 'rahasia'],
    ['k\u00e4ta sandi', 'k\u00e4ta sandi'],
  ])('a file that holds %j gives %j: one line end is dropped, nothing else', async (content, password) => {
    expect(await findPassword({ file: await fileOf(content) })).toEqual({ password, source: 'file' });
  });

  test.each([
    ['', 'empty'],
    ['\n', 'empty'],
    ['two\nlines', 'lineBreak'],
    ['line\n\n', 'lineBreak'],
    ['car\rriage', 'lineBreak'],
    ['n\0l', 'nul'],
    ['caf\ufffd-2026', 'notText'],
    ['x'.repeat(1_025), 'tooLong'],
    ['\u00e9'.repeat(513), 'tooLong'],
  ])('what is no password (%j) is refused, and the next place is not tried', async (stdin, fault) => {
    const error = await failure({ stdin, prompt });
    expect(error).toMatchObject({ kind: 'usage', code: 'PASSWORD_UNUSABLE' });
    expect(error.text.key).toBe(`credentials.password.${fault}`);
    expect(error.help?.key).toBe('credentials.password.from.stdin');
  });

  test('a password of 1024 bytes is taken', async () => {
    expect(await findPassword({ environment: 'x'.repeat(1_024) })).toMatchObject({ source: 'environment' });
  });

  test('an empty variable is refused by its name', async () => {
    expect((await failure({ environment: '' })).help?.key).toBe('credentials.password.from.environment');
  });
});

describe('a password file', () => {
  test.each([0o640, 0o604, 0o660, 0o644, 0o601])('that others may touch (mode %d) is refused', async (mode) => {
    const error = await failure({ file: await fileOf('rahasia', mode), environment: 'set' });
    expect(error).toMatchObject({ kind: 'usage', code: 'PASSWORD_FILE_OPEN' });
    expect(error.text.params).toMatchObject({ mode: mode.toString(8) });
  });

  // Only root can give a file away, and read it then.
  const isRoot = process.getuid?.() === 0;
  describe(isRoot ? 'of root' : 'not run: needs root', () => {
    test('that belongs to another user, who can read it, is refused', async () => {
      const file = await fileOf('rahasia');
      if (!isRoot) return;
      await chown(file, 65_534, 65_534);
      expect(await failure({ file, environment: 'set' })).toMatchObject({
        code: 'PASSWORD_FILE_OPEN',
        text: { key: 'credentials.file.ofAnother' },
      });
    });
  });

  test('is judged behind a symbolic link', async () => {
    const link = join(folder, 'link');
    await symlink(await fileOf('rahasia', 0o400), link);
    expect(await findPassword({ file: link })).toEqual({ password: 'rahasia', source: 'file' });
    await chmod(join(folder, 'password'), 0o644);
    expect(await failure({ file: link })).toMatchObject({ code: 'PASSWORD_FILE_OPEN' });
  });

  test('that is a folder is refused', async () => {
    const path = join(folder, 'folder');
    await mkdir(path, { mode: 0o700 });
    expect((await failure({ file: path })).text.key).toBe('credentials.file.notRegular');
  });

  test('that is a named pipe without a writer is refused at once', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', ['-m', '600', path]);
    expect((await failure({ file: path })).text.key).toBe('credentials.file.notRegular');
  });

  test('whose variable is set, and empty, is refused; whatever is wrong with a file, what to do is said', async () => {
    const unnamed = await failure({ file: '', environment: 'set' });
    expect([unnamed.exit, unnamed.text.key]).toEqual([2, 'credentials.file.unnamed']);
    for (const file of ['', join(folder, 'none'), folder, await fileOf('x'.repeat(4_097))]) {
      expect((await failure({ file })).help).toEqual({ key: 'credentials.file.help', params: { what: 'password' } });
    }
  });

  test('that is not there is refused with its name', async () => {
    const error = await failure({ file: join(folder, 'none') });
    expect(error.text).toEqual({
      key: 'credentials.file.unreadable',
      params: { what: 'password', file: join(folder, 'none'), detail: 'ENOENT' },
    });
  });

  test('of more than 4 KB, or not in UTF-8, is refused', async () => {
    expect((await failure({ file: await fileOf('x'.repeat(4_097)) })).text.key).toBe('credentials.file.tooLarge');
    expect((await failure({ file: await fileOf(Uint8Array.of(0xff, 0xfe, 0x41)) })).text.key).toBe(
      'credentials.file.notText',
    );
  });
});
