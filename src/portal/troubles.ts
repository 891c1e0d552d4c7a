/** Why an attempt brought no answer back. */
export type LossReason =
  | 'refused'
  | 'nameUnknown'
  | 'timeout'
  /** An answer began, and did not come to its end in time. */
  | 'slow'
  | 'certificate'
  | 'certificateDates'
  | 'tls'
  | 'proxy'
  | 'broken';

/** No answer came: `sent` says whether any byte of the request may have reached the portal. */
export class Lost extends Error {
  constructor(
    readonly reason: LossReason,
    readonly sent: boolean,
    cause?: unknown,
  ) {
    super(`${reason}${sent ? ' after sending' : ''}`, { cause });
    this.name = 'Lost';
  }
}

/** An answer came that the contract does not know; `detail` is a word of ours, never the answer's. */
export class Unreadable extends Error {
  constructor(
    readonly detail: string,
    cause?: unknown,
  ) {
    super(detail, { cause });
    this.name = 'Unreadable';
  }
}

/** @returns what undici, and not the network, would not take of an answer. */
export function refused(error: NodeJS.ErrnoException): Unreadable | undefined {
  if (error.code === 'UND_ERR_HEADERS_OVERFLOW') return new Unreadable('headers', error);
  // Of these it tells by their words alone.
  if (error.message === 'bad response') return new Unreadable('status 100', error);
  return error.message === 'bad upgrade' ? new Unreadable('status 101', error) : undefined;
}

/** @returns what failed on the way, read from the codes of the system, TLS and undici. */
export function lossReason({ code = '', message }: NodeJS.ErrnoException): LossReason {
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'nameUnknown';
  if (code === 'ETIMEDOUT' || code === 'UND_ERR_CONNECT_TIMEOUT') return 'timeout';
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') return 'certificateDates';
  if (/CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS/.test(code)) return 'certificate';
  if (/^ERR_SSL|^EPROTO$/.test(code)) return 'tls';
  return /proxy/i.test(message) ? 'proxy' : 'broken';
}
