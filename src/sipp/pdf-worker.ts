import { parentPort, workerData } from 'node:worker_threads';
import { pagesOf } from './pdf-pieces.js';
import type { PdfNews } from './read-pdf.js';

// A thread of its own, which `read-pdf.ts` ends when a file takes too long or too much.
const pages = pagesOf(workerData as Uint8Array);
const tell = (news: PdfNews): void => parentPort?.postMessage(news);
let next = await pages.next();
while (!next.done) {
  tell({ page: next.value });
  next = await pages.next();
}
tell({ ended: next.value });
