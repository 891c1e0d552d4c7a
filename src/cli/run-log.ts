import { constants, fchmodSync, fstatSync, openSync, writeSync } from 'node:fs';
import type { LogEvent } from '../app.js';
import { AppError, message } from '../errors.js';

/** Never waits for whoever reads a pipe. */
const forAppending = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;

/** A link may be a colleague's, and lead into a file of ours, or into one of theirs; on Windows it is nothing to add. */
const noLink = constants.O_NOFOLLOW;

/** `/dev/stderr` and its like are links, and nobody's but the system's. */
const isSystems = (path: string): boolean => path.startsWith('/dev/');

export interface RunLogOptions {
  /** By which the lines of one run are known, and the portal's log of it: 32 hexadecimal digits. */
  readonly run: string;
  readonly clock: () => Date;
  /** What takes secrets and whole identity numbers out of a text. */
  readonly clean: (text: string) => string;
  readonly isWindows: boolean;
  /** Told once, with the system's code, when a line finds no room. */
  readonly fails: (detail: string) => void;
}

/**
 * Opens the file of `--log-file`, which only its owner can read, to add one JSON document a line.
 * @returns what writes an event. A line that finds no room is lost: no report waits for its log.
 * @throws AppError usage where the file cannot be opened or closed to others.
 */
export function openRunLog(
  path: string,
  { run, clock, clean, isWindows, fails }: RunLogOptions,
): (event: LogEvent) => void {
  let file: number;
  try {
    file = openSync(path, forAppending | (isSystems(path) ? 0 : noLink), 0o600);
    const stat = fstatSync(file);
    if (stat.isFile() && !isWindows && (stat.mode & 0o077) !== 0) fchmodSync(file, 0o600);
  } catch (cause) {
    const detail = (cause as NodeJS.ErrnoException).code ?? '';
    if (detail === 'ELOOP') {
      throw new AppError('usage', message('log.link', { file: path }), {
        code: 'LOG_FILE',
        help: message('log.link.help'),
        cause,
      });
    }
    throw new AppError('usage', message('log.unwritable', { file: path, detail }), { code: 'LOG_FILE', cause });
  }
  let isWhole = true;
  return (event) => {
    try {
      writeSync(file, clean(`${JSON.stringify({ time: clock().toISOString(), run, ...event })}\n`));
    } catch (error) {
      if (isWhole) fails((error as NodeJS.ErrnoException).code ?? '');
      isWhole = false;
    }
  };
}
