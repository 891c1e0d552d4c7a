import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Company, Contacts, Profile, ProfileChange, User } from '../portal/resources.js';
import { codeTyped } from './code-typed.js';
import { type Connection, signIn } from './connect.js';
import { parseEmail, parsePhone } from './contact-words.js';
import { withPasswordAgain } from './sending-password.js';
import { parseLine } from './typed-line.js';

/** What the portal holds of the company, and of the user who asks. */
export interface Account {
  readonly connection: Connection;
  readonly company: Company;
  readonly profile: Profile;
  readonly user: User | undefined;
  readonly contacts: Contacts;
}

export async function showAccount(app: App): Promise<Account> {
  const connection = await signIn(app);
  const { portal } = connection;
  const company = await portal.company();
  const profile = await portal.profile();
  const user = (await portal.users()).find(({ you }) => you);
  return { connection, company, profile, user, contacts: await portal.contacts() };
}

/** What a change makes of the profile. */
export interface ProfilePlan {
  readonly before: Profile;
  readonly after: Profile;
}

/**
 * Changes what the portal holds of the company; what is not named stays.
 * @throws AppError usage where nothing is named, check TEXT_CONTROL_CHARACTER, TEXT_TOO_LONG, refused ROLE_NOT_ALLOWED
 */
export async function updateAccount(
  app: App,
  change: ProfileChange,
  agree: (plan: ProfilePlan) => Promise<boolean>,
): Promise<ProfilePlan & { readonly connection: Connection; readonly done: boolean }> {
  if (Object.keys(change).length === 0) {
    throw new AppError('usage', message('account.nothingNamed'), {
      code: 'USAGE',
      help: message('account.nothingNamed.help'),
    });
  }
  const wanted = {
    ...change,
    ...(change.address !== undefined && { address: parseLine(change.address, '--address', 500) }),
    ...(change.contactPerson !== undefined && {
      contactPerson: parseLine(change.contactPerson, '--contact-person', 120),
    }),
  };
  const connection = await signIn(app);
  const before = await connection.portal.profile();
  const plan = { before, after: { ...before, ...wanted } };
  const isSame = Object.entries(wanted).every(([key, value]) => before[key as keyof Profile] === value);
  if (isSame || !(await agree(plan))) return { connection, ...plan, done: false };
  return { connection, before, after: await connection.portal.updateProfile(wanted), done: true };
}

export async function showContacts(app: App): Promise<{ connection: Connection; contacts: Contacts }> {
  const connection = await signIn(app);
  return { connection, contacts: await connection.portal.contacts() };
}

export interface ContactRequest {
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** The password comes on standard input. */
  readonly fromStdin: boolean;
}

/** A change of address: what it was and is to be, until when the code holds, and what holds since it was confirmed. */
export interface ContactChanged {
  readonly connection: Connection;
  readonly kind: 'email' | 'phone';
  readonly before: string | null;
  readonly value: string;
  /** Undefined where nothing was sent. */
  readonly expiresAt: string | undefined;
  /** Undefined until the code is typed. */
  readonly contacts: Contacts | undefined;
}

/**
 * Has a code sent to a new address, and takes it where somebody can type the code at once.
 * @throws AppError check PHONE_INVALID or EMAIL_INVALID before anything is sent; refused CODE_REFUSED
 */
export async function changeContact(
  app: App,
  { email, phone, fromStdin }: ContactRequest,
  agree: (change: ContactChanged) => Promise<boolean>,
): Promise<ContactChanged> {
  if ((email === undefined) === (phone === undefined)) {
    throw new AppError('usage', message('contact.oneOfTwo'), { code: 'USAGE' });
  }
  const wanted =
    email === undefined
      ? { kind: 'phone' as const, value: parsePhone(phone ?? '') }
      : { kind: 'email' as const, value: parseEmail(email) };
  const { connection, contacts } = await showContacts(app);
  const plan = { connection, ...wanted, before: contacts[wanted.kind], expiresAt: undefined, contacts: undefined };
  if (!(await agree(plan))) return plan;
  const { kind, value } = wanted;
  const { portal } = connection;
  const { expiresAt } = await withPasswordAgain(app, connection, fromStdin, (password) =>
    portal.changeContact(kind === 'email' ? { email: value, password } : { phone: value, password }),
  );
  if (!app.ask.possible) return { ...plan, expiresAt };
  return { ...plan, expiresAt, contacts: await portal.confirmContact(await codeTyped(app, false)) };
}

/** Takes the new address with the code that was sent there. @throws AppError usage, refused CODE_REFUSED */
export async function confirmContact(
  app: App,
  { fromStdin }: { readonly fromStdin: boolean },
): Promise<{ connection: Connection; contacts: Contacts }> {
  const connection = await signIn(app);
  return { connection, contacts: await connection.portal.confirmContact(await codeTyped(app, fromStdin)) };
}
