import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { beginEarly } from '../../src/early-thread.js';
import { beginThread, takeThread } from '../../src/roster/ahead/thread.js';

const folder = mkdtempSync(join(tmpdir(), 'bpjstk-thread-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const lasting = pathToFileURL(file('lasting.mjs', 'setInterval(() => undefined, 1000);'));
const brief = pathToFileURL(file('brief.mjs', ''));

test('a thread that was begun is taken once; one that has ended is not', async () => {
  const begun = beginThread(lasting);
  expect(takeThread()).toBe(begun);
  await begun.terminate();
  const ended = beginThread(brief);
  await once(ended, 'exit');
  const taken = takeThread();
  expect(taken).not.toBe(ended);
  // Here its program is not there.
  await once(taken, 'error');
});

test('a thread is begun early for a large file alone', async () => {
  const [large, small] = [file('large.csv', 'nik\n'), file('small.csv', 'nik\n')];
  truncateSync(large, 16 * 1024 * 1024);
  for (const words of [
    ['validate', '2026-10', '--file', large],
    ['validate', `--file=${large}`, '2026-10'],
  ]) {
    const thread = beginEarly(words);
    expect(thread).toBeDefined();
    await thread?.terminate();
  }
  for (const words of [
    ['validate', '--file', small],
    ['validate', '--file', folder],
    ['validate', '--file'],
    ['validate'],
  ])
    expect(beginEarly(words)).toBeUndefined();
});
