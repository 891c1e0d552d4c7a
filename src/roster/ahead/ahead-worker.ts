import { parentPort, workerData } from 'node:worker_threads';
import { PlainRows, unclear } from '../plain/plain-rows.js';
import { RowFacts } from '../whole-file/row-facts.js';
import { Block, type BlockMemory, type Judged, type Task } from './block.js';
import { Texts } from './packed-rows.js';

// A thread of its own, which `helper.ts` starts and ends: it looks for plainly good rows in blocks that come later in the file.
const blocks = (workerData as readonly BlockMemory[]).map((memory) => new Block(memory));
const facts = new RowFacts();
const lineFeed = 10;
let plainRows: PlainRows | undefined;

parentPort?.on('message', (task: Task) => {
  if ('layout' in task) {
    plainRows = new PlainRows(task.separator, task);
    return;
  }
  const block = blocks[task.block];
  if (plainRows === undefined || !block?.claim(task.ticket)) return;
  parentPort?.postMessage({ ticket: task.ticket, ...judge(plainRows, block, task.until) } satisfies Judged);
});

/** Judges what would be the rows if each ended with its line; which of them are, the other thread knows. */
function judge(plain: PlainRows, { bytes, rows }: Block, until: number): Omit<Judged, 'ticket'> {
  const texts = new Texts();
  let count = 0;
  for (let from = 0; from < until; ) {
    const end = plain.read(bytes, from, facts);
    if (end !== unclear && rows.write(count, from, end, facts, texts)) count += 1;
    from = end === unclear ? bytes.indexOf(lineFeed, from) + 1 : end;
  }
  return { count, texts: texts.all };
}
