import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../src/app.js';
import { openSettings } from '../../src/credentials/settings.js';
import { AppError, message } from '../../src/errors.js';
import { type Employer, type Ledger, openLedger, type Submission } from '../../src/ledger/index.js';
import { appIn } from '../support/app.js';
import { Crash, type Run } from './scheduler.js';
import type { World } from './world.js';

const writes = new Set<string | symbol>([
  'intend',
  'markSent',
  'markAwaiting',
  'settle',
  'refuse',
  'cancel',
  'setLeavers',
  'remember',
]);

/** What became of a run: what it told, or why it told nothing. */
export type End<T> = { readonly told: T } | { readonly failure: AppError } | { readonly killed: true };

/** A computer of the office: its folder outlives every run on it. */
export class Machine {
  readonly #folder: string;
  readonly #data: string;
  #runs = 0;

  constructor(
    readonly world: World,
    readonly name: string,
  ) {
    this.#folder = join(world.folder, name);
    this.#data = join(this.#folder, 'data');
    mkdirSync(this.#data, { recursive: true, mode: 0o700 });
    world.ahead.set(name, 0);
  }

  /** The machine's own clock, which may be wrong. */
  readonly #clock = (): Date => new Date(this.world.now + (this.world.ahead.get(this.name) ?? 0));

  /** From here on its commands are a user's of the company, by the profile. */
  async belongsTo(user: string): Promise<void> {
    const settings = await openSettings(join(this.#folder, 'config'), () => undefined);
    for (const [key, value] of Object.entries({ npp: this.world.npp, user })) await settings.set('default', key, value);
  }

  path(name: string): string {
    return join(this.#folder, name);
  }

  write(name: string, content: string): void {
    writeFileSync(this.path(name), content);
  }

  /** A run of a workflow on this machine, to be played by the scheduler. */
  run<T>(work: (app: App) => Promise<T>): { readonly run: Run; readonly work: () => Promise<End<T>> } {
    const run = { name: `${this.name}${++this.#runs}`, alive: true };
    return { run, work: () => this.#boot(run, work) };
  }

  /** Only the ledger of yesterday is left. */
  backUp(): void {
    rmSync(this.#backup, { recursive: true, force: true });
    if (existsSync(this.#data)) cpSync(this.#data, this.#backup, { recursive: true });
  }

  restore(): void {
    if (!existsSync(this.#backup)) return;
    this.loseLedger();
    cpSync(this.#backup, this.#data, { recursive: true });
  }

  loseLedger(): void {
    rmSync(this.#data, { recursive: true, force: true });
    mkdirSync(this.#data, { mode: 0o700 });
  }

  /** What this machine's ledger says of every report. */
  written(employer: Employer): Submission[] {
    const ledger = openLedger(this.#data, { clock: this.world.clock });
    try {
      return ledger.list(employer);
    } finally {
      ledger.close();
    }
  }

  get #backup(): string {
    return join(this.#folder, 'backup');
  }

  /** The events that this machine has pulled, by their ids. */
  events(employer: Employer): string[] {
    const ledger = openLedger(this.#data, { clock: this.world.clock });
    try {
      return ledger.events(employer).map(({ id }) => id);
    } finally {
      ledger.close();
    }
  }

  async #boot<T>(run: Run, work: (app: App) => Promise<T>): Promise<End<T>> {
    const app = this.#app(run);
    try {
      await this.world.scheduler.turn(run, 'begins');
      return { told: await work(app) };
    } catch (error) {
      if (error instanceof Crash) return { killed: true };
      if (!(error instanceof AppError)) throw error;
      this.world.story.push(`${run.name}: ${error.code}, exit ${error.exit}`);
      return { failure: error };
    } finally {
      await app.close().catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
    }
  }

  #app(run: Run): App {
    const { world } = this;
    const { dice, scheduler } = world;
    const pause = async (milliseconds: number): Promise<void> => {
      world.now += milliseconds;
      await scheduler.turn(run, 'a pause');
    };
    return appIn(this.#folder, {
      clock: this.#clock,
      pause,
      random: (count) => dice.bytes(count),
      chance: () => dice.next(),
      account: { npp: world.npp, password: world.password, portal: 'http://127.0.0.1:8080' },
      wire: world.wire(run),
      ledger: (opened) => this.#troubled(run, opened),
    });
  }

  /** The real ledger, whose machine may die before or after each of its writes, or whose disk is full. */
  #troubled(run: Run, ledger: Ledger): Ledger {
    const { world } = this;
    const die = (what: string): never => {
      run.alive = false;
      world.story.push(`${run.name}: killed ${what}`);
      throw new Crash(what);
    };
    return new Proxy(ledger, {
      get(target, name: keyof Ledger) {
        const call = Reflect.get(target, name) as unknown as (...given: unknown[]) => unknown;
        if (!writes.has(name)) return call;
        return (...given: unknown[]): unknown => {
          if (!run.alive) throw new Crash(name);
          if (world.dice.chance(world.weather.death)) die(`before ${name}`);
          if (world.dice.chance(world.weather.disk)) throw fullDisk();
          const result = call(...given);
          world.story.push(`${run.name}: ${name}`);
          if (world.dice.chance(world.weather.death)) die(`after ${name}`);
          return result;
        };
      },
    });
  }
}

function fullDisk(): AppError {
  return new AppError('usage', message('ledger.unwritable', { file: 'ledger.db', detail: 'SQLITE_FULL' }), {
    code: 'LEDGER_UNWRITABLE',
  });
}
