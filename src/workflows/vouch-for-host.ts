import type { App } from '../app.js';
import { parsePortalAddress, trustableHost } from '../credentials/portal-address.js';
import { AppError, message } from '../errors.js';
import { localSandbox, profileOf, wantedPortal } from './connect.js';

/**
 * Has the user vouch by name for a portal that is neither the agency's nor on this machine, such as a company's gateway:
 * the host is shown letter by letter and has to be typed again, and has to answer with the contract under its certificate before
 * the trust is written down. Whatever cannot be vouched for is left to be refused.
 * @param typed the host as `--trust-host` names it, which answers the question.
 * @throws AppError usage when another host is named than the portal's; as `Portal.meta` where it does not prove itself.
 */
export async function vouchForHost(app: App, typed: string | undefined): Promise<void> {
  const settings = await app.openSettings();
  const name = app.invocation.profile ?? settings.defaultProfile;
  const profile = await profileOf(app);
  const wanted = wantedPortal(app, profile);
  const host = trustableHost(wanted);
  if (typed !== undefined && typed !== host) {
    // What the name itself is refused for is said first.
    if (host === undefined && wanted !== localSandbox) parsePortalAddress(wanted);
    throw notThatHost(typed);
  }
  if (host === undefined || host === profile.trustedHost) return;
  if (typed === undefined && !app.ask.possible) return;
  if (typed === undefined) {
    app.note(message('trust.warning', { host, letters: Array.from(host).join(' ') }));
    const answer = await app.ask.text(message('trust.question'), '--trust-host');
    if (answer.trim().toLowerCase() !== host) throw notThatHost(answer);
  }
  const portal = await app.openPortal(parsePortalAddress(wanted, host));
  await portal.meta();
  await settings.set(name, 'trustedHost', host);
}

function notThatHost(typed: string): AppError {
  return new AppError('usage', message('trust.notThatHost', { typed }), {
    code: 'PORTAL_ADDRESS_REFUSED',
    help: message('trust.notThatHost.help'),
  });
}
