import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../app.js';
import { parseNpp } from '../credentials/npp.js';
import { parseUserName } from '../credentials/user-name.js';
import { message } from '../errors.js';
import type { Portal } from '../portal/index.js';
import type { NewRegistration, Registration } from '../portal/resources.js';
import { codeOf, codeTyped } from './code-typed.js';
import { chosenDivisi, openDoor, portalName, profileOf } from './connect.js';
import { parseEmail, parsePhone } from './contact-words.js';
import { NewFile } from './new-file.js';
import { newPassword } from './new-password.js';
import { typedSecrets } from './typed-secrets.js';

/** What is told of who asks for access; what is missing is asked for. */
export interface RegisterRequest {
  readonly companyName: string | undefined;
  readonly address: string | undefined;
  readonly scale: 'micro' | 'small' | 'medium' | 'large' | undefined;
  readonly contactPerson: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** Of a company that has an NPP: a user asks for access to it. */
  readonly npp: string | undefined;
  readonly user: string | undefined;
  /** Begins anew, whatever was begun before. */
  readonly anew: boolean;
  /** Has the code that is waited for sent again. */
  readonly resend: boolean;
  /** The code, and for the activation the password on the next line, come on standard input. */
  readonly fromStdin: boolean;
}

export interface Registered {
  /** The portal's host, or `sandbox`. */
  readonly portal: string;
  /** Undefined where nothing was begun. */
  readonly registration: Registration | undefined;
  /** What would be sent, where it was not agreed to. */
  readonly planned: NewRegistration | undefined;
}

/**
 * Begins a registration or goes on with the one that was begun: OTP, then activation, as far as the codes are at hand.
 * Of it this machine keeps its number alone: no code and no password.
 * @param agree shows what will be sent and asks. @throws AppError usage, check EMAIL_INVALID or PHONE_INVALID before
 *   anything is sent, refused CODE_REFUSED, PASSWORD_WEAK; what was reached stays reached
 */
export async function register(
  app: App,
  request: RegisterRequest,
  agree: (wanted: NewRegistration) => Promise<boolean>,
): Promise<Registered> {
  const { portal, id: origin } = await openDoor(app);
  const name = portalName({ portal: origin });
  const known = request.anew ? undefined : await begunHere(app, origin);
  let now = known === undefined ? undefined : await portal.registration(known);
  if (!now) {
    const wanted = await wantedOf(app, request);
    if (!(await agree(wanted))) return { portal: name, registration: undefined, planned: wanted };
    now = await portal.startRegistration(wanted);
    await keep(app, { origin, registrationId: now.registrationId });
    if (!app.ask.possible) return { portal: name, registration: now, planned: undefined };
  } else if (request.resend) {
    now = await portal.resendRegistrationCode(now.registrationId);
    if (!app.ask.possible) return { portal: name, registration: now, planned: undefined };
  }
  return { portal: name, registration: await goOn(app, portal, now, request.fromStdin), planned: undefined };
}

/** @returns how far the registration that was begun here has come. */
export async function registrationStatus(app: App): Promise<Registered> {
  const { portal, id: origin } = await openDoor(app);
  const name = portalName({ portal: origin });
  const known = await begunHere(app, origin);
  const registration = known === undefined ? undefined : await portal.registration(known);
  return { portal: name, registration, planned: undefined };
}

/** Has the NPP sent to an address; the portal does not say whether anybody has it. @throws AppError check EMAIL_INVALID */
export async function forgotNpp(app: App, typed: string): Promise<{ portal: string; email: string }> {
  const email = parseEmail(typed);
  const { portal, id } = await openDoor(app);
  await portal.forgotNpp(email);
  return { portal: portalName({ portal: id }), email };
}

/** As far as the codes are at hand: with nobody to ask, one step a run. */
async function goOn(app: App, portal: Portal, begun: Registration, fromStdin: boolean): Promise<Registration> {
  const canAnswer = fromStdin || app.ask.possible;
  let now = begun;
  if (now.state === 'otp_sent' && canAnswer) {
    now = await portal.answerOtp(now.registrationId, await codeTyped(app, fromStdin));
    if (fromStdin) return now;
  }
  if (now.state !== 'activation_sent' || !canAnswer) return now;
  const typed = await typedSecrets(app.stdin, { password: fromStdin, code: fromStdin });
  const code = await codeOf(app, typed.password);
  const password = await newPassword(app, typed.code, '--code-stdin', { npp: '' });
  return portal.activateRegistration(now.registrationId, { code, newPassword: password });
}

async function wantedOf(app: App, request: RegisterRequest): Promise<NewRegistration> {
  const { ask } = app;
  const told = async (
    value: string | undefined,
    what: 'companyName' | 'address' | 'contactPerson' | 'email' | 'phone',
    flag: string,
  ) => (value ?? (await ask.text(message(`register.ask.${what}`), flag))).trim();
  const person = async () => ({
    contactPerson: await told(request.contactPerson, 'contactPerson', '--contact-person'),
    email: parseEmail(await told(request.email, 'email', '--email')),
    phone: parsePhone(await told(request.phone, 'phone', '--phone')),
  });
  if (request.user !== undefined) {
    const userName = parseUserName(request.user);
    const npp = parseNpp(request.npp ?? (await ask.text(message('login.npp'), '--npp')));
    return { kind: 'user', npp, divisi: chosenDivisi(app, await profileOf(app)), userName, ...(await person()) };
  }
  const companyName = await told(request.companyName, 'companyName', '--company-name');
  const address = await told(request.address, 'address', '--address');
  const scales = (['micro', 'small', 'medium', 'large'] as const).map((value) => {
    return { value, label: message(`scale.${value}`) };
  });
  const scale = request.scale ?? ((await ask.choose(message('register.ask.scale'), scales, '--scale')) as 'micro');
  return { kind: 'company', companyName, address, scale, ...(await person()) };
}

interface Kept {
  readonly origin: string;
  readonly registrationId: string;
}

const fileOf = (app: App): string => join(app.folders.data, 'registration.json');

/** @returns the number of what was begun at this portal; undefined for nothing, and for a file that is none of ours. */
async function begunHere(app: App, origin: string): Promise<string | undefined> {
  try {
    const kept = JSON.parse(await readFile(fileOf(app), 'utf8')) as Partial<Kept>;
    return kept.origin === origin && /^[0-9a-f]{32}$/.test(kept.registrationId ?? '') ? kept.registrationId : undefined;
  } catch {
    return undefined;
  }
}

async function keep(app: App, kept: Kept): Promise<void> {
  await mkdir(app.folders.data, { recursive: true, mode: 0o700 });
  const made = await NewFile.begin(fileOf(app), true);
  made.write(`${JSON.stringify(kept)}\n`);
  await made.keep();
}
