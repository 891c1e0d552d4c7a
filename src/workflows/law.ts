import type { App } from '../app.js';
import { type IsoDate, type Period, periodOf } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { rowsFor, type ExplainedRow } from '../law/explain.js';
import { holidaysFrom } from '../law/holidays.js';
import { isLastKnownCap } from '../law/jp-cap.js';
import { provinces } from '../law/provinces.js';
import type { Programme, Topic } from '../law/types.js';
import { tablesHere } from './company-law-file.js';
import { topicOf, topicsInOrder } from './law-topics.js';

/** Everything in force in a month. */
export interface LawInForce {
  readonly period: Period;
  readonly rows: readonly ExplainedRow[];
  readonly dueDate: IsoDate;
  /** Whether the holidays of the due date's year are known; else weekends alone counted. */
  readonly holidaysKnown: boolean;
  /** Whether a newer JP cap is due for that month than is known. */
  readonly lastKnownCap: boolean;
}

/**
 * @param period from July 2015 on. @param word a topic or programme; all topics when absent. @param file the company's own rows, as for `tablesHere`.
 * @returns the rows that hold in the month.
 * @throws AppError usage that names the topics when there is none of that name, or for a file that cannot be used.
 */
export async function lawInForce(app: App, period: Period, word?: string, file?: string): Promise<LawInForce> {
  const subject = word === undefined ? undefined : topicOf(word);
  const tables = await tablesHere(app, file);
  const holidays = holidaysFrom(tables.holidays);
  const due = dueDate(period, holidays, tables);
  // The holidays that matter are those of the month, and of the next, in which it is paid.
  const known = new Set(rowsFor('holidays', period, tables).map(({ from }) => from));
  const later = rowsFor('holidays', periodOf(due), tables).filter(({ from }) => !known.has(from));
  return {
    period,
    rows: (subject === undefined ? topicsInOrder : [subject]).flatMap((topic) => [
      ...rowsFor(topic, period, tables),
      ...(topic === 'holidays' ? later : []),
    ]),
    dueDate: due,
    holidaysKnown: holidays.covers(Number(due.slice(0, 4))),
    lastKnownCap: isLastKnownCap(period, tables),
  };
}

export interface TopicCount {
  readonly topic: Topic;
  readonly rows: number;
}

/** @returns every topic, and how many rows it has. @throws AppError usage for a file that cannot be used. */
export async function lawTopics(app: App, file?: string): Promise<readonly TopicCount[]> {
  const tables = await tablesHere(app, file);
  return topicsInOrder.map((topic) => ({ topic, rows: tables[topic].length }));
}

export interface ExplainedTopic {
  readonly topic: Topic | Programme;
  readonly period: Period | undefined;
  readonly rows: readonly ExplainedRow[];
  readonly lastKnownCap: boolean;
  /** The provinces whose minimum wage was asked for and is not known. */
  readonly provincesMissing: readonly string[];
}

/**
 * @param word a topic (`jp-cap`), or a programme, which stands for all its topics (`JP`).
 * @throws AppError usage that names the topics when there is none of that name, or for a file that cannot be used.
 */
export async function explainLaw(
  app: App,
  word: string,
  period: Period | undefined,
  file?: string,
): Promise<ExplainedTopic> {
  const topic = topicOf(word);
  const tables = await tablesHere(app, file);
  const rows = rowsFor(topic, period, tables);
  const aboutCap = rows.some((row) => row.topic === 'jp-cap');
  return {
    topic,
    period,
    rows,
    lastKnownCap: period !== undefined && aboutCap && isLastKnownCap(period, tables),
    provincesMissing: topic === 'minimum-wage' && period !== undefined ? provincesNotIn(rows) : [],
  };
}

function provincesNotIn(rows: readonly ExplainedRow[]): string[] {
  const known = new Set(rows.map(({ values }) => values['province']));
  return [...provinces].filter(([code]) => !known.has(code)).map(([, name]) => name);
}
