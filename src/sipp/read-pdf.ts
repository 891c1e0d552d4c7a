import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { PdfFault, Piece } from './pdf-pieces.js';

/** What the thread says: a page, or that there are no more and why. */
export type PdfNews = { readonly page: Piece[] } | { readonly ended: PdfFault | undefined };

const longestPageMs = 30_000;
const longestMs = 600_000;
const mostMegabytes = 768;
const lookEveryMs = 50;

/**
 * Takes the text out of a PDF in a thread of its own: a file may have been made to hang or to fill the memory.
 * @returns the text of each page, or why there is none.
 */
export function readPdf(bytes: Uint8Array): Promise<readonly (readonly Piece[])[] | PdfFault> {
  const before = process.memoryUsage.rss();
  const pages: Piece[][] = [];
  const worker = new Worker(new URL('./pdf-worker.js', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    env: {},
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (fault: PdfFault | undefined): void => {
      for (const timer of [late, slow, watch]) clearTimeout(timer);
      void worker.terminate();
      resolve(fault ?? pages);
    };
    const late = setTimeout(end, longestMs, 'tooMuch');
    const slow = setTimeout(end, longestPageMs, 'tooMuch');
    // What is unpacked lies outside of what the thread's own limit counts.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostMegabytes * 1024 ** 2) end('tooMuch');
    }, lookEveryMs);
    worker.on('message', (news: PdfNews) => {
      if ('ended' in news) {
        end(news.ended);
      } else {
        pages.push(news.page);
        slow.refresh();
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuch' : 'damaged'),
    );
    worker.on('exit', () => end('damaged'));
  });
}
