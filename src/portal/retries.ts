import type { AppError } from '../errors.js';

const TRIES = 4;
/** What a run may repeat at once; beyond that, one request in five. */
const BUDGET = 20;
const EARNED = 0.2;
const FIRST_PAUSE_MS = 1000;
/** What all the pauses of a request may last together; jitter alone stays below 8 seconds. */
const PAUSES_MS = 30_000;

/**
 * An attempt that did not succeed. `says` is what it tells of a write:
 * `unknown`, it may have been done; `notNow`, this attempt did nothing; `no`, nothing was done and will be.
 */
export class Setback {
  constructor(
    readonly error: AppError,
    readonly says: 'unknown' | 'notNow' | 'no',
    /** Whether the same request may be sent again, and could fare better. */
    readonly again: boolean,
    /** How long the portal asked to wait, in milliseconds. */
    readonly retryAfterMs?: number,
  ) {}
}

/** What a run may repeat altogether: a portal that fails at every second request is not helped by half as many again. */
export class RetryBudget {
  readonly #most: number;
  #left: number;

  constructor(most = BUDGET) {
    this.#most = most;
    this.#left = most;
  }

  /** @returns whether something may be repeated now. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }

  /** A request went well. */
  earn(): void {
    this.#left = Math.min(this.#most, this.#left + EARNED);
  }
}

export interface Patience {
  readonly random: () => number;
  readonly budget: RetryBudget;
  /** Told how long the portal asked to wait, at each setback. */
  readonly asked?: (ms: number | undefined) => void;
  readonly pause: (ms: number) => Promise<void>;
  /** What to say when a write may have been done and no attempt settled it. */
  readonly unknownOutcome: (last: AppError) => AppError;
}

/**
 * Repeats an attempt until it succeeds, is refused, or four tries or the run's budget are used up; between them a pause with
 * full jitter, after the one that the portal asked for. One that asks for more than is left ends it at once.
 * @throws AppError the last attempt's, or that the outcome is unknown when an earlier one left a doubt
 */
export async function persist<T>(attempt: () => Promise<T | Setback>, patience: Patience): Promise<T> {
  let doubt = false;
  let left = PAUSES_MS;
  for (let tries = 1; ; tries++) {
    const outcome = await attempt();
    if (!(outcome instanceof Setback)) {
      patience.budget.earn();
      return outcome;
    }
    patience.asked?.(outcome.retryAfterMs);
    if (outcome.says === 'unknown') doubt = true;
    // Whoever was told the same pause does not come back at the same instant.
    const wait = (outcome.retryAfterMs ?? 0) + patience.random() * FIRST_PAUSE_MS * 2 ** (tries - 1);
    if (!outcome.again || tries === TRIES || wait > left || !patience.budget.spend()) {
      throw doubt && outcome.says !== 'no' ? patience.unknownOutcome(outcome.error) : outcome.error;
    }
    left -= wait;
    await patience.pause(wait);
  }
}

/** @returns the milliseconds that a `Retry-After` asks for, whether seconds or a date; undefined when it asks for none. */
export function retryAfter(header: string, now: Date): number | undefined {
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = header === '' ? Number.NaN : Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
