import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import process from 'node:process';
import { AppError, message } from '../errors.js';
import { visible } from './visible.js';

const maxBytes = 4_096;
const forOthers = 0o077;

/**
 * Reads a file that holds a password; a symbolic link is followed and its target judged.
 * @returns its text, UTF-8, with any byte order mark taken off.
 * @throws AppError usage when it cannot be read, others may read it, or it is not a small regular text file.
 */
export async function readPasswordFile(path: string): Promise<string> {
  const file = visible(path);
  const handle = await opened(path, file);
  try {
    const { size, mode } = await regular(handle, file);
    // Windows has no such bits: every file there seems to be everybody's.
    if (process.platform !== 'win32' && (mode & forOthers) !== 0) {
      throw new AppError('usage', message('credentials.passwordFile.open', { file, mode: octal(mode) }), {
        code: 'PASSWORD_FILE_OPEN',
        help: message('credentials.passwordFile.open.help', { file }),
      });
    }
    if (size > maxBytes) throw unusable(message('credentials.passwordFile.tooLarge', { file }));
    return decoded(await handle.readFile(), file);
  } finally {
    await handle.close();
  }
}

async function opened(path: string, file: string): Promise<FileHandle> {
  try {
    // A named pipe that nobody writes to would hold the program for ever.
    return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    throw unusable(message('credentials.passwordFile.unreadable', { file, detail }), error);
  }
}

async function regular(handle: FileHandle, file: string): Promise<{ size: number; mode: number }> {
  const stat = await handle.stat();
  if (!stat.isFile()) throw unusable(message('credentials.passwordFile.notRegular', { file }));
  return stat;
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unusable(message('credentials.passwordFile.notText', { file }), error);
  }
}

function unusable(text: ReturnType<typeof message>, cause?: unknown): AppError {
  return new AppError('usage', text, { code: 'PASSWORD_FILE_UNUSABLE', cause });
}

function octal(mode: number): string {
  return (mode & 0o777).toString(8).padStart(3, '0');
}
