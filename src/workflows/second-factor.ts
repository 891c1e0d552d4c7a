import type { App } from '../app.js';
import { openRefusals } from '../credentials/refusals.js';
import { codeHoldsMs, findTotpSecret, totpCode, type TotpSecret } from '../credentials/totp.js';
import { AppError, message, type Message } from '../errors.js';
import type { Challenge, ChallengeAnswer, PortalMeta } from '../portal/index.js';
// Not by the folder's face: the client is only loaded where a portal is met.
import { PortalProblem } from '../portal/problems.js';
import { clockOff } from './clock-off.js';
import { type Account, totpSecretsHere } from './secret-sources.js';

/** No portal's code is waited for longer, whatever it says. */
const longestMs = 900_000;

/** A challenge, and what there is to answer it with. */
export interface SecondFactorAsked<T> {
  readonly account: Account;
  readonly meta: PortalMeta;
  readonly challenge: Challenge;
  /** Reads a code that comes on standard input. */
  readonly given?: (() => Promise<string>) | undefined;
  readonly storeAnswers: boolean;
  /** Whether codes of a secret that was refused before are sent again; not when absent. */
  readonly retry?: boolean;
  readonly send: (answer: ChallengeAnswer) => Promise<T>;
}

/**
 * Answers a second factor: with the code that was given, by the secret that is kept, or by asking the person.
 * @throws AppError notLoggedIn when the portal refuses it or nobody can answer; usage for what is no code.
 */
export async function answerSecondFactor<T>(app: App, asked: SecondFactorAsked<T>): Promise<T> {
  const { account, challenge, given } = asked;
  const send = (answer: ChallengeAnswer): Promise<T> =>
    asked.send(answer).catch((error: unknown) => {
      if (isCodeRefused(error)) sayClockOff(app, asked);
      throw error;
    });
  if (given) {
    sayWhereSent(app, challenge);
    const holdsMs = Date.parse(challenge.expiresAt) - portalNow(app, asked.meta).getTime();
    const inVain = app.pause(Math.min(Math.max(0, holdsMs), longestMs)).then(() => '');
    const typed = await Promise.race([given(), inVain]);
    if (typed === '') throw new AppError('usage', message('login.codeMissing'), { code: 'CODE_INVALID' });
    return send(parseCode(typed));
  }
  const secret = challenge.kind === 'totp' ? await secretHere(app, asked) : undefined;
  if (secret) return answerBySecret(app, asked, secret);
  if (!app.ask.possible) {
    throw new AppError('notLoggedIn', message('connect.secondFactor'), {
      code: 'SECOND_FACTOR_NEEDED',
      help: message(`connect.secondFactor.${challenge.kind}`),
    });
  }
  const question =
    challenge.kind === 'totp'
      ? message('login.code.totp')
      : message(`login.code.${challenge.kind}`, { sentTo: challenge.sentTo ?? account.employer.npp });
  return untilRight(app, async () => send(parseCode(await app.ask.text(question, '--otp-stdin'))));
}

/** Whoever is to hand over the code learns where it is. */
function sayWhereSent(app: App, { kind, sentTo }: Challenge): void {
  if (kind !== 'totp' && sentTo !== null) app.note(message(`twoStep.sent.${kind}`, { sentTo }));
}

/** An app on this machine makes its codes by this clock. */
function sayClockOff<T>(app: App, { challenge, meta }: SecondFactorAsked<T>): void {
  const off = challenge.kind === 'totp' ? clockOff(app, meta) : undefined;
  if (off) app.note(off);
}

/** Has a person answer again while the portal takes another answer, or what was typed is none. */
export async function untilRight<T>(app: App, attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const slip = error instanceof AppError && error.code === 'CODE_INVALID';
      const mayAnswerAgain = isCodeRefused(error) && (error.problem.attemptsLeft ?? 0) > 0;
      if (!slip && !mayAnswerAgain) throw error;
      app.note(error.text);
    }
  }
}

