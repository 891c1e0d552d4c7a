import { constants, existsSync } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import type { App } from '../app.js';
import {
  keychainAccount,
  keychainHelp,
  keychainSentence,
  type KeychainTrouble,
  secretKinds,
  troubleOfEmpty,
} from '../credentials/keychain.js';
import { serviceCredential } from '../credentials/service-credentials.js';
import { noteName } from '../credentials/session-store.js';
import { message } from '../errors.js';
import { ledgerFile } from '../ledger/file.js';
import { obstacle } from './auth-status.js';
import { chosenNpp, profileOf, type Employer, whoLogsIn } from './connect.js';
import { check, type Check, type Found, ok } from './check.js';
import { examinePortal } from './examine-portal.js';
import { refusedHere, type RefusedHere, refusedList } from './examine-refused.js';
import { openerFor } from './history-key.js';
import { type PasswordPlace, passwordPlaces, totpPlace, usedOf } from './secret-places.js';
import { encryptedFile, secretStore, storeChoice } from './secret-store.js';

/** How this machine stands. */
export interface Examination {
  readonly checks: readonly Check[];
  /** `sandbox`, or the host's name; undefined where no portal answered. */
  readonly portal: string | undefined;
  /** Every place that a password may come from; none where that cannot be told. */
  readonly places: readonly PasswordPlace[];
  /** Passwords and codes that no command sends again by itself. */
  readonly refused: RefusedHere['remembered'];
}

/** @returns how this machine stands, each check by itself: one that fails hides no other. */
export async function examine(app: App): Promise<Examination> {
  const { checks, portal, id } = await examinePortal(app);
  const here = await machine(app, id);
  return { ...here, checks: toldOnce([...here.checks, ...checks]), portal };
}

/** What stops several checks, such as damaged settings, is one thing to mend. */
function toldOnce(checks: readonly Check[]): Check[] {
  const findings = checks.map(({ state, finding }) => `${state} ${JSON.stringify(finding)}`);
  return checks.filter(({ state }, at) => state !== 'bad' || findings.indexOf(findings[at] ?? '') === at);
}

/** @param id how the ledger calls the portal that answered just now. */
async function machine(app: App, id: string | undefined): Promise<Omit<Examination, 'portal'>> {
  let places: readonly PasswordPlace[] = [];
  const known: { refused?: RefusedHere } = {};
  let asked: Promise<KeychainTrouble | undefined> | undefined;
  const trouble = (): NonNullable<typeof asked> => (asked ??= storeTrouble(app));
  const checks = [
    await check('settings', async () => ok(message('doctor.settings', { file: (await app.openSettings()).path }))),
    await check('folders', () => folders(app)),
    await check('ledger', () => ledger(app)),
    await check('keychain', () => keychain(app, trouble)),
    await check('password', async () => {
      const employer = await employerKnown(app);
      places = await passwordPlaces(app, employer, await trouble());
      const storeAnswers = (await trouble()) === undefined && !(await asksForPassphrase(app));
      known.refused = employer
        ? await refusedHere(app, { ...employer, portal: id ?? employer.portal }, places, storeAnswers)
        : { remembered: [], places };
      places = known.refused.places;
      return known.refused.password ?? password(places, await trouble());
    }),
    await check('codes', () => known.refused?.codes ?? codes(app)),
  ];
  const { refused } = known;
  if (refused) checks.push(await check('refused', () => refusedList(refused)));
  return { checks, places, refused: refused?.remembered ?? [] };
}

async function folders(app: App): Promise<Found> {
  for (const folder of [app.folders.config, app.folders.data]) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await access(folder, constants.W_OK);
    } catch {
      return {
        state: 'bad',
        finding: message('doctor.folderClosed', { folder }),
        cure: message('doctor.folderClosed.cure'),
      };
    }
    const { mode } = await stat(folder);
    if (app.program.platform !== 'win32' && (mode & 0o077) !== 0) {
      return {
        state: 'warning',
        finding: message('doctor.folderOpen', { folder }),
        cure: message('doctor.folderOpen.cure', { folder }),
      };
    }
  }
  const isWindows = app.program.platform === 'win32';
  return ok(message(isWindows ? 'doctor.folders.windows' : 'doctor.folders', { folder: app.folders.data }));
}

