import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { Tables } from '../law/types.js';
import { portalApp, type Served } from './app.js';
import { type Context, rulesOver } from './context.js';
import { ContractViolation } from './operation.js';
import { seed } from './seed.js';
import { monthsBehind, type StoryName } from './stories.js';
import { firstCompany } from './store/companies.js';
import { openDatabase } from './store/database.js';

export interface SandboxOptions {
  /** The database's file; made when there is none. */
  readonly db: string;
  /** A free one when absent. */
  readonly port?: number;
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** Lets a delay pass that `setFault` asked for; really waits when absent. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** The law by which it reckons; the shipped one when absent. */
  readonly tables?: Tables;
  /** What a new database holds; an employer without workers when absent. */
  readonly company?: StoryName;
  /** How many months its past has; two years when absent. */
  readonly months?: number;
  /** What the portal asks everybody for, whatever they chose. */
  readonly secondFactor?: 'sms' | 'email';
  /** Plays a portal that asks for a captcha at login. */
  readonly captcha?: boolean;
  /** Plays a portal that is closed for maintenance until then. */
  readonly closedUntil?: Date;
  /** How long an access token holds; 15 when absent. */
  readonly sessionMinutes?: number;
  /** How long a kode iuran can be paid; 30 when absent. */
  readonly codeDays?: number;
  /** Rounds of scrypt, a power of two; 32,768 when absent. */
  readonly passwordCost?: number;
  /** Told of everything that goes wrong inside, which the client sees as INTERNAL. */
  readonly fault?: (error: unknown) => void;
  /** Told of every request that was answered, or was to be. */
  readonly served?: (served: Served) => void;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly npp: string;
  /** Told once, when the database is made. */
  readonly password: string | null;
  /** How many answers of its own broke the contract; the client got INTERNAL instead. */
  contractViolations(): number;
  /** Takes no more requests, ends those that run, and leaves everything in the one file. */
  close(): Promise<void>;
}

const CLOSING_MS = 5_000;
/** The longest that sending one request may take, its refused body too. */
const REQUEST_MS = 60_000;
/** Longer than clients keep an idle connection, so that none is closed on a request that is just being sent. */
const IDLE_MS = 65_000;

/** @returns a portal of one's own that listens on 127.0.0.1. @throws Error when the port or the file cannot be had */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const portal = openPortal(options);
  try {
    let closing: Promise<void> | undefined;
    // A body that was refused unread is dropped by Node as it comes; the listener's own clean-up would cut it off.
    const listener = getRequestListener(portal.fetch, { overrideGlobalObjects: false, autoCleanupIncoming: false });
    const server = createServer({ requestTimeout: REQUEST_MS, keepAliveTimeout: IDLE_MS }, (request, response) => {
      response.shouldKeepAlive = server.listening;
      void listener(request, response);
    });
    await listening(server, options.port ?? 0);
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      npp: portal.npp,
      password: portal.password,
      contractViolations: portal.contractViolations,
      close: () => (closing ??= closed(server).then(portal.close)),
    };
  } catch (error) {
    portal.close();
    throw error;
  }
}

/** The portal itself, before anything listens: what answers requests over one database. */
export interface OpenPortal extends Pick<Sandbox, 'npp' | 'password' | 'contractViolations'> {
  readonly fetch: ReturnType<typeof portalApp>['fetch'];
  readonly close: () => void;
}

/** @throws Error when the file cannot be had */
export function openPortal(options: Omit<SandboxOptions, 'port'>): OpenPortal {
  const context = openContext(options);
  try {
    const password = firstCompany(context.db)
      ? null
      : seed(context, options.company ?? 'fresh', options.months ?? monthsBehind);
    let violations = 0;
    const { fetch } = portalApp(context, {
      fault: (error) => {
        if (error instanceof ContractViolation) violations++;
        options.fault?.(error);
      },
      served: options.served,
    });
    return {
      fetch,
      npp: firstCompany(context.db)?.npp ?? '',
      password,
      contractViolations: () => violations,
      close: () => context.db.close(),
    };
  } catch (error) {
    context.db.close();
    throw error;
  }
}

function openContext(options: Omit<SandboxOptions, 'port'>): Context {
  const { clock, random, secondFactor, captcha = false, closedUntil } = options;
  const { sessionMinutes = 15, passwordCost = 2 ** 15, pause = (ms: number) => sleep(ms) } = options;
  const rules = rulesOver(openDatabase(options.db), options);
  return { ...rules, clock, random, pause, secondFactor, captcha, closedUntil, sessionMinutes, passwordCost };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
}

/** Whoever is still sending after a while is cut off. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
