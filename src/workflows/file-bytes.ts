import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { FileInParts } from '../roster/ahead/file-in-parts.js';
import { GzipBomb } from '../roster/input/gunzip.js';
import { chunkBytes, FileChunks } from './file-chunks.js';

/** How often an empty pipe is looked at, and how often before it is taken to have no writer. */
const pauseMs = 20;
const patience = 250;

/** What is to be read, and how much of it there is where that is known. */
export interface FileBytes {
  /** Each chunk is good until the next is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly size: number | undefined;
  /** The same file, where any part of it can be read at any time before all of `bytes` are. */
  readonly parts?: FileInParts;
}

/**
 * Opens a file, as it is now; `-` is standard input. A pipe is read to its end.
 * @returns bytes that have to be read, or asked for and let go: until then the file stays open.
 * @throws AppError usage when there is no such file, it is a folder or a device or may not be read; while it is read, when
 * it is changed.
 */
export async function openFile(app: Pick<App, 'stdin' | 'pause'>, file: string): Promise<FileBytes> {
  if (file === '-') return { bytes: app.stdin, size: undefined };
  // Without waiting: a pipe that nobody writes into would hold the program for ever.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  const found = await handle.stat();
  if (found.isFile()) {
    const parts = new FileChunks(handle, found.size);
    return { bytes: closing(handle, unchanged(handle, file, found, parts)), size: found.size, parts };
  }
  if (found.isFIFO()) return { bytes: closing(handle, pipe(app, handle, file)), size: undefined };
  await handle.close();
  throw found.isDirectory()
    ? usage('FILE_IS_FOLDER', 'file.folder', file)
    : usage('FILE_IS_DEVICE', 'file.device', file);
}

/** Standard input and pipes are gone once they are read. */
export async function canBeReadTwice(file: string): Promise<boolean> {
  if (file === '-') return false;
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function* closing(handle: FileHandle, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } finally {
    await handle.close();
  }
}

/** @param found the file when it was opened, which `chunks` reach to the end of: one that is being written has none. */
async function* unchanged(
  handle: FileHandle,
  file: string,
  found: { readonly size: number; readonly mtimeMs: number },
  chunks: FileChunks,
): AsyncGenerator<Uint8Array> {
  yield* chunks;
  const now = await handle.stat();
  if (now.size === found.size && now.mtimeMs === found.mtimeMs) return;
  throw new AppError('usage', message('file.changed', { file }), {
    code: 'FILE_CHANGED',
    help: message('file.changed.help'),
  });
}

/** Waits for who writes into a pipe, for some seconds where nobody does. */
async function* pipe(app: Pick<App, 'pause'>, handle: FileHandle, file: string): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let open = false;
  for (let waited = 0; open || waited < patience; ) {
    const bytesRead = await handle.read(chunk, 0, chunk.length).then(
      (read) => read.bytesRead,
      (error: unknown) => {
        if (codeOf(error) === 'EAGAIN') return -1;
        throw error;
      },
    );
    if (bytesRead === 0 && open) return;
    // Nothing to read, but somebody holds the other end.
    if (bytesRead !== 0) open = true;
    if (bytesRead > 0) {
      yield chunk.subarray(0, bytesRead);
    } else {
      if (!open) waited += 1;
      await app.pause(pauseMs);
    }
  }
  throw usage('FILE_IS_SILENT', 'file.silent', file);
}

/** @returns what reading a file failed with, in words. */
export function unreadable(file: string, error: unknown): unknown {
  if (error instanceof GzipBomb) return usage('FILE_TOO_LARGE', 'file.bomb', file);
  const code = codeOf(error);
  if (error instanceof AppError || code === undefined) return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new AppError('usage', message('file.missing', { file }), {
      code: 'FILE_MISSING',
      help: message('file.missing.help'),
    });
  }
  if (code === 'EACCES' || code === 'EPERM') return usage('FILE_FORBIDDEN', 'file.forbidden', file);
  if (code === 'EISDIR') return usage('FILE_IS_FOLDER', 'file.folder', file);
  if (code === 'ENXIO') return usage('FILE_IS_DEVICE', 'file.device', file);
  if (code.startsWith('Z_')) return usage('FILE_DAMAGED', 'file.gzipDamaged', file);
  return new AppError('usage', message('file.unreadable', { file, detail: code }), { code: 'FILE_UNREADABLE' });
}

type FileKey = 'file.folder' | 'file.device' | 'file.silent' | 'file.bomb' | 'file.forbidden' | 'file.gzipDamaged';

function usage(code: string, key: FileKey, file: string): AppError {
  return new AppError('usage', message(key, { file }), { code, help: message(`${key}.help`) });
}

function codeOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
