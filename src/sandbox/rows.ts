import type { Period } from '../law/calendar.js';
import type { Row, Tables } from '../law/types.js';

/** The rows of a table that hold in a month. */
export function rowsIn<R extends Row>(rows: readonly R[], period: Period): R[] {
  return rows.filter(({ from, to }) => from.slice(0, 7) <= period && (to === undefined || period <= to.slice(0, 7)));
}

/** The one row of a table that holds in a month. @throws Error when there is none */
export function rowIn<R extends Row>(rows: readonly R[], period: Period): R {
  const row = rowsIn(rows, period)[0];
  if (!row) throw new Error(`no row of the law for ${period}`);
  return row;
}

/** What is chosen in a month where the law is silent. @throws Error when nothing is */
export function choiceIn({ assumption }: Tables, name: string, period: Period): string {
  return rowIn(
    assumption.filter((row) => row.name === name),
    period,
  ).choice;
}
