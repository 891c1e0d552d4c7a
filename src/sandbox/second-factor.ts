import { timingSafeEqual } from 'node:crypto';
import { digestOf } from './challenges.js';
import { addressFor, CODE_MINUTES, CODE_TRIES, masked, sendCode } from './codes.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { type Moment, tell } from './events.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import {
  addEnrolment,
  addRecoveryCodes,
  addSecondFactor,
  endEnrolment,
  endSecondFactor,
  type EnrolmentRow,
  enrolmentById,
  recoveryCodesLeft,
  secondFactorOf,
  spendEnrolmentTry,
} from './store/second-factors.js';
import type { User } from './store/users.js';
import { base32, stepOfCode } from './totp.js';

const RECOVERY_CODES = 10;
const SECRET_BYTES = 20;

/** @returns which second factor the user's login needs. */
export function secondFactorState({ db, secondFactor }: Context, user: User): Schemas['SecondFactor'] {
  const own = secondFactorOf(db, user.id);
  const kind = own?.kind ?? secondFactor ?? null;
  return {
    kind,
    required: secondFactor !== undefined,
    sentTo: kind === null ? null : masked(addressFor(user, kind)),
    enabledAt: own?.enabledAt ?? null,
    recoveryCodesLeft: recoveryCodesLeft(db, user.id),
  };
}

/** Inside a transaction. @throws Refusal SECOND_FACTOR_STATE when one is on already; RATE_LIMITED */
export function beginSecondFactor(
  context: Context,
  user: User,
  kind: Schemas['SecondFactorKind'],
  now: Date,
): Schemas['Enrolment'] {
  const { db, random } = context;
  if (secondFactorOf(db, user.id)) throw new Refusal('SECOND_FACTOR_STATE', { detail: 'one is on already' });
  if (kind === 'sms' && user.phone === null) throw new Refusal('SECOND_FACTOR_STATE', { detail: 'no phone' });
  const id = Buffer.from(random(16)).toString('hex');
  const secret = kind === 'totp' ? Buffer.from(random(SECRET_BYTES)) : undefined;
  const until = minutesAfter(now, CODE_MINUTES);
  const code = sendCode(context, user, kind, now);
  const hex = secret?.toString('hex') ?? null;
  addEnrolment(db, { id, user: user.id, kind, secret: hex, code, triesLeft: CODE_TRIES, until });
  const sentTo = masked(addressFor(user, kind));
  return { enrolmentId: id, kind, secret: secret ? base32(secret) : null, sentTo, expiresAt: until };
}

/**
 * Switches on what a right code confirms. Inside a transaction.
 * @returns the recovery codes, which are kept nowhere; or the refusal, to be thrown once all is written.
 */
export function confirmSecondFactor(
  { db, random }: Context,
  user: User,
  { enrolmentId, code }: Schemas['Confirmation'],
  moment: Moment,
): readonly string[] | Refusal {
  const { now } = moment;
  const begun = enrolmentById(db, user.id, enrolmentId, now.toISOString());
  if (!begun) return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
  const step = stepConfirmed(begun, code, now);
  if (step === undefined) {
    spendEnrolmentTry(db, begun.id);
    if (begun.triesLeft === 1) endEnrolment(db, user.id);
    return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: begun.triesLeft - 1 });
  }
  endEnrolment(db, user.id);
  const { kind, secret } = begun;
  addSecondFactor(db, { user: user.id, kind, secret, lastStep: step, enabledAt: now.toISOString() });
  const codes = Array.from({ length: RECOVERY_CODES }, () => newRecoveryCode(random));
  addRecoveryCodes(db, user.id, codes.map(digestOf));
  tell(db, user.company, { ...moment, user }, { kind: 'activity', what: 'second_factor_enabled' });
  return codes;
}

/** Inside a transaction. */
export function removeSecondFactor({ db }: Context, user: User, moment: Moment): void {
  endSecondFactor(db, user.id);
  tell(db, user.company, { ...moment, user }, { kind: 'activity', what: 'second_factor_disabled' });
}

/** @returns the step of the code, 0 for one that was sent; undefined when it is wrong. */
function stepConfirmed({ kind, secret, code }: EnrolmentRow, given: string, now: Date): number | undefined {
  if (kind === 'totp') return stepOfCode(Buffer.from(secret ?? '', 'hex'), given, now, 0);
  return timingSafeEqual(Buffer.from(given), Buffer.from(code)) ? 0 : undefined;
}

function newRecoveryCode(random: Context['random']): string {
  const letters = base32(random(8)).toLowerCase();
  return [0, 4, 8].map((from) => letters.slice(from, from + 4)).join('-');
}
