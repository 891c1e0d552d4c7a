import { timingSafeEqual } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { addMonths, type IsoDate, periodOf, todayInJakarta } from '../law/calendar.js';
import { CODE_MINUTES, CODE_TRIES, masked, sendCodeTo } from './codes.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { tell } from './events.js';
import { brokenRules } from './password-policy.js';
import { hashPassword } from './passwords.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import { addCompany, type Company, companyById, companyByNumber } from './store/companies.js';
import { addToOutbox, sentSince } from './store/sessions.js';
import {
  nppsOfAddress,
  putRegistration,
  registrationById,
  registrationByKey,
  type RegistrationRow,
} from './store/registrations.js';
import { addUser, takeContact, type User } from './store/users.js';

const MOST_SENT = 5;
const SENT_MINUTES = 60;
const ACTIVATION_MINUTES = 3 * 24 * 60;
/** The agency puts a company into its group; until then the lowest holds. */
const FIRST_GROUP = 1;

/** @returns where it stands, as the contract tells it. */
export function registrationTold(row: RegistrationRow): Schemas['Registration'] {
  const { id, data, npp } = row;
  const isUser = data.kind === 'user';
  const { state } = row;
  const awaited = state === 'otp_sent' ? data.phone : state === 'activation_sent' ? data.email : null;
  return {
    registrationId: id,
    kind: data.kind,
    state,
    sentTo: masked(awaited),
    expiresAt: awaited === null ? null : row.until,
    documents: isUser ? [] : ['nib', 'npwp', 'ktp', 'form_f1', 'form_f1a'],
    npp,
  };
}

/** Begins, and sends the OTP; once for a key. Inside a transaction. @throws Refusal IDEMPOTENCY_KEY_REUSED, RATE_LIMITED */
export function beginRegistration(
  context: Context,
  key: string,
  data: Schemas['NewRegistration'],
  now: Date,
): RegistrationRow {
  const known = registrationByKey(context.db, key);
  if (known && !isDeepStrictEqual(known.data, data)) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  if (known) return known;
  const id = Buffer.from(context.random(16)).toString('hex');
  return sent(context, { id, data, state: 'otp_sent', code: '', triesLeft: 0, until: '', npp: null, key }, now);
}

/** Sends the code that is waited for anew. Inside a transaction. @throws Refusal REGISTRATION_STATE, RATE_LIMITED */
export function resend(context: Context, row: RegistrationRow, now: Date): RegistrationRow {
  if (row.state !== 'otp_sent' && row.state !== 'activation_sent') throw new Refusal('REGISTRATION_STATE');
  return sent(context, row, now);
}

/** @throws Refusal REGISTRATION_UNKNOWN */
export function knownRegistration({ db }: Context, id: string): RegistrationRow {
  const row = registrationById(db, id);
  if (!row) throw new Refusal('REGISTRATION_UNKNOWN');
  return row;
}

/** Takes the OTP. Inside a transaction. @returns what comes next; or the refusal, to be thrown once all is written */
export function takeOtp(context: Context, row: RegistrationRow, code: string, now: Date): RegistrationRow | Refusal {
  if (row.state !== 'otp_sent') return new Refusal('REGISTRATION_STATE');
  const refused = judgeCode(context, row, code, now);
  if (refused) return refused;
  if (row.data.kind === 'company') return sent(context, { ...row, state: 'activation_sent' }, now);
  const waiting: RegistrationRow = { ...row, state: 'waiting_for_owner', code: '', triesLeft: 0 };
  putRegistration(context.db, waiting);
  const { npp, divisi, userName } = row.data;
  const company = companyByNumber(context.db, npp, divisi);
  // Whoever asks is not told whether there is one.
  if (company) {
    tell(context.db, company.id, { now, user: { userName } }, { kind: 'activity', what: 'access_asked' });
    const asked = { topic: 'access_asked', period: null, about: { userName }, to: 'owner' } as const;
    tell(context.db, company.id, { now }, { kind: 'notification', ...asked });
  }
  return waiting;
}

/**
 * Makes the company and its first owner. @returns it with its NPP.
 * @throws Refusal REGISTRATION_STATE, CODE_REFUSED, PASSWORD_WEAK
 */
