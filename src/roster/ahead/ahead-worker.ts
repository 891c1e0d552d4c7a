import { parentPort, workerData } from 'node:worker_threads';
import { ByteCutter } from '../input/byte-cutter.js';
import { ByteRecord } from '../input/byte-record.js';
import { longestRecord } from '../input/dialect.js';
import { PlainRows } from '../plain/plain-rows.js';
import { RowFacts } from '../whole-file/row-facts.js';
import { Block, type BlockMemory, type Judged, type TableRules, type Task } from './block.js';
import { Texts } from './packed-rows.js';

// A thread of its own, which `helper.ts` starts and ends: it cuts and judges blocks that come later in the file.
const blocks = (workerData as readonly BlockMemory[]).map((memory) => new Block(memory));
const record = new ByteRecord();
const facts = new RowFacts();
let judge: ((block: Block, until: number) => Omit<Judged, 'ticket'>) | undefined;

parentPort?.on('message', (task: Task) => {
  if ('layout' in task) {
    judge = judgeFor(task);
    return;
  }
  const block = blocks[task.block];
  if (!block?.claim(task.ticket) || judge === undefined) return;
  parentPort?.postMessage({ ticket: task.ticket, ...judge(block, task.until) } satisfies Judged);
});

/** @returns what judges rows from a block's beginning on, until one cannot be cut over bytes or there is no more room. */
function judgeFor({ separator, layout, rules, unseen }: TableRules): typeof judge {
  const cutter = new ByteCutter(separator);
  const plainRows = new PlainRows(layout, rules, { places: unseen, isFound: () => false });
  return ({ bytes, words, rows }, until) => {
    const texts = new Texts();
    let from = 0;
    let count = 0;
    while (from < until && count < rows.capacity) {
      const end = cutter.cut(record, bytes, words, from, until, false);
      if (end < 0 || end - from > longestRecord) break;
      record.end = end;
      rows.write(count, record, plainRows.accept(record, facts) ? facts : undefined, texts);
      count += 1;
      from = end;
    }
    return { count, texts: texts.all };
  };
}
