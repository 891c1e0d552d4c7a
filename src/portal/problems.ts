import type { components } from '../contract/generated/api.js';
import { AppError, type ErrorKind, type Message, message } from '../errors.js';

/** A problem document (RFC 9457) as the portal sends it. */
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];

/** What the portal said no with; `problem` keeps the document for those who can act on it. */
export class PortalProblem extends AppError {
  constructor(
    readonly problem: Problem,
    requestId: string | undefined,
  ) {
    const [kind, text, help] = meaningOf(problem);
    super(kind, text(problem), { code: problem.code, help: helps[help], requestId: problem.requestId ?? requestId });
    this.name = 'PortalProblem';
  }
}

type Help = keyof typeof helps;

type Meaning = readonly [kind: ErrorKind, text: (problem: Problem) => Message, help: Help];

const helps = {
  amend: message('portal.help.amend'),
  amendPaid: message('portal.help.amendPaid'),
  answerAgain: message('portal.help.answerAgain'),
  claimCover: message('portal.help.claimCover'),
  claimStatus: message('portal.help.claimStatus'),
  claims: message('portal.help.claims'),
  approve: message('portal.help.approve'),
  browser: message('portal.help.browser'),
  document: message('portal.help.document'),
  documents: message('portal.help.documents'),
  later: message('portal.help.later'),
  keyReused: message('portal.help.keyReused'),
  login: message('portal.help.login'),
  newCode: message('portal.help.newCode'),
  notFound: message('portal.help.notFound'),
  password: message('portal.help.password'),
  period: message('portal.help.period'),
  registration: message('portal.help.registration'),
  roles: message('portal.help.roles'),
  users: message('portal.help.users'),
  runAgain: message('portal.help.runAgain'),
  secondFactor: message('portal.help.secondFactor'),
  sessions: message('portal.help.sessions'),
  settle: message('portal.help.settle'),
  status: message('portal.help.status'),
  support: message('portal.help.support'),
  waitThen: message('portal.help.waitThen'),
  waitToOpen: message('portal.help.waitToOpen'),
  workers: message('portal.help.workers'),
  wrongPassword: message('portal.help.wrongPassword'),
} as const;

