import { createHash, timingSafeEqual } from 'node:crypto';
import { addressFor, CODE_MINUTES, CODE_TRIES, masked, sendCode } from './codes.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { type Moment, tell } from './events.js';
import { countFailure } from './login.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import { companyById } from './store/companies.js';
import { secondFactorOf, spendRecoveryCode, spendStep } from './store/second-factors.js';
import {
  addChallenge,
  challengeById,
  type ChallengeRow,
  endChallenge,
  forgiveLoginFailures,
  spendChallengeTry,
} from './store/sessions.js';
import { type Account, type User, userById } from './store/users.js';
import { stepOfCode } from './totp.js';

/** @returns what a login of the user needs besides the password: their own choice, else what the portal asks of all. */
export function kindFor({ db, secondFactor }: Context, user: User): Schemas['SecondFactorKind'] | undefined {
  const isOutOfReach = secondFactor === 'sms' && user.phone === null;
  return secondFactorOf(db, user.id)?.kind ?? (isOutOfReach ? 'email' : secondFactor);
}

/** Asks for the second factor. Inside a transaction. @throws Refusal RATE_LIMITED */
export function openChallenge(
  context: Context,
  { user, login }: { readonly user: User; readonly login: string },
  kind: Schemas['SecondFactorKind'],
  purpose: ChallengeRow['purpose'],
  now: Date,
): Schemas['Challenge'] {
  const id = Buffer.from(context.random(16)).toString('hex');
  const code = sendCode(context, user, kind, now);
  const until = minutesAfter(now, CODE_MINUTES);
  const triesLeft = CODE_TRIES;
  addChallenge(context.db, { id, user: user.id, login, code, triesLeft, until, kind, purpose });
  return { challengeId: id, kind, sentTo: masked(addressFor(user, kind)), expiresAt: until };
}

/**
 * Judges the answer to a challenge. A wrong one counts as a wrong password does, so that new challenges give no new tries.
 * @returns whose second factor is right, and the challenge is over; else the refusal, to be thrown once all is written.
 */
export function answerChallenge(
  context: Context,
  id: string,
  answer: Schemas['ChallengeAnswer'],
  purpose: ChallengeRow['purpose'],
  moment: Moment,
): Account | Refusal {
  const { now } = moment;
  const { db } = context;
  const open = challengeById(db, id, now.toISOString());
  if (!open || open.purpose !== purpose) return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
  const user = userById(db, open.user);
  if (!user) return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
  const company = companyById(db, user.company);
  const login = { ...company, login: open.login };
  const judged = judge(context, open, user, answer, moment);
  // Who sent it knows what makes the codes: another machine of theirs was quicker.
  if (judged === 'used') return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: open.triesLeft, codeUsed: true });
  if (judged === 'right') {
    endChallenge(db, id);
    forgiveLoginFailures(db, login);
    return { company, user };
  }
  spendChallengeTry(db, id);
  tell(db, company.id, { ...moment, user }, { kind: 'activity', what: 'second_factor_refused' });
  const { attemptsLeft, opensAt } = countFailure(db, login, company, now);
  const left = Math.min(open.triesLeft - 1, attemptsLeft);
  if (left === 0) endChallenge(db, id);
  return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: left, ...(opensAt !== undefined && { opensAt }) });
}

function judge(
  { db }: Context,
  open: ChallengeRow,
  user: User,
  answer: Schemas['ChallengeAnswer'],
  moment: Moment,
): 'right' | 'wrong' | 'used' {
  if ('recoveryCode' in answer) {
    const isOne = spendRecoveryCode(db, user.id, digestOf(answer.recoveryCode));
    if (isOne) tell(db, user.company, { ...moment, user }, { kind: 'activity', what: 'recovery_code_used' });
    return isOne ? 'right' : 'wrong';
  }
  if (open.kind !== 'totp') {
    return timingSafeEqual(Buffer.from(answer.code), Buffer.from(open.code)) ? 'right' : 'wrong';
  }
  const factor = secondFactorOf(db, user.id);
  if (!factor?.secret) return 'wrong';
  const secret = Buffer.from(factor.secret, 'hex');
  const stepAfter = (last: number) => stepOfCode(secret, answer.code, moment.now, last);
  const step = stepAfter(factor.lastStep);
  if (step === undefined) return stepAfter(-1) === undefined ? 'wrong' : 'used';
  spendStep(db, user.id, step);
  return 'right';
}

/** @returns a recovery code as it is kept. */
export function digestOf(recoveryCode: string): string {
  return createHash('sha256').update(recoveryCode).digest('hex');
}
