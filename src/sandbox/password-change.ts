import { timingSafeEqual } from 'node:crypto';
import { addressFor, CODE_MINUTES, CODE_TRIES, newCode, sendCode } from './codes.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { type Moment, tell } from './events.js';
import { companyOf } from './login.js';
import { brokenRules } from './password-policy.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import { type Company, companyById, companyByNumber } from './store/companies.js';
import { addReset, endReset, openReset, replacePassword, resetsAskedSince, spendResetTry } from './store/passwords.js';
import { endSessionsOf, forgiveLoginFailures } from './store/sessions.js';

const MOST_RESETS = 5;
const RESETS_MINUTES = 60;

/**
 * Changes the password and ends every session but the one that asks.
 * @param key of the request: the same key with the same new password was done before, and does nothing.
 * @throws Refusal CREDENTIALS_REFUSED, ACCOUNT_LOCKED, PASSWORD_WEAK, IDEMPOTENCY_KEY_REUSED
 */
export async function changePassword(
  context: Context,
  session: { readonly id: number; readonly company: number },
  { currentPassword, newPassword }: Schemas['PasswordChange'],
  key: string,
  moment: Moment,
): Promise<Schemas['PasswordState']> {
  const { db } = context;
  const { npp, divisi, password, passwordKey, passwordSince } = companyById(db, session.company);
  if (passwordKey === key) {
    if (await verifyPassword(newPassword, password)) return { changedAt: passwordSince };
    throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  }
  const credentials = { npp, divisi, password: currentPassword };
  const company = await companyOf(context, credentials, moment, 'password_change_refused');
  await setPassword(context, company, { newPassword, key, moment, keep: session.id }, 'password_changed');
  return { changedAt: moment.now.toISOString() };
}

/** Sends a code for a new password, if there is such an account. @throws Refusal RATE_LIMITED, whether there is or not */
export function askForReset(
  context: Context,
  { npp, divisi, via }: Schemas['ResetRequest'],
  moment: Moment,
): Schemas['ResetSent'] {
  const { db } = context;
  const { now } = moment;
  const until = minutesAfter(now, CODE_MINUTES);
  if (resetsAskedSince(db, { npp, divisi }, minutesAfter(now, -RESETS_MINUTES)) >= MOST_RESETS) {
    throw new Refusal('RATE_LIMITED');
  }
  const company = companyByNumber(db, npp, divisi);
  const code = (company && codeTo(context, company, via, now)) ?? newCode(context);
  addReset(db, { npp, divisi }, { code, triesLeft: CODE_TRIES, at: now.toISOString(), until });
  if (company) tell(db, company.id, moment, { kind: 'activity', what: 'password_reset_asked' });
  return { expiresAt: until };
}

/** An address that got many codes lately gets none, and nobody learns that it is an address. */
function codeTo(context: Context, company: Company, via: 'email' | 'sms', now: Date): string | undefined {
  try {
    return addressFor(company, via) === null ? undefined : sendCode(context, company, via, now);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Sets a new password and ends every session. @throws Refusal CHALLENGE_REFUSED, PASSWORD_WEAK */
export async function resetPassword(
  context: Context,
  { npp, divisi, code, newPassword }: Schemas['PasswordReset'],
  moment: Moment,
): Promise<void> {
  const { db } = context;
  const account = { npp, divisi };
  const company = companyByNumber(db, npp, divisi);
  const refusal = db.write(() => {
    const open = openReset(db, account, moment.now.toISOString());
    if (!open) return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
    if (company && timingSafeEqual(Buffer.from(code), Buffer.from(open.code))) return undefined;
    spendResetTry(db, account);
    if (company) tell(db, company.id, moment, { kind: 'activity', what: 'password_reset_refused' });
    return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: open.triesLeft - 1 });
  });
  if (refusal ?? !company) throw refusal ?? new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
  await setPassword(context, company, { newPassword, key: null, moment, keep: 0, code }, 'password_reset');
}

interface Wanted {
  readonly newPassword: string;
  readonly key: string | null;
  readonly moment: Moment;
  /** The session that goes on; 0 for none. */
  readonly keep: number;
  /** That it is set with: good once. */
  readonly code?: string;
}

async function setPassword(
  context: Context,
  company: Company,
  { newPassword, key, moment, keep, code }: Wanted,
  what: 'password_changed' | 'password_reset',
): Promise<void> {
  const { db, passwordCost, random } = context;
  const rules = await brokenRules(db, company, newPassword);
  if (rules.length > 0) throw new Refusal('PASSWORD_WEAK', { rules });
  const password = hashPassword(newPassword, passwordCost, random(16));
  db.write(() => {
    // Meanwhile another request may have been quicker.
    const isStale = companyById(db, company.id).password !== company.password;
    const isSpent = code !== undefined && openReset(db, company, moment.now.toISOString())?.code !== code;
    if (isStale || isSpent) throw new Refusal(code === undefined ? 'CREDENTIALS_REFUSED' : 'CHALLENGE_REFUSED');
    replacePassword(db, company.id, { password, since: moment.now.toISOString(), key });
    endReset(db, company);
    endSessionsOf(db, company.id, keep);
    forgiveLoginFailures(db, company.npp, company.divisi);
    tell(db, company.id, moment, { kind: 'activity', what });
  });
}
