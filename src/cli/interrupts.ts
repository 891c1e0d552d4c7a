import process from 'node:process';
import type { App } from '../app.js';
import { AppError, Exit, type ExitCode, message, type Message } from '../errors.js';

type Signal = 'SIGINT' | 'SIGTERM';

const onSignal = { SIGINT: Exit.Interrupted, SIGTERM: Exit.Terminated } as const;

/** What a run does where somebody stops it. */
export interface Stopping {
  /** Says that what is being done comes to its end first. */
  readonly sayFinishing: () => void;
  /** Says that it was stopped, and where things stand; undefined where nobody knows. */
  readonly sayStopped: (stands: Message | undefined) => void;
  /** Ends the process, after what has to be closed. */
  readonly end: (code: ExitCode) => void;
}

/**
 * Ctrl-C and SIGTERM: a piece of work that is under way comes to its end first, unless somebody insists.
 * @returns what the run tells of its work.
 */
export function watchSignals(stopping: Stopping): Pick<App, 'finishing' | 'standing' | 'untilStopped'> {
  /** Pieces of work that are to come to their end first, and what was asked meanwhile. */
  let unfinished = 0;
  let asked: Signal | undefined;
  let stands: Message | undefined;
  const stop = (signal: Signal): void => {
    if (unfinished > 0 && asked === undefined) {
      asked = signal;
      stopping.sayFinishing();
      return;
    }
    // While something is being sent, nobody knows whether it is there.
    stopping.sayStopped(unfinished > 0 ? undefined : stands);
    stopping.end(onSignal[signal]);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    finishing: async (work, then) => {
      unfinished++;
      const result = await work().finally(() => unfinished--);
      stands = then;
      if (asked === undefined) return result;
      const kind = asked === 'SIGINT' ? 'interrupted' : 'terminated';
      throw new AppError(kind, then, { code: kind.toUpperCase(), help: message('interrupted.help') });
    },
    standing: (now) => {
      stands = now;
    },
    untilStopped: () =>
      new Promise((done) => {
        process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
        process.once('SIGINT', () => done()).once('SIGTERM', () => done());
      }),
  };
}
