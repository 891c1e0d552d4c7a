import type { Database } from './database.js';

export interface KeptAnswer {
  /** SHA-256 of what was asked. */
  readonly request: string;
  /** What was answered, as JSON; null where the answer is made anew each time. */
  readonly answer: string | null;
}

export function keptAnswer(db: Database, company: number, operation: string, key: string): KeptAnswer | undefined {
  return db.get(
    'SELECT request, answer FROM kept_answer WHERE company = ? AND operation = ? AND key = ?',
    company,
    operation,
    key,
  ) as KeptAnswer | undefined;
}

export function keepAnswer(db: Database, company: number, operation: string, key: string, kept: KeptAnswer): void {
  db.run('INSERT INTO kept_answer VALUES (?, ?, ?, ?, ?)', company, operation, key, kept.request, kept.answer);
}
