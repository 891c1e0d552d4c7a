import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { tempFolder } from './cli.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Compiles a small program, so that a test can run it as a process of its own, and kill it.
 * @param source TypeScript that imports the project's modules as `./src/…`. @returns the file to run with node, which is removed when the test file has ended.
 */
export async function program(source: string): Promise<string> {
  const folder = tempFolder();
  const outfile = join(folder, 'program.mjs');
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return outfile;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Waits until a process has ended. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (part: string) => (text[name] += part));
    }
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal, ...text }));
  });
}

/** Runs node on a program, with what it is to read from argv. */
export function start(file: string, ...words: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [file, ...words]);
}

/** Waits for the first text that a process writes. */
export function firstWords(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (part: Buffer) => resolve(String(part)));
    child.once('close', () => reject(new Error('the process ended without a word')));
  });
}
