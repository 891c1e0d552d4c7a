import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ended } from './program.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The compiled program, as a user starts it. */
export const script = join(root, 'bin/bpjstk.js');

/** The day on which the tests play, unless they say otherwise. */
export const tenthOfNovember = '2026-11-10T09:00:00+07:00';

/** @returns the path of a file among the fixtures. */
export function fixture(name: string): string {
  return join(root, 'fixtures', name);
}

/** What a command line answered. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The document on stdout. @throws SyntaxError when there is none. */
  document(): Record<string, unknown>;
  /** What the error document on stderr says. @throws when there is none. */
  problem(): Record<string, unknown>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** All of standard input. */
  readonly input?: string;
}

/** A desk of one's own: a folder, with the settings and the data of a clerk in it. */
export interface Desk {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs the program on a line of words between blanks, in the desk's folder. */
  run(line: string, options?: RunOptions): Promise<Ran>;
  /** Writes a file into the folder. @returns its path. */
  write(name: string, content: string | Uint8Array): string;
  /** Takes the folder away. */
  clear(): void;
}

/** @param env besides what every desk has: no keychain, a set clock, its own folders, and no other environment of ours. */
export function openDesk(env: Readonly<Record<string, string>> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'bpjstk-desk-'));
  const own = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    LANG: 'C.UTF-8',
    BPJSTK_CONFIG_DIR: join(folder, 'config'),
    BPJSTK_DATA_DIR: join(folder, 'data'),
    BPJSTK_NO_KEYCHAIN: '1',
    BPJSTK_NOW: tenthOfNovember,
    ...env,
  };
  return {
    folder,
    env: own,
    run: async (line, options = {}) => {
      const child = spawn(process.execPath, [script, ...line.split(' ')], {
        cwd: folder,
        env: { ...own, ...options.env },
      });
      child.stdin.on('error', () => undefined).end(options.input ?? '');
      const { code, stdout, stderr } = await ended(child);
      return {
        code,
        stdout,
        stderr,
        document: () => JSON.parse(stdout) as Record<string, unknown>,
        problem: () => (JSON.parse(stderr) as { error: Record<string, unknown> }).error,
      };
    },
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
