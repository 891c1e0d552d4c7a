import { chmod, lstat, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError, message, type Message } from '../errors.js';
import { isOwn } from './own.js';
import { followOwnLink } from './own-link.js';

const forOthers = 0o077;
const writableByOthers = 0o022;
/** As the usual folders are called. */
const ourName = 'bpjstk';
const sticky = 0o1000;
/** Kept in a repository by some, and linked; the others are this machine's own. */
const settingsName = 'config.json';
/** What this program itself puts into its folders, and what it leaves there when it is killed. */
const ours =
  /^(config\.json(\.(broken|tmp)-[^/]*)?|(refused|outages|registration)\.json(\.part)?|sandbox(\.json)?|secrets|[^/]*\.age(\.part|\.old-[^/]*)?|\.bpjstk-[^/]*|(ledger|sandbox|lock-[^/]*)\.db.*)$/;

/** What became of our folders, as sentences. */
interface Kept {
  /** Said once: it is closed now. */
  readonly mended: readonly Message[];
  /** True until their owner closes them. */
  readonly leftOpen: readonly Message[];
}

/**
 * Makes what lies in our folders readable by its owner alone, as it was made: a copy or a backup may have opened it.
 * What others could have written is not believed: its owner has to look at it first, and finds it as it was.
 * A folder that holds other things too, and does not bear our name, is left as it is, and so is the file to which settings
 * that are a link lead. On Windows nothing is done: its folders go by the user's profile.
 * @throws AppError usage where a folder or a file of ours is another user's, others may write a file, a file is a link (settings may be one, as
 *   `followOwnLink` judges it), a pipe or the like, or others may put files into a folder that is not ours to close.
 */
export async function keepToOwner(folders: readonly string[], platform: string): Promise<Kept> {
  if (platform === 'win32') return together([]);
  const keep = (change: Change): Promise<Kept[]> =>
    Promise.all([...new Set(folders)].map((folder) => keepFolder(folder, change)));
  await keep(() => Promise.resolve(true));
  return together(await keep(closed));
}

/** Gives a path a mode, or only seems to. @returns whether it could be done: what belongs to another cannot. */
type Change = (path: string, mode: number) => Promise<boolean>;

async function keepFolder(folder: string, change: Change): Promise<Kept> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return together([]);
  if (!isOwn(found)) throw ofAnother(folder);
  const isOpen = (found.mode & forOthers) !== 0;
  const isOurs = basename(folder) === ourName || (await namesIn(folder)).every((name) => ours.test(name));
  const isClosed = isOpen && isOurs && (await change(folder, 0o700));
  if (!isClosed && (found.mode & writableByOthers) !== 0 && (found.mode & sticky) === 0) {
    throw new AppError('usage', message('ownFiles.folderOpen', { folder }), {
      code: 'FOLDER_OPEN',
      help: message('ownFiles.folderOpen.help', { folder }),
    });
  }
  // Read anew: until it was closed, others could put files there.
  const names = (await namesIn(folder)).filter((name) => ours.test(name));
  const within = await Promise.all(names.map((name) => keepFile(join(folder, name), change)));
  return together([
    {
      mended: isClosed ? [message('ownFiles.folderClosed', { folder })] : [],
      leftOpen: isOpen && !isClosed ? [message('ownFiles.folderLeftOpen', { folder })] : [],
    },
    ...within,
  ]);
}

function together(kept: readonly Kept[]): Kept {
  return { mended: kept.flatMap(({ mended }) => mended), leftOpen: kept.flatMap(({ leftOpen }) => leftOpen) };
}

async function keepFile(file: string, change: Change): Promise<Kept> {
  const found = await lstat(file).catch(() => undefined);
  if (found?.isSymbolicLink() && basename(file) === settingsName) {
    await followOwnLink(file);
    return together([]);
  }
  if (found?.isSymbolicLink()) {
    throw new AppError('usage', message('ownFiles.link', { file }), {
      code: 'FILE_IS_LINK',
      help: message('ownFiles.link.help'),
    });
  }
  if (found?.isDirectory()) return keepFolder(file, change);
  if (found && !isOwn(found)) throw ofAnother(file);
  if (found && !found.isFile()) {
    // To open a pipe that nobody writes to never ends.
    throw new AppError('usage', message('ownFiles.notFile', { file }), {
      code: 'FILE_SPECIAL',
      help: message('ownFiles.ofAnother.help'),
    });
  }
  if (found && (found.mode & writableByOthers) !== 0) {
    throw new AppError('usage', message('ownFiles.fileOpen', { file }), {
      code: 'FILE_OPEN',
      help: message('ownFiles.fileOpen.help', { file }),
    });
  }
  if (!found || (found.mode & forOthers) === 0 || !(await change(file, 0o600))) return together([]);
  return { mended: [message('ownFiles.fileClosed', { file })], leftOpen: [] };
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** Who owns a thing can change it at any time, whatever its mode says. */
function ofAnother(path: string): AppError {
  return new AppError('usage', message('ownFiles.ofAnother', { path }), {
    code: 'FILE_OF_ANOTHER',
    help: message('ownFiles.ofAnother.help'),
  });
}

function closed(path: string, mode: number): Promise<boolean> {
  return chmod(path, mode).then(
    () => true,
    () => false,
  );
}
