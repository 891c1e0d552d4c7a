import { timingSafeEqual } from 'node:crypto';
import { CODE_MINUTES, CODE_TRIES, sendCodeTo } from './codes.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import {
  endContactChange,
  openContactChange,
  putContactChange,
  spendContactTry,
  takeContact,
  type User,
} from './store/users.js';

/** @returns where a user gets codes. */
export function contactsOf({ email, emailVerifiedAt, phone, phoneVerifiedAt }: User): Schemas['Contacts'] {
  return { email, emailVerifiedAt, phone, phoneVerifiedAt };
}

/** Sends a code to the new address. Inside a transaction. @throws Refusal RATE_LIMITED */
export function askForContact(
  context: Context,
  user: User,
  change: Schemas['ContactChange'],
  now: Date,
): Schemas['CodeSent'] {
  const [kind, value, via] =
    'email' in change ? (['email', change.email, 'email'] as const) : (['phone', change.phone, 'sms'] as const);
  const code = sendCodeTo(context, value, via, now);
  const until = minutesAfter(now, CODE_MINUTES);
  putContactChange(context.db, user.id, { kind, value, code, triesLeft: CODE_TRIES, until });
  return { expiresAt: until };
}

/** Takes the address whose code is right. Inside a transaction. @returns the refusal, to be thrown once all is written */
export function takeNewContact({ db }: Context, user: User, code: string, now: Date): Refusal | undefined {
  const open = openContactChange(db, user.id, now.toISOString());
  if (!open) return new Refusal('CODE_REFUSED', { attemptsLeft: 0 });
  if (!timingSafeEqual(Buffer.from(code), Buffer.from(open.code))) {
    spendContactTry(db, user.id);
    return new Refusal('CODE_REFUSED', { attemptsLeft: open.triesLeft - 1 });
  }
  endContactChange(db, user.id);
  takeContact(db, user.id, open.kind, open.value, now.toISOString());
  return undefined;
}
