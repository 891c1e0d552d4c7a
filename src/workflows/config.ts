import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { openSettings, type Profile, type Setting, type Settings } from '../credentials/settings.js';
import { setSettingsAside } from '../credentials/settings-file.js';
import { checkKey, parseSetting } from '../credentials/profile.js';
import { checkColumnSetting } from './column-names.js';
import { chosenNpp, profileOf, whoLogsIn } from './connect.js';
import { storeLeftBehind } from './secret-store.js';

/** @returns the settings file, and the name of the profile that this command is for. */
export async function settingsHere(app: App): Promise<{ settings: Settings; name: string }> {
  const settings = await app.openSettings();
  return { settings, name: app.invocation.profile ?? settings.defaultProfile };
}

/** @returns one setting's value. @throws AppError usage when it is not set. */
export async function getSetting(app: App, key: string): Promise<Setting> {
  const { settings, name } = await settingsHere(app);
  const found = settings.list(name).find((setting) => setting.key === key);
  if (found) return found;
  throw new AppError('usage', message('config.notSet', { key }), {
    code: 'SETTING_UNSET',
    help: message('config.notSet.help'),
  });
}

/**
 * Sets one value of the profile that this command is for; an empty text takes it away. A broken file is set aside first.
 * @returns the profile's name. @throws AppError usage for an unknown key or a wrong value.
 */
export async function setSetting(real: App, key: string, text: string): Promise<string> {
  checkKey(key);
  const app = await withSettings(real, () => {
    if (text !== '' && key !== 'trustedHost') parseSetting(key, text);
  });
  const { settings, name } = await settingsHere(app);
  if (text !== '' && key.startsWith('columns.')) checkColumnSetting(key, text);
  const save = (): Promise<void> => settings.set(name, key, text === '' ? undefined : text);
  if (key === 'trustedHost') await withdrawTrust(settings, name, text);
  else if (key === 'ledger.encrypt') await setEncryption(app, key, text, save);
  else if (key === 'credentials.store') await setStore(app, key, text, save);
  else await save();
  return name;
}

/**
 * @param check throws where nothing is to be set: a slip of the keyboard leaves a broken file where it is.
 * @returns the app with settings that can be written: new ones, where the file is broken and was set aside.
 */
async function withSettings(app: App, check: () => void): Promise<App> {
  try {
    await app.openSettings();
    return app;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'SETTINGS_BROKEN') throw error;
    check();
    const { config } = app.folders;
    app.note(message('settings.setAside', await setSettingsAside(config, app.clock())));
    const settings = await openSettings(config, app.note);
    return { ...app, openSettings: () => Promise.resolve(settings) };
  }
}

async function setEncryption(app: App, key: string, text: string, save: () => Promise<void>): Promise<void> {
  const isOn = text !== '' && parseSetting(key, text).value === true;
  const { encryptHistory } = await import('./encrypt-history.js');
  await encryptHistory(app, isOn, save);
}

/** What is kept in one store must not stay behind in it. @throws AppError usage STORE_IN_USE; as `parseSetting` */
async function setStore(app: App, key: string, text: string, save: () => Promise<void>): Promise<void> {
  const next = text === '' || parseSetting(key, text).value === 'keychain' ? 'keychain' : 'encrypted';
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile);
  // A login writes down which portal it was: where it is not known, nothing was ever kept.
  if (profile.portalId !== undefined && npp !== undefined) {
    const employer = { portal: profile.portalId, ...whoLogsIn(app, profile, npp) };
    if (await storeLeftBehind(app, employer, next)) {
      throw new AppError('usage', message('config.storeInUse'), {
        code: 'STORE_IN_USE',
        help: message('config.storeInUse.help', { store: next }),
      });
    }
  }
  await save();
}

/** Trust is given at a login alone, which asks for it; taken back it takes the portal along. @throws AppError usage for a host. */
async function withdrawTrust(settings: Settings, name: string, text: string): Promise<void> {
  if (text !== '') {
    throw new AppError('usage', message('config.trustedHost'), {
      code: 'SETTING_INVALID',
      help: message('config.trustedHost.help'),
    });
  }
  const { portal, trustedHost } = settings.get(name);
  if (portal !== undefined && portal === `https://${trustedHost ?? ''}`) await settings.set(name, 'portal', undefined);
  await settings.set(name, 'trustedHost', undefined);
}

/** @returns the profiles by name, and which is the default. */
export async function listProfiles(
  app: App,
): Promise<{ profiles: { name: string; profile: Profile }[]; defaultProfile: string }> {
  const settings = await app.openSettings();
  const profiles = settings.profiles().map((name) => ({ name, profile: settings.get(name) }));
  return { profiles, defaultProfile: settings.defaultProfile };
}
