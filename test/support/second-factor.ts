import { TOTP } from 'otpauth';
import { parsePortalAddress } from '../../src/credentials/portal-address.js';
import { openPortal, type Portal, type SessionSource } from '../../src/portal/index.js';
import type { Office } from './office.js';

/** What an authenticator app holds, and what was told once when it was set up. */
export interface AppSetUp {
  /** Base32. */
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** @param instant by the portal's clock. @returns the code that the app shows then. */
export function codeAt(secret: string, instant: string): string {
  return new TOTP({ secret }).generate({ timestamp: Date.parse(instant) });
}

/** Sets up an authenticator app through the portal's client, as a person at another machine would have. */
export async function setUpApp(office: Office, instant: string): Promise<AppSetUp> {
  const { npp, password } = office;
  const anonymous = portalOf(office, instant);
  const login = await anonymous.login({ npp, divisi: '000', password });
  await anonymous.close();
  if (login.kind !== 'session') throw new Error('there is a second factor already');
  const session = (): Promise<typeof login.session> => Promise.resolve(login.session);
  const portal = portalOf(office, instant, { current: session, renew: session });
  const { enrolmentId, secret } = await portal.beginSecondFactor('totp', password);
  if (secret === null) throw new Error('a secret was expected');
  const recoveryCodes = await portal.confirmSecondFactor(enrolmentId, codeAt(secret, instant));
  await portal.close();
  return { secret, recoveryCodes };
}

function portalOf({ url }: Office, instant: string, session?: SessionSource): Portal {
  let requests = 0;
  return openPortal({
    address: parsePortalAddress(url),
    clock: () => new Date(instant),
    random: () => 0.5,
    requestId: () => (++requests).toString(16).padStart(32, '0'),
    userAgent: 'another/1.0',
    version: '0.1.0',
    timeoutMs: 5000,
    language: 'en',
    session,
  });
}
