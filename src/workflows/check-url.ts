import type { App } from '../app.js';
import { judgeLink, type LinkVerdict } from '../credentials/link.js';
import { profileOf } from './connect.js';

export type { LinkVerdict } from '../credentials/link.js';

/** @returns whether a link leads to the agency, to this machine or to the profile's trusted host; nothing is opened. */
export async function checkUrl(app: App, url: string): Promise<LinkVerdict> {
  return judgeLink(url, (await profileOf(app)).trustedHost);
}
