import { writeFile } from 'node:fs/promises';
import { AppError, message } from '../errors.js';

/**
 * Writes a file whole, readable by its owner alone, and never over another.
 * @throws AppError usage when it is there already or cannot be written.
 */
export async function writeNew(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw code === 'EEXIST'
      ? new AppError('usage', message('file.exists', { file }), {
          code: 'FILE_EXISTS',
          help: message('file.exists.help'),
        })
      : new AppError('usage', message('file.unwritable', { file, detail: code }), {
          code: 'FILE_UNWRITABLE',
          cause: error,
        });
  }
}
