import { shippedTables } from '../law/generated/tables.js';
import { type Holidays, holidaysFrom } from '../law/holidays.js';
import type { Tables } from '../law/types.js';
import type { Database } from './store/database.js';

/** What bills and fines depend on. */
export interface Rules {
  readonly db: Database;
  readonly tables: Tables;
  readonly holidays: Holidays;
  /** How long a kode iuran can be paid. */
  readonly codeDays: number;
}

/** Everything that the sandbox's answers depend on besides the request. */
export interface Context extends Rules {
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** Lets a delay pass that somebody asked for. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Where the second factor of everybody goes that has chosen none; undefined asks those alone who chose one. */
  readonly secondFactor: 'sms' | 'email' | undefined;
  /** Whether a login asks for a captcha. */
  readonly captcha: boolean;
  /** When maintenance ends; undefined when there is none. */
  readonly closedUntil: Date | undefined;
  /** How long an access token holds. */
  readonly sessionMinutes: number;
  /** Rounds of scrypt, a power of two. */
  readonly passwordCost: number;
}

/** @returns when the maintenance ends that goes on now; undefined when the portal is open. */
export function maintenanceEnd({ closedUntil, clock }: Context): string | undefined {
  return closedUntil && closedUntil > clock() ? closedUntil.toISOString() : undefined;
}

export interface RuleOptions {
  /** The shipped law when absent. */
  readonly tables?: Tables | undefined;
  /** 30 when absent. */
  readonly codeDays?: number | undefined;
}

export function rulesOver(db: Database, { tables = shippedTables, codeDays = 30 }: RuleOptions): Rules {
  return { db, tables, holidays: holidaysFrom(tables.holidays), codeDays };
}
