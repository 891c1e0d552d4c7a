import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * For tests that open hundreds of databases and show nothing about disks: without one they are faster.
 * @returns a new empty folder in memory where the system has such a place, removed when the test file has ended.
 */
export function memoryFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bpjstk-test-'));
  folders.push(folder);
  return folder;
}
