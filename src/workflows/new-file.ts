import { constants, closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { copyFile, link, lstat, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { draftBeside } from './draft.js';
import { exists, special, unwritable } from './unwritable.js';

const largestPiece = 64 * 1024;

/** Where a file system knows no second name for a file. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV'];

/**
 * A file that comes to be whole or not at all, readable by its owner alone: it grows in a hidden folder beside its place,
 * and is put there when it is complete. What a run that was killed had left there is removed.
 */
export class NewFile {
  private pieces: (string | Uint8Array)[] = [];
  private length = 0;
  private open = true;

  private constructor(
    private readonly path: string,
    private readonly over: boolean,
    private readonly folder: string,
    private readonly grown: string,
    private readonly handle: number,
  ) {}

  /**
   * @param over whether a file that is there already may be replaced.
   * @throws AppError usage when there is one and it may not, or nothing can be written there.
   */
  static async begin(path: string, over: boolean): Promise<NewFile> {
    if (path === '-') throw special(path);
    const found = await lstat(path).catch(() => undefined);
    if (found && (await isSpecial(path))) throw special(path);
    if (found && !(over && found.isFile())) throw exists(path);
    let folder: string | undefined;
    try {
      folder = draftBeside(path);
      const grown = join(folder, basename(path));
      return new NewFile(path, over, folder, grown, openSync(grown, 'wx', 0o600));
    } catch (error) {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      throw unwritable(path, error);
    }
  }

  /** @throws AppError usage when the disk is full. */
  write(text: string | Uint8Array): void {
    this.pieces.push(text);
    this.length += text.length;
    if (this.length >= largestPiece) this.flush();
  }

  /** Puts the file in its place. @throws AppError usage when it cannot be written whole, or another came first. */
  async keep(): Promise<void> {
    try {
      this.flush();
      fsyncSync(this.handle);
      if (this.over) await rename(this.grown, this.path);
      else await named(this.grown, this.path);
    } catch (error) {
      throw unwritable(this.path, error);
    } finally {
      this.discard();
    }
  }

  /** Leaves nothing behind; after `keep`, nothing but the file. */
  discard(): void {
    if (!this.open) return;
    this.open = false;
    closeSync(this.handle);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private flush(): void {
    const bytes = Buffer.concat(this.pieces.map((piece) => Buffer.from(piece)));
    this.pieces = [];
    this.length = 0;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at);
    } catch (error) {
      this.discard();
      throw unwritable(this.path, error);
    }
  }
}

/** Whether a device, a pipe or a socket stands there, or a link to one. */
async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Gives the file its name, never over another. */
async function named(grown: string, path: string): Promise<void> {
  try {
    await link(grown, path);
  } catch (error) {
    if (!noLinks.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await copyFile(grown, path, constants.COPYFILE_EXCL);
  }
}
