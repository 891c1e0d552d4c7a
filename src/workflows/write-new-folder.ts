import { lstat, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';

/** No run takes so long to write what it has made. */
const abandonedAfterMs = 600_000;

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
    const prefix = `.${basename(place)}.bpjstk-`;
    const made = await mkdtemp(join(dirname(place), prefix));
    draft = made;
    app.onClose(() => rm(made, { recursive: true, force: true }));
    await removeAbandoned(prefix, made);
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

/** Removes drafts that are much older than ours, by the disk's own clock. */
async function removeAbandoned(prefix: string, own: string): Promise<void> {
  const place = dirname(own);
  const { mtimeMs: now, uid } = await stat(own);
  const names = (await readdir(place)).filter((name) => name.startsWith(prefix) && name.length === prefix.length + 6);
  for (const draft of names.map((name) => join(place, name))) {
    const found = await lstat(draft).catch(() => undefined);
    if (found?.isDirectory() && found.uid === uid && now - found.mtimeMs > abandonedAfterMs)
      await rm(draft, { recursive: true, force: true });
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
