import type { App } from '../app.js';
import type { Period } from '../law/calendar.js';
import { type Change, changesOf, type Difference, differencesBetween } from '../law/changes.js';
import { rowsFor, type ExplainedRow } from '../law/explain.js';
import { programmes, type Programme, type Tables, type Topic } from '../law/types.js';
import { tablesHere } from './company-law-file.js';
import { topicOf, topicsInOrder } from './law-topics.js';

/** What changed between two months, in the direction in which they were named. */
export interface LawDifference {
  readonly earlier: Period;
  readonly later: Period;
  readonly differences: readonly Difference[];
}

/** Two months to hold against each other. */
export interface DifferenceRequest {
  readonly earlier: Period;
  readonly later: Period;
  /** A topic or programme; all topics when absent. */
  readonly topic: string | undefined;
  readonly file: string | undefined;
}

/** @throws AppError usage that names the topics when there is none of that name, or for a file that cannot be used. */
export async function lawDifference(
  app: App,
  { earlier, later, topic, file }: DifferenceRequest,
): Promise<LawDifference> {
  const subject = topic === undefined ? undefined : topicOf(topic);
  const tables = await tablesHere(app, file);
  const concerned = new Set(rowsAbout(subject, tables).map((row) => row.topic));
  const topics = topicsInOrder.filter((name) => concerned.has(name));
  const isOther = ({ before, after }: Difference): boolean => {
    const programme = (after ?? before)?.values['programme'];
    return programme !== undefined && isProgramme(subject) && programme !== subject;
  };
  const differences = differencesBetween(earlier, later, topics, tables).filter((found) => !isOther(found));
  return { earlier, later, differences };
}

function isProgramme(subject: Topic | Programme | undefined): boolean {
  return programmes.some((programme) => programme === subject);
}

/** Which part of the timeline is asked for. */
export interface ChangesRequest {
  readonly since: Period | undefined;
  /** A topic or programme; all topics when absent. */
  readonly topic: string | undefined;
  readonly file: string | undefined;
}

/**
 * @returns when rows began and rules ended, the newest last.
 * @throws AppError usage that names the topics when there is none of that name, or for a file that cannot be used.
 */
export async function lawChanges(app: App, { since, topic, file }: ChangesRequest): Promise<readonly Change[]> {
  const subject = topic === undefined ? undefined : topicOf(topic);
  const tables = await tablesHere(app, file);
  const changes = changesOf(rowsAbout(subject, tables));
  return since === undefined ? changes : changes.filter(({ period }) => period >= since);
}

function rowsAbout(subject: Topic | Programme | undefined, tables: Tables): readonly ExplainedRow[] {
  if (subject !== undefined) return rowsFor(subject, undefined, tables);
  return topicsInOrder.flatMap((topic) => rowsFor(topic, undefined, tables));
}
