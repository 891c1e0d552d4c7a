import type { Helper } from '../ahead/helper.js';
import { Cutter, type CutOptions } from './cutter.js';
import type { RecordSink } from './record-sink.js';
import type { Separator } from './dialect.js';

/**
 * Cuts UTF-8 into records, as csv-parse cuts them: over bytes, but for what is too long or has a NUL behind a quote. A quote
 * inside a bare cell is a character like any other. A record that cannot be cut (a quote that is never closed, or closed in
 * the middle of a cell; a line without end) is handed out as a fault, and reading goes on at the next physical line. Holds
 * one record, of at most 128 KiB, and one chunk.
 * @param chunks valid UTF-8, each good until the next is asked for.
 * @param onLine is told, before each further chunk, the physical line at which that begins.
 * @param helper a second thread that looks at what comes later in the file of which these chunks are made.
 */
export async function cutRecords(
  chunks: AsyncIterable<Buffer>,
  separator: Separator,
  sink: RecordSink,
  options: CutOptions & { readonly helper?: Helper | undefined; readonly onLine?: (line: number) => void } = {},
): Promise<void> {
  const cutter = new Cutter(separator, sink, options);
  const { helper, onLine } = options;
  for await (const bytes of chunks) {
    await cutter.cut(bytes, false, helper?.knownIn(bytes));
    if (sink.judging) helper?.begin({ separator, ...sink.judging });
    if (sink.full) return;
    onLine?.(cutter.lineAhead);
  }
  await cutter.cut(Buffer.alloc(0), true);
}
