import type { App } from '../app.js';
import { keychainSentence, type KeychainTrouble } from '../credentials/keychain.js';
import type { SessionStore } from '../credentials/session-store.js';
import { AppError, message } from '../errors.js';
import { type Employer, keyBytes, type Sealer, sealerWith } from '../ledger/index.js';
import { storeOf } from './secret-store.js';

/**
 * @returns what opens the employer's pulled history; undefined when none of it is sealed.
 * @throws AppError usage HISTORY_KEY_UNREACHABLE, HISTORY_KEY_GONE.
 */
export async function openerFor(app: App, employer: Employer): Promise<Sealer | undefined> {
  const ledger = await app.openLedger();
  if (ledger.countSealed(employer).sealed === 0) return undefined;
  return knownSealer(app, employer, await storeOf(app, employer));
}

/**
 * The key is made where there is none yet; no other run may do so meanwhile.
 * @returns what seals the employer's history. @throws as `openerFor`; LEDGER_SEALED where it does not open what is sealed already.
 */
export async function sealerFor(app: App, employer: Employer, store: SessionStore): Promise<Sealer> {
  const ledger = await app.openLedger();
  if (ledger.countSealed(employer).sealed > 0) {
    const sealer = await knownSealer(app, employer, store);
    ledger.events(employer, {}, sealer);
    return sealer;
  }
  return (await findSealer(app, employer, store, 'history.keyNotKept.help')) ?? newSealer(app, employer, store);
}

/** @returns what seals with a key of its own, which takes the place of any before. @throws AppError usage HISTORY_KEY_UNREACHABLE. */
export async function newSealer(app: App, employer: Employer, store: SessionStore): Promise<Sealer> {
  const key = app.random(keyBytes);
  const text = Buffer.from(key).toString('base64');
  app.hide(text);
  const kept = await store.saveLedgerKey(text);
  if (kept.kind !== 'stored') throw unreachable(kept, 'history.keyNotKept.help');
  return sealerWith(key, employer, app.random);
}

/** When secrets go elsewhere the key goes along: what it sealed could never be read again. @throws as `openerFor` */
export async function moveHistoryKey(from: SessionStore, to: SessionStore): Promise<void> {
  if (!from.keepsLedgerKey()) return;
  const found = await from.ledgerKey();
  if (found.kind === 'nothing') return;
  if (found.kind !== 'found') throw unreachable(found, 'history.keyUnreachable.help');
  const kept = await to.saveLedgerKey(found.secret);
  if (kept.kind !== 'stored') throw unreachable(kept, 'history.keyNotKept.help');
  await from.forgetLedgerKey();
}

async function knownSealer(app: App, employer: Employer, store: SessionStore): Promise<Sealer> {
  const found = await findSealer(app, employer, store, 'history.keyUnreachable.help');
  if (found) return found;
  throw new AppError('usage', message('history.keyGone'), {
    code: 'HISTORY_KEY_GONE',
    help: message('history.keyGone.help'),
  });
}

async function findSealer(
  app: App,
  employer: Employer,
  store: SessionStore,
  help: UnreachableHelp,
): Promise<Sealer | undefined> {
  const found = await store.ledgerKey();
  if (found.kind === 'nothing') return undefined;
  if (found.kind !== 'found') throw unreachable(found, help);
  app.hide(found.secret);
  const key = Buffer.from(found.secret, 'base64');
  return key.length === keyBytes ? sealerWith(key, employer, app.random) : undefined;
}

type UnreachableHelp = 'history.keyUnreachable.help' | 'history.keyNotKept.help';

function unreachable(trouble: KeychainTrouble, help: UnreachableHelp): AppError {
  return new AppError('usage', keychainSentence(trouble), { code: 'HISTORY_KEY_UNREACHABLE', help: message(help) });
}
