import type { components } from '../contract/generated/api.js';
import { openClient, type PortalOptions } from './client.js';
import { AppError } from '../errors.js';
import { listWithoutEnd, passwordRefused, sessionInDoubt } from './failures.js';
import { heldTo } from './held-to.js';
import { askMeta, type PortalMeta } from './meta.js';
import type { Answer, Input, Operation } from './operations.js';
import { itemsOf, mostOnPage, turnPages } from './pages.js';
import type { Named, Portal } from './portal.js';
import { employeesOf, gatherRoll } from './roll.js';
import type { Session, SessionSource } from './session.js';
import { Unreadable } from './troubles.js';

type Schemas = components['schemas'];

/** Whoever answers a password with 401, in whatever words, has refused it: no timer may send it again. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof AppError)) return error;
  const isUnread = error.cause instanceof Unreadable && error.cause.detail === 'status 401';
  return isUnread || error.code === 'SESSION_INVALID' ? passwordRefused(error) : error;
}

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
  const endless = (pages: number, items: number) => listWithoutEnd({ host, pages, items });
  const list = <P extends { readonly items: readonly unknown[]; readonly next: string | null }>(
    ask: (at: { cursor?: string; limit: number }) => Promise<P>,
  ) =>
    turnPages(
      (cursor) => ask({ limit: mostOnPage, ...(cursor !== undefined && { cursor }) }),
      (page) => page.next,
      endless,
    );
  const roll = (status?: Schemas['EmployeeStatus']) =>
    list((at) => call('listEmployees', { query: { ...at, ...(status && { status }) } }));

  return {
    meta,
    async login(credentials) {
      const answer = await call('login', { body: credentials }).catch((error: unknown) => {
        throw sessionInDoubt(asRefusal(error));
      });
      if ('challengeId' in answer) return { kind: 'challenge', challenge: answer };
      return { kind: 'session', session: ofWhom(answer, credentials) };
    },
    async answerChallenge(challengeId, answer, named) {
      const session = await call('answerChallenge', { path: { challengeId }, body: answer }).catch((error: unknown) => {
        throw sessionInDoubt(error);
      });
      return ofWhom(session, named);
    },
    refresh: (refreshToken) => call('refresh', { body: { refreshToken } }),
    logout: () => call('logout', {}),
    leave: (session) => client.call('logout', {}, session),

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
    startRegistration: (wanted, key) => call('startRegistration', { header: keyed(key), body: wanted }),
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
    endUserSessions: async (userName) => (await call('endUserSessions', { path: { userName } })).ended,
    employees: (status) => employeesOf(roll(status)),
    gatherEmployees: (gather, status) => gatherRoll(() => roll(status), gather),
    workerChanges: (kpj) => itemsOf(list((query) => call('listWorkerChanges', { path: { kpj }, query }))),
    sendEmployees: (changes, version, key) =>
      call('sendEmployeeBatch', { header: { ...keyed(key), 'If-Match': version }, lines: changes }),

    participant: (kpj) => read(call('getParticipant', { path: { kpj } }), { kpj }),
    contributions: (kpj) => itemsOf(list((query) => call('listContributions', { path: { kpj }, query }))),
    reportedMonths: async (kpjs) => (await call('listReportedMonths', { query: { kpjs: kpjs.join(',') } })).items,
    balance: (kpj) => read(call('getBalance', { path: { kpj } }), { kpj }),
    slip: (kpj, year, how) => call('getSlip', { path: { kpj }, query: { year, ...how } }),
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
