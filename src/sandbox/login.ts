import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { type Moment, tell } from './events.js';
import { verifyPassword } from './passwords.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import { type Company, companyByNumber, firstCompany } from './store/companies.js';
import type { Database } from './store/database.js';
import { loginFailures, setLoginFailures } from './store/sessions.js';

const MAX_FAILURES = 5;
const LOCKED_MINUTES = 15;

/**
 * Failures are forgiven by whoever lets the company in: after the second factor, where there is one.
 * @returns the company that the credentials are of. An unknown NPP is answered, timed and locked as a wrong password is.
 * @throws Refusal CREDENTIALS_REFUSED or ACCOUNT_LOCKED
 */
export async function companyOf(
  context: Context,
  credentials: Schemas['Credentials'],
  moment: Moment,
  refused: 'login_refused' | 'password_change_refused' = 'login_refused',
): Promise<Company> {
  const { db } = context;
  const { now } = moment;
  const { npp, divisi, password } = credentials;
  const company = companyByNumber(db, npp, divisi);
  const kept = (company ?? firstCompany(db))?.password ?? '';
  const right = await verifyPassword(password, kept);
  const outcome = db.write(() => {
    const { lockedUntil } = loginFailures(db, npp, divisi);
    if (lockedUntil !== null && lockedUntil > now.toISOString()) {
      return new Refusal('ACCOUNT_LOCKED', { opensAt: lockedUntil });
    }
    if (right && company) return company;
    if (company) tell(db, company.id, moment, { kind: 'activity', what: refused });
    return new Refusal('CREDENTIALS_REFUSED', countFailure(db, credentials, company, now));
  });
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

/** Counts a wrong password or code, and locks the account after the last that is allowed. Inside a transaction. */
export function countFailure(
  db: Database,
  { npp, divisi }: { readonly npp: string; readonly divisi: string },
  company: Company | undefined,
  now: Date,
): { readonly attemptsLeft: number; readonly opensAt?: string } {
  const before = loginFailures(db, npp, divisi);
  const failures = before.lockedUntil === null ? before.failures + 1 : 1;
  const lockedUntil = failures < MAX_FAILURES ? null : minutesAfter(now, LOCKED_MINUTES);
  setLoginFailures(db, npp, divisi, { failures, lockedUntil });
  if (company && lockedUntil) {
    tell(db, company.id, { now }, { kind: 'notification', period: null, topic: 'account_locked' });
  }
  return { attemptsLeft: MAX_FAILURES - failures, ...(lockedUntil !== null && { opensAt: lockedUntil }) };
}
