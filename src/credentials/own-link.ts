import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError, message } from '../errors.js';
import { isOwn } from './own.js';

const writableByOthers = 0o022;
const sticky = 0o1000;

/**
 * Follows a link that stands in the place of a file of ours, as those who keep their settings in a repository make it.
 * @returns the path of the file that it leads to.
 * @throws AppError usage where that is no file, or another user has made the link, owns the file or could change it.
 */
export async function followOwnLink(path: string): Promise<string> {
  const target = await realpath(path).catch(() => undefined);
  const [link, file, folder] = await Promise.all([
    lstat(path),
    target === undefined ? undefined : stat(target),
    target === undefined ? undefined : stat(dirname(target)),
  ]);
  if (target === undefined || !file?.isFile() || !folder) throw refused(path, 'ownFiles.linkNowhere');
  const isOpen = isWritable(file.mode) || (isWritable(folder.mode) && (folder.mode & sticky) === 0);
  if (![link, file].every(isOwn) || isOpen) throw refused(path, 'ownFiles.linkOfOthers');
  return target;
}

function isWritable(mode: number): boolean {
  return (mode & writableByOthers) !== 0;
}

function refused(path: string, key: 'ownFiles.linkNowhere' | 'ownFiles.linkOfOthers'): AppError {
  return new AppError('usage', message(key, { file: path }), {
    code: 'FILE_IS_LINK',
    help: message('ownFiles.link.help'),
  });
}
