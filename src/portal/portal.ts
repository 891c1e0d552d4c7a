import type { components } from '../contract/generated/api.js';
import { openClient, type PortalOptions } from './client.js';
import { unreadable } from './failures.js';
import { heldTo } from './held-to.js';
import { askMeta, type PortalMeta } from './meta.js';
import type { Answer, Input, Operation } from './operations.js';
import { itemsOf, turnPages } from './pages.js';
import { type Employee, employeesOf, type Gathered, gatherRoll } from './roll.js';
import type { Session, SessionSource } from './session.js';
import { Unreadable } from './troubles.js';

type Schemas = components['schemas'];

/** A session, or the second factor that stands before it. */
export type Login =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'challenge'; readonly challenge: Schemas['Challenge'] };

type Named = Pick<Schemas['Credentials'], 'npp' | 'divisi'> & { readonly user?: string | undefined };

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
  startRegistration(wanted: Schemas['NewRegistration']): Promise<Schemas['Registration']>;
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
    changes: readonly Schemas['EmployeeChange'][],
    version: string,
    key: string,
  ): Promise<Schemas['EmployeeBatch']>;

  participant(kpj: string): Promise<Schemas['Participant']>;
  /** Oldest first. */
  contributions(kpj: string): List<Schemas['Contribution']>;
  balance(kpj: string): Promise<Schemas['Balance']>;
  /** A whole PDF. */
  slip(kpj: string, year: number): Promise<Uint8Array>;
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
    lines: readonly Schemas['ReportLine'][],
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

const PAGE = 2000;
const keyed = (key: string) => ({ 'Idempotency-Key': key });

