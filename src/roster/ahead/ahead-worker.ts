import { parentPort } from 'node:worker_threads';
import type { Beginning, Judged } from './block.js';
import { Parts } from './parts.js';

// A thread of its own, which `helper.ts` starts and ends: it looks for plainly good rows in parts that come later in the file.
let parts: Parts | undefined;

parentPort?.on('message', (told: Beginning | number) => {
  if (typeof told !== 'number') {
    parts = new Parts(told);
    return;
  }
  const found = parts?.judge(told);
  if (found) parentPort?.postMessage({ ticket: told, ...found } satisfies Judged);
});
