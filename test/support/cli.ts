import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';

/** The built program; BPJSTK_PROGRAM names another, such as an installed one. */
export const program = process.env['BPJSTK_PROGRAM'] ?? fileURLToPath(new URL('../../bin/bpjstk.js', import.meta.url));

export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

const folders: string[] = [];
let home: string | undefined;

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** @returns a new empty folder, removed when the test file has ended. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bpjstk-test-'));
  folders.push(folder);
  return folder;
}

/** @returns an environment with nothing of the machine's in it: folders of the test file's own, no keychain, English. */
export function cleanEnvironment(env: Readonly<Record<string, string>> = {}): Record<string, string> {
  home ??= tempFolder();
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LANG: 'C',
    BPJSTK_CONFIG_DIR: join(home, 'config'),
    BPJSTK_DATA_DIR: join(home, 'data'),
    BPJSTK_NO_KEYCHAIN: '1',
    ...env,
  };
}

/**
 * Runs the built program as a user would, its streams in pipes.
 * @param options.env added to a clean environment; all runs of a test file share their folders unless it says otherwise.
 * @returns what it wrote, and its exit code (128 + the signal's number when one ended it).
 */
export function runCli(
  args: readonly string[],
  options: { env?: Readonly<Record<string, string>>; input?: string | Uint8Array; cwd?: string } = {},
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { env: cleanEnvironment(options.env), cwd: options.cwd });
    const [out, error]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => error.push(part));
    // A program that has ended before it read its input is no fault of the test.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const exit = code ?? 128 + (signal ? constants.signals[signal] : 0);
      resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(error).toString(), exit });
    });
  });
}

/** Runs the program with `--json`. @returns its document. @throws Error with what it said when there is none. */
export async function runJson<T = Record<string, unknown>>(
  args: readonly string[],
  options: Parameters<typeof runCli>[1] = {},
): Promise<T> {
  const { stdout, stderr, exit } = await runCli([...args, '--json'], options);
  if (stdout === '') throw new Error(`exit ${exit}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
