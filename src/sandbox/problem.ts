import type { Schemas } from './contract.js';

export type Problem = Schemas['Problem'];
export type ProblemCode = Schemas['ProblemCode'];

/** The HTTP status and the title of each refusal. */
const kinds: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  APPROVAL_OWN: [403, 'Nobody approves what they have prepared'],
  APPROVAL_REQUIRED: [409, 'The report waits for another user'],
  ACCOUNT_LOCKED: [403, 'The account is locked after too many wrong passwords'],
  BILLING_NOT_EXPIRED: [409, 'The kode iuran has not expired'],
  BILLING_NOT_ISSUED: [409, 'The kode iuran is not drawn up yet'],
  BODY_TOO_LARGE: [413, 'The request is too large'],
  CAPTCHA_REQUIRED: [403, 'A captcha is asked for'],
  CHALLENGE_REFUSED: [401, 'The code of the second factor is wrong or too old'],
  CLAIM_NOT_COVERED: [422, 'The event is not covered'],
  CLAIM_STATE: [409, 'The claim does not stand where this can be done'],
  CLAIM_UNKNOWN: [404, 'There is no such claim of this company'],
  CODE_REFUSED: [422, 'The code is wrong or too old'],
  CREDENTIALS_REFUSED: [401, 'The NPP, the user or the password is wrong'],
  DIGEST_MISMATCH: [422, 'The lines are not those of the report'],
  DOCUMENTS_MISSING: [409, 'Documents are missing'],
  DOCUMENT_REFUSED: [422, 'The file cannot be taken'],
  EMPLOYEES_CHANGED: [412, 'The list of workers has changed meanwhile'],
  EMPLOYEES_REFUSED: [422, 'Some lines are refused, so all of them are'],
  EMPLOYEE_UNKNOWN: [404, 'The portal does not know this worker'],
  IDEMPOTENCY_KEY_REUSED: [422, 'The key was used for another request'],
  INTERNAL: [500, 'Something is wrong with the portal itself'],
  MAINTENANCE: [503, 'The portal is being maintained'],
  NOT_FOUND: [404, 'There is nothing here'],
  PARTS_MISSING: [409, 'Not all parts of the report are there'],
  PASSWORD_WEAK: [422, 'The new password breaks the rules for passwords'],
  PERIOD_ALREADY_REPORTED: [409, 'The month is reported already'],
  PERIOD_IN_FUTURE: [422, 'The month has not begun'],
  PERIOD_NOT_REPORTED: [404, 'The month is not reported'],
  PERIOD_PAID: [409, 'Something was paid for the month already'],
  PERIOD_STATE: [409, 'The month does not stand where this can be done'],
  PERIOD_TOO_EARLY: [422, 'The month was before the company was registered'],
  RATE_LIMITED: [429, 'Too many requests'],
  REQUEST_INVALID: [400, 'The request is not one of the contract'],
  REGISTRATION_STATE: [409, 'The registration does not stand where this can be done'],
  REGISTRATION_UNKNOWN: [404, 'There is no such registration'],
  REVISION_CONFLICT: [409, 'The report has another revision'],
  ROLE_NOT_ALLOWED: [403, "The user's role does not allow this"],
  SECOND_FACTOR_REQUIRED: [403, 'The portal asks everybody for a second factor'],
  SECOND_FACTOR_STATE: [409, 'The second factor is not what this needs it to be'],
  SESSION_INVALID: [401, 'The session has ended or never was'],
  SESSION_UNKNOWN: [404, 'There is no such session'],
  TOTAL_MISMATCH: [409, "The portal's total is another"],
  USER_EXISTS: [409, 'There is such a user already'],
  USER_LAST_OWNER: [409, 'A company cannot be without an owner'],
  USER_UNKNOWN: [404, 'There is no such user'],
};

export type ProblemDetails = Partial<Omit<Problem, 'type' | 'title' | 'status' | 'code' | 'requestId'>>;

/** What the sandbox answers instead of what was asked; whatever was begun is undone. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }

  /** @returns the problem document (RFC 9457) of this refusal. */
  problem(requestId: string): Problem {
    const [status, title] = kinds[this.code];
    const type = `urn:bpjstk:problem:${this.code.toLowerCase().replaceAll('_', '-')}`;
    return { type, title, status, code: this.code, ...this.details, requestId };
  }
}

export type RefusedRow = NonNullable<Problem['rows']>[number];

const MAX_ROWS = 1_000;

/** Refuses a batch, unless no row of it was. @throws Refusal EMPLOYEES_REFUSED, with the first of the rows */
export function refuseRows(rows: readonly RefusedRow[]): void {
  if (rows.length === 0) return;
  throw new Refusal('EMPLOYEES_REFUSED', { detail: `${rows.length} refused`, rows: rows.slice(0, MAX_ROWS) });
}
