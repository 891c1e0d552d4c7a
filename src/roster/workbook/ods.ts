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
 * Opens a workbook of OpenDocument. All its sheets are in one part, which is read to find them and again for the rows of one.
 * @throws NotAWorkbook.
 */
export async function openOds(archive: Archive, likeness: Likeness): Promise<Workbook> {
  const manifest = 'META-INF/manifest.xml';
  if (archive.has(manifest) && (await archive.text(manifest)).includes(':encryption-data')) {
    throw new NotAWorkbook('ODS + password');
  }
  const reader = new OdsReader();
  const best: number[] = [];
  const seen: number[] = [];
  for await (const _ of visiting(archive.part(content), reader)) {
    if (reader.tables.length > mostSheets) throw new NotAWorkbook('too large');
    for (const { table, row } of reader.take()) {
      seen[table] = (seen[table] ?? 0) + 1;
      if (seen[table] <= headRows) best[table] = Math.max(best[table] ?? 0, likeness(row));
    }
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

async function* rowsOf(archive: Archive, index: number, findings: Findings): AsyncGenerator<SheetRow> {
  const reader = new OdsReader(index, findings);
  for await (const _ of visiting(archive.part(content), reader)) {
    for (const { row } of reader.take()) yield row;
    if (reader.tables.length > index + 1) return;
  }
}
