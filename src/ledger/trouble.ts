import { AppError, message } from '../errors.js';

/** SQLite's primary result codes, by what they mean to a person. */
const busy = new Set([5, 6]);
const damaged = new Set([11, 26]);
const unwritable = new Set([3, 8, 10, 13, 14]);

/**
 * Runs work on the ledger's file.
 * @throws AppError for what the file or the disk does: damaged, unwritable (usage), busy (locked); all else as it came.
 */
export function onFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { rawCode, code } = error as { rawCode?: number; code?: string };
    const primary = (rawCode ?? 0) & 0xff;
    if (damaged.has(primary)) throw damagedLedger(file, error);
    if (busy.has(primary)) throw busyLedger(file, error);
    if (unwritable.has(primary)) throw unwritableLedger(file, code ?? '', error);
    throw error;
  }
}

export function damagedLedger(file: string, cause?: unknown): AppError {
  return new AppError('usage', message('ledger.damaged', { file }), {
    code: 'LEDGER_DAMAGED',
    help: message('ledger.damaged.help'),
    cause,
  });
}

export function folderInPlace(file: string): AppError {
  return new AppError('usage', message('ledger.isFolder', { file }), {
    code: 'LEDGER_UNWRITABLE',
    help: message('ledger.isFolder.help'),
  });
}

export function newerLedger(file: string): AppError {
  return new AppError('usage', message('ledger.newer', { file }), {
    code: 'LEDGER_NEWER',
    help: message('ledger.newer.help'),
  });
}

export function busyLedger(file: string, cause?: unknown): AppError {
  return new AppError('locked', message('ledger.busy', { file }), {
    code: 'LEDGER_BUSY',
    help: message('ledger.busy.help'),
    cause,
  });
}

export function unwritableLedger(file: string, detail: string, cause: unknown): AppError {
  return new AppError('usage', message('ledger.unwritable', { file, detail }), {
    code: 'LEDGER_UNWRITABLE',
    help: message('ledger.unwritable.help'),
    cause,
  });
}
