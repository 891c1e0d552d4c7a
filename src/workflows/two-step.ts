import type { App } from '../app.js';
import { totpAddress } from '../credentials/totp.js';
import { AppError, message } from '../errors.js';
import type { Enrolment, SecondFactor, SecondFactorKind } from '../portal/index.js';
import type { View } from '../cli/view/view.js';
import { type Connection, signIn } from './connect.js';
import { answerSecondFactor, untilRight } from './second-factor.js';
import { passwordFrom } from './secret-sources.js';
import { sendingPassword } from './sending-password.js';
import { secretInput } from './typed-secrets.js';

/** @returns how the account's second factor stands at the portal. */
export async function twoStepStatus(app: App): Promise<{ connection: Connection; factor: SecondFactor }> {
  const connection = await signIn(app);
  return { connection, factor: await connection.portal.secondFactor() };
}

export interface EnableRequest {
  readonly kind: SecondFactorKind;
  /** Keep what makes the codes beside the password, so that a timer can log in by itself; undefined asks. */
  readonly remember: boolean | undefined;
  /** How what was begun is shown: the secret of a TOTP with the address for its QR code. */
  readonly shown: (enrolment: Enrolment, address: string | undefined) => View;
}

export interface Enabled {
  readonly connection: Connection;
  /** Undefined when a second factor was on already, and nothing was changed. */
  readonly recoveryCodes: readonly string[] | undefined;
  readonly kind: SecondFactorKind;
  readonly secretKept: boolean;
}

/**
 * Sets up a second factor: has a person type the password, shows what the codes come from, and switches it on once a code
 * was typed.
 * @throws AppError usage when nobody can, or another kind is on; notLoggedIn when the codes are wrong.
 */
export async function enableTwoStep(app: App, { kind, remember, shown }: EnableRequest): Promise<Enabled> {
  const { connection, factor } = await twoStepStatus(app);
  const { portal, employer, store } = connection;
  if (factor.enabledAt !== null && factor.kind === kind) {
    return { connection, kind, recoveryCodes: undefined, secretKept: false };
  }
  if (factor.enabledAt !== null) {
    throw new AppError('usage', message('twoStep.anotherIsOn'), {
      code: 'SECOND_FACTOR_STATE',
      help: message('twoStep.anotherIsOn.help'),
    });
  }
  if (!app.ask.possible) {
    throw new AppError('usage', message('twoStep.needsTerminal'), {
      code: 'INPUT_NEEDED',
      help: message('twoStep.needsTerminal.help'),
    });
  }
  const begun = await begin(app, connection, kind);
  const { secret } = begun;
  const issuer = `bpjstk ${connection.name}`;
  app.show(shown(begun, secret === null ? undefined : await totpAddress(secret, employer.npp, issuer)));
  const question =
    kind === 'totp' ? message('twoStep.code') : message(`login.code.${kind}`, { sentTo: begun.sentTo ?? employer.npp });
  // Asked before: once the factor is on, nothing may come between it and the recovery codes, which are shown once.
  const keeps = secret !== null && (remember ?? (await app.ask.confirm(message('twoStep.remember'), '--remember')));
  const recoveryCodes = await untilRight(app, async () =>
    portal.confirmSecondFactor(begun.enrolmentId, sixDigits(await app.ask.text(question, '--otp-stdin'))),
  );
  const secretKept = keeps && (await store.saveTotpSecret(secret)).kind === 'stored';
  return { connection, kind, recoveryCodes, secretKept };
}

/** The password is typed, though one may be kept: whoever finds a terminal open must not bind a phone of their own. */
async function begin(app: App, connection: Connection, kind: SecondFactorKind): Promise<Enrolment> {
  const { npp, user } = connection.employer;
  const prompt = (): Promise<string> => app.ask.secret(message('login.password', { npp, user }), '');
  const typed = await passwordFrom(app, { prompt });
  return sendingPassword(app, connection, typed, () => connection.portal.beginSecondFactor(kind, typed.password));
}

/**
 * Switches the second factor off, once that is agreed and a code of it is given.
 * @returns `off` when none was on, `kept` when a person said no.
 * @throws AppError as `answerSecondFactor`; refused when the portal asks everybody for one.
 */
export async function disableTwoStep(
  app: App,
  { codeFromStdin, agreed }: { readonly codeFromStdin: boolean; readonly agreed: boolean },
): Promise<{ connection: Connection; outcome: 'off' | 'kept' | 'removed' }> {
  const { connection, factor } = await twoStepStatus(app);
  const { portal, meta, store } = connection;
  if (factor.kind === null) return { connection, outcome: 'off' };
  if (!agreed && !(await app.ask.confirm(message('twoStep.disableQuestion'), '--yes'))) {
    return { connection, outcome: 'kept' };
  }
  const typed = secretInput(app.stdin, codeFromStdin);
  const challenge = await portal.challengeSecondFactor();
  await answerSecondFactor(app, {
    account: connection,
    meta,
    challenge,
    given: typed?.line,
    // What is kept answers a login. Whoever finds a terminal open must not switch it off with that.
    storeAnswers: false,
    send: (answer) => portal.removeSecondFactor(challenge.challengeId, answer),
  }).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'SECOND_FACTOR_NEEDED') throw error;
    throw new AppError(error.kind, error.text, { code: error.code, help: message('twoStep.disable.help') });
  });
  await store.forgetTotpSecret();
  return { connection, outcome: 'removed' };
}

function sixDigits(text: string): string {
  const code = text.replace(/\s/g, '');
  if (/^\d{6}$/.test(code)) return code;
  throw new AppError('usage', message('login.codeInvalid'), { code: 'CODE_INVALID' });
}
