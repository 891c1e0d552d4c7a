import type { App } from '../app.js';
import type { View } from '../cli/view/view.js';
import { AppError, message } from '../errors.js';
import type { PortalMeta } from '../portal/index.js';
import type { OpenSession } from '../portal/resources.js';
import {
  chosenNpp,
  type Connection,
  employerHere,
  localSandbox,
  portalAddress,
  profileOf,
  signIn,
  wantedPortal,
} from './connect.js';
import { forgetSecrets } from './forget-secrets.js';
import { changeNow } from './lockdown-password.js';
import { gatherEvidence, type Evidence, evidenceFiles } from './evidence.js';
import { storeLeftBehind, storeOf } from './secret-store.js';
import { secretInput } from './typed-secrets.js';
import { notLoggedIn } from './unattended-login.js';
import { refuseExisting, writeNewFolder } from './write-new-folder.js';

export type StepName = 'reach' | 'see' | 'password' | 'sessions' | 'users' | 'forget' | 'report';

/**
 * One step, and why it failed, where it did; `skipped` is what an earlier failure left nothing to do for, or, with a reason of
 * its own, what this user may not do.
 */
export interface Step {
  readonly name: StepName;
  readonly state: 'done' | 'failed' | 'skipped';
  readonly failure: AppError | undefined;
}

export interface LockdownRequest {
  /** The new password comes from standard input. */
  readonly fromStdin: boolean;
  /** Where a generated one is written; on the terminal when absent. */
  readonly passwordFile: string | undefined;
  /** The folder of the evidence, which must not be there yet. */
  readonly folder: string;
}

/** What the words of the command turn into text; nothing of it is shown twice. */
export interface LockdownWords {
  readonly agree: () => Promise<boolean>;
  readonly password: (password: string) => View;
  /** The incident report as far as it has come. */
  readonly report: (incident: Incident) => string;
}

export interface Incident {
  readonly startedAt: string;
  readonly npp: string;
  readonly portal: string;
  readonly steps: readonly Step[];
  readonly evidence: Evidence;
  /** Who may end the other users' sessions, where this user may not. */
  readonly owners: readonly string[] | undefined;
  readonly helpdesk: PortalMeta['helpdesk'] | undefined;
}

/**
 * Locks an account down on the day that a breach is suspected. One step that fails does not stop the rest.
 * The new password is on disk or on the screen before it is sent; changing it ends the stranger's sessions, ours goes last.
 * @returns undefined when the person did not agree. @throws AppError usage before anything was done
 */
export async function lockDown(
  real: App,
  request: LockdownRequest,
  words: LockdownWords,
): Promise<Incident | undefined> {
  const app: App = { ...real, openPortal: (address, session) => real.openPortal(address, session, 'insistent') };
  const { folder } = request;
  await refuseExisting(folder);
  if (!request.fromStdin && request.passwordFile === undefined && !app.ask.possible) {
    throw new AppError('usage', message('lockdown.whereTo'), { code: 'INPUT_NEEDED' });
  }
  const profile = await profileOf(app).catch(() => undefined);
  if (profile && chosenNpp(app, profile) === undefined) throw notLoggedIn();
  const typed = await secretInput(app.stdin, request.fromStdin)?.rest();
  if (!(await words.agree())) return undefined;

  const startedAt = app.clock().toISOString();
  const steps: Step[] = [];
  const attempt = async <T>(name: StepName, work: () => Promise<T>): Promise<T | undefined> => {
    app.progress.step(message(`lockdown.step.${name}`));
    try {
      const value = await work();
      steps.push({ name, state: 'done', failure: undefined });
      return value;
    } catch (error) {
      steps.push({ name, state: 'failed', failure: asFailure(error) });
      return undefined;
    }
  };
  const skip = (name: StepName): void => void steps.push({ name, state: 'skipped', failure: undefined });

  const connection = await attempt('reach', () => signIn(app));
  let evidence: Evidence = {};
  let seen: readonly OpenSession[] | undefined;
  if (connection) {
    await attempt('password', () =>
      changeNow(app, connection, {
        passwordFile: request.passwordFile,
        typed,
        shown: words.password,
        see: (sessions) => (seen = sessions),
      }),
    );
    await attempt('see', async () => {
      const gathered = await gatherEvidence(connection.portal, startedAt, seen);
      ({ evidence } = gathered);
      if (gathered.failure) throw gathered.failure;
    });
    await attempt('sessions', () => connection.portal.endOtherSessions());
    const { others, owners } = usersBeside(evidence);
    if (others.length > 0 && owners === undefined) await attempt('users', () => signOutAll(connection, others));
    else if (owners !== undefined) steps.push({ name: 'users', state: 'skipped', failure: ownersAlone(owners) });
  } else for (const name of ['password', 'see', 'sessions'] as const) skip(name);
  const isIn = steps.some(({ name, state }) => name === 'sessions' && state === 'done');
  await attempt('forget', () => forgetAll(app, connection, isIn));
  const meant = connection ? { npp: connection.employer.npp, portal: connection.name } : await whoIsMeant(app);
  const incident = (): Incident => ({
    startedAt,
    ...meant,
    steps,
    evidence,
    owners: usersBeside(evidence).owners,
    helpdesk: connection?.meta.helpdesk,
  });
  await attempt('report', () =>
    writeNewFolder(app, folder, [
      { name: 'report.txt', content: words.report(incident()) },
      ...evidenceFiles(evidence),
    ]),
  );
  return incident();
}

