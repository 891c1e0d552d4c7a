import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import { addToOutbox, sentSince } from './store/sessions.js';
import type { User } from './store/users.js';

/** How long a code that was sent, or a TOTP to be confirmed, can be answered. */
export const CODE_MINUTES = 5;
/** How often one question may be answered wrongly. */
export const CODE_TRIES = 5;

const MOST_SENT = 5;
const SENT_MINUTES = 10;

/** Where codes of that kind go; null for those that the user's own device makes. */
export function addressFor(user: User, kind: Schemas['SecondFactorKind']): string | null {
  if (kind === 'totp') return null;
  return kind === 'sms' ? user.phone : user.email;
}

/**
 * Sends a code of six digits to the outbox. Inside a transaction.
 * @returns the code; nothing where the user's own device makes it.
 * @throws Refusal RATE_LIMITED when many were sent lately.
 */
export function sendCode(context: Context, user: User, kind: Schemas['SecondFactorKind'], now: Date): string {
  const sentTo = addressFor(user, kind);
  return kind === 'totp' || sentTo === null ? '' : sendCodeTo(context, sentTo, kind, now);
}

/** As `sendCode`, to an address that need not be a user's yet. */
export function sendCodeTo(context: Context, sentTo: string, kind: 'sms' | 'email', now: Date): string {
  const { db } = context;
  refuseMany(sentSince(db, sentTo, minutesAfter(now, -SENT_MINUTES)), MOST_SENT, SENT_MINUTES);
  const code = newCode(context);
  addToOutbox(db, { at: now.toISOString(), kind, sentTo, code });
  return code;
}

/** @returns six digits that nobody can guess. */
export function newCode({ random }: Pick<Context, 'random'>): string {
  return String(Buffer.from(random(4)).readUInt32BE() % 1_000_000).padStart(6, '0');
}

/** @returns an address of which its owner knows the rest; null for none. */
export function masked(address: string | null): string | null {
  return address?.replace(/(?<=^..).+(?=..$|..@)/, (middle) => '•'.repeat(middle.length)) ?? null;
}

/**
 * @param before when the same was done in the last so many minutes, the oldest first.
 * @throws Refusal RATE_LIMITED, with the time at which it may be done again, where that was as often as is allowed
 */
export function refuseMany(before: readonly string[], most: number, minutes: number): void {
  const oldest = before.at(-most);
  if (oldest !== undefined) throw new Refusal('RATE_LIMITED', { opensAt: minutesAfter(new Date(oldest), minutes) });
}
