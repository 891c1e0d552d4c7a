import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../app.js';
import type { Profile } from '../credentials/settings.js';

/**
 * The profile's settings, for what works without any.
 * Where none were ever made they are not opened: a calculation starts sooner.
 */
export async function ownProfile(app: App): Promise<Profile | undefined> {
  if (!existsSync(join(app.folders.config, 'config.json'))) return undefined;
  const settings = await app.openSettings();
  return settings.get(app.invocation.profile ?? settings.defaultProfile);
}
