import process from 'node:process';

export interface Bounds {
  readonly limitMs: number;
  readonly mostBytes: number;
  /** What it inherits; all of ours when absent. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** What a process that has ended may still have said, is read by then. */
const drainMs = 500;

/** How a process ended, or was ended. */
export type Ended =
  | { readonly kind: 'ended'; readonly code: number | null; readonly output: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'tooMuch' }
  | { readonly kind: 'notStarted'; readonly detail: string };

/**
 * Runs a program without a shell, with text on its stdin, and reads its stdout. Never rejects: with its time up, or more
 * said than is allowed, it is killed with all that it started. So it is when this program ends before it.
 */
export async function runBounded(
  program: string,
  words: readonly string[],
  input: string,
  bounds: Bounds,
): Promise<Ended> {
  // Most commands start none, and to load the means takes as long as a few hundred lines of a file.
  const { spawn } = await import('node:child_process');
  const { limitMs, mostBytes, environment } = bounds;
  const isWindows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      // A group of its own: what it has started holds its pipes, and has to go with it.
      detached: !isWindows,
      ...(environment && { env: { ...environment } }),
    });
    const kill = (): void => {
      try {
        if (isWindows || child.pid === undefined) child.kill('SIGKILL');
        else process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const parts: Buffer[] = [];
    let size = 0;
    const end = (how: Ended): void => {
      clearTimeout(timer);
      process.removeListener('exit', kill);
      child.removeListener('exit', drain);
      if (how.kind !== 'ended') kill();
      child.stdout.destroy();
      resolve(how);
    };
    const ended = (code: number | null): void => {
      end({ kind: 'ended', code, output: Buffer.concat(parts).toString('utf8') });
    };
    const drain = (code: number | null): void => {
      clearTimeout(timer);
      timer = setTimeout(() => ended(code), drainMs);
    };
    let timer = setTimeout(() => end({ kind: 'late' }), limitMs);
    process.once('exit', kill);
    child.on('error', (error: NodeJS.ErrnoException) => end({ kind: 'notStarted', detail: error.code ?? '' }));
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (size > mostBytes) end({ kind: 'tooMuch' });
    });
    // One that has ended before it read its input is judged by what it said.
    child.stdin.on('error', () => undefined);
    // What it leaves behind may hold its output open for ever, and go on: a keeper in the background, for one.
    child.on('exit', drain);
    child.on('close', ended);
    child.stdin.end(input);
  });
}
