import { NewFile } from './new-file.js';

/**
 * Writes a file whole or not at all, readable by its owner alone, and never over another.
 * @throws AppError usage when it is there already or cannot be written.
 */
export async function writeNew(file: string, content: Uint8Array | string): Promise<void> {
  const made = await NewFile.begin(file, false);
  made.write(content);
  await made.keep();
}
