import { type Line, rateFor } from './calculator.js';
import type { Period } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import { inForce } from './in-force.js';
import type { Citation, MonthLaw } from './month.js';
import { type LawRow, type Programme, programmes, type Row, type Tables, type Topic, type Worker } from './types.js';

/** A row of the law as it is shown: what it says, since and until when, and who says so. */
export interface ExplainedRow extends Row {
  readonly topic: Topic;
  /** The row's own keys, as in its table: ppm, rupiah, ages, days. */
  readonly values: Readonly<Record<string, unknown>>;
}

const about: Readonly<Record<Programme, readonly Topic[]>> = {
  JKK: ['jkk', 'construction', 'relief'],
  JKM: ['jkm', 'relief'],
  JHT: ['jht'],
  JP: ['jp', 'jp-cap', 'jp-deferral', 'pension-age'],
  JKP: ['jkp'],
};

/** Every topic of the law that the tables hold. */
export function topics(tables: Tables = shippedTables): readonly Topic[] {
  return Object.keys(tables) as Topic[];
}

/** The topic or programme that a text names, whatever its case; a programme stands for all its topics. */
export function parseTopic(text: string): Topic | Programme | undefined {
  const word = text.trim();
  return (
    programmes.find((programme) => programme === word.toUpperCase()) ??
    topics().find((topic) => topic === word.toLowerCase().replace(/[\s_]+/g, '-'))
  );
}

/** The rows of a topic, or of all topics about a programme; with a period, those in force in it. */
export function rowsFor(
  subject: Topic | Programme,
  period?: Period,
  tables: Tables = shippedTables,
): readonly ExplainedRow[] {
  const programme = programmes.find((known) => known === subject);
  const wanted = programme ? about[programme] : [subject as Topic];
  return wanted.flatMap((topic) => {
    const rows: readonly LawRow[] = tables[topic];
    const concerned = rows.filter((row) => topic !== 'relief' || !programme || concerns(row, programme));
    return (period ? inForce(concerned, period) : concerned).map((row) => explained({ topic, row }));
  });
}

/** The rows behind a line of a worker's month: those that gave its rate, and those that limited its base. */
export function rowsBehind(
  line: Pick<Line, 'programme' | 'payer'>,
  worker: Pick<Worker, 'construction'>,
  month: MonthLaw,
): { readonly rate: readonly ExplainedRow[]; readonly base: readonly ExplainedRow[] } {
  const resolved = month.rates.find(({ programme, payer }) => programme === line.programme && payer === line.payer);
  if (!resolved) return { rate: [], base: [] };
  const rate = rateFor(resolved, worker, month);
  return { rate: rate.citations.map(explained), base: rate.capCitations.map(explained) };
}

/** A relief that lowered a rate, and who says so. */
export interface AppliedRelief {
  readonly programme: Programme;
  /** What is left of the rate, in parts per million of it. */
  readonly keepPpm: number;
  readonly article: string;
}

/** The reliefs that lowered the rate of a line. */
export function reliefsBehind(...[line, worker, month]: Parameters<typeof rowsBehind>): AppliedRelief[] {
  return rowsBehind(line, worker, month)
    .rate.filter(({ topic }) => topic === 'relief')
    .map(({ values, article }) => ({ programme: line.programme, keepPpm: Number(values['keepPpm']), article }));
}

function concerns(row: LawRow, programme: Programme): boolean {
  return 'programme' in row && row.programme === programme;
}

function explained({ topic, row }: Citation): ExplainedRow {
  const { from, to, article, source, sure, own, ...values } = row;
  return { topic, values, from, ...(to === undefined ? {} : { to }), article, source, sure, ...(own && { own }) };
}
