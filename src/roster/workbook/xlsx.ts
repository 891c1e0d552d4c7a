import type { Archive } from './archive.js';
import { builtInFormat, formatOf, type NumberFormat } from './number-format.js';
import { NotAWorkbook } from './refusal.js';
import type { StringTable } from './string-table.js';
import { headRows, type Likeness, mostSheets, noFindings, type Sheet, type Workbook } from './workbook.js';
import { type Meaning, readSheetRows } from './xlsx-sheet.js';
import { readSharedStrings } from './xlsx-texts.js';
import { type Attributes, idOf, isTrue, localName, visit } from './xml.js';

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** Opens a workbook of Office Open XML: its sheets, and what their cells refer to. @throws NotAWorkbook. */
export async function openXlsx(archive: Archive, likeness: Likeness): Promise<Workbook> {
  const [start] = [...(await relationsOf(archive, '')).values()].filter(({ type }) => type === 'officeDocument');
  if (start === undefined) throw new NotAWorkbook('ZIP, damaged');
  const relations = await relationsOf(archive, start.part);
  const partOf = (type: string): string | undefined =>
    [...relations.values()].find((relation) => relation.type === type)?.part;

  const listed: Attributes[] = [];
  let from1904 = false;
  await visit(archive.part(start.part), {
    open: (name, attributes) => {
      if (localName(name) === 'sheet') listed.push(attributes);
      if (localName(name) === 'workbookPr') from1904 = isTrue(attributes['date1904']);
    },
  });
  if (listed.length > mostSheets) throw new NotAWorkbook('too large');
  const formats = await readFormats(archive, partOf('styles'));
  let texts: Promise<StringTable> | undefined;
  const meaning = async (): Promise<Meaning> => {
    texts ??= readSharedStrings(archive, partOf('sharedStrings'));
    return { texts: await texts, formats, from1904 };
  };
  const sheets = listed.flatMap((attributes): Sheet[] => {
    const relation = relations.get(idOf(attributes));
    if (relation?.type !== 'worksheet') return [];
    const rows: Sheet['rows'] = async function* (findings) {
      yield* readSheetRows(archive.part(relation.part), await meaning(), findings);
    };
    const hidden = /hidden$/i.test(attributes['state'] ?? '');
    const place = { archive, workbook: start.part, part: relation.part };
    return [{ name: attributes['name'] ?? '', hidden, rows, likeness: () => likenessOf(rows, likeness), place }];
  });
  return { format: 'xlsx', sheets };
}

async function likenessOf(rows: Sheet['rows'], likeness: Likeness): Promise<number> {
  let [best, seen] = [0, 0];
  for await (const row of rows(noFindings())) {
    best = Math.max(best, likeness(row));
    seen += 1;
    if (seen === headRows) break;
  }
  return best;
}

/** @returns what a part (the package itself by '') refers to, by id: `xl/workbook.xml` keeps it in `xl/_rels/workbook.xml.rels`. */
export async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found = new Map<string, Relation>();
  const list = relationsPart(part);
  if (!archive.has(list)) return found;
  await visit(archive.part(list), {
    open: (name, { Id: id, Type: type = '', Target: target = '' }) => {
      if (localName(name) !== 'Relationship' || id === undefined) return;
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: resolved(folder, target) });
    },
  });
  return found;
}

/** @returns the part that lists what a part refers to. */
export function relationsPart(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** @returns what each style of a cell makes of a number. */
async function readFormats(archive: Archive, part: string | undefined): Promise<readonly NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (part === undefined || !archive.has(part)) return formats;
  const own = new Map<number, NumberFormat>();
  let inCells = false;
  await visit(archive.part(part), {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (localName(name) === 'numFmt') own.set(id, formatOf(attributes['formatCode'] ?? ''));
      else if (localName(name) === 'cellXfs') inCells = true;
      else if (localName(name) === 'xf' && inCells) formats.push(own.get(id) ?? builtInFormat(id));
    },
    close: (name) => {
      if (localName(name) === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
