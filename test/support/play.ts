import type { Desk, Ran, RunOptions } from './desk.js';

/** A course of commands that was run once, and what each answered, under a name. */
export interface Play {
  readonly answers: ReadonlyMap<string, Ran>;
  /** @returns what the step of that name answered. @throws Error when there was none. */
  readonly answer: (name: string) => Ran;
  /** Runs a command line and keeps its answer. */
  readonly step: (name: string, line: string, options?: RunOptions) => Promise<Ran>;
}

export function openPlay(desk: Pick<Desk, 'run'>): Play {
  const answers = new Map<string, Ran>();
  return {
    answers,
    answer(name) {
      const found = answers.get(name);
      if (!found) throw new Error(`no step ${name}`);
      return found;
    },
    async step(name, line, options) {
      const ran = await desk.run(line, options);
      answers.set(name, ran);
      return ran;
    },
  };
}