/** @returns the company's other users; the owners among them where only those may log the others out. */
function usersBeside({ users = [] }: Evidence): { others: string[]; owners?: string[] } {
  const namesOf = (some: typeof users): string[] => some.map(({ userName }) => userName);
  const beside = users.filter(({ you }) => !you);
  const isOwner = users.some(({ you, roles }) => you && roles.includes('owner'));
  const owners = beside.filter(({ roles }) => roles.includes('owner'));
  return { others: namesOf(beside), ...(!isOwner && beside.length > 0 && { owners: namesOf(owners) }) };
}

function ownersAlone(owners: readonly string[]): AppError {
  return new AppError('refused', message('lockdown.ownersAlone', { owners }), { code: 'ROLE_NOT_ALLOWED' });
}

/** A stranger may have come in as any of them. @throws AppError the first of those that failed, once all were tried. */
async function signOutAll({ portal }: Connection, userNames: readonly string[]): Promise<void> {
  const failures: unknown[] = [];
  for (const userName of userNames)
    await portal.endUserSessions(userName).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** @returns whose account it is, as far as this machine knows without the portal. */
async function whoIsMeant(app: App): Promise<Pick<Incident, 'npp' | 'portal'>> {
  try {
    const profile = await profileOf(app);
    const npp = chosenNpp(app, profile) ?? '';
    if (wantedPortal(app, profile) === localSandbox) return { npp, portal: localSandbox };
    return { npp, portal: (await portalAddress(app)).host };
  } catch (error) {
    if (error instanceof AppError) return { npp: '', portal: '' };
    throw error;
  }
}

/**
 * Ends the own session and forgets all that this machine keeps of the company.
 * @param isIn whether this run has a session, kept or not.
 */
async function forgetAll(app: App, connection: Connection | undefined, isIn: boolean): Promise<void> {
  // A login writes down which portal it was: where it is not known, nothing was ever kept.
  if (!connection && (await profileOf(app)).portalId === undefined) return;
  const kept = await connection?.store.session();
  // What is kept here is forgotten all the same; that the session goes on is said after that.
  const goesOn =
    connection && (isIn || kept?.kind === 'found') ? await failureOf(connection.portal.logout()) : undefined;
  const employer = connection?.employer ?? (await employerHere(app));
  const store = connection?.store ?? (await storeOf(app, employer));
  const before = await storeLeftBehind(app, employer, store.kind);
  await forgetSecrets(app, {
    employer,
    stores: [store, ...(before ? [before] : [])],
    address: connection?.address,
  });
  if (goesOn) throw goesOn;
}

/** @returns why it failed; undefined when it did not, or the session had ended by itself. */
async function failureOf(work: Promise<void>): Promise<AppError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    const failure = asFailure(error);
    return failure.kind === 'notLoggedIn' ? undefined : failure;
  }
}

function asFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const what = error instanceof Error ? error.name : 'unknown';
  return new AppError('unexpected', message('unexpected', { what }), { code: 'UNEXPECTED', cause: error });
}
