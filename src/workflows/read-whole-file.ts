import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { openFile } from './file-bytes.js';

/**
 * Reads a file that has to be held whole.
 * @param most bytes; more are not read. @param tooLarge what is said then, from the bytes that there are as far as is known.
 * @throws AppError usage when it cannot be read, check when it is too large.
 */
export async function readWholeFile(
  app: App,
  file: string,
  most: number,
  tooLarge: (bytes: number) => AppError = () => isTooLarge(file, most),
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let read = 0;
  const { bytes, size } = await openFile(app, file);
  for await (const part of bytes) {
    read += part.length;
    if (Math.max(read, size ?? 0) > most) throw tooLarge(size ?? read);
    parts.push(Buffer.from(part));
  }
  return Buffer.concat(parts);
}

function isTooLarge(file: string, most: number): AppError {
  const megabytes = Math.floor(most / 1_000_000);
  return new AppError('check', message('file.tooLarge', { file, megabytes }), { code: 'FILE_TOO_LARGE' });
}
