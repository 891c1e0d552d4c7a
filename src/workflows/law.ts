import { AppError, message } from '../errors.js';
import type { IsoDate, Period } from '../law/calendar.js';
import { dueDate } from '../law/due-date.js';
import { parseTopic, rowsFor, type ExplainedRow } from '../law/explain.js';
import { shippedHolidays } from '../law/holidays.js';
import { programmes, type Programme, type Topic } from '../law/types.js';

/** The topics in the order in which they are read: what is paid, then by whom, then when. */
const order: readonly Topic[] = [
  'jkk',
  'construction',
  'jkm',
  'jht',
  'jp',
  'jp-cap',
  'jkp',
  'relief',
  'scale',
  'pension-age',
  'foreigner',
  'due-day',
  'fine',
  'holidays',
  'assumption',
];

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

/** @param period from July 2015 on. @returns the rows of every topic that hold in the month. */
export function lawInForce(period: Period): LawInForce {
  const due = dueDate(period, shippedHolidays);
  const rows = order.flatMap((topic) => rowsFor(topic, period));
  return {
    period,
    rows,
    dueDate: due,
    holidaysKnown: shippedHolidays.covers(Number(due.slice(0, 4))),
    lastKnownCap: isLastKnown(rows, period),
  };
}

/** @returns every topic, and how many rows it has. */
export function lawTopics(): readonly { readonly topic: Topic; readonly rows: number }[] {
  return order.map((topic) => ({ topic, rows: rowsFor(topic).length }));
}

export interface ExplainedTopic {
  readonly topic: Topic | Programme;
  readonly period: Period | undefined;
  readonly rows: readonly ExplainedRow[];
  readonly lastKnownCap: boolean;
}

/**
 * @param word a topic (`jp-cap`), or a programme, which stands for all its topics (`JP`).
 * @throws AppError usage that names the topics when there is none of that name.
 */
export function explainLaw(word: string, period: Period | undefined): ExplainedTopic {
  const topic = parseTopic(word);
  if (topic === undefined) {
    throw new AppError('usage', message('law.topicUnknown', { word }), {
      code: 'TOPIC_UNKNOWN',
      help: message('law.topicUnknown.help', {
        topics: [...programmes, ...order.filter((known) => !isProgramme(known))].join(', '),
      }),
    });
  }
  const rows = rowsFor(topic, period);
  return { topic, period, rows, lastKnownCap: period !== undefined && isLastKnown(rows, period) };
}

/** @returns whether a programme of that name stands for the topic and more. */
function isProgramme(topic: Topic): boolean {
  return programmes.some((programme) => programme.toLowerCase() === topic);
}

function isLastKnown(rows: readonly ExplainedRow[], period: Period): boolean {
  return rows.some(({ values: { nextDue } }) => typeof nextDue === 'string' && period >= nextDue);
}