async function ledger(app: App): Promise<Found> {
  const file = ledgerFile(app.folders.data);
  if (!existsSync(file)) return ok(message('doctor.ledger.none', { file }));
  const opened = await app.openLedger();
  opened.checkWritable();
  const [detail] = opened.integrity();
  if (detail === undefined) return history(app);
  return {
    state: 'bad',
    finding: message('doctor.ledgerBroken', { detail }),
    cure: message('doctor.ledgerBroken.cure', { folder: app.folders.data }),
  };
}

/** A store that only a passphrase opens is not asked for the key: nobody is asked anything here. */
async function history(app: App): Promise<Found> {
  const { ledger: { encrypt = false } = {} } = await profileOf(app);
  const employer = await employerKnown(app);
  if (!employer) return ok(message('doctor.ledger'));
  const { sealed, clear } = (await app.openLedger()).countSealed(employer);
  if (encrypt ? clear > 0 : sealed > 0) {
    return {
      state: 'warning',
      finding: message(encrypt ? 'doctor.ledger.partlyClear' : 'doctor.ledger.partlySealed'),
      cure: message('doctor.ledger.rewrite', { value: encrypt }),
    };
  }
  if (!encrypt) return ok(message(clear > 0 ? 'doctor.ledger.clear' : 'doctor.ledger'));
  if (!(await asksForPassphrase(app))) await openerFor(app, employer);
  return ok(message('doctor.ledger.encrypted'));
}

type AskKeychain = () => Promise<KeychainTrouble | undefined>;

async function keychain(app: App, trouble: AskKeychain): Promise<Found> {
  const found = await trouble();
  if (found) return { state: 'warning', finding: keychainSentence(found), cure: keychainHelp(found) };
  if ((await storeChoice(app)).store === 'keychain') return ok(message('doctor.keychain'));
  const file = await encryptedFile(app);
  return ok(message((await asksForPassphrase(app)) ? 'doctor.encrypted.passphrase' : 'doctor.encrypted', { file }));
}

/** @returns what is wrong with the store of secrets, where something is; a passphrase is not asked for. */
async function storeTrouble(app: App): Promise<KeychainTrouble | undefined> {
  if (await asksForPassphrase(app)) return undefined;
  const [settings, employer] = [await app.openSettings(), await employerKnown(app)];
  const { kind, keychain } = await secretStore(app, employer?.npp);
  const accounts = employer ? secretKinds.map((it) => keychainAccount(employer, it)) : [];
  const kept = accounts.find((account) => settings.stored.has(noteName(kind, account)));
  const answer = await keychain.find(kept ?? 'nothing', kept !== undefined);
  if (answer.kind !== 'nothing') return answer.kind === 'found' ? undefined : answer;
  return kind === 'encrypted' ? undefined : troubleOfEmpty(keychain);
}

async function asksForPassphrase(app: App): Promise<boolean> {
  const { store, keyFile } = await storeChoice(app);
  if (store === 'keychain' || keyFile !== undefined) return false;
  return (await serviceCredential(app.secrets.credentialsDirectory, 'bpjstk-store-key', undefined)) === undefined;
}

function password(places: readonly PasswordPlace[], store: KeychainTrouble | undefined): Found {
  const trouble = obstacle(places)?.trouble;
  if (trouble) return { state: 'bad', finding: trouble.text, cure: trouble.help };
  const source = usedOf(places);
  if (source !== undefined) return ok(message('doctor.password', { source }));
  const isOff = store?.kind === 'unavailable' && store.reason === 'disabled';
  if (!store || isOff) return ok(message('doctor.password.asked'));
  return { state: 'warning', finding: message('doctor.password.unseen'), cure: undefined };
}

async function codes(app: App): Promise<Found> {
  const from = await totpPlace(app, await employerKnown(app));
  return ok(from === undefined ? message('doctor.codes.asked') : message('doctor.codes', { source: from }));
}

/** @returns who this profile is, as far as this machine knows without asking the portal. */
async function employerKnown(app: App): Promise<Employer | undefined> {
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile);
  if (npp === undefined) return undefined;
  return { portal: profile.portalId ?? '', ...whoLogsIn(app, profile, npp) };
}
