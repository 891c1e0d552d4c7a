import { AppError, message, type Message } from '../errors.js';
import {
  checkKey,
  parseProfile,
  parseSetting,
  type Profile,
  type Setting,
  settingsOf,
  trustedHostOf,
  withSetting,
} from './profile.js';
import type { StoredNotes } from './session-store.js';
import { readSettings, type SettingsFile, writeSettings } from './settings-file.js';
import { visible } from './visible.js';

export type { Profile, Setting } from './profile.js';

/** The settings file: companies by name, and no secret. */
export interface Settings {
  /** The file's path, whether it is there or not. */
  readonly path: string;
  /** The profile that is used when none is named. */
  readonly defaultProfile: string;
  /** The names of all profiles, in the order in which they were made. */
  profiles(): string[];
  has(profile: string): boolean;
  /** An empty profile where there is none of that name. */
  get(profile: string): Profile;
  /** A profile's settings by dotted key: `company.scale`. */
  list(profile: string): Setting[];
  /**
   * Sets one value, and makes the profile when it is new.
   * @param key dotted, such as `company.jkkGroup`. @param text as typed; undefined takes the value away.
   * @throws AppError usage for an unknown key, a wrong value or name, or a file that cannot be written.
   */
  set(profile: string, key: string, text: string | undefined): Promise<void>;
  /** @throws AppError usage when there is no such profile. */
  makeDefault(profile: string): Promise<void>;
  /** Whether there was one to remove. */
  remove(profile: string): Promise<boolean>;
  /** Under which names the keychain was given something; never what. */
  readonly stored: StoredNotes;
}

const nameShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/**
 * Reads `config.json` in a folder; without one, everything is empty, and nothing is written before something is set.
 * @param note told once when what is written goes through a link, into a file elsewhere.
 * @throws AppError usage naming the file when it is broken or of a newer release; it is then left as it is.
 */
export async function openSettings(folder: string, note: (text: Message) => void): Promise<Settings> {
  let file = await readSettings(folder);
  let said: string | undefined;
  /** Another run may have written meanwhile: what is changed is what lies on the disk now. */
  const change = async (next: (now: SettingsFile) => SettingsFile): Promise<void> => {
    file = next(await readSettings(folder));
    const target = await writeSettings(folder, file);
    if (target === undefined || target === said) return;
    said = target;
    note(message('settings.writtenThrough', { file: file.path, target }));
  };

  return {
    path: file.path,
    get defaultProfile() {
      return file.defaultProfile;
    },
    profiles: () => Object.keys(file.profiles),
    has: (name) => Object.hasOwn(file.profiles, name),
    get: (name) => parseProfile(profileIn(file, name)),
    list: (name) => settingsOf(parseProfile(profileIn(file, name))),
    async set(name, key, text) {
      if (!nameShape.test(name)) throw badName(name);
      const setting =
        text === undefined
          ? { key: checkKey(key), value: undefined }
          : parseSetting(key, text, trustedHostOf(profileIn(file, name)));
      await change((now) => {
        const isFirst = Object.keys(now.profiles).length === 0;
        const profile = withSetting(profileIn(now, name), setting);
        return {
          ...now,
          defaultProfile: isFirst ? name : now.defaultProfile,
          profiles: { ...now.profiles, [name]: profile },
        };
      });
    },
    async makeDefault(name) {
      await change((now) => {
        if (Object.hasOwn(now.profiles, name)) return { ...now, defaultProfile: name };
        throw new AppError('usage', message('settings.noProfile', { name: visible(name) }), {
          code: 'PROFILE_UNKNOWN',
        });
      });
    },
    async remove(name) {
      if (!Object.hasOwn(file.profiles, name)) return false;
      await change((now) => {
        const left = Object.entries(now.profiles).filter(([other]) => other !== name);
        const defaultProfile = now.defaultProfile === name ? (left[0]?.[0] ?? 'default') : now.defaultProfile;
        return { ...now, defaultProfile, profiles: Object.fromEntries(left) };
      });
      return true;
    },
    stored: {
      has: (account) => file.stored.includes(account),
      async set(account, isStored) {
        if (file.stored.includes(account) === isStored) return;
        await change((now) => {
          const others = now.stored.filter((other) => other !== account);
          return { ...now, stored: isStored ? [...others, account] : others };
        });
      },
    },
  };
}

function profileIn({ profiles }: SettingsFile, name: string): Readonly<Record<string, unknown>> {
  return (Object.hasOwn(profiles, name) ? profiles[name] : undefined) ?? {};
}

function badName(name: string): AppError {
  return new AppError('usage', message('settings.badName', { name: visible(name) }), { code: 'PROFILE_NAME_INVALID' });
}
