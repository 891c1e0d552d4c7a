import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, message } from '../errors.js';

const version = 1;

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
 * Writes `config.json` whole or not at all, readable by its owner alone.
 * @throws AppError usage when it cannot be written.
 */
export async function writeSettings(
  folder: string,
  { path, defaultProfile, profiles, stored }: SettingsFile,
): Promise<void> {
  const { default: Conf } = await import('conf');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const conf = new Conf({
      cwd: folder,
      configFileMode: 0o600,
      serialize: (value) => `${JSON.stringify(value, null, 2)}\n`,
    });
    conf.store = { version, defaultProfile, profiles, stored };
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    throw new AppError('usage', message('settings.unwritable', { file: path, detail }), {
      code: 'SETTINGS_UNWRITABLE',
      cause: error,
    });
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    if (detail === 'ENOENT') return undefined;
    throw new AppError('usage', message('settings.unreadable', { file: path, detail }), {
      code: 'SETTINGS_UNREADABLE',
      cause: error,
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
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
