import { timingSafeEqual } from 'node:crypto';
import { addressFor, CODE_MINUTES, CODE_TRIES, newCode, refuseMany, sendCode } from './codes.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { type Moment, tell } from './events.js';
import { accountOf, findAccount, loginName, ownLogin } from './login.js';
import { brokenRules } from './password-policy.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import { addReset, endReset, openReset, replacePassword, resetsAskedSince, spendResetTry } from './store/passwords.js';
import { endSessionsOf, forgiveLoginFailures } from './store/sessions.js';
import type { Database } from './store/database.js';
import { type Account, firstOwner, type LoginName, takeContact, type User, userById } from './store/users.js';

const MOST_RESETS = 5;
const RESETS_MINUTES = 60;

/**
 * Changes the password and ends every session but the one that asks.
 * @param key of the request: the same key with the same new password was done before, and does nothing.
 * @throws Refusal CREDENTIALS_REFUSED, ACCOUNT_LOCKED, PASSWORD_WEAK, IDEMPOTENCY_KEY_REUSED
 */
export async function changePassword(
  context: Context,
  { account, session }: { readonly account: Account; readonly session: number },
  { currentPassword, newPassword }: Schemas['PasswordChange'],
  key: string,
  moment: Moment,
): Promise<Schemas['PasswordState']> {
  const { db } = context;
  const { password, passwordKey, passwordSince } = account.user;
  if (passwordKey === key) {
    if (await verifyPassword(newPassword, password ?? '')) return { changedAt: passwordSince };
    throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  }
  const credentials = { ...ownLogin(db, account), password: currentPassword };
  await accountOf(context, credentials, moment, 'password_change_refused');
  await setPassword(context, account, { newPassword, key, moment, keep: session }, 'password_changed');
  return { changedAt: moment.now.toISOString() };
}

/** Sends a code for a new password, if there is such an account. @throws Refusal RATE_LIMITED, whether there is or not */
export function askForReset(context: Context, request: Schemas['ResetRequest'], moment: Moment): Schemas['ResetSent'] {
  const { db } = context;
  const { now } = moment;
  const until = minutesAfter(now, CODE_MINUTES);
  const login = loginName(request);
  refuseMany(resetsAskedSince(db, login, minutesAfter(now, -RESETS_MINUTES)), MOST_RESETS, RESETS_MINUTES);
  const account = findAccount(db, request);
  const code = (account && codeTo(context, account.user, request.via, now)) ?? newCode(context);
  addReset(db, login, { code, triesLeft: CODE_TRIES, at: now.toISOString(), until });
  if (account) tellOf(db, account, moment, 'password_reset_asked');
  return { expiresAt: until };
}

/** An address that got many codes lately gets none, and nobody learns that it is an address. */
function codeTo(context: Context, user: User, via: 'email' | 'sms', now: Date): string | undefined {
  try {
    return addressFor(user, via) === null ? undefined : sendCode(context, user, via, now);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Sets a new password and ends every session. @throws Refusal CHALLENGE_REFUSED, PASSWORD_WEAK */
export async function resetPassword(context: Context, reset: Schemas['PasswordReset'], moment: Moment): Promise<void> {
  const { db } = context;
  const { code, newPassword } = reset;
  const login = loginName(reset);
  const account = findAccount(db, reset);
  const refusal = db.write(() => {
    const open = openReset(db, login, moment.now.toISOString());
    if (!open) return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
    if (account && timingSafeEqual(Buffer.from(code), Buffer.from(open.code))) return undefined;
    spendResetTry(db, login);
    if (account) tellOf(db, account, moment, 'password_reset_refused');
    return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: open.triesLeft - 1 });
  });
  if (refusal ?? !account) throw refusal ?? new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
  const spend = { code, login };
  await setPassword(context, account, { newPassword, key: null, moment, keep: 0, spend }, 'password_reset');
}

interface Wanted {
  readonly newPassword: string;
  readonly key: string | null;
  readonly moment: Moment;
  /** The session that goes on; 0 for none. */
  readonly keep: number;
  /** The code that it is set with, good once. */
  readonly spend?: { readonly code: string; readonly login: LoginName };
}

async function setPassword(
  context: Context,
  account: Account,
  { newPassword, key, moment, keep, spend }: Wanted,
  what: 'password_changed' | 'password_reset',
): Promise<void> {
  const { db, passwordCost, random } = context;
  const rules = await brokenRules(db, account, newPassword);
  if (rules.length > 0) throw new Refusal('PASSWORD_WEAK', { rules });
  const password = hashPassword(newPassword, passwordCost, random(16));
  db.write(() => {
    // Meanwhile another request may have been quicker.
    const { user, company } = account;
    const isStale = userById(db, user.id)?.password !== user.password;
    const isSpent = spend && openReset(db, spend.login, moment.now.toISOString())?.code !== spend.code;
    if (isStale || isSpent) throw new Refusal(spend ? 'CHALLENGE_REFUSED' : 'CREDENTIALS_REFUSED');
    replacePassword(db, user.id, { password, since: moment.now.toISOString(), key });
    for (const login of ['', user.userName]) {
      if (login === '' && firstOwner(db, company.id)?.id !== user.id) continue;
      endReset(db, { ...company, login });
      forgiveLoginFailures(db, { ...company, login });
    }
    if (user.password === null) takeContact(db, user.id, 'email', user.email, moment.now.toISOString());
    endSessionsOf(db, user.id, keep);
    tellOf(db, account, moment, what);
  });
}

function tellOf(
  db: Database,
  { company, user }: Account,
  moment: Moment,
  what: 'password_changed' | 'password_reset' | 'password_reset_asked' | 'password_reset_refused',
): void {
  tell(db, company.id, { ...moment, user }, { kind: 'activity', what });
}
