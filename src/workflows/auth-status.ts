import type { App } from '../app.js';
import { type KeychainTrouble, troubleOfEmpty } from '../credentials/keychain.js';
import type { FoundSession } from '../credentials/session-store.js';
import type { PasswordSource } from '../credentials/sources.js';
import type { TotpSecret } from '../credentials/totp.js';
import { AppError } from '../errors.js';
import { chosenNpp, employerHere, type Employer, portalName, profileOf, signIn, whoLogsIn } from './connect.js';
import { daysSince } from './password-age.js';
import { refusedHere } from './examine-refused.js';
import { type PasswordPlace, passwordPlaces, stops, totpPlace, usedOf } from './secret-places.js';
import { storeOf, type StoreChoice } from './secret-store.js';
import { notLoggedIn } from './unattended-login.js';

export interface AuthStatus {
  readonly profile: string;
  readonly employer: Employer;
  readonly portal: string;
  /** Where secrets are kept; `none` where there is no keychain to keep any. */
  readonly store: StoreChoice['store'] | 'none';
  readonly session: 'kept' | 'ended' | 'none' | 'locked' | 'closed' | 'unavailable';
  /** What a keychain that could not be asked answered. */
  readonly keychain: KeychainTrouble | undefined;
  readonly expiresAt: string | null;
  readonly company: string | null;
  /** Where the next login would take the password from without asking; null where it would have to ask. */
  readonly passwordFrom: PasswordSource | null;
  /** Why the next login stops at what is set for it: of no use, or refused before; null where it does not. */
  readonly stopped: 'unusable' | 'refused' | null;
  readonly places: readonly PasswordPlace[];
  /** Where the codes of a second factor would come from without asking; null where a person is asked. */
  readonly codesFrom: TotpSecret['source'] | null;
  /** Since when the password holds; null where that is not known. */
  readonly passwordChangedAt: string | null;
  /** Counted from then; null as above. */
  readonly passwordDays: number | null;
  /** Why that is not known; null where it is. No login is made to find out. */
  readonly ageUnknown: AgeUnknown | null;
}

export type AgeUnknown = 'noSession' | 'ended' | 'storeShut' | 'unreachable' | 'refused';

/** Where a password may come from, where it is not known whose, or for which portal; and why not. */
export interface NobodyKnown {
  readonly npp: string | undefined;
  readonly places: readonly PasswordPlace[];
  readonly why: AppError;
}

/** @returns that, where no NPP is known, or no portal was ever logged in to and none can be asked now; undefined otherwise. */
export async function nobodyKnown(real: App): Promise<NobodyKnown | undefined> {
  const app = brieflyAsking(real);
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile);
  if (npp === undefined) return { npp, places: await passwordPlaces(app, undefined), why: notLoggedIn() };
  try {
    await employerHere(app);
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'unreachable') throw error;
    // Nothing is noted of a portal without a name.
    return { npp, places: await passwordPlaces(app, { portal: '', ...whoLogsIn(app, profile, npp) }), why: error };
  }
}

/** @returns who is logged in and where secrets are kept; the portal is asked for the password's age alone, once, where a session is kept. @throws AppError notLoggedIn. */
export async function authStatus(real: App): Promise<AuthStatus> {
  const app = brieflyAsking(real);
  const employer = await employerHere(app);
  const settings = await app.openSettings();
  const store = await storeOf(app, employer);
  const found = await store.session();
  const trouble = await troubleOf(app, store.kind, found);
  const places = await placesOf(app, employer, trouble);
  const known = trouble ?? found;
  const { passwordChangedAt = null, ageUnknown = null } = await passwordAge(app, known);
  const session = ageUnknown === 'ended' ? ageUnknown : sessionState(known);
  return {
    profile: app.invocation.profile ?? settings.defaultProfile,
    employer,
    portal: portalName(employer),
    store: trouble?.kind === 'unavailable' ? 'none' : store.kind,
    session,
    keychain: trouble,
    expiresAt: found.kind === 'found' ? found.session.expiresAt : null,
    company: found.kind === 'found' ? found.session.company.name : null,
    passwordFrom: usedOf(places) ?? null,
    stopped: stoppedBy(places),
    places,
    codesFrom: await codesFrom(app, employer),
    passwordChangedAt,
    passwordDays: passwordChangedAt === null ? null : daysSince(passwordChangedAt, app.clock()),
    ageUnknown,
  };
}

function brieflyAsking(app: App): App {
  return { ...app, openPortal: (address, session) => app.openPortal(address, session, 'brief') };
}

async function placesOf(
  app: App,
  employer: Employer,
  trouble: KeychainTrouble | undefined,
): Promise<readonly PasswordPlace[]> {
  const places = await passwordPlaces(app, employer, trouble);
  return (await refusedHere(app, employer, places, trouble === undefined)).places;
}

async function troubleOf(
  app: App,
  store: StoreChoice['store'],
  found: FoundSession,
): Promise<KeychainTrouble | undefined> {
  if (found.kind === 'found') return undefined;
  if (found.kind !== 'nothing') return found;
  return store === 'keychain' ? troubleOfEmpty(await app.openKeychain()) : undefined;
}

function sessionState({ kind }: FoundSession): AuthStatus['session'] {
  if (kind === 'found') return 'kept';
  if (kind === 'nothing') return 'none';
  return kind === 'timeout' ? 'unavailable' : kind;
}

/** A keychain that was switched off keeps nothing. */
function isShut(found: FoundSession): boolean {
  if (found.kind === 'unavailable') return found.reason !== 'disabled';
  return found.kind !== 'found' && found.kind !== 'nothing';
}

/** Nothing else of the status depends on the portal, so its silence is none of a failure. */
async function passwordAge(
  app: App,
  found: FoundSession,
): Promise<{ passwordChangedAt?: string; ageUnknown?: AgeUnknown }> {
  if (found.kind !== 'found') return { ageUnknown: isShut(found) ? 'storeShut' : 'noSession' };
  try {
    return { passwordChangedAt: (await (await signIn(app)).portal.passwordState()).changedAt };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.kind === 'notLoggedIn') return { ageUnknown: 'ended' };
    return { ageUnknown: error.kind === 'unreachable' ? 'unreachable' : 'refused' };
  }
}

/** What is wrong with a file of codes is the doctor's to say. */
async function codesFrom(app: App, employer: Employer): Promise<AuthStatus['codesFrom']> {
  try {
    return (await totpPlace(app, employer)) ?? null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function stoppedBy(places: readonly PasswordPlace[]): AuthStatus['stopped'] {
  const first = obstacle(places);
  if (!first) return null;
  return first.state === 'refused' ? 'refused' : 'unusable';
}

/** @returns what stands in the way of the next login, where something does. */
export function obstacle(places: readonly PasswordPlace[]): PasswordPlace | undefined {
  const first = places.find(
    ({ source, state }) => state === 'used' || state === 'refused' || (state === 'unusable' && stops(source)),
  );
  return first?.state === 'used' ? undefined : first;
}