export async function activate(
  context: Context,
  id: string,
  { code, newPassword }: Schemas['Activation'],
  now: Date,
): Promise<RegistrationRow> {
  const { db, passwordCost, random } = context;
  const { data, ...row } = knownRegistration(context, id);
  if (row.state !== 'activation_sent' || data.kind !== 'company') throw new Refusal('REGISTRATION_STATE');
  const refused = db.write(() => judgeCode(context, { data, ...row }, code, now));
  if (refused) throw refused;
  const npp = freeNumber(context);
  const nobody = {
    company: { name: data.companyName, npp } as Company,
    user: { userName: 'admin', id: 0, password: null } as User,
  };
  const rules = await brokenRules(db, nobody, newPassword);
  if (rules.length > 0) throw new Refusal('PASSWORD_WEAK', { rules });
  const password = hashPassword(newPassword, passwordCost, random(16));
  return db.write(() => {
    if (registrationById(db, id)?.state !== 'activation_sent') throw new Refusal('REGISTRATION_STATE');
    addOwner(context, { npp, data, password, now });
    const active: RegistrationRow = { ...row, data, state: 'active', code: '', triesLeft: 0, npp };
    putRegistration(db, active);
    return active;
  });
}

/** Inside a transaction. An address that got many messages lately gets none, and nobody learns that it is one. */
export function sendNpp({ db }: Context, email: string, now: Date): void {
  if (sentSince(db, email, minutesAfter(now, -SENT_MINUTES)).length >= MOST_SENT) return;
  for (const npp of nppsOfAddress(db, email)) {
    addToOutbox(db, { at: now.toISOString(), kind: 'email', sentTo: email, code: npp });
  }
}

interface Wanted {
  readonly npp: string;
  readonly data: Extract<Schemas['NewRegistration'], { kind: 'company' }>;
  readonly password: string;
  readonly now: Date;
}

function addOwner({ db }: Context, { npp, data, password, now }: Wanted): void {
  const today: IsoDate = todayInJakarta(now);
  const { companyName: name, address, scale, contactPerson, email, phone } = data;
  const company = addCompany(db, {
    npp,
    divisi: '000',
    name,
    jkkGroup: FIRST_GROUP,
    scale,
    labourIntensive: 0,
    registeredOn: today,
    settledThrough: addMonths(periodOf(today), -1),
    address,
    contactPerson,
  });
  const at = now.toISOString();
  const whose = { company: companyById(db, company).id, userName: 'admin', name: contactPerson, roles: 'owner' };
  const user = addUser(db, { ...whose, email, phone, password, passwordSince: at, addedAt: at });
  takeContact(db, user.id, 'email', email, at);
  takeContact(db, user.id, 'phone', phone, at);
}

function freeNumber({ db, random }: Context): string {
  for (;;) {
    const npp = `2${String(Buffer.from(random(4)).readUInt32BE() % 10_000_000).padStart(7, '0')}`;
    if (!companyByNumber(db, npp, '000')) return npp;
  }
}

function sent(context: Context, row: RegistrationRow, now: Date): RegistrationRow {
  const isOtp = row.state === 'otp_sent';
  const code = sendCodeTo(context, isOtp ? row.data.phone : row.data.email, isOtp ? 'sms' : 'email', now);
  const until = minutesAfter(now, isOtp ? CODE_MINUTES : ACTIVATION_MINUTES);
  const next = { ...row, code, triesLeft: CODE_TRIES, until };
  putRegistration(context.db, next);
  return next;
}

/** Inside a transaction. */
function judgeCode({ db }: Context, row: RegistrationRow, code: string, now: Date): Refusal | undefined {
  if (row.triesLeft === 0 || row.until <= now.toISOString()) return new Refusal('CODE_REFUSED', { attemptsLeft: 0 });
  if (timingSafeEqual(Buffer.from(code), Buffer.from(row.code))) return undefined;
  putRegistration(db, { ...row, triesLeft: row.triesLeft - 1 });
  return new Refusal('CODE_REFUSED', { attemptsLeft: row.triesLeft - 1 });
}
