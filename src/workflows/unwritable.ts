import { AppError, message } from '../errors.js';

/** @returns why a file cannot be written where another of its name is. */
export function exists(file: string): AppError {
  return new AppError('usage', message('file.exists', { file }), {
    code: 'FILE_EXISTS',
    help: message('file.exists.help'),
  });
}

/** @returns why nothing is written to a device, a pipe or standard output: a file is put there whole, in the place of what is there. */
export function special(file: string): AppError {
  const what = file === '-' ? message('file.dash') : message('file.special', { file });
  return new AppError('usage', what, {
    code: 'FILE_SPECIAL',
    help: message('file.special.help'),
  });
}

const usual = {
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  ENOENT: 'file.noFolder',
  ENOTDIR: 'file.noFolder',
  EACCES: 'file.noRights',
  EPERM: 'file.noRights',
  EROFS: 'file.noRights',
} as const;

/** @returns why a file or folder could not be written, in words where the reason is a usual one. */
export function unwritable(file: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EEXIST') return exists(file);
  const key = usual[code as keyof typeof usual] as (typeof usual)[keyof typeof usual] | undefined;
  const said = { code: 'FILE_UNWRITABLE', cause: error };
  return key === undefined
    ? new AppError('usage', message('file.unwritable', { file, detail: code }), said)
    : new AppError('usage', message(key, { file }), { ...said, help: message(`${key}.help`) });
}