/** @returns what a person typed as the portal takes it: six digits, or a recovery code. @throws AppError usage CODE_INVALID. */
function parseCode(text: string): ChallengeAnswer {
  const bare = text.replace(/\s/g, '').toLowerCase();
  if (/^\d{6}$/.test(bare)) return { code: bare };
  if (/^[a-z2-7]{4}-?[a-z2-7]{4}-?[a-z2-7]{4}$/.test(bare)) {
    return { recoveryCode: bare.replaceAll('-', '').replace(/(.{4})(.{4})/, '$1-$2-') };
  }
  throw new AppError('usage', message('login.codeInvalid'), { code: 'CODE_INVALID' });
}

async function secretHere<T>(
  app: App,
  { account, storeAnswers }: SecondFactorAsked<T>,
): Promise<TotpSecret | undefined> {
  const secret = await findTotpSecret(await totpSecretsHere(app, account, { storeAnswers }));
  if (secret) app.hide(secret.text.trim());
  return secret;
}

/** So many codes a run waits for, each half a minute, before it gives up: others may use them, and a challenge holds five minutes. */
const mostWaits = 6;

/**
 * By the portal's clock, not ours. A code is good once, and another machine with the same secret may have used the present
 * one: then a later one is sent. Where the portal does not tell that from a wrong code, the next one is tried too, unless that
 * could lock the account; a secret whose codes are wrong is not sent by a timer again.
 */
async function answerBySecret<T>(app: App, asked: SecondFactorAsked<T>, secret: TotpSecret): Promise<T> {
  const { account, meta, retry = false } = asked;
  const refusals = openRefusals(app.folders.data, app);
  if (!retry && (await refusals.since(account.employer, 'codes', secret.text)) !== undefined) {
    throw new AppError('notLoggedIn', message('connect.totpRefusedBefore'), {
      code: 'TOTP_REFUSED_BEFORE',
      help: message('connect.totpRefusedBefore.help'),
    });
  }
  let waits = 0;
  const untilNextCode = async (): Promise<void> => {
    const holdsMs = codeHoldsMs(portalNow(app, meta));
    // One wait is usual where machines share a secret; whoever sits through more has to know that nothing hangs.
    if (waits > 0) {
      app.note(message('login.code.waitingOn', { seconds: Math.ceil(holdsMs / 1_000), left: mostWaits - waits }));
    }
    waits++;
    app.progress.step(message('login.code.waiting'));
    await app.pause(holdsMs);
    app.progress.end();
  };
  const attempt = async (): Promise<T> => {
    for (;;) {
      try {
        const answer = await asked.send({ code: await totpCode(secret, portalNow(app, meta)) });
        await refusals.remove(account.employer, 'codes', secret.text);
        return answer;
      } catch (error) {
        if (!isCodeUsed(error) || waits === mostWaits) throw error;
      }
      await untilNextCode();
    }
  };
  app.remark(message('connect.totpFrom', { source: secret.source }));
  return attempt()
    .catch(async (error: unknown) => {
      if (!isCodeRefused(error) || isCodeUsed(error)) throw error;
      if ((error.problem.attemptsLeft ?? 0) < 2 || waits === mostWaits) throw error;
      await untilNextCode();
      return attempt();
    })
    .catch(async (error: unknown) => {
      if (!isCodeRefused(error)) throw error;
      const { source } = secret;
      if (isCodeUsed(error)) {
        const portalTime = portalNow(app, meta).toISOString();
        throw withCure(error, message('connect.totpUsed.help', { source, portalTime }));
      }
      await refusals.add(account.employer, 'codes', secret.text);
      throw withCure(error, message('connect.totpRefused.help', { source }));
    });
}

function portalNow(app: App, { clockAheadMs }: PortalMeta): Date {
  return new Date(app.clock().getTime() + clockAheadMs);
}

function isCodeUsed(error: unknown): boolean {
  return isCodeRefused(error) && error.problem.codeUsed === true;
}

function isCodeRefused(error: unknown): error is PortalProblem {
  return error instanceof PortalProblem && error.code === 'CHALLENGE_REFUSED';
}

/** Nobody typed the code: there is none to be typed again. */
function withCure({ kind, text, code, requestId }: PortalProblem, help: Message): AppError {
  return new AppError(kind, text, { code, requestId, help });
}
