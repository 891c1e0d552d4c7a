import { AppError, message } from '../errors.js';
import { tellable } from './problems.js';
import { Lost, type LossReason, type Unreadable } from './troubles.js';

const lostText = {
  refused: ['portal.lost.refused'],
  nameUnknown: ['portal.lost.nameUnknown'],
  timeout: ['portal.lost.timeout'],
  slow: ['portal.lost.slow'],
  certificate: ['portal.lost.certificate', 'portal.help.certificate'],
  certificateDates: ['portal.lost.certificateDates', 'portal.help.certificateDates'],
  tls: ['portal.lost.tls', 'portal.help.certificate'],
  proxy: ['portal.lost.proxy', 'portal.help.proxy'],
  broken: ['portal.lost.broken'],
} as const satisfies Record<LossReason, readonly [text: string, help?: string]>;

/** The request that an error is about: the portal's host, and the number by which its log knows it. */
export interface Place {
  readonly host: string;
  readonly requestId?: string;
}

/** No answer: what failed on the way. Exit 6. */
export function unreachable(lost: Lost, { host, requestId }: Place): AppError {
  const [text, help = 'portal.help.network'] = lostText[lost.reason];
  const details = { code: 'PORTAL_UNREACHABLE', help: message(help), requestId, cause: lost };
  return new AppError('unreachable', message(text, { host }), details);
}

/** A password was refused, in other words than the contract's. Exit 4. */
export function passwordRefused(cause: AppError): AppError {
  return new AppError('notLoggedIn', message('portal.problem.credentialsRefused', { attemptsLeft: undefined }), {
    code: 'CREDENTIALS_REFUSED',
    help: message('portal.help.wrongPassword'),
    requestId: cause.requestId,
    cause,
  });
}

/**
 * A login that went out, and whose answer did not come or cannot be read: the portal may have opened a session.
 * @returns the same failure, which says so; any other as it is.
 */
export function sessionInDoubt(error: unknown): unknown {
  if (!(error instanceof AppError) || error.kind !== 'unreachable' || !doubtful.has(error.code)) return error;
  const { kind, text, code, requestId, cause } = error;
  if (cause instanceof Lost && !cause.sent) return error;
  return new AppError(kind, text, { code, requestId, cause, help: message('portal.help.sessionInDoubt') });
}

const doubtful: ReadonlySet<string> = new Set(['PORTAL_UNREACHABLE', 'PORTAL_ANSWER_UNREADABLE', 'INTERNAL']);

/** A gateway's answer in the portal's place, by its status alone. @param until the instant that it asks to wait for. Exit 6. */
export function overloaded(status: number, until: string | undefined, { host, requestId }: Place): AppError {
  const details = { code: 'PORTAL_UNREACHABLE', help: message('portal.help.later'), requestId };
  return new AppError('unreachable', message('portal.overloaded', { host, status, until: tellable(until) }), details);
}

/** An answer that is not what the contract says. Exit 6. */
export function unreadable(cause: Unreadable, { host, requestId }: Place): AppError {
  const details = { code: 'PORTAL_ANSWER_UNREADABLE', help: message('portal.help.support'), requestId, cause };
  return new AppError('unreachable', message('portal.unreadable', { host, detail: cause.detail }), details);
}

/** A list that goes on without an end that can be waited for. Exit 6. */
export function listWithoutEnd(met: { host: string; pages: number; items: number }): AppError {
  const details = { code: 'PORTAL_ANSWER_UNREADABLE', help: message('portal.help.support') };
  return new AppError('unreachable', message('portal.listWithoutEnd', met), details);
}

/** The portal sent us on to another place, and nothing went there. Exit 6. */
export function redirected(target: string, { host, requestId }: Place): AppError {
  const details = { code: 'PORTAL_REDIRECTED', help: message('portal.help.address'), requestId };
  return new AppError('unreachable', message('portal.redirected', { host, target }), details);
}

/** Behind the address is something else than a portal that speaks the contract. Exit 6. */
export function notAPortal(host: string, cause: AppError): AppError {
  const details = { code: 'NOT_A_PORTAL', help: message('portal.help.address'), requestId: cause.requestId, cause };
  return new AppError('unreachable', message('portal.notAPortal', { host }), details);
}

/** A write went out, and no answer settled whether it was done. Exit 7. */
export function unknownOutcome(cause: AppError, { host, requestId }: Place): AppError {
  const details = { code: 'OUTCOME_UNKNOWN', help: message('portal.help.runAgain'), requestId, cause };
  return new AppError('unknownOutcome', message('portal.outcomeUnknown', { host }), details);
}
