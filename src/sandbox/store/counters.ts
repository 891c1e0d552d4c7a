import type { Database } from './database.js';

/** @returns the next number of a series, from 1; never one that was given before. */
export function nextNumber(db: Database, series: string): number {
  const row = db.get(
    `INSERT INTO counter (name, value) VALUES (?, 1)
     ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`,
    series,
  );
  return (row as { value: number }).value;
}
