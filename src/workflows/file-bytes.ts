import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { GzipBomb } from '../roster/input/gunzip.js';

const chunkSize = 1024 * 1024;
/** How often an empty pipe is looked at, and how often before it is taken to have no writer. */
const pauseMs = 20;
const patience = 250;

/**
 * The bytes of a file as it was when it was opened; `-` is standard input. A pipe is read to its end.
 * Each chunk is good until the next is asked for.
 * @throws AppError usage when there is no such file, it is a folder or a device, may not be read, or is changed while it
 * is read.
 */
export async function* fileBytes(app: App, file: string): AsyncGenerator<Uint8Array> {
  if (file === '-') {
    yield* app.stdin;
    return;
  }
  // Without waiting: a pipe that nobody writes into would hold the program for ever.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw usage('FILE_IS_FOLDER', 'file.folder', file);
    if (found.isFile()) yield* wholeFile(handle, file, found);
    else if (found.isFIFO()) yield* pipe(app, handle, file);
    else throw usage('FILE_IS_DEVICE', 'file.device', file);
  } finally {
    await handle.close();
  }
}

/** Reads no further than the file reached when it was opened: one that is being written has no end. */
async function* wholeFile(
  handle: FileHandle,
  file: string,
  found: { readonly size: number; readonly mtimeMs: number },
): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.allocUnsafe(Math.min(chunkSize, Math.max(found.size, 1)));
  let left = found.size;
  while (left > 0) {
    const { bytesRead } = await handle.read(chunk, 0, Math.min(left, chunk.length));
    if (bytesRead === 0) break;
    left -= bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
  const now = await handle.stat();
  if (now.size === found.size && now.mtimeMs === found.mtimeMs) return;
  throw new AppError('usage', message('file.changed', { file }), {
    code: 'FILE_CHANGED',
    help: message('file.changed.help'),
  });
}

/** Waits for who writes into a pipe, for some seconds where nobody does. */
async function* pipe(app: App, handle: FileHandle, file: string): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.allocUnsafe(chunkSize);
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
  return new AppError('usage', message(key, { file }), { code });
}

function codeOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
