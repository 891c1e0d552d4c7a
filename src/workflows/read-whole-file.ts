import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { openFile } from './file-bytes.js';

/**
 * Reads a file that has to be held whole.
 * @param most bytes; more are not read.
 * @throws AppError usage when it cannot be read, check when it is too large.
 */
export async function readWholeFile(app: App, file: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const { bytes } = await openFile(app, file);
  for await (const part of bytes) {
    size += part.length;
    if (size > most) {
      const megabytes = Math.floor(most / 1_000_000);
      throw new AppError('check', message('file.tooLarge', { file, megabytes }), { code: 'FILE_TOO_LARGE' });
    }
    parts.push(Buffer.from(part));
  }
  return Buffer.concat(parts);
}
