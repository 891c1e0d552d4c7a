import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { isAlive } from './sandbox-note.js';

/** On another machine nobody can be asked whether a run is alive; none takes so long. */
const abandonedAfterMs = 3_600_000;

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const named = /^\.bpjstk-(?<machine>[0-9a-f]{8})-(?<run>\d+)-.{6}$/;

/**
 * Makes a hidden folder beside a place, for its owner alone, in which what is to come there grows under its own name.
 * What runs that were killed had left there is removed: of this machine's all, of another's what has the same name.
 * @returns the folder's path. @throws whatever the disk says.
 */
export function draftBeside(path: string): string {
  const place = resolve(path);
  const draft = mkdtempSync(join(dirname(place), `.bpjstk-${machine}-${process.pid}-`));
  try {
    removeAbandoned(draft, basename(place));
  } catch {
    // Who may write into a folder may not always read it: then what was left there stays.
  }
  return draft;
}

function removeAbandoned(own: string, name: string): void {
  const place = dirname(own);
  const { mtimeMs: now, uid } = lstatSync(own);
  for (const each of readdirSync(place)) {
    const run = named.exec(each)?.groups;
    const draft = join(place, each);
    if (run === undefined || draft === own) continue;
    const found = lstatSync(draft);
    if (!found.isDirectory() || found.uid !== uid) continue;
    const isLeft =
      run['machine'] === machine
        ? !isAlive(Number(run['run']))
        : now - found.mtimeMs > abandonedAfterMs && readdirSync(draft).every((within) => within === name);
    if (isLeft) rmSync(draft, { recursive: true, force: true });
  }
}
