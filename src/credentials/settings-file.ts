import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, message } from '../errors.js';
import { setAside } from './set-aside.js';

const version = 1;
/** Hundreds of companies are some tens of kilobytes. */
const mostBytes = 4 * 1024 * 1024;

/** What lies in the file; the profiles as they were written, judged when they are used. */
export interface SettingsFile {
  readonly path: string;
  readonly defaultProfile: string;
  readonly profiles: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Names in the keychain under which something was stored. */
  readonly stored: readonly string[];
}

/**
 * Reads `config.json` of a folder; empty settings where there is none.
 * @throws AppError usage when the file cannot be read, is broken, or was written by a newer release.
 */
export async function readSettings(folder: string): Promise<SettingsFile> {
  const path = join(folder, 'config.json');
  const text = await readText(path);
  if (text === undefined) return { path, defaultProfile: 'default', profiles: {}, stored: [] };
  const found = parsed(text);
  if (!isRecord(found) || !Number.isInteger(found['version'])) throw broken(path);
  if (Number(found['version']) > version) {
    throw new AppError('usage', message('settings.newer', { file: path }), {
      code: 'SETTINGS_NEWER',
      help: message('settings.newer.help'),
    });
  }
  const { defaultProfile = 'default', profiles = {}, stored = [] } = found;
  if (typeof defaultProfile !== 'string' || !isRecord(profiles) || !Array.isArray(stored)) throw broken(path);
  if (!Object.values(profiles).every(isRecord)) throw broken(path);
  return {
    path,
    defaultProfile,
    profiles: profiles as SettingsFile['profiles'],
    stored: stored.filter((name) => typeof name === 'string'),
  };
}

/**
 * Writes `config.json` whole or not at all, readable by its owner alone; where it is a link, the file that it leads to.
 * @returns that file, where it is one. @throws AppError usage when it cannot be written.
 */
export async function writeSettings(
  folder: string,
  { path, defaultProfile, profiles, stored }: SettingsFile,
): Promise<string | undefined> {
  const { default: Conf } = await import('conf');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const conf = new Conf({
      cwd: folder,
      configFileMode: 0o600,
      deserialize: document,
      serialize: (value) => `${JSON.stringify(value, null, 2)}\n`,
    });
    conf.store = { version, defaultProfile, profiles, stored };
    return (await lstat(path)).isSymbolicLink() ? await realpath(path) : undefined;
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(file: string, cause: unknown): AppError {
  const detail = (cause as NodeJS.ErrnoException).code ?? '';
  return new AppError('usage', message('settings.unwritable', { file, detail }), {
    code: 'SETTINGS_UNWRITABLE',
    help: message('settings.elsewhere'),
    cause,
  });
}

/**
 * Moves a broken `config.json` out of the way, as `setAside`; where it is a link, the file that it leads to, in whose place
 * empty settings begin. @throws AppError usage when it cannot be moved.
 */
export async function setSettingsAside(folder: string, now: Date): Promise<{ file: string; kept: string }> {
  const file = join(folder, 'config.json');
  try {
    const target = (await lstat(file)).isSymbolicLink() ? await realpath(file) : undefined;
    const kept = await setAside(target ?? file, 'broken', now);
    if (target !== undefined) await writeFile(target, JSON.stringify({ version }), { flag: 'wx', mode: 0o600 });
    return { file, kept };
  } catch (error) {
    throw unwritable(file, error);
  }
}

const notRead = { code: 'SETTINGS_UNREADABLE', help: message('settings.elsewhere') } as const;

/** @returns undefined where there is no file. */
async function readText(path: string): Promise<string | undefined> {
  let handle: FileHandle | undefined;
  try {
    // A named pipe that nobody writes to would hold the program for ever.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await handle.stat();
    if (!found.isFile()) throw new AppError('usage', message('settings.notFile', { file: path }), notRead);
    if (found.size > mostBytes) throw broken(path);
    return await handle.readFile('utf8');
  } catch (error) {
    if (error instanceof AppError) throw error;
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    if (detail === 'ENOENT') return undefined;
    throw new AppError('usage', message('settings.unreadable', { file: path, detail }), { ...notRead, cause: error });
  } finally {
    await handle?.close();
  }
}

/** Some editors put a mark in front of a text that they save. */
function document(text: string): Record<string, unknown> {
  return JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>;
}

function parsed(text: string): unknown {
  try {
    return document(text);
  } catch {
    return undefined;
  }
}

function broken(file: string): AppError {
  return new AppError('usage', message('settings.broken', { file }), {
    code: 'SETTINGS_BROKEN',
    help: message('settings.broken.help', { file }),
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
