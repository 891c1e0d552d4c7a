import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { App } from '../app.js';
import { parsePortalAddress } from '../credentials/portal-address.js';
import { AppError, message } from '../errors.js';
import { isAlive, livingSandbox, sandboxNoteFile, type SandboxNote } from './sandbox-note.js';

/** Writes down where the sandbox of this machine runs, and asks it which data it serves: how the other commands find it. */
export async function writeSandboxNote(app: App, started: Omit<SandboxNote, 'instance'>): Promise<void> {
  const portal = await app.openPortal(parsePortalAddress(started.url));
  const { instance } = await portal.meta();
  await mkdir(app.folders.data, { recursive: true, mode: 0o700 });
  await writeFile(sandboxNoteFile(app), `${JSON.stringify({ ...started, instance })}\n`, { mode: 0o600 });
}

export async function removeSandboxNote(app: App): Promise<void> {
  await rm(sandboxNoteFile(app), { force: true });
}

/** @returns the note of a sandbox that answers as the one which wrote it. */
export async function runningSandbox(app: App): Promise<SandboxNote | undefined> {
  const note = await livingSandbox(app);
  if (!note) return undefined;
  const portal = await app.openPortal(parsePortalAddress(note.url));
  try {
    return (await portal.meta()).instance === note.instance ? note : undefined;
  } catch (error) {
    // One that rehearses maintenance does not say which it is, and runs all the same.
    if (error instanceof AppError) return error.code === 'MAINTENANCE' ? note : undefined;
    throw error;
  }
}

/** Asks a running sandbox to stop and waits until it has. @throws AppError unexpected when it does not. */
export async function stopSandbox(app: App): Promise<SandboxNote | undefined> {
  const note = await runningSandbox(app);
  if (note) {
    process.kill(note.pid, 'SIGTERM');
    for (let tries = 0; isAlive(note.pid); tries++) {
      if (tries === 200)
        throw new AppError('unexpected', message('sandbox.doesNotStop', { pid: note.pid }), {
          code: 'SANDBOX_DOES_NOT_STOP',
        });
      await app.pause(50);
    }
  }
  await removeSandboxNote(app);
  return note;
}

/** The one line that a sandbox prints when it listens. */
export interface SandboxLine {
  readonly url: string;
  readonly npp: string;
  readonly password: string | null;
  readonly pid: number;
}

/**
 * Starts a sandbox that outlives this command, by running this program again behind it.
 * @param words the command line of the sandbox in the foreground. @throws AppError unexpected when it does not come up.
 */
export async function startBehind(app: App, words: readonly string[]): Promise<SandboxLine> {
  const [node, script] = app.program.command;
  const { config, data } = app.folders;
  const env = { ...app.program.environment, BPJSTK_CONFIG_DIR: config, BPJSTK_DATA_DIR: data };
  const child = spawn(node, [script, ...words, '--json'], { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  const line = new Promise<SandboxLine>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('\n')) resolve(JSON.parse(said.slice(0, said.indexOf('\n'))) as SandboxLine);
    });
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('exit', () => {
      reject(
        new AppError('unexpected', message('sandbox.didNotStart', { detail: complaint.trim().slice(0, 400) }), {
          code: 'SANDBOX_DID_NOT_START',
        }),
      );
    });
  });
  const started = await line;
  child.removeAllListeners();
  child.stdout.destroy();
  child.stderr.destroy();
  child.unref();
  return started;
}
