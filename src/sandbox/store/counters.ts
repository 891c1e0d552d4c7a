import type { Database } from './database.js';

/** @returns the next number of a series, from 1; never one that was given before. */
export function nextNumber(db: Database, series: string): number {
  return nextNumbers(db, series, 1);
}

/** @returns the number of a series that was given last; 0 where none was. */
export function lastNumber(db: Database, series: string): number {
  const row = db.get('SELECT value FROM counter WHERE name = ?', series);
  return (row as { value: number } | undefined)?.value ?? 0;
}

/** Takes so many numbers of a series at once. @returns the last of them. */
export function nextNumbers(db: Database, series: string, count: number): number {
  const row = db.get(
    `INSERT INTO counter (name, value) VALUES (?1, ?2)
     ON CONFLICT (name) DO UPDATE SET value = value + ?2 RETURNING value`,
    series,
    count,
  );
  return (row as { value: number }).value;
}
