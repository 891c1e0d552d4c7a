import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { type Moment, tell } from './events.js';
import { verifyPassword } from './passwords.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import { type Company, companyById, companyByNumber, firstCompany } from './store/companies.js';
import type { Database } from './store/database.js';
import { loginFailures, setLoginFailures } from './store/sessions.js';
import { type Account, firstOwner, type LoginName, userById, userByName } from './store/users.js';

const MAX_FAILURES = 5;
const LOCKED_MINUTES = 15;

/** How somebody may be named, whether there is one or not. */
type Named = Pick<Schemas['Credentials'], 'npp' | 'divisi' | 'user'>;

/** Tries are counted for each way to name a user: that two ways mean one user is not to be found out by locking it. */
export function loginName({ npp, divisi, user = '' }: Named): LoginName {
  return { npp, divisi, login: user };
}

/** @returns how the user of an open session would log in. */
export function ownLogin(db: Database, { company, user }: Account): Named {
  const { npp, divisi } = company;
  return { npp, divisi, ...(firstOwner(db, company.id)?.id !== user.id && { user: user.userName }) };
}

/** @returns whose session it is. @throws Refusal SESSION_INVALID where the user was removed meanwhile */
export function accountIn(db: Database, session: { readonly user: number }): Account {
  const user = userById(db, session.user);
  if (!user) throw new Refusal('SESSION_INVALID');
  return { user, company: companyById(db, user.company) };
}

/** @returns who is named, and of which company; undefined for nobody. Without a name it is the first owner. */
export function findAccount(db: Database, { npp, divisi, user: name }: Named): Account | undefined {
  const company = companyByNumber(db, npp, divisi);
  if (!company) return undefined;
  const user = name === undefined ? firstOwner(db, company.id) : userByName(db, company.id, name);
  return user && { company, user };
}

/**
 * Failures are forgiven by whoever lets the user in: after the second factor, where there is one.
 * @returns whose the credentials are. An unknown NPP or user is answered, timed and locked as a wrong password is.
 * @throws Refusal CREDENTIALS_REFUSED or ACCOUNT_LOCKED
 */
export async function accountOf(
  context: Context,
  credentials: Schemas['Credentials'],
  moment: Moment,
  refused: 'login_refused' | 'password_change_refused' = 'login_refused',
): Promise<Account> {
  const { db } = context;
  const { now } = moment;
  const account = findAccount(db, credentials);
  const own = account?.user.password;
  const right = await verifyPassword(credentials.password, own ?? anyPassword(db));
  const login = loginName(credentials);
  const outcome = db.write(() => {
    const { lockedUntil } = loginFailures(db, login);
    if (lockedUntil !== null && lockedUntil > now.toISOString()) {
      return new Refusal('ACCOUNT_LOCKED', { opensAt: lockedUntil });
    }
    if (right && account && own) return account;
    const company = account?.company ?? companyByNumber(db, login.npp, login.divisi);
    if (company) tell(db, company.id, { ...moment, user: account?.user }, { kind: 'activity', what: refused });
    return new Refusal('CREDENTIALS_REFUSED', countFailure(db, login, company, now));
  });
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

/** Something to take as long over as over a real one. */
function anyPassword(db: Database): string {
  const company = firstCompany(db);
  return (company && firstOwner(db, company.id)?.password) ?? '';
}

/** Counts a wrong password or code, and locks the login after the last that is allowed. Inside a transaction. */
export function countFailure(
  db: Database,
  login: LoginName,
  company: Company | undefined,
  now: Date,
): { readonly attemptsLeft: number; readonly opensAt?: string } {
  const before = loginFailures(db, login);
  const failures = before.lockedUntil === null ? before.failures + 1 : 1;
  const lockedUntil = failures < MAX_FAILURES ? null : minutesAfter(now, LOCKED_MINUTES);
  setLoginFailures(db, login, { failures, lockedUntil });
  if (company && lockedUntil) {
    tell(db, company.id, { now }, { kind: 'notification', period: null, topic: 'account_locked' });
  }
  return { attemptsLeft: MAX_FAILURES - failures, ...(lockedUntil !== null && { opensAt: lockedUntil }) };
}
