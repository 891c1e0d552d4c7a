import { timingSafeEqual } from 'node:crypto';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { tell } from './events.js';
import { verifyPassword } from './passwords.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import { type Company, companyByNumber, firstCompany } from './store/companies.js';
import {
  addChallenge,
  addToOutbox,
  challengeById,
  endChallenge,
  forgiveLoginFailures,
  loginFailures,
  setLoginFailures,
  spendChallengeTry,
} from './store/sessions.js';

const MAX_FAILURES = 5;
const LOCKED_MINUTES = 15;
const CHALLENGE_TRIES = 5;
const CHALLENGE_MINUTES = 5;

/**
 * @returns the company that the credentials are of. An unknown NPP is answered, timed and locked as a wrong password is.
 * @throws Refusal CREDENTIALS_REFUSED or ACCOUNT_LOCKED
 */
export async function companyOf(context: Context, credentials: Schemas['Credentials'], now: Date): Promise<Company> {
  const { db } = context;
  const { npp, divisi, password } = credentials;
  const company = companyByNumber(db, npp, divisi);
  const kept = (company ?? firstCompany(db))?.password ?? '';
  const right = await verifyPassword(password, kept);
  const outcome = db.write(() => {
    const { failures, lockedUntil } = loginFailures(db, npp, divisi);
    if (lockedUntil !== null && lockedUntil > now.toISOString()) {
      return new Refusal('ACCOUNT_LOCKED', { opensAt: lockedUntil });
    }
    if (!right || !company)
      return countFailure(context, credentials, company, lockedUntil === null ? failures : 0, now);
    forgiveLoginFailures(db, npp, divisi);
    return company;
  });
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

function countFailure(
  { db }: Context,
  { npp, divisi }: Schemas['Credentials'],
  company: Company | undefined,
  before: number,
  now: Date,
): Refusal {
  const failures = before + 1;
  const lockedUntil = failures < MAX_FAILURES ? null : minutesAfter(now, LOCKED_MINUTES);
  setLoginFailures(db, npp, divisi, { failures, lockedUntil });
  if (company) {
    tell(db, company.id, now, { kind: 'activity', what: 'login_refused' });
    if (lockedUntil) tell(db, company.id, now, { kind: 'notification', period: null, topic: 'account_locked' });
  }
  const attemptsLeft = MAX_FAILURES - failures;
  return new Refusal('CREDENTIALS_REFUSED', { attemptsLeft, ...(lockedUntil && { opensAt: lockedUntil }) });
}

/** Sends a code of six digits to the outbox and asks for it. Inside a transaction. */
export function challenge(
  { db, random }: Context,
  company: Company,
  kind: 'sms' | 'email',
  now: Date,
): Schemas['Challenge'] {
  const id = Buffer.from(random(16)).toString('hex');
  const code = String(Buffer.from(random(4)).readUInt32BE() % 1_000_000).padStart(6, '0');
  const until = minutesAfter(now, CHALLENGE_MINUTES);
  addChallenge(db, { id, company: company.id, code, triesLeft: CHALLENGE_TRIES, until });
  const sentTo = kind === 'sms' ? company.phone : company.email;
  addToOutbox(db, { at: now.toISOString(), kind, sentTo, code });
  return { challengeId: id, kind, sentTo: masked(sentTo), expiresAt: until };
}

/** @returns the company whose second factor is right; the challenge is over. @throws Refusal CHALLENGE_REFUSED */
export function companyOfChallenge({ db }: Context, id: string, code: string, now: Date): number {
  const answered = db.write(() => {
    const open = challengeById(db, id, now.toISOString());
    if (!open) return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
    if (timingSafeEqual(Buffer.from(code), Buffer.from(open.code))) {
      endChallenge(db, id);
      return open.company;
    }
    spendChallengeTry(db, id);
    if (open.triesLeft === 1) endChallenge(db, id);
    return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: open.triesLeft - 1 });
  });
  if (answered instanceof Refusal) throw answered;
  return answered;
}

function masked(address: string): string {
  return address.replace(/(?<=^..).+(?=..$|..@)/, (middle) => '•'.repeat(middle.length));
}
