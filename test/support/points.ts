import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Happening } from '../../src/ledger/states.js';
import * as sql from '../../src/ledger/sql.js';
import { program, tempFolder } from './cli.js';
import type { Desk } from './desk.js';
import { type Ended, ended } from './program.js';

/** What the ledger writes of a submission: `intend`, what happens to it, and what follows it. */
export type Write = Happening | 'intend' | 'leavers';

/** The statement by which each is known. */
export const writes: Readonly<Record<Write, string>> = {
  intend: sql.addSubmission,
  send: sql.markSent,
  wait: sql.markAwaiting,
  settle: sql.settle,
  refuse: sql.refuse,
  cancel: sql.cancel,
  forget: sql.forget,
  leavers: sql.setLeavers,
};

/**
 * Runs a command of the built program.
 * @param dieAt the how-many-th point is its last; it runs to its end when absent.
 * @returns how it ended, and the points that it passed, in order: `before` and `after` each write of the ledger (`before intend`),
 *   and each request that may change something (`after PUT /periods/2026-10/draft`: its answer is there, and not read yet).
 */
export async function passing(
  desk: Pick<Desk, 'folder' | 'env'>,
  line: string,
  dieAt?: number,
): Promise<Ended & { readonly points: readonly string[] }> {
  const file = join(tempFolder(), 'points');
  const watching = new URL('passing-points.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', watching, program, ...line.split(' ')], {
    cwd: desk.folder,
    env: {
      ...desk.env,
      POINTS_FILE: file,
      POINTS_WRITES: JSON.stringify(writes),
      ...(dieAt !== undefined && { POINTS_DIE_AT: String(dieAt) }),
    },
  });
  const end = await ended(child);
  return { ...end, points: readFileSync(file, 'utf8').trimEnd().split('\n') };
}
