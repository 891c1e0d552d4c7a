import { spawnSync } from 'node:child_process';
import { rmSync, writeSync, openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { tempFolder } from './cli.js';

/** A file system of its own, of so many kilobytes. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves no byte. */
  fill(): void;
  makeRoom(): void;
  makeReadOnly(): void;
}

/**
 * A test on a small disk, a tmpfs. Where this user may mount none, a stand-in says so by the test's name.
 */
export function testOnSmallDisk(name: string, kilobytes: number, run: (disk: SmallDisk) => Promise<void>): void {
  const folder = tempFolder();
  const mounted = (): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=0700`, 'bpjstk-test', folder]).status === 0;
  const unmount = (): void => void spawnSync('umount', ['--lazy', folder]);
  if (!mounted()) {
    test(`not run: this user may not mount a disk: ${name}`, () => undefined);
    return;
  }
  unmount();
  test(name, async () => {
    if (!mounted()) throw new Error('could be mounted before, and not now');
    const filler = join(folder, 'filler');
    try {
      await run({
        folder,
        fill: () => fill(filler),
        makeRoom: () => rmSync(filler, { force: true }),
        makeReadOnly: () => void spawnSync('mount', ['-o', 'remount,ro', folder]),
      });
    } finally {
      unmount();
    }
  }, 60_000);
}

function fill(file: string): void {
  const handle = openSync(file, 'a');
  try {
    for (const size of [65_536, 4_096, 1]) while (written(handle, size));
  } finally {
    closeSync(handle);
  }
}

function written(handle: number, size: number): boolean {
  try {
    return writeSync(handle, Buffer.alloc(size)) > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
