import type { Archive } from './archive.js';
import { OdsReader } from './ods-reader.js';
import { NotAWorkbook } from './refusal.js';
import {
  type Findings,
  headRows,
  type Likeness,
  mostSheets,
  type Sheet,
  type SheetRow,
  type Workbook,
} from './workbook.js';
import { visiting } from './xml.js';

const content = 'content.xml';

/**
 * Opens a workbook of OpenDocument. All its sheets are in one part, which is read to find them, as far as that is needed, and again for the rows of one.
 * @throws NotAWorkbook.
 */
export async function openOds(archive: Archive, likeness: Likeness): Promise<Workbook> {
  const manifest = 'META-INF/manifest.xml';
  if (archive.has(manifest) && (await archive.text(manifest)).includes(':encryption-data')) {
    throw new NotAWorkbook('ODS + password');
  }
  const count = await tagsIn(archive.part(content));
  const reader = new OdsReader();
  const best: number[] = [];
  const seen: number[] = [];
  for await (const _ of visiting(archive.part(content), reader)) {
    if (reader.tables.length > mostSheets) throw new NotAWorkbook('too large');
    for (const { table, row } of reader.take()) {
      seen[table] = (seen[table] ?? 0) + 1;
      if (seen[table] <= headRows) best[table] = Math.max(best[table] ?? 0, likeness(row));
    }
    // Of the last sheet no more is needed; where it is the only one, that is nearly all of the file.
    if (reader.tables.length === count && (seen[count - 1] ?? 0) >= headRows) break;
  }
  const sheets = reader.tables.map(
    ({ name, hidden }, index): Sheet => ({
      name,
      hidden,
      likeness: async () => best[index] ?? 0,
      rows: (findings) => rowsOf(archive, index, findings),
    }),
  );
  return { format: 'ods', sheets };
}

/** @returns how many sheets there are at the most: tags counted as bytes, which is little work beside reading them. */
async function tagsIn(bytes: AsyncIterable<Buffer>): Promise<number> {
  let count = 0;
  let carried = '';
  for await (const chunk of bytes) {
    const text = carried + chunk.toString('latin1');
    count += text.match(/<table:table[\s/>]/g)?.length ?? 0;
    carried = text.slice(-'<table:table'.length);
  }
  return count;
}

async function* rowsOf(archive: Archive, index: number, findings: Findings): AsyncGenerator<SheetRow> {
  const reader = new OdsReader(index, findings);
  for await (const _ of visiting(archive.part(content), reader)) {
    for (const { row } of reader.take()) yield row;
    if (reader.tables.length > index + 1) return;
  }
}
