import type { components } from '../contract/generated/api.js';
import type { Packed } from './body.js';
import type { PortalMeta } from './meta.js';
import type { Employee, Gathered } from './roll.js';
import type { Session } from './session.js';

type Schemas = components['schemas'];

/** A session, or the second factor that stands before it. */
export type Login =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'challenge'; readonly challenge: Schemas['Challenge'] };

/** Whom a login names. */
export type Named = Pick<Schemas['Credentials'], 'npp' | 'divisi'> & { readonly user?: string | undefined };

type List<T> = AsyncGenerator<T, void, undefined>;

/**
 * The employer's portal. Every method first makes sure, once, that the contract is spoken there, and throws an AppError:
 * `notLoggedIn`, `refused` (PortalProblem: the portal's own reason), `unreachable`, and for what takes a key
 * `unknownOutcome`. A key is an Idempotency-Key: 16 to 128 letters, digits, `.`, `_` and `-`, one for each thing to be done,
 * so that each part of a report has its own. Amounts are in sen, totals in rupiah, months `YYYY-MM`.
 * An answer about another company, month, kode iuran or part than was asked for is `ANSWER_MISMATCH`.
 */
export interface Portal {
  meta(): Promise<PortalMeta>;
  /** Sent at most once: a password that may have arrived is not sent again. */
  login(credentials: Schemas['Credentials']): Promise<Login>;
  /** @param named whom the login was for. */
  answerChallenge(challengeId: string, answer: Schemas['ChallengeAnswer'], named: Named): Promise<Session>;
  refresh(refreshToken: string): Promise<Session>;
  logout(): Promise<void>;
  /** As `logout`, of a session that is at hand: asked for once, within seconds, and no other is opened for it. */
  leave(session: Session): Promise<void>;

  passwordState(): Promise<Schemas['PasswordState']>;
  /** Every other session ends. @param change with the present password again: a session alone does not do */
  changePassword(change: Schemas['PasswordChange'], key: string): Promise<Schemas['PasswordState']>;
  /** The answer is the same whether there is such an account or not. */
  forgotPassword(request: Schemas['ResetRequest']): Promise<Schemas['ResetSent']>;
  /** Every session ends. */
  resetPassword(reset: Schemas['PasswordReset']): Promise<void>;
  /** Newest first. */
  sessions(): Promise<readonly Schemas['OpenSession'][]>;
  endSession(sessionId: string): Promise<void>;
  /** @returns how many have ended. */
  endOtherSessions(): Promise<number>;
  /** Newest first. */
  activity(): List<Schemas['Activity']>;
  /** One page of it. @param asked `user` alone, from `cursor` on, so many at the most */
  activityPage(asked: { user?: string; cursor?: string; limit: number }): Promise<Schemas['ActivityPage']>;

  secondFactor(): Promise<Schemas['SecondFactor']>;
  /** @param password again: a session alone does not do. */
  beginSecondFactor(kind: Schemas['SecondFactorKind'], password: string): Promise<Schemas['Enrolment']>;
  /** @returns the recovery codes, which are told this once. */
  confirmSecondFactor(enrolmentId: string, code: string): Promise<readonly string[]>;
  challengeSecondFactor(): Promise<Schemas['Challenge']>;
  removeSecondFactor(challengeId: string, answer: Schemas['ChallengeAnswer']): Promise<void>;

  company(): Promise<Schemas['Company']>;
  /** The answer is the same whether there is such a company or not. */
  startRegistration(wanted: Schemas['NewRegistration'], key: string): Promise<Schemas['Registration']>;
  registration(registrationId: string): Promise<Schemas['Registration']>;
  resendRegistrationCode(registrationId: string): Promise<Schemas['Registration']>;
  answerOtp(registrationId: string, code: string): Promise<Schemas['Registration']>;
  activateRegistration(registrationId: string, activation: Schemas['Activation']): Promise<Schemas['Registration']>;
  /** The answer is the same whether anybody has that address or not. */
  forgotNpp(email: string): Promise<void>;

  profile(): Promise<Schemas['Profile']>;
  updateProfile(change: Schemas['ProfileChange']): Promise<Schemas['Profile']>;
  /** Of the user who is logged in. */
  contacts(): Promise<Schemas['Contacts']>;
  /** Sends a code to the new address. @param change with the password again: a session alone does not do */
  changeContact(change: Schemas['ContactChange']): Promise<Schemas['CodeSent']>;
  confirmContact(code: string): Promise<Schemas['Contacts']>;
  /** In the order in which they came. */
  users(): Promise<readonly Schemas['User'][]>;
  /** A code goes to the user's address. */
  addUser(user: Schemas['NewUser'], key: string): Promise<Schemas['User']>;
  updateUser(userName: string, change: Schemas['UserChange']): Promise<Schemas['User']>;
  removeUser(userName: string): Promise<void>;
  /** For an owner. @returns how many have ended; the session that asks is never one of them. */
  endUserSessions(userName: string): Promise<number>;
  /** By KPJ. @throws AppError `EMPLOYEES_CHANGED` when the list changes while it is read */
  employees(status?: Schemas['EmployeeStatus']): List<Employee>;
  /** As `employees`, but begins again, once, when the list changes; `gather` is then called anew. */
  gatherEmployees<T>(
    gather: (employees: AsyncIterable<Employee>) => Promise<T>,
    status?: Schemas['EmployeeStatus'],
  ): Promise<Gathered<T>>;
  /** What has changed of a worker, newest first. */
  workerChanges(kpj: string): List<Schemas['WorkerChange']>;
  /** All or nothing. @param version of the list that the changes, at most 10,000, were reckoned from */
  sendEmployees(
    changes: Packed<Schemas['EmployeeChange']>,
    version: string,
    key: string,
  ): Promise<Schemas['EmployeeBatch']>;

