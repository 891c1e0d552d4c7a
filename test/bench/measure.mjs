// Runs programs, and says how long they took and how much memory they held at most.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const usedWriter = pathToFileURL(join(import.meta.dirname, 'used.mjs')).href;
export const program = join(import.meta.dirname, '../../bin/bpjstk.js');

/** Where a benchmark's files are; the caller removes it. */
export const workplace = () => mkdtempSync(join(tmpdir(), 'bpjstk-bench-'));

/** This machine's environment, for a program that has `folder` to itself, on a fixed day. */
export function environment(folder, extra = {}) {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(BPJSTK|npm)_/.test(name))),
    BPJSTK_CONFIG_DIR: folder,
    BPJSTK_DATA_DIR: folder,
    BPJSTK_LANG: 'en',
    BPJSTK_NO_KEYCHAIN: '1',
    BPJSTK_NOW: '2026-11-10T09:00:00+07:00',
    ...extra,
  };
}

/** Seconds that a node takes from start to end. */
export function secondsOf(args, env) {
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return seconds;
}

/** A node that tells what it used when it ends; `ended` resolves to { seconds, processor, megabytes, stdout }: of all its threads the seconds that they ran. */
export function measured(args, env) {
  const folder = workplace();
  const begun = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--import', usedWriter, ...args], {
    env: { ...env, BENCH_USED: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (said[name] += text));
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
      const used = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
      rmSync(folder, { recursive: true });
      if (code !== 0) return reject(new Error(`node ${args.join(' ')} ended with ${code}: ${said.stderr}`));
      const megabytes = Math.max(...used.map(({ maxRSS }) => maxRSS)) / 1024;
      const processor = used.reduce((sum, { cpu }) => sum + cpu, 0) / 1e6;
      resolve({ seconds, processor, megabytes, stdout: said.stdout });
    });
  });
  return { child, ended };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
