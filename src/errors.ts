import type { MessageKey, MessageParams } from './i18n/messages.js';

/** The exit codes that a cron job may rely on; README lists what each asks of it. */
export const Exit = {
  Done: 0,
  Unexpected: 1,
  Usage: 2,
  Check: 3,
  NotLoggedIn: 4,
  Refused: 5,
  Unreachable: 6,
  UnknownOutcome: 7,
  NotYet: 8,
  Locked: 9,
  Interrupted: 130,
  Terminated: 143,
} as const;

export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** Each kind of failure and the one exit code that it has. */
const exitOf = {
  unexpected: Exit.Unexpected,
  usage: Exit.Usage,
  check: Exit.Check,
  notLoggedIn: Exit.NotLoggedIn,
  refused: Exit.Refused,
  unreachable: Exit.Unreachable,
  unknownOutcome: Exit.UnknownOutcome,
  notYet: Exit.NotYet,
  locked: Exit.Locked,
  interrupted: Exit.Interrupted,
  terminated: Exit.Terminated,
} as const satisfies Record<string, ExitCode>;

export type ErrorKind = keyof typeof exitOf;

/** A sentence to be said in the user's language: its key in `i18n` and what fills it. */
export interface Message {
  readonly key: MessageKey;
  readonly params: object;
}

/** @returns a message whose parameters the compiler has checked against the sentence. */
export function message<K extends MessageKey>(
  key: K,
  ...params: MessageParams<K> extends undefined ? [] : [MessageParams<K>]
): Message {
  return { key, params: params[0] ?? {} };
}

export interface ErrorDetails {
  /** A stable word for scripts, such as `PERIOD_INVALID`; the portal's own code where it refused. */
  readonly code: string;
  /** What to do next. */
  readonly help?: Message;
  /** The request that the portal's log knows. */
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** What stops a command: one sentence for a person, a code for a script, an exit code for a cron job. */
export class AppError extends Error {
  readonly exit: ExitCode;
  readonly code: string;
  readonly help: Message | undefined;
  readonly requestId: string | undefined;

  constructor(
    readonly kind: ErrorKind,
    readonly text: Message,
    details: ErrorDetails,
  ) {
    super(details.code, { cause: details.cause });
    this.name = 'AppError';
    this.exit = exitOf[kind];
    this.code = details.code;
    this.help = details.help;
    this.requestId = details.requestId;
  }
}
