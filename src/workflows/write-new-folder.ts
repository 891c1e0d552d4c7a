import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { draftBeside } from './draft.js';
import { unwritable } from './unwritable.js';

/**
 * Makes a folder of files that their owner alone can read: all of them, or nothing.
 * They are written beside it first, and the folder gets its name when every one is on the disk. What a run that was killed had
 * written there is removed.
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
    const hidden = draftBeside(place);
    draft = hidden;
    app.onClose(() => rm(hidden, { recursive: true, force: true }));
    const made = join(hidden, basename(place));
    await mkdir(made, 0o700);
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
    await rm(hidden, { recursive: true, force: true });
  } catch (error) {
    if (draft) await rm(draft, { recursive: true, force: true });
    throw unwritable(folder, error);
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
