import type { App, Choice } from '../app.js';
import { message } from '../errors.js';
import { type Column, requiredColumns } from '../roster/columns.js';
import type { Layout } from '../roster/layout.js';
import { shownInRow, shownText } from '../roster/mask.js';
import { plainHeader } from '../roster/near-miss.js';
import { readRoster, type RosterOptions } from '../roster/read-roster.js';
import type { ColumnMap } from './column-names.js';
import { setSetting, settingsHere } from './config.js';
import { canBeReadTwice, openFile } from './file-bytes.js';

/** So many of a column's values tell what it holds, each cut where the line would get long. */
const mostSamples = 3;
const longestSample = 24;
/** A longer header is a sentence, and no setting. */
const longestHeader = 100;

/** A table's header, and the rows that follow it. */
interface Look {
  readonly layout: Layout;
  readonly rows: readonly (readonly string[])[];
}

/** The header has been seen: the rest of the file need not be read. */
class SeenEnough extends Error {}

/**
 * Asks which of a file's headers are the required columns that it lacks, and whether the profile should remember that.
 * Asks nothing where nobody can answer, nothing lacks, or the file can be read only once (a pipe).
 * @param options how the file is to be read. @returns what the answers add to the mapping.
 * @throws whatever opening and reading the file throws.
 */
export async function askColumns(app: App, file: string, options: RosterOptions): Promise<ColumnMap> {
  if (!app.ask.welcome || !(await canBeReadTwice(file))) return {};
  const look = await lookAt(app, file, options);
  if (look === undefined || look.layout.complete) return {};
  const left = new Map(
    look.layout.unknown
      .map(({ index, near }) => ({ index, near, header: look.layout.headers[index] ?? '' }))
      .filter(({ header }) => header.length <= longestHeader)
      .map((found) => [plainHeader(found.header), found]),
  );
  const answers: Record<string, Column> = {};
  for (const column of requiredColumns.filter((required) => !look.layout.at.has(required))) {
    if (left.size === 0) break;
    const nearFirst = [...left].sort(([, a], [, b]) => Number(b.near === column) - Number(a.near === column));
    const choices: Choice[] = nearFirst.map(([value, { index, header }]) => ({
      value,
      label: message('map.choice', { header: shownText(header, false), samples: samplesOf(look.rows, index) }),
    }));
    const question = message('map.which', { file, column });
    const none: Choice = { value: '', label: message('map.none') };
    const header = await app.ask.choose(question, [...choices, none], `--map HEADER=${column}`);
    if (header === '') continue;
    answers[header] = column;
    left.delete(header);
  }
  await offerToRemember(app, answers);
  return answers;
}

async function lookAt(app: App, file: string, options: RosterOptions): Promise<Look | undefined> {
  const { bytes } = await openFile(app, file);
  let look: Look | undefined;
  const onLayout = (layout: Layout, rows: Look['rows']): void => {
    look = { layout, rows };
    throw new SeenEnough();
  };
  await readRoster(bytes, { ...options, onLayout }).catch((error: unknown) => {
    if (!(error instanceof SeenEnough)) throw error;
  });
  return look;
}

/** @returns the first values of a column that are not empty, masked: nobody knows yet what it holds. */
function samplesOf(rows: Look['rows'], index: number): string {
  const values = rows.map((cells) => cells[index] ?? '').filter((value) => value !== '');
  return values
    .slice(0, mostSamples)
    .map((value) => shownInRow(null, value, false))
    .map((value) => (value.length > longestSample ? `${value.slice(0, longestSample)}…` : value))
    .join(', ');
}

async function offerToRemember(app: App, answers: ColumnMap): Promise<void> {
  const found = Object.entries(answers);
  if (found.length === 0) return;
  const { name: profile } = await settingsHere(app);
  const columns = found.map(([header, column]) => `${header} = ${column}`).join(', ');
  if (!(await app.ask.confirm(message('map.remember', { columns, profile }), '--map'))) return;
  for (const [header, column] of found) await setSetting(app, `columns.${header}`, column);
}
