import type { AheadBlock, Helper } from '../ahead/helper.js';
import { Cutter, type CutOptions } from './cutter.js';
import type { RecordSink } from './record-sink.js';
import type { Separator } from './separator.js';

const lineFeed = 10;

/**
 * Cuts UTF-8 into records: over bytes what is well-formed, by csv-parse what is not. A record that cannot be cut (a quote
 * that is never closed, or closed in the middle of a cell; a line without end) is handed out as a fault, and reading goes
 * on at the next physical line. Holds one record, of at most 128 KiB, and one chunk.
 * @param chunks valid UTF-8, each good until the next is asked for.
 * @param helper a second thread that judges what comes later in the file; then a few chunks more are held.
 */
export async function cutRecords(
  chunks: AsyncIterable<Buffer>,
  separator: Separator,
  sink: RecordSink,
  options: CutOptions & { readonly helper?: Helper | undefined } = {},
): Promise<void> {
  const cutter = new Cutter(separator, sink, options);
  const { helper } = options;
  for await (const chunk of helper ? withHelp(chunks, cutter, helper) : chunks) {
    await cutter.cut(chunk, false);
    if (sink.judging) helper?.begin({ separator, ...sink.judging });
    if (sink.full) return;
  }
  await cutter.cut(Buffer.alloc(0), true);
}

/** Hands the file's blocks to the helper and takes in what it made of them. @returns what is left to be cut here, in order. */
async function* withHelp(chunks: AsyncIterable<Buffer>, cutter: Cutter, helper: Helper): AsyncGenerator<Buffer> {
  const waiting: AheadBlock[] = [];
  async function* next(most: number): AsyncGenerator<Buffer> {
    while (waiting.length > most) yield await rest(waiting.shift() as AheadBlock, cutter);
  }
  let carried: Buffer = Buffer.alloc(0);
  for await (const piece of inPieces(chunks, helper.pieceLength)) {
    const end = piece.lastIndexOf(lineFeed) + 1;
    const block = end > 0 ? helper.fill([carried, piece.subarray(0, end)]) : undefined;
    if (block) {
      waiting.push(block);
      carried = Buffer.from(piece.subarray(end));
      yield* next(helper.room);
    } else {
      // A line that no block has room for.
      yield* next(0);
      yield carried;
      yield piece;
      carried = Buffer.alloc(0);
    }
  }
  yield* next(0);
  yield carried;
}

async function* inPieces(chunks: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += length) yield chunk.subarray(at, at + length);
  }
}

/** @returns what is left of a block behind the rows that the helper has judged; all of it where it has not, or in vain. */
async function rest({ block, until, judged }: AheadBlock, cutter: Cutter): Promise<Buffer> {
  const found = await judged();
  const from = found && cutter.isBetweenRecords ? cutter.takeJudged(block, until, found) : 0;
  return block.bytes.subarray(from, until);
}
