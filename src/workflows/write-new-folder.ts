import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';

/**
 * Makes a folder of files that their owner alone can read: all of them, or nothing.
 * They are written beside it first, and the folder gets its name when every one is on the disk.
 * @throws AppError usage when the folder is there already, or cannot be made.
 */
export async function writeNewFolder(
  app: App,
  folder: string,
  files: readonly { readonly name: string; readonly content: Uint8Array | string }[],
): Promise<void> {
  await refuseExisting(folder);
  const place = resolve(folder);
  let draft: string | undefined;
  try {
    const made = await mkdtemp(join(dirname(place), `.${basename(place)}.`));
    draft = made;
    app.onClose(() => rm(made, { recursive: true, force: true }));
    for (const { name, content } of files) {
      const file = await open(join(made, name), 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    await refuseExisting(folder);
    await rename(made, place);
  } catch (error) {
    if (draft) await rm(draft, { recursive: true, force: true });
    if (error instanceof AppError) throw error;
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    throw new AppError('usage', message('file.unwritable', { file: folder, detail }), {
      code: 'FILE_UNWRITABLE',
      cause: error,
    });
  }
}

/** @throws AppError usage when something of that name is there. */
export async function refuseExisting(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return;
  throw new AppError('usage', message('file.exists', { file: folder }), {
    code: 'FILE_EXISTS',
    help: message('folder.exists.help'),
  });
}
