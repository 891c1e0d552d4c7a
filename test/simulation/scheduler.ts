import type { Dice } from './dice.js';

/** A machine died under a run: nothing that the run would do from here on reaches the world. */
export class Crash extends Error {}

/** One run of a command, from its start until it ends or its machine dies. */
export interface Run {
  readonly name: string;
  alive: boolean;
}

interface Turn {
  readonly run: Run;
  readonly what: string;
  readonly go: () => void;
  readonly die: () => void;
}

/**
 * Lets runs go on one at a time, in an order that the dice decide. It waits until every run stands before its next effect,
 * so that how long a real disk or thread takes decides nothing.
 */
export class Scheduler {
  readonly #turns: Turn[] = [];
  #working = 0;
  #settled: () => void = () => undefined;

  constructor(
    readonly dice: Dice,
    /** What happened, in order: what a failing seed prints. */
    readonly story: string[],
    /** How likely a run's machine dies instead of going on. */
    readonly deadliness: () => number,
    /** What may happen to the world between two turns. */
    readonly between: () => Promise<void>,
  ) {}

  /** Every effect of a run begins with this. @throws Crash */
  turn(run: Run, what: string): Promise<void> {
    return new Promise((go, fail) => {
      const die = (): void => {
        run.alive = false;
        fail(new Crash(what));
      };
      if (!run.alive) die();
      else {
        this.#turns.push({ run, what, go, die });
        this.#rest();
      }
    });
  }

  /** Runs all of them to their ends. */
  async play<T>(works: readonly { readonly run: Run; readonly work: () => Promise<T> }[]): Promise<T[]> {
    this.#working = works.length;
    let ended = 0;
    const ends = works.map(async ({ work }) => {
      try {
        return await work();
      } finally {
        ended++;
        this.#rest();
      }
    });
    while (ended < works.length) {
      if (this.#working > 0) await new Promise<void>((settled) => (this.#settled = settled));
      if (this.#turns.length === 0) continue;
      await this.between();
      const [turn] = this.#turns.splice(this.dice.below(this.#turns.length), 1);
      if (!turn) continue;
      this.#working++;
      const dies = this.dice.chance(this.deadliness());
      this.story.push(`${turn.run.name}: ${dies ? 'killed before ' : ''}${turn.what}`);
      if (dies) turn.die();
      else turn.go();
    }
    return Promise.all(ends);
  }

  #rest(): void {
    this.#working--;
    if (this.#working === 0) this.#settled();
  }
}