  participant(kpj: string): Promise<Schemas['Participant']>;
  /** Oldest first. */
  contributions(kpj: string): List<Schemas['Contribution']>;
  /** @param kpjs 200 at most. @returns the months that were reported with each, oldest first; who is unknown is left out. */
  reportedMonths(kpjs: readonly string[]): Promise<readonly Schemas['ReportedMonths'][]>;
  balance(kpj: string): Promise<Schemas['Balance']>;
  /** A whole PDF. */
  slip(kpj: string, year: number, how: { language: 'id' | 'en'; masked: boolean }): Promise<Uint8Array>;
  benefits(kpj: string): Promise<Schemas['BenefitList']>;
  jkpEligibility(kpj: string): Promise<Schemas['JkpEligibility']>;

  /** Newest first. */
  periods(): List<Schemas['PeriodStatus']>;
  period(period: string): Promise<Schemas['PeriodStatus']>;
  putDraft(period: string, draft: Schemas['Draft'], key: string): Promise<Schemas['PeriodStatus']>;
  /** @param part counted from 1; @param lines at most 10,000 */
  putLines(
    period: string,
    part: number,
    lines: Packed<Schemas['ReportLine']>,
    key: string,
  ): Promise<Schemas['PartReceived']>;
  /** Sorted by identity. @param revision also one that no longer counts, or a draft */
  reportLines(period: string, revision: number): List<Schemas['ReportLine']>;
  calculate(period: string, digest: string, key: string): Promise<Schemas['Calculation']>;
  /** Sorted by identity. @param revision as of `reportLines` */
  calculationLines(period: string, revision: number): List<Schemas['CalculationLine']>;
  finalise(period: string, finalisation: Schemas['Finalisation'], key: string): Promise<Schemas['PeriodStatus']>;
  /** As `finalise`, of what another user has prepared. */
  approve(period: string, finalisation: Schemas['Finalisation'], key: string): Promise<Schemas['PeriodStatus']>;
  cancelFinalisation(period: string, key: string): Promise<Schemas['PeriodStatus']>;

  billing(period: string): Promise<Schemas['Billing']>;
  billingByCode(billingCode: string): Promise<Schemas['Billing']>;
  reissueBilling(period: string, key: string): Promise<Schemas['Billing']>;
  /** Newest first. */
  payments(period?: string): List<Schemas['Payment']>;
  /** A whole PDF. */
  receipt(paymentId: string): Promise<Uint8Array>;

  /** Newest first. */
  claims(wanted?: ClaimFilter): List<Schemas['Claim']>;
  /** As `claims`, a page of at most `limit` of them, and where the next begins. */
  claimPage(wanted: ClaimFilter & { readonly cursor?: string; readonly limit: number }): Promise<Schemas['ClaimPage']>;
  claim(claimId: string): Promise<Schemas['Claim']>;
  startClaim(request: Schemas['ClaimRequest'], key: string): Promise<Schemas['Claim']>;
  openSecondStage(claimId: string, stage: Schemas['SecondStage'], key: string): Promise<Schemas['Claim']>;
  /** @returns which parts of the files are there already. */
  putDocument(
    claimId: string,
    document: Schemas['ClaimDocumentKind'],
    files: readonly Schemas['NewDocumentFile'][],
    key: string,
  ): Promise<Schemas['ClaimDocument']>;
  /** @param place file and part, both counted from 1. */
  putDocumentPart(
    claimId: string,
    place: { readonly document: Schemas['ClaimDocumentKind']; readonly file: number; readonly part: number },
    bytes: Uint8Array,
    key: string,
  ): Promise<Schemas['DocumentPart']>;
  submitClaim(claimId: string, submission: Schemas['ClaimSubmission'], key: string): Promise<Schemas['Claim']>;
  withdrawClaim(claimId: string, key: string): Promise<Schemas['Claim']>;

  /** Newest first. @param wanted a page of at most `limit`. */
  notifications(wanted: {
    readonly unread?: boolean;
    readonly cursor?: string | undefined;
    readonly limit: number;
  }): Promise<Schemas['NotificationPage']>;
  /** @returns how many are left that nobody has read. */
  markRead(ids: readonly string[], key: string): Promise<number>;

  /** Oldest first, page by page. @param cursor where the last pull stopped */
  history(cursor?: string): List<Schemas['HistoryPage']>;
  close(): Promise<void>;
}

/** Which claims are meant; all of them where nothing is said. */
interface ClaimFilter {
  readonly state?: Schemas['ClaimState'] | undefined;
  readonly kind?: Schemas['Programme'] | undefined;
  readonly kpj?: string | undefined;
}
