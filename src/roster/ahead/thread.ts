import { Worker } from 'node:worker_threads';

let begun: Worker | undefined;

/** Begins the thread that will be asked for. @returns it. */
export function beginThread(program?: URL): Worker {
  const thread = newThread(program);
  begun = thread;
  // One that ends before is of no use.
  thread.once('error', () => undefined).once('exit', () => (begun = undefined));
  return thread;
}

/** @param program the thread's program; by default the one beside this, which may have begun already. */
export function takeThread(program?: URL): Worker {
  if (program) return newThread(program);
  const thread = begun ?? newThread();
  begun = undefined;
  return thread;
}

function newThread(program = new URL('./ahead-worker.js', import.meta.url)): Worker {
  return new Worker(program, { env: {}, execArgv: [], stdout: true, stderr: true });
}
