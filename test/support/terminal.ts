import { afterEach } from '@jest/globals';
import { type IPty, spawn } from '@lydell/node-pty';
import { program } from './cli.js';
import type { Office } from './office.js';

/** A person at a terminal: types when what is shown says so. */
export interface Person {
  /** All that the terminal showed so far. */
  shown(): string;
  /** Waits until the terminal has shown it, then types. */
  answer(question: RegExp, keys: string | (() => string)): Promise<void>;
  ended(): Promise<number>;
}

const terminals = new Set<IPty>();

afterEach(() => {
  for (const terminal of terminals) terminal.kill('SIGKILL');
});

/** Runs a command line at a real terminal, for a clerk whom no environment knows. */
export function sitDown(office: Office, line: string, env: Record<string, string> = {}): Person {
  const { BPJSTK_NPP: _npp, BPJSTK_PASSWORD: _password, ...known } = office.env;
  const terminal: IPty = spawn(process.execPath, [program, ...line.split(' ')], {
    cwd: office.folder,
    cols: 100,
    rows: 40,
    env: { ...known, TERM: 'xterm-256color', ...env },
  });
  terminals.add(terminal);
  let shown = '';
  let from = 0;
  const waiting = new Set<() => void>();
  terminal.onData((part) => {
    shown += part;
    for (const look of waiting) look();
  });
  const ended = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode }) => {
      terminals.delete(terminal);
      resolve(exitCode);
      for (const look of waiting) look();
    });
  });
  return {
    shown: () => shown,
    answer: (question, keys) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!question.test(shown.slice(from))) return;
          from = shown.length;
          waiting.delete(look);
          terminal.write(typeof keys === 'string' ? keys : keys());
          resolve();
        };
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`it ended without ${String(question)}:\n${shown}`)));
      }),
    ended: () => ended,
  };
}
