import type { App } from '../app.js';
import { message } from '../errors.js';
import type { Sealer } from '../ledger/index.js';
import { compareLedger, type LedgerDifference } from './compare-ledger.js';
import { profileOf, signIn, type Connection } from './connect.js';
import { newSealer, openerFor, sealerFor } from './history-key.js';
import { withLock } from './lock.js';

export interface Pulled {
  readonly connection: Connection;
  /** Events that were not here before. */
  readonly reports: number;
  readonly payments: number;
  readonly notifications: number;
  /** The instants of the first and last event that the ledger now holds; null when it holds none. */
  readonly since: string | null;
  readonly until: string | null;
  /** What the ledger and the portal say otherwise. */
  readonly differences: readonly LedgerDifference[];
}

/**
 * Fetches what the portal has that the ledger has not; each page is kept before the next is asked for.
 * @param anew lets go of what was pulled before, also where nothing opens it, and fetches all of it again.
 * @throws AppError as `sealerFor`, where history is to be kept encrypted.
 */
export async function pullHistory(app: App, { anew }: { readonly anew: boolean }): Promise<Pulled> {
  return pullFrom(app, await signIn(app), anew);
}

/** As `pullHistory`, from a portal that is open already. */
export async function pullFrom(app: App, connection: Connection, anew = false): Promise<Pulled> {
  const { portal, employer } = connection;
  const ledger = await app.openLedger();
  const sealer = await sealerHere(app, connection, anew);
  const counts = { report: 0, payment: 0, notification: 0, activity: 0 };
  let fetched = 0;
  for await (const { items, cursor } of portal.history(ledger.cursor(employer) ?? undefined)) {
    // Of what was taken back from an export, the portal tells again.
    for (const { kind } of ledger.remember(employer, items, cursor, sealer)) counts[kind]++;
    fetched += items.length;
    app.progress.step(message('progress.history'), fetched);
  }
  ledger.markPulled(employer);
  const events = ledger.events(employer, {}, sealer ?? (await openerFor(app, employer)));
  return {
    connection,
    reports: counts.report,
    payments: counts.payment,
    notifications: counts.notification,
    ...ledger.span(employer),
    differences: compareLedger(ledger.list(employer), events, ledger.pulled(employer)),
  };
}

/** @returns undefined where history is kept as it comes. What was left in the clear when encrypting was cut short is sealed first. */
async function sealerHere(app: App, { employer, store }: Connection, anew: boolean): Promise<Sealer | undefined> {
  const ledger = await app.openLedger();
  const isOn = (await profileOf(app)).ledger?.encrypt === true;
  if (!isOn && !anew) return undefined;
  return withLock(app, { employer }, async () => {
    const sealer = !isOn ? undefined : await (anew ? newSealer : sealerFor)(app, employer, store);
    if (anew) ledger.forget(employer);
    else if (sealer && ledger.countSealed(employer).clear > 0) ledger.rewrite(employer, 'sealed', sealer);
    return sealer;
  });
}
