import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from '@jest/globals';

/** @returns whether a program of the system is installed here. */
function needs(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * For tests that need programs of the system: `test` where all are installed. Where one is missing, a stand-in that
 * says so by the test's name, and that fails where CI is set: nothing goes unrun there.
 */
export function testNeeding(
  ...programs: readonly string[]
): (name: string, run: () => void | Promise<void>, timeoutMs?: number) => void {
  const missing = programs.filter((program) => !needs(program));
  if (missing.length === 0) return (name, run, timeoutMs) => test(name, run, timeoutMs);
  return (name) =>
    test(`not run: needs ${missing.join(', ')}: ${name}`, () => {
      if (process.env['CI']) throw new Error(`this machine lacks ${missing.join(', ')}, and CI is set`);
    });
}
