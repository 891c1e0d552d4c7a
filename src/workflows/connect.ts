import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../app.js';
import { keychainSentence, type KeychainTrouble } from '../credentials/keychain.js';
import { parsePortalAddress, type PortalAddress } from '../credentials/portal-address.js';
import { openSessionStore, type SessionStore } from '../credentials/session-store.js';
import type { Profile } from '../credentials/settings.js';
import { findPassword } from '../credentials/sources.js';
import { AppError, message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import type { Portal, PortalMeta, Session } from '../portal/index.js';

export type { Employer } from '../ledger/index.js';

/** A portal that answered with the contract, and who we are there. */
export interface Connection {
  readonly portal: Portal;
  /** `sandbox`, or the host's name: every answer says which it was. */
  readonly name: string;
  readonly employer: Employer;
  readonly meta: PortalMeta;
  readonly store: SessionStore;
}

/** What a sandbox writes down about itself when it starts. */
export interface SandboxNote {
  readonly url: string;
  readonly pid: number;
  readonly db: string;
  readonly npp: string;
  /** How far its clock was set ahead of the machine's, in milliseconds. */
  readonly clockAheadMs: number;
  /** The file of the company's own rows of the law that it reckons by. */
  readonly law?: string;
}

export const sandboxNoteFile = 'sandbox.json';

/** The setting that stands for the sandbox of this machine, wherever it listens. */
export const localSandbox = 'sandbox';

/** @returns the settings of the profile that this command is for. */
export async function profileOf(app: App): Promise<Profile> {
  const settings = await app.openSettings();
  return settings.get(app.invocation.profile ?? settings.defaultProfile);
}

/** As `profileOf`. @throws AppError usage for a name that no profile has: a slip must not act for another company. */
async function knownProfile(app: App): Promise<Profile> {
  const { profile } = app.invocation;
  const settings = await app.openSettings();
  if (profile === undefined || settings.has(profile)) return profileOf(app);
  throw new AppError('usage', message('settings.noProfile', { name: profile }), {
    code: 'PROFILE_UNKNOWN',
    help: message('connect.noProfile.help', { name: profile }),
  });
}

/** @returns where the sandbox of this machine runs, if its note is there. */
export async function sandboxNote(app: App): Promise<SandboxNote | undefined> {
  try {
    return JSON.parse(await readFile(join(app.folders.data, sandboxNoteFile), 'utf8')) as SandboxNote;
  } catch {
    return undefined;
  }
}

/** The flag or BPJSTK_PORTAL, then the profile's, then the sandbox of this machine. @throws AppError usage for an address that is refused. */
export async function portalAddress(app: App): Promise<PortalAddress> {
  const wanted = app.invocation.portal ?? (await profileOf(app)).portal ?? localSandbox;
  if (wanted !== localSandbox) return parsePortalAddress(wanted);
  const note = await sandboxNote(app);
  if (note) return parsePortalAddress(note.url);
  throw new AppError('unreachable', message('connect.noSandbox'), {
    code: 'NO_SANDBOX',
    help: message('connect.noSandbox.help'),
  });
}

/**
 * Opens the portal of the profile with the session that is kept, or one that is opened when it is first needed.
 * @throws AppError notLoggedIn when nobody is known for this profile, unreachable, refused.
 */
export async function signIn(app: App): Promise<Connection> {
  const profile = await knownProfile(app);
  const npp = app.invocation.npp ?? profile.npp;
  if (npp === undefined) throw notLoggedIn();
  return openConnection(app, npp, app.invocation.divisi ?? profile.divisi ?? '000');
}

/** As `signIn`, but undefined where nobody has logged in or the portal cannot be reached: an offline check is an answer too. */
export async function connectIfLoggedIn(app: App): Promise<Connection | undefined> {
  try {
    const connection = await signIn(app);
    await connection.portal.company();
    return connection;
  } catch (error) {
    if (!(error instanceof AppError) || (error.kind !== 'notLoggedIn' && error.kind !== 'unreachable')) throw error;
    if (error.kind === 'unreachable' && error.code !== 'NO_SANDBOX') app.note(message('connect.offline'));
    return undefined;
  }
}

/** @returns who this profile is at its portal, as last known; the portal is asked only when nothing is. @throws AppError notLoggedIn. */
export async function employerHere(app: App): Promise<Employer> {
  const profile = await knownProfile(app);
  const npp = app.invocation.npp ?? profile.npp;
  if (npp === undefined) throw notLoggedIn();
  const divisi = app.invocation.divisi ?? profile.divisi ?? '000';
  if (profile.portalId === undefined) return (await openConnection(app, npp, divisi)).employer;
  return { portal: profile.portalId, npp, divisi };
}

/** Opens the portal for a company; what it needs a session for asks for one. */
export async function openConnection(app: App, npp: string, divisi: string): Promise<Connection> {
  const address = await portalAddress(app);
  const held: { store?: SessionStore; portal?: Portal; ask?: SessionAsker } = {};
  const ask = (): SessionAsker => held.ask as SessionAsker;
  const portal = await app.openPortal(address, {
    current: () => ask().current(),
    renew: (refused) => ask().renew(refused),
  });
  const meta = await portal.meta();
  const employer = { portal: portalIdOf(address, meta), npp, divisi };
  const settings = await app.openSettings();
  const name = app.invocation.profile ?? settings.defaultProfile;
  const { portalId } = settings.get(name);
  if (portalId !== undefined && portalId !== employer.portal) await settings.set(name, 'portalId', employer.portal);
  const store = openSessionStore(await app.openKeychain(), settings.stored, employer);
  held.ask = sessionAsker(app, portal, store, employer);
  return { portal, name: meta.environment === 'sandbox' ? 'sandbox' : address.host, employer, meta, store };
}

/** The data behind an address, not the address: a sandbox moves from port to port and stays the same. */
function portalIdOf(address: PortalAddress, meta: PortalMeta): string {
  return meta.environment === 'sandbox' && meta.instance !== undefined ? `sandbox:${meta.instance}` : address.origin;
}

/** @returns how a portal is called on screens and in documents, from what the ledger calls it. */
export function portalName({ portal }: Pick<Employer, 'portal'>): string {
  return portal.startsWith('sandbox:') ? 'sandbox' : new URL(portal).host;
}

interface SessionAsker {
  current(): Promise<Session>;
  renew(refused: Session): Promise<Session>;
}

function sessionAsker(app: App, portal: Portal, store: SessionStore, { npp, divisi }: Employer): SessionAsker {
  /** A keychain that did not answer is not asked again by the same command: each question takes its time limit. */
  let answers = true;
  const keep = async (session: Session): Promise<Session> => {
    if (answers) await store.saveSession(session);
    return session;
  };
  const logIn = async (): Promise<Session> => {
    const { password: environment, passwordFile: file } = app.secrets;
    const keychain = answers ? () => store.password() : undefined;
    const { password, source } = await findPassword({ file, keychain, environment }).catch((error: unknown) => {
      throw error instanceof AppError && error.code === 'PASSWORD_NEEDED' ? notLoggedIn(error) : error;
    });
    const login = await portal.login({ npp, divisi, password });
    if (login.kind === 'challenge') {
      const help = message('connect.logIn');
      throw new AppError('notLoggedIn', message('connect.secondFactor'), { code: 'SECOND_FACTOR_NEEDED', help });
    }
    app.remark(message(`connect.passwordFrom.${source}`));
    return keep(login.session);
  };
  return {
    async current() {
      const found = await store.session();
      if (found.kind === 'found') return found.session;
      if (found.kind === 'nothing') return logIn();
      answers = false;
      return logIn().catch((error: unknown) => {
        throw error instanceof AppError && error.code === 'NOT_LOGGED_IN' ? keychainInTheWay(found) : error;
      });
    },
    async renew(refused) {
      try {
        return await keep(await portal.refresh(refused.refreshToken));
      } catch (error) {
        if (!(error instanceof AppError) || error.kind !== 'notLoggedIn') throw error;
        return logIn();
      }
    },
  };
}

/** Not logged in as far as can be seen: why the keychain could not be looked into. */
function keychainInTheWay(trouble: KeychainTrouble): AppError {
  const isOff = trouble.kind === 'unavailable' && trouble.reason === 'disabled';
  if (isOff) return notLoggedIn();
  return new AppError('notLoggedIn', keychainSentence(trouble), {
    code: 'NOT_LOGGED_IN',
    help: message('connect.logIn'),
  });
}

function notLoggedIn(cause?: AppError): AppError {
  return new AppError('notLoggedIn', message('connect.notLoggedIn'), {
    code: 'NOT_LOGGED_IN',
    help: message('connect.logIn'),
    cause,
  });
}
