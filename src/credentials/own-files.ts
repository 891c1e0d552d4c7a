import { chmod, lstat, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError, message, type Message } from '../errors.js';
import { followOwnLink } from './own-link.js';
import { visible } from './visible.js';

const forOthers = 0o077;
const writableByOthers = 0o022;
const sticky = 0o1000;
/** Kept in a repository by some, and linked; the others are this machine's own. */
const settingsName = 'config.json';
/** What this program itself puts into its folders. */
const ours =
  /^(config\.json(\.broken-[^/]*)?|(refused|outages)\.json(\.part)?|sandbox(\.json)?|secrets|[^/]*\.age|(ledger|sandbox|lock-[^/]*)\.db.*)$/;

/**
 * Makes what lies in our folders readable by its owner alone, as it was made: a copy or a backup may have opened it.
 * A folder that holds other things too is left as it is, and so is the file to which settings that are a link lead. On
 * Windows nothing is done: its folders go by the user's profile.
 * @returns what was mended, as sentences.
 * @throws AppError usage where a file of ours is a link (settings may be one, as `followOwnLink` judges it), or others may
 *   put files into a folder that is not ours to close.
 */
export async function keepToOwner(folders: readonly string[], platform: string): Promise<Message[]> {
  if (platform === 'win32') return [];
  const mended = await Promise.all([...new Set(folders)].map(keepFolder));
  return mended.flat();
}

async function keepFolder(folder: string): Promise<Message[]> {
  const mode = await modeOf(folder);
  if (mode === undefined) return [];
  const names = await readdir(folder).catch(() => []);
  const known = names.filter((name) => ours.test(name));
  const mended = await Promise.all(known.map((name) => keepFile(join(folder, name))));
  if ((mode & forOthers) !== 0 && known.length === names.length && (await closed(folder, 0o700)))
    return [message('ownFiles.folderClosed', { folder: visible(folder) }), ...mended.flat()];
  const isOpen = (mode & writableByOthers) !== 0 && (mode & sticky) === 0;
  if (isOpen && known.length < names.length) {
    throw new AppError('usage', message('ownFiles.folderOpen', { folder: visible(folder) }), {
      code: 'FOLDER_OPEN',
      help: message('ownFiles.folderOpen.help', { folder: visible(folder) }),
    });
  }
  return mended.flat();
}

async function keepFile(path: string): Promise<Message[]> {
  const file = visible(path);
  const found = await lstat(path).catch(() => undefined);
  if (found?.isDirectory()) return keepFolder(path);
  if (found?.isSymbolicLink() && basename(path) === settingsName) {
    await followOwnLink(path);
    return [];
  }
  if (found?.isSymbolicLink()) {
    throw new AppError('usage', message('ownFiles.link', { file }), {
      code: 'FILE_IS_LINK',
      help: message('ownFiles.link.help'),
    });
  }
  if (!found?.isFile() || (found.mode & forOthers) === 0 || !(await closed(path, 0o600))) return [];
  return [message('ownFiles.fileClosed', { file })];
}

/** @returns undefined where there is no such folder. */
async function modeOf(folder: string): Promise<number | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() ? found.mode : undefined;
}

/** @returns whether it could be done: what belongs to another cannot. */
function closed(path: string, mode: number): Promise<boolean> {
  return chmod(path, mode).then(
    () => true,
    () => false,
  );
}
