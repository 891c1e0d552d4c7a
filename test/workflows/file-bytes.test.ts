import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import { openFile } from '../../src/workflows/file-bytes.js';

const folder = mkdtempSync(join(tmpdir(), 'bpjstk-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A clock on which nobody has to wait. */
const app = { stdin: Readable.from([]), pause: () => new Promise<void>((done) => setImmediate(done)) };

async function textOf(file: string): Promise<string> {
  const { bytes } = await openFile(app, file);
  let text = '';
  for await (const chunk of bytes) text += Buffer.from(chunk).toString();
  return text;
}

test('a file of many chunks is read whole and in order', async () => {
  const file = join(folder, 'long.csv');
  const text = Array.from({ length: 400_000 }, (_, row) => `row ${row}\n`).join('');
  writeFileSync(file, text);
  expect(await textOf(file)).toBe(text);
});

test('whatever cannot be read says what to do', async () => {
  for (const [file, code] of [
    [folder, 'FILE_IS_FOLDER'],
    ['/dev/null', 'FILE_IS_DEVICE'],
    [join(folder, 'none.csv'), 'FILE_MISSING'],
  ] as const) {
    await expect(textOf(file)).rejects.toMatchObject({ code, help: { key: expect.stringMatching(/help$/) } });
  }
});

test('a file that grows while it is read ends where it did, and is refused', async () => {
  const file = join(folder, 'growing.csv');
  writeFileSync(file, Buffer.alloc(3 * 1024 * 1024, 'a'));
  const { bytes } = await openFile(app, file);
  let length = 0;
  const reading = async (): Promise<void> => {
    for await (const chunk of bytes) {
      length += chunk.length;
      appendFileSync(file, Buffer.alloc(1024 * 1024, 'b'));
    }
  };
  await expect(reading()).rejects.toMatchObject({ kind: 'usage', code: 'FILE_CHANGED' });
  expect(length).toBe(3 * 1024 * 1024);
});

test('a pipe is read until its writer lets go, however slowly it writes', async () => {
  const pipe = join(folder, 'slow');
  execFileSync('mkfifo', [pipe]);
  const reading = textOf(pipe);
  const writer = await open(pipe, 'w');
  for (const line of ['one\n', 'two\n', 'three\n']) await writer.write(line);
  await writer.close();
  expect(await reading).toBe('one\ntwo\nthree\n');
});

test('a pipe that nobody writes into is given up', async () => {
  const pipe = join(folder, 'silent');
  execFileSync('mkfifo', [pipe]);
  await expect(textOf(pipe)).rejects.toMatchObject({ code: 'FILE_IS_SILENT' });
});

test.each([
  ['/dev/zero', 'FILE_IS_DEVICE'],
  [folder, 'FILE_IS_FOLDER'],
  [join(folder, 'nowhere.csv'), 'FILE_MISSING'],
])('%s is no file of workers', async (file, code) => {
  await expect(textOf(file)).rejects.toMatchObject({ code });
});
