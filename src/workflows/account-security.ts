import type { App } from '../app.js';
import type { PortalMeta } from '../portal/index.js';
import type { Activity, Contacts, OpenSession, SecondFactor } from '../portal/resources.js';
import { type Connection, signIn } from './connect.js';
import { daysSince, isOldPassword } from './password-age.js';

/** What should be mended about an account, the most urgent first. */
export type Weakness =
  | { readonly kind: 'noSecondFactor' | 'noPhone' | 'fewRecoveryCodes' }
  | { readonly kind: 'refused' | 'codesRefused'; readonly count: number }
  | { readonly kind: 'oldPassword'; readonly days: number }
  | { readonly kind: 'otherSessions'; readonly count: number };

/** How safe the account of the user who asks is. */
export interface AccountSecurity {
  readonly connection: Connection;
  readonly passwordChangedAt: string;
  readonly passwordDays: number;
  readonly secondFactor: SecondFactor;
  readonly contacts: Contacts;
  readonly sessions: readonly OpenSession[];
  /** The last logins, and those whose password or code was refused, newest first. */
  readonly logins: readonly Activity[];
  readonly weaknesses: readonly Weakness[];
  readonly helpdesk: PortalMeta['helpdesk'];
}

const loginsShown = 5;
const lookedAt = 200;
const fewCodes = 3;
const refusedDays = 30;
const isLogin: ReadonlySet<Activity['what']> = new Set(['login', 'login_refused', 'second_factor_refused']);

export async function accountSecurity(app: App): Promise<AccountSecurity> {
  const connection = await signIn(app);
  const { portal, meta } = connection;
  const { changedAt } = await portal.passwordState();
  const secondFactor = await portal.secondFactor();
  const contacts = await portal.contacts();
  const sessions = await portal.sessions();
  const { items } = await portal.activityPage({ limit: lookedAt });
  const logins = items.filter(({ what }) => isLogin.has(what));
  const now = app.clock();
  const passwordDays = daysSince(changedAt, now);
  const lately = (deed: Activity['what']): number =>
    logins.filter(({ what, at }) => what === deed && daysSince(at, now) < refusedDays).length;
  const codesRefused = lately('second_factor_refused');
  const refused = lately('login_refused');
  const others = sessions.filter(({ current }) => !current).length;
  const weaknesses: Weakness[] = [
    ...(codesRefused > 0 ? [{ kind: 'codesRefused', count: codesRefused } as const] : []),
    ...(refused > 0 ? [{ kind: 'refused', count: refused } as const] : []),
    ...(secondFactor.kind === null ? [{ kind: 'noSecondFactor' } as const] : []),
    ...(secondFactor.enabledAt !== null && secondFactor.recoveryCodesLeft < fewCodes
      ? [{ kind: 'fewRecoveryCodes' } as const]
      : []),
    ...(isOldPassword(passwordDays) ? [{ kind: 'oldPassword', days: passwordDays } as const] : []),
    ...(others > 0 ? [{ kind: 'otherSessions', count: others } as const] : []),
    ...(contacts.phone === null ? [{ kind: 'noPhone' } as const] : []),
  ];
  return {
    connection,
    passwordChangedAt: changedAt,
    passwordDays,
    secondFactor,
    contacts,
    sessions,
    logins: logins.slice(0, loginsShown),
    weaknesses,
    helpdesk: meta.helpdesk,
  };
}