/** Each code of the contract: whom it concerns, what it means to a payroll clerk, and what to do next. */
const meanings: { readonly [C in ProblemCode]: Meaning } = {
  ACCOUNT_LOCKED: [
    'notLoggedIn',
    ({ opensAt }) => message('portal.problem.accountLocked', { opensAt: tellable(opensAt) }),
    'waitToOpen',
  ],
  APPROVAL_OWN: ['refused', ({ holders = [] }) => message('portal.problem.approvalOwn', { holders }), 'roles'],
  APPROVAL_REQUIRED: [
    'notYet',
    ({ period, holders = [] }) => message('portal.problem.approvalRequired', { period, holders }),
    'approve',
  ],
  CAPTCHA_REQUIRED: ['notLoggedIn', () => message('portal.problem.captchaRequired'), 'browser'],
  CHALLENGE_REFUSED: [
    'notLoggedIn',
    ({ attemptsLeft, opensAt }) =>
      message('portal.problem.challengeRefused', { attemptsLeft, opensAt: tellable(opensAt) }),
    'answerAgain',
  ],
  CODE_REFUSED: ['refused', ({ attemptsLeft }) => message('portal.problem.codeRefused', { attemptsLeft }), 'newCode'],
  CREDENTIALS_REFUSED: [
    'notLoggedIn',
    ({ attemptsLeft }) => message('portal.problem.credentialsRefused', { attemptsLeft }),
    'wrongPassword',
  ],
  SECOND_FACTOR_REQUIRED: ['refused', () => message('portal.problem.secondFactorRequired'), 'secondFactor'],
  SECOND_FACTOR_STATE: ['refused', () => message('portal.problem.secondFactorState'), 'secondFactor'],
  PASSWORD_WEAK: ['refused', ({ rules }) => message('portal.problem.passwordWeak', { rules: rules ?? [] }), 'password'],
  SESSION_INVALID: ['notLoggedIn', () => message('portal.problem.sessionInvalid'), 'login'],
  SESSION_UNKNOWN: ['refused', () => message('portal.problem.sessionUnknown'), 'sessions'],

  INTERNAL: ['unreachable', () => message('portal.problem.internal'), 'later'],
  MAINTENANCE: [
    'unreachable',
    ({ opensAt }) => message('portal.problem.maintenance', { until: tellable(opensAt) }),
    'later',
  ],
  RATE_LIMITED: [
    'unreachable',
    ({ opensAt }) => message('portal.problem.rateLimited', { until: tellable(opensAt) }),
    'waitThen',
  ],

  EMPLOYEES_CHANGED: ['refused', () => message('portal.problem.employeesChanged'), 'runAgain'],
  EMPLOYEES_REFUSED: [
    'refused',
    ({ rows }) => message('portal.problem.employeesRefused', { rows: rows?.length }),
    'workers',
  ],
  EMPLOYEE_UNKNOWN: ['refused', () => message('portal.problem.employeeUnknown'), 'workers'],

  BILLING_NOT_EXPIRED: ['refused', () => message('portal.problem.billingNotExpired'), 'status'],
  BILLING_NOT_ISSUED: [
    'refused',
    ({ waitingFor }) => message('portal.problem.billingNotIssued', { waitingFor }),
    'settle',
  ],

  PERIOD_ALREADY_REPORTED: [
    'refused',
    ({ period }) => message('portal.problem.periodAlreadyReported', { period }),
    'amend',
  ],
  PERIOD_IN_FUTURE: ['refused', ({ period }) => message('portal.problem.periodInFuture', { period }), 'period'],
  PERIOD_NOT_REPORTED: ['refused', ({ period }) => message('portal.problem.periodNotReported', { period }), 'status'],
  PERIOD_PAID: ['refused', ({ period }) => message('portal.problem.periodPaid', { period }), 'amendPaid'],
  PERIOD_STATE: ['refused', ({ period }) => message('portal.problem.periodState', { period }), 'status'],
  PERIOD_TOO_EARLY: ['refused', ({ period }) => message('portal.problem.periodTooEarly', { period }), 'period'],
  REVISION_CONFLICT: ['refused', () => message('portal.problem.revisionConflict'), 'status'],

  CLAIM_NOT_COVERED: [
    'refused',
    ({ cover }) => message('portal.problem.claimNotCovered', { cover: cover ?? 'not_in_programme' }),
    'claimCover',
  ],
  CLAIM_STATE: [
    'refused',
    ({ claimState }) => message('portal.problem.claimState', { state: claimState }),
    'claimStatus',
  ],
  CLAIM_UNKNOWN: ['refused', () => message('portal.problem.claimUnknown'), 'claims'],
  DOCUMENTS_MISSING: [
    'refused',
    ({ documents }) => message('portal.problem.documentsMissing', { documents: documents ?? [] }),
    'documents',
  ],
  DOCUMENT_REFUSED: [
    'refused',
    ({ fault }) => message('portal.problem.documentRefused', { fault: fault ?? 'damaged' }),
    'document',
  ],

  DIGEST_MISMATCH: ['refused', () => message('portal.problem.digestMismatch'), 'runAgain'],
  PARTS_MISSING: ['refused', () => message('portal.problem.partsMissing'), 'runAgain'],
  TOTAL_MISMATCH: ['refused', () => message('portal.problem.totalMismatch'), 'runAgain'],

  REGISTRATION_STATE: ['refused', () => message('portal.problem.registrationState'), 'registration'],
  REGISTRATION_UNKNOWN: ['refused', () => message('portal.problem.registrationUnknown'), 'registration'],
  ROLE_NOT_ALLOWED: [
    'refused',
    ({ needs = [], holders = [] }) => message('portal.problem.roleNotAllowed', { needs, holders }),
    'roles',
  ],
  USER_EXISTS: ['refused', () => message('portal.problem.userExists'), 'users'],
  USER_LAST_OWNER: ['refused', () => message('portal.problem.userLastOwner'), 'users'],
  USER_UNKNOWN: ['refused', () => message('portal.problem.userUnknown'), 'users'],

  BODY_TOO_LARGE: ['refused', () => message('portal.problem.bodyTooLarge'), 'support'],
  IDEMPOTENCY_KEY_REUSED: ['refused', () => message('portal.problem.idempotencyKeyReused'), 'keyReused'],
  NOT_FOUND: ['refused', () => message('portal.problem.notFound'), 'notFound'],
  REQUEST_INVALID: ['refused', () => message('portal.problem.requestInvalid'), 'support'],
};

const lockedNow: Meaning = [
  'notLoggedIn',
  ({ opensAt }) => message('portal.problem.credentialsLocked', { opensAt: tellable(opensAt) }),
  'waitToOpen',
];

function meaningOf(problem: Problem): Meaning {
  const lastAttempt = problem.code === 'CREDENTIALS_REFUSED' && problem.attemptsLeft === 0;
  return lastAttempt ? lockedNow : meanings[problem.code];
}

/** @returns an instant of the portal's as UTC says it; undefined for none, and for no day of a calendar. */
export function tellable(instant: string | undefined): string | undefined {
  const year = instant === undefined ? undefined : new Date(instant).getUTCFullYear();
  if (instant === undefined || year === undefined || !(year >= 1 && year <= 9998)) return undefined;
  return new Date(instant).toISOString();
}
