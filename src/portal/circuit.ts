import { AppError, message } from '../errors.js';
import { Lost, type LossReason } from './troubles.js';

/** So long a portal that served nobody is left alone, unless it said itself for how long. */
const REST_MS = 60_000;
const MOST_REST_MS = 15 * 60_000;

/** Since when a portal has served nobody, and until when it is left alone; ISO instants. */
export interface Outage {
  readonly since: string;
  readonly until: string;
}

/** What is remembered of portals from run to run. */
export interface OutageNotes {
  read(origin: string): Outage | undefined;
  write(origin: string, outage: Outage | undefined): void;
}

export interface CircuitOptions {
  readonly origin: string;
  readonly host: string;
  readonly clock: () => Date;
  readonly notes?: OutageNotes | undefined;
  /** Whether what an earlier run found holds this one back: a timer's, not one that a person waits for. */
  readonly obeysNotes: boolean;
}

/**
 * Keeps a portal that is down from being knocked at by everything that follows: the rest of this run, and the runs of a
 * batch or a timer after it, of which one tries again when the rest is over.
 */
export class Circuit {
  readonly #options: CircuitOptions;
  /** What this run has met itself. */
  #met: Outage | undefined;
  #noted: Outage | undefined;
  #looked = false;

  constructor(options: CircuitOptions) {
    this.#options = options;
  }

  /** @throws AppError unreachable `PORTAL_RESTING` where nothing is to be sent now */
  assertClosed(): void {
    const { notes, origin, obeysNotes } = this.#options;
    this.#refuseDuring(this.#met);
    if (this.#looked) return;
    this.#looked = true;
    this.#noted = notes?.read(origin);
    if (!this.#noted || !obeysNotes) return;
    // A note from a clock that was set back since would hold for ever.
    if (Date.parse(this.#noted.until) - this.#now <= MOST_REST_MS) this.#refuseDuring(this.#noted);
    // This run tries; those beside it wait for what it finds.
    notes?.write(origin, { ...this.#noted, until: this.#instant(REST_MS) });
  }

  /** The portal answered, whatever it said. */
  heard(): void {
    this.#met = undefined;
    if (this.#noted) this.#options.notes?.write(this.#options.origin, undefined);
    this.#noted = undefined;
  }

  /** @param error that a request ended with. @param waitMs how long the portal asked to wait, where it did. */
  failed(error: unknown, waitMs: number | undefined): void {
    if (!(error instanceof AppError)) return;
    if (error.kind !== 'unreachable' && error.kind !== 'unknownOutcome') this.heard();
    if (!isOutage(error)) return;
    const since = (this.#met ?? this.#noted)?.since ?? this.#instant(0);
    const outage = { since, until: this.#instant(Math.min(waitMs ?? REST_MS, MOST_REST_MS)) };
    this.#met = this.#noted = outage;
    this.#options.notes?.write(this.#options.origin, outage);
  }

  get #now(): number {
    return this.#options.clock().getTime();
  }

  #instant(aheadMs: number): string {
    return new Date(this.#now + aheadMs).toISOString();
  }

  #refuseDuring(outage: Outage | undefined): void {
    if (!outage || this.#now >= Date.parse(outage.until)) return;
    const { since, until } = outage;
    const told = { host: this.#options.host, since, until };
    throw new AppError('unreachable', message('portal.resting', told), {
      code: 'PORTAL_RESTING',
      help: message('portal.help.resting'),
    });
  }
}

/** What is wrong with our own network or trust is no portal's outage, nor is one request that it fails at. */
const portalsOwn: readonly LossReason[] = ['refused', 'timeout', 'slow', 'broken'];

function isOutage({ kind, code, cause }: AppError): boolean {
  if (kind !== 'unreachable') return false;
  if (code === 'MAINTENANCE' || code === 'RATE_LIMITED') return true;
  return code === 'PORTAL_UNREACHABLE' && (!(cause instanceof Lost) || portalsOwn.includes(cause.reason));
}
