import type { App } from '../app.js';
import { parseNpp } from '../credentials/npp.js';
import { parsePortalAddress, type PortalAddress } from '../credentials/portal-address.js';
import { openSessionStore, type SessionStore } from '../credentials/session-store.js';
import type { Profile } from '../credentials/settings.js';
import { parseUserName } from '../credentials/user-name.js';
import { AppError, message, type Message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import type { Portal, PortalMeta } from '../portal/index.js';
import { clockOff } from './clock-off.js';
import { livingSandbox, type SandboxNote } from './sandbox-note.js';
import { secretStore, type StoreChoice } from './secret-store.js';
import type { KnownPassword } from './sending-password.js';
import { notLoggedIn, type SessionAsker, sessionAsker } from './unattended-login.js';

export type { Employer } from '../ledger/index.js';

/** A portal that answered with the contract, and who we are there. */
export interface Connection {
  readonly portal: Portal;
  readonly address: PortalAddress;
  /** `sandbox`, or the host's name: every answer says which it was. */
  readonly name: string;
  readonly employer: Employer;
  readonly meta: PortalMeta;
  readonly store: SessionStore;
  /** Opens the store of secrets now, and not only when one is looked for. */
  readonly unlock: () => Promise<void>;
  /** From here on a session that has to be opened is opened with this password. */
  readonly know: (password: KnownPassword) => void;
}

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

/**
 * What was typed, then a named profile's own, then the environment, then the default profile's.
 * @returns the first that there is.
 */
function chosen<T>(app: App, typed: T | undefined, environment: T | undefined, profile: T | undefined): T | undefined {
  const isNamed = app.invocation.profile !== undefined;
  return typed ?? (isNamed ? (profile ?? environment) : (environment ?? profile));
}

/** @param typed the flag's. @returns the company that is meant; undefined when nobody says. @throws AppError usage NPP_INVALID. */
export function chosenNpp(app: App, profile: Profile, typed?: string): string | undefined {
  const npp = chosen(app, typed, app.invocation.environment.npp, profile.npp);
  return npp === undefined ? undefined : parseNpp(npp);
}

export function chosenDivisi(app: App, profile: Profile): string {
  return app.invocation.typed.divisi ?? profile.divisi ?? '000';
}

/**
 * @param typed the flag's. @returns who logs in for a company; without a user it is the first owner. A profile's user is one of
 *   its own company.
 */
export function whoLogsIn(app: App, profile: Profile, npp: string, typed?: string): Omit<Employer, 'portal'> {
  const ofProfile = profile.npp === npp ? profile.user : undefined;
  const user = typed === undefined ? ofProfile : parseUserName(typed);
  return { npp, divisi: chosenDivisi(app, profile), user };
}

/** @returns where the portal is; by default the sandbox of this machine. @throws AppError usage for an address that is refused. */
export async function portalAddress(app: App): Promise<PortalAddress> {
  return (await portalPlace(app)).address;
}

/** @returns the portal's address as it was written, not yet judged, or `sandbox`. */
export function wantedPortal(app: App, profile: Profile): string {
  const { typed, environment } = app.invocation;
  return chosen(app, typed.portal, environment.portal, profile.portal) ?? localSandbox;
}

/** Asks what stands behind the profile's address, without a session. @returns it, and how the ledger calls it. @throws AppError as `meta` */
export async function openDoor(
  app: App,
): Promise<{ portal: Portal; address: PortalAddress; meta: PortalMeta; id: string }> {
  const address = await portalAddress(app);
  const portal = await app.openPortal(address);
  const meta = await portal.meta();
  return { portal, address, meta, id: portalIdOf(address, meta) };
}

/** As `portalAddress`, with the note of the sandbox where that said so. */
async function portalPlace(app: App): Promise<{ address: PortalAddress; note?: SandboxNote }> {
  const profile = await profileOf(app);
  const wanted = wantedPortal(app, profile);
  if (wanted !== localSandbox) return { address: parsePortalAddress(wanted, profile.trustedHost) };
  const note = await livingSandbox(app);
  if (!note) throw noSandbox();
  return { address: parsePortalAddress(note.url), note };
}

function noSandbox(): AppError {
  return new AppError('unreachable', message('connect.noSandbox'), {
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
  const npp = chosenNpp(app, profile);
  if (npp === undefined) throw notLoggedIn();
  return openConnection(app, whoLogsIn(app, profile, npp));
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
  const npp = chosenNpp(app, profile);
  if (npp === undefined) throw notLoggedIn();
  const whose = whoLogsIn(app, profile, npp);
  if (profile.portalId === undefined) return (await openConnection(app, whose)).employer;
  return { portal: profile.portalId, ...whose };
}

/** @returns who this profile is in the ledger, without asking anybody; undefined where the ledger knows nothing of it. */
export async function employerOnFile(app: App): Promise<Employer | undefined> {
  const profile = await knownProfile(app);
  const npp = chosenNpp(app, profile);
  const divisi = chosenDivisi(app, profile);
  const wanted = wantedPortal(app, profile);
  const isHere = ({ portal }: Employer): boolean => {
    if (wanted === localSandbox) return portal.startsWith('sandbox:');
    const { origin, loopback } = parsePortalAddress(wanted, profile.trustedHost);
    return portal === origin || (loopback && portal.startsWith('sandbox:'));
  };
  const known = (await app.openLedger()).employers().filter((each) => each.npp === npp && each.divisi === divisi);
  return known.filter(isHere).at(-1);
}

/**
 * Opens the portal for a company; what it needs a session for asks for one.
 * @param choice where a login keeps its secrets; as the profile says when absent.
 */
export async function openConnection(
  app: App,
  { npp, divisi, user }: Omit<Employer, 'portal'>,
  choice?: StoreChoice,
): Promise<Connection> {
  const { address, note } = await portalPlace(app);
  const held: { ask?: SessionAsker } = {};
  const ask = (): SessionAsker => held.ask as SessionAsker;
  const portal = await app.openPortal(address, {
    current: () => ask().current(),
    renew: (refused) => ask().renew(refused),
  });
  const meta = await portal.meta();
  const employer = { portal: portalIdOf(address, meta), npp, divisi, ...(user !== undefined && { user }) };
  // Whatever answers at a port that a sandbox once had may be another user's.
  if (note && employer.portal !== `sandbox:${note.instance}`) throw noSandbox();
  sayClockOff(app, meta, choice !== undefined);
  const stranger = realOneHere(address, meta);
  if (stranger) app.note(stranger);
  const settings = await app.openSettings();
  const name = app.invocation.profile ?? settings.defaultProfile;
  const { portalId } = settings.get(name);
  if (portalId !== undefined && portalId !== employer.portal) await settings.set(name, 'portalId', employer.portal);
  const { kind, keychain, unlock } = await secretStore(app, npp, choice);
  const store = openSessionStore(keychain, settings.stored, employer, kind);
  const know = (known?: KnownPassword): void => {
    held.ask = sessionAsker(app, { portal, meta, account: { address, employer, store } }, known);
  };
  know();
  const portalShown = meta.environment === 'sandbox' ? 'sandbox' : address.host;
  return { portal, address, name: portalShown, employer, meta, store, unlock, know };
}

/** @returns what is odd about a portal of this machine that says it is no rehearsal: whoever listens there is told the password. */
export function realOneHere({ loopback, host }: PortalAddress, { environment }: PortalMeta): Message | undefined {
  return loopback && environment === 'production' ? message('connect.realOneHere', { host }) : undefined;
}

/** @param isLogin whether somebody logs in: a sandbox may be meant to differ, and that is told once. */
function sayClockOff(app: App, meta: PortalMeta, isLogin: boolean): void {
  const off = clockOff(app, meta);
  if (off && (isLogin || meta.environment !== 'sandbox')) app.note(off);
}

/** The data behind an address, not the address: a sandbox moves from port to port and stays the same. */
function portalIdOf(address: PortalAddress, meta: PortalMeta): string {
  return meta.environment === 'sandbox' && meta.instance !== undefined ? `sandbox:${meta.instance}` : address.origin;
}

/** @returns how a portal is called on screens and in documents, from what the ledger calls it. */
export function portalName({ portal }: Pick<Employer, 'portal'>): string {
  return portal.startsWith('sandbox:') ? 'sandbox' : new URL(portal).host;
}
