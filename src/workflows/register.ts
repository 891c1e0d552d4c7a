import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Portal } from '../portal/index.js';
import type { NewRegistration, Registration } from '../portal/resources.js';
import { codeOf, codeTyped } from './code-typed.js';
import { openDoor, portalName } from './connect.js';
import { parseEmail } from './contact-words.js';
import { newPassword } from './new-password.js';
import { completed, judged, type Said } from './registration-data.js';
import { forget, isOfAnother, keep, type Note, notedAt, noteOf } from './registration-note.js';
import { secretInput } from './typed-secrets.js';

/** Who asks for access; what is missing is asked for. */
export interface RegisterRequest extends Said {
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
 * It is begun once, however often the same is said, and whenever the machine stops.
 * @param agree shows what will be sent and asks.
 * @throws AppError usage REGISTRATION_OTHER where another was begun here; check EMAIL_INVALID, PHONE_INVALID and others before
 *   anything is sent; refused CODE_REFUSED, PASSWORD_WEAK; what was reached stays reached
 */
export async function register(
  app: App,
  { anew, resend, fromStdin, ...typed }: RegisterRequest,
  agree: (wanted: NewRegistration) => Promise<boolean>,
): Promise<Registered> {
  const { portal, id: origin } = await openDoor(app);
  const name = portalName({ portal: origin });
  const said = judged(typed);
  const note = anew ? undefined : await notedAt(app, origin);
  if (note) assertSame(note, said);
  let now = note?.registrationId === undefined ? undefined : await portal.registration(note.registrationId);
  if (!now) {
    const wanted = await completed(app, said);
    if (note) assertSame(note, wanted);
    if (!(await agree(wanted))) return { portal: name, registration: undefined, planned: wanted };
    now = await begin(app, portal, note ?? noteOf(app, origin, wanted), wanted);
    if (!app.ask.possible) return { portal: name, registration: now, planned: undefined };
  } else if (resend) {
    now = await portal.resendRegistrationCode(now.registrationId);
    if (!app.ask.possible) return { portal: name, registration: now, planned: undefined };
  }
  return { portal: name, registration: await goOn(app, portal, now, fromStdin), planned: undefined };
}

/** @returns how far the registration that was begun here has come. */
export async function registrationStatus(app: App): Promise<Registered> {
  const { portal, id: origin } = await openDoor(app);
  const name = portalName({ portal: origin });
  const known = (await notedAt(app, origin))?.registrationId;
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
  const typed = secretInput(app.stdin, fromStdin);
  const code = await codeOf(app, await typed?.line());
  const password = await newPassword(app, await typed?.rest(), '--code-stdin', { npp: '' });
  return portal.activateRegistration(now.registrationId, { code, newPassword: password });
}

/** The key is on disk before the first byte is sent: what is killed meanwhile is begun again under the same. */
async function begin(app: App, portal: Portal, note: Note, wanted: NewRegistration): Promise<Registration> {
  await keep(app, note);
  try {
    const begun = await portal.startRegistration(wanted, note.key);
    await keep(app, { ...note, registrationId: begun.registrationId });
    return begun;
  } catch (error) {
    if (error instanceof AppError && error.kind === 'refused') await forget(app);
    throw error;
  }
}

function assertSame(note: Note, said: object): void {
  if (!isOfAnother(note, said)) return;
  throw new AppError('usage', message('register.other'), {
    code: 'REGISTRATION_OTHER',
    help: message('register.other.help'),
  });
}
