import { addDays, addMonths, type IsoDate, type Period } from './calendar.js';
import { shapes } from './table-shapes.js';
import type { Topic } from './types.js';

/** Which of a table's series a row belongs to: rows of the same key follow each other in time. */
export function seriesKey(topic: Topic, row: object): string {
  const fields = row as Readonly<Record<string, unknown>>;
  return JSON.stringify((shapes[topic].series ?? []).map((name) => fields[name]));
}

/** The month (of holidays: the day) after one that a row of the topic starts or ends with. */
export function nextOf(topic: Topic, date: string): string {
  return shapes[topic].dates ? addDays(date as IsoDate, 1) : addMonths(date as Period, 1);
}

/** The month (of holidays: the day) before one that a row of the topic starts or ends with. */
export function beforeOf(topic: Topic, date: string): string {
  return shapes[topic].dates ? addDays(date as IsoDate, -1) : addMonths(date as Period, -1);
}