/** Opens nothing yet: the first method does. @throws AppError usage for an address that is not protected */
export function openPortal(options: PortalOptions): Portal {
  const sessions = options.session && remembered(options.session);
  const client = openClient({ ...options, session: sessions?.source });
  let asked: Promise<PortalMeta> | undefined;
  const meta = async () => {
    asked ??= askMeta(client, options.version, options.clock);
    try {
      return await asked;
    } catch (error) {
      asked = undefined;
      throw error;
    }
  };
  const call = async <O extends Operation>(operation: O, input: Input<O>): Promise<Answer<O>> => {
    await meta();
    return client.call(operation, input);
  };
  const { host } = client;
  const read = async <A extends object>(answer: Promise<A>, asked: Partial<A>) =>
    heldTo(await answer, asked, 'read', host);
  const written = async <A extends object>(answer: Promise<A>, asked: Partial<A>) =>
    heldTo(await answer, asked, 'write', host);
  /** @throws AppError ANSWER_MISMATCH for a session of another company or user */
  const ofWhom = (session: Session, { npp, divisi, user }: Named): Session => {
    heldTo(session.company, { npp, divisi }, 'read', host);
    if (user !== undefined) heldTo({ userName: session.user?.userName }, { userName: user }, 'read', host);
    return session;
  };
  const endless = () => unreadable(new Unreadable('cursor'), { host });
  const list = <P extends { readonly next: string | null }>(
    ask: (at: { cursor?: string; limit: number }) => Promise<P>,
  ) =>
    turnPages(
      (cursor) => ask({ limit: PAGE, ...(cursor !== undefined && { cursor }) }),
      (page) => page.next,
      endless,
    );
  const roll = (status?: Schemas['EmployeeStatus']) =>
    list((at) => call('listEmployees', { query: { ...at, ...(status && { status }) } }));

  return {
    meta,
    async login(credentials) {
      const answer = await call('login', { body: credentials });
      if ('challengeId' in answer) return { kind: 'challenge', challenge: answer };
      return { kind: 'session', session: ofWhom(answer, credentials) };
    },
    async answerChallenge(challengeId, answer, named) {
      return ofWhom(await call('answerChallenge', { path: { challengeId }, body: answer }), named);
    },
    refresh: (refreshToken) => call('refresh', { body: { refreshToken } }),
    logout: () => call('logout', {}),

    passwordState: () => call('getPasswordState', {}),
    changePassword: (change, key) => call('changePassword', { header: keyed(key), body: change }),
    forgotPassword: (request) => call('forgotPassword', { body: request }),
    resetPassword: (reset) => call('resetPassword', { body: reset }),
    sessions: async () => (await call('listSessions', {})).items,
    endSession: (sessionId) => call('endSession', { path: { sessionId } }),
    endOtherSessions: async () => (await call('endOtherSessions', {})).ended,
    activityPage: (query) => call('listActivity', { query }),
    activity: () => itemsOf(list((query) => call('listActivity', { query }))),

    secondFactor: () => call('getSecondFactor', {}),
    beginSecondFactor: (kind, password) => call('beginSecondFactor', { body: { kind, password } }),
    confirmSecondFactor: async (enrolmentId, code) =>
      (await call('confirmSecondFactor', { body: { enrolmentId, code } })).recoveryCodes,
    challengeSecondFactor: () => call('challengeSecondFactor', {}),
    removeSecondFactor: (challengeId, answer) => call('removeSecondFactor', { body: { challengeId, answer } }),

    async company() {
      const company = await call('getCompany', {});
      const { npp, divisi } = sessions?.company() ?? company;
      return heldTo(company, { npp, divisi }, 'read', host);
    },
    startRegistration: (wanted) => call('startRegistration', { body: wanted }),
    registration: (registrationId) => call('getRegistration', { path: { registrationId } }),
    resendRegistrationCode: (registrationId) => call('resendRegistrationCode', { path: { registrationId } }),
    answerOtp: (registrationId, code) => call('answerOtp', { path: { registrationId }, body: { code } }),
    activateRegistration: (registrationId, activation) =>
      call('activateRegistration', { path: { registrationId }, body: activation }),
    forgotNpp: (email) => call('forgotNpp', { body: { email } }),
    profile: () => call('getProfile', {}),
    updateProfile: (change) => call('updateProfile', { body: change }),
    contacts: () => call('getContacts', {}),
    changeContact: (change) => call('changeContact', { body: change }),
    confirmContact: (code) => call('confirmContact', { body: { code } }),
    users: async () => (await call('listUsers', {})).items,
    addUser: (user, key) => written(call('addUser', { header: keyed(key), body: user }), { userName: user.userName }),
    updateUser: (userName, change) => written(call('updateUser', { path: { userName }, body: change }), { userName }),
    removeUser: (userName) => call('removeUser', { path: { userName } }),
    employees: (status) => employeesOf(roll(status)),
    gatherEmployees: (gather, status) => gatherRoll(() => roll(status), gather),
    workerChanges: (kpj) => itemsOf(list((query) => call('listWorkerChanges', { path: { kpj }, query }))),
    sendEmployees: (changes, version, key) =>
      call('sendEmployeeBatch', { header: { ...keyed(key), 'If-Match': version }, lines: changes }),

    participant: (kpj) => read(call('getParticipant', { path: { kpj } }), { kpj }),
    contributions: (kpj) => itemsOf(list((query) => call('listContributions', { path: { kpj }, query }))),
    balance: (kpj) => read(call('getBalance', { path: { kpj } }), { kpj }),
    slip: (kpj, year) => call('getSlip', { path: { kpj }, query: { year } }),
    benefits: (kpj) => read(call('getBenefits', { path: { kpj } }), { kpj }),
    jkpEligibility: (kpj) => read(call('getJkpEligibility', { path: { kpj } }), { kpj }),

    periods: () => itemsOf(list((query) => call('listPeriods', { query }))),
    period: (period) => read(call('getPeriod', { path: { period } }), { period }),
    putDraft: (period, draft, key) =>
      written(call('putDraft', { path: { period }, header: keyed(key), body: draft }), { period }),
    putLines: (period, part, lines, key) =>
      written(call('putLines', { path: { period, part }, header: keyed(key), lines }), { part, lines: lines.length }),
    reportLines: (period, revision) =>
      itemsOf(list((at) => call('listReportLines', { path: { period }, query: { ...at, revision } }))),
    calculate: (period, digest, key) =>
      written(call('calculate', { path: { period }, header: keyed(key), body: { digest } }), { period }),
    calculationLines: (period, revision) =>
      itemsOf(list((at) => call('listCalculationLines', { path: { period }, query: { ...at, revision } }))),
    finalise: (period, finalisation, key) =>
      written(call('finalise', { path: { period }, header: keyed(key), body: finalisation }), { period }),
    approve: (period, finalisation, key) =>
      written(call('approve', { path: { period }, header: keyed(key), body: finalisation }), { period }),
    cancelFinalisation: (period, key) =>
      written(call('cancelFinalisation', { path: { period }, header: keyed(key) }), { period }),

    billing: (period) => read(call('getBilling', { path: { period } }), { period }),
    billingByCode: (billingCode) => read(call('getBillingByCode', { path: { billingCode } }), { billingCode }),
    reissueBilling: (period, key) =>
      written(call('reissueBilling', { path: { period }, header: keyed(key) }), { period }),
    async *payments(period) {
      const asked = period === undefined ? {} : { period };
      const all = itemsOf(list((at) => call('listPayments', { query: { ...at, ...asked } })));
      for await (const payment of all) yield heldTo(payment, asked, 'read', host);
    },
    receipt: (paymentId) => call('getPaymentReceipt', { path: { paymentId } }),

    claims: (wanted = {}) => itemsOf(list((at) => call('listClaims', { query: { ...at, ...told(wanted) } }))),
    claimPage: (wanted) => call('listClaims', { query: told(wanted) }),
    claim: (claimId) => read(call('getClaim', { path: { claimId } }), { claimId }),
    startClaim: (request, key) =>
      written(call('startClaim', { header: keyed(key), body: request }), { kind: request.kind, kpj: request.kpj }),
    openSecondStage: (claimId, stage, key) =>
      written(call('openSecondStage', { path: { claimId }, header: keyed(key), body: stage }), { claimId }),
    putDocument: (claimId, document, files, key) =>
      written(call('putDocument', { path: { claimId, document }, header: keyed(key), body: { files: [...files] } }), {
        document,
      }),
    putDocumentPart: (claimId, { document, file, part }, bytes, key) =>
      written(call('putDocumentPart', { path: { claimId, document, file, part }, header: keyed(key), bytes }), {
        document,
        file,
        part,
      }),
    submitClaim: (claimId, submission, key) =>
      written(call('submitClaim', { path: { claimId }, header: keyed(key), body: submission }), { claimId }),
    withdrawClaim: (claimId, key) =>
      written(call('withdrawClaim', { path: { claimId }, header: keyed(key) }), { claimId }),

    notifications: (wanted) => call('listNotifications', { query: told(wanted) }),
    markRead: async (ids, key) =>
      (await call('markNotificationsRead', { header: keyed(key), body: { ids: [...ids] } })).unread,

    history: (from) =>
      turnPages(
        (cursor) => call('getHistory', { query: { ...(cursor !== undefined && { cursor }) } }),
        (page) => (page.more ? page.cursor : null),
        endless,
        from,
      ),
    close: () => client.close(),
  };
}

/** @returns the object without what is undefined. */
function told<T extends object>(wanted: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as never;
}

/** A source whose last session can be asked for the company that it was opened for. */
function remembered(source: SessionSource): {
  readonly source: SessionSource;
  company(): Session['company'] | undefined;
} {
  let last: Session | undefined;
  return {
    source: {
      current: async () => (last = await source.current()),
      renew: async (refused) => (last = await source.renew(refused)),
    },
    company: () => last?.company,
  };
}
