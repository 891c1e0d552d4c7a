import type { Tables } from '../law/types.js';
import { rulesOver } from './context.js';
import { type Inspection, inspection } from './inspect.js';
import { payBill, type PaymentMade } from './payments.js';
import { forgetEverythingDone } from './store/companies.js';
import { type Database, existingDatabase } from './store/database.js';
import { newestEventAt } from './store/events.js';
import { addFault, allFaults, type Fault, removeFaults, type WantedFault } from './store/faults.js';

export type { Inspection } from './inspect.js';
export { type PaymentMade, PaymentRefused } from './payments.js';
export { type Sandbox, type SandboxOptions, startSandbox } from './server.js';
export { masked } from './codes.js';
export { stories } from './stories.js';
export { isResource, requests, resourceNames } from './faults.js';
export { type Fault, type FaultKind, faultKinds } from './store/faults.js';

/**
 * What the portal holds, read from its database beside whatever server runs on it; amounts in whole rupiah.
 * @throws Error with code ENOENT when there is no such file
 */
export function inspect(db: string, options: { readonly clock: () => Date; readonly period?: string }): Inspection {
  return using(db, (database) => inspection(database, options.period, options.clock()));
}

export interface PayOptions {
  readonly billingCode: string;
  /** Whole rupiah; all that is still to be paid when absent. What is too much is credited to the next bill. */
  readonly amount?: number;
  readonly clock: () => Date;
  /** As the server was started with; the shipped ones when absent. */
  readonly tables?: Tables;
  readonly codeDays?: number;
}

/** Pays a bill as a bank would. @throws PaymentRefused; Error with code ENOENT when there is no such file */
export function pay(db: string, options: PayOptions): PaymentMade {
  return using(db, (database) =>
    database.write(() => {
      // The clock of whoever pays may stand still, or go after the portal's: nothing happens before what led to it.
      const now = new Date(Math.max(options.clock().getTime(), Date.parse(newestEventAt(database) ?? '') || 0));
      return payBill(rulesOver(database, options), options.billingCode, options.amount, now);
    }),
  );
}

/** Takes back all that was done since the database was made; the employer and its password stay. @throws as `inspect` */
export function reset(db: string): void {
  using(db, (database) => database.write(() => forgetEverythingDone(database)));
}

/** Has something go wrong from the next request on, with whatever server runs on the database. @throws as `inspect` */
export function setFault(db: string, wanted: WantedFault): Fault {
  return using(db, (database) => database.write(() => addFault(database, wanted)));
}

/** @returns every fault that was asked for, also those that have struck. @throws as `inspect` */
export function listFaults(db: string): Fault[] {
  return using(db, allFaults);
}

/** @param id all of them when absent. @returns how many there were. @throws as `inspect` */
export function clearFaults(db: string, id?: number): number {
  return using(db, (database) => database.write(() => removeFaults(database, id)));
}

function using<T>(path: string, work: (database: Database) => T): T {
  const database = existingDatabase(path);
  try {
    return work(database);
  } finally {
    database.close();
  }
}
