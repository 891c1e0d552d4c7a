import { readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PlainRows, unclear } from '../plain/plain-rows.js';
import { RowFacts } from '../whole-file/row-facts.js';
import { type Beginning, Block, type Judged, type Task } from './block.js';
import { type PackedRows, Texts } from './packed-rows.js';

// A thread of its own, which `helper.ts` starts and ends: it looks for plainly good rows in parts that come later in the file.
const fd = workerData as number;
const facts = new RowFacts();
const lineFeed = 10;
let plain: PlainRows | undefined;
let blocks: readonly Block[] = [];
let memory = Buffer.alloc(0);

parentPort?.on('message', (told: Beginning | Task) => {
  if ('rules' in told) {
    plain = new PlainRows(told.rules.separator, told.rules);
    blocks = told.blocks.map((memory) => new Block(memory));
    return;
  }
  const { ticket, start, length } = told;
  const block = blocks[told.block];
  if (plain === undefined || !block?.claim(ticket)) return;
  if (memory.length < length) memory = Buffer.allocUnsafeSlow(length);
  const bytes = memory.subarray(0, readSync(fd, memory, 0, length, start));
  parentPort?.postMessage({ ticket, ...judge(plain, bytes, block.rows) } satisfies Judged);
});

/** Judges what would be the rows if each ended with its line; which of them are, the other thread knows. */
function judge(plain: PlainRows, bytes: Buffer, rows: PackedRows): Omit<Judged, 'ticket'> {
  const texts = new Texts();
  const until = bytes.lastIndexOf(lineFeed) + 1;
  let count = 0;
  for (let from = bytes.indexOf(lineFeed) + 1; from < until; ) {
    const end = plain.read(bytes, from, facts);
    if (end !== unclear && rows.write(count, from, end, facts, texts)) count += 1;
    from = end === unclear ? bytes.indexOf(lineFeed, from) + 1 : end;
  }
  return { count, texts: texts.all };
}
