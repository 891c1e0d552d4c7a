import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import process from 'node:process';
import { AppError, message } from '../errors.js';
import { isOwn } from './own.js';

/** What a file of secrets is for; its sentences and error codes name it. */
export type PrivateFile = 'password' | 'totp' | 'key';

const maxBytes = 4_096;

/**
 * Who may not read it. Those that systemd hands to a service are in a folder that only the service can enter, and it
 * shows the service's own right (an ACL) as the group's.
 */
const forbidden = { owner: 0o077, service: 0o007 } as const;

/**
 * Reads a file that holds a secret; a symbolic link is followed and its target judged.
 * @param keeper whose file it is: the owner's own, or one that systemd made for a service.
 * @returns its text, UTF-8, with any byte order mark and one line end taken off.
 * @throws AppError usage when it cannot be read, others may read it, or it is not a small regular text file.
 */
export async function readPrivateFile(
  file: string,
  what: PrivateFile,
  keeper: keyof typeof forbidden = 'owner',
): Promise<string> {
  const handle = await opened(file, what);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw unusable(what, message('credentials.file.notRegular', { what, file }));
    if (!isOwn(stat)) {
      throw new AppError('usage', message('credentials.file.ofAnother', { what, file }), {
        code: `${what.toUpperCase()}_FILE_OPEN`,
        help: message('credentials.file.ofAnother.help', { file }),
      });
    }
    // Windows has no such bits: every file there seems to be everybody's.
    if (process.platform !== 'win32' && (stat.mode & forbidden[keeper]) !== 0) {
      throw new AppError('usage', message('credentials.file.open', { what, file, mode: octal(stat.mode) }), {
        code: `${what.toUpperCase()}_FILE_OPEN`,
        help: message('credentials.file.open.help', { file }),
      });
    }
    if (stat.size > maxBytes) throw unusable(what, message('credentials.file.tooLarge', { what, file }));
    return decoded(await handle.readFile(), what, file).replace(/\r?\n$/, '');
  } finally {
    await handle.close();
  }
}

async function opened(file: string, what: PrivateFile): Promise<FileHandle> {
  try {
    // A named pipe that nobody writes to would hold the program for ever.
    return await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    const text =
      file === ''
        ? message('credentials.file.unnamed', { what })
        : message('credentials.file.unreadable', { what, file, detail });
    throw unusable(what, text, error);
  }
}

function decoded(bytes: Uint8Array, what: PrivateFile, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unusable(what, message('credentials.file.notText', { what, file }), error);
  }
}

function unusable(what: PrivateFile, text: ReturnType<typeof message>, cause?: unknown): AppError {
  // What becomes of a store without its key, the store says.
  const help = what === 'key' ? {} : { help: message('credentials.file.help', { what }) };
  return new AppError('usage', text, { code: `${what.toUpperCase()}_FILE_UNUSABLE`, cause, ...help });
}

function octal(mode: number): string {
  return (mode & 0o777).toString(8).padStart(3, '0');
}
