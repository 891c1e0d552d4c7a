import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

export type SecondFactorKind = Schemas['SecondFactorKind'];

export interface SecondFactorRow {
  readonly company: number;
  readonly kind: SecondFactorKind;
  /** Of a TOTP, in hexadecimal. */
  readonly secret: string | null;
  /** The step of the last code that was taken: a code is good once. */
  readonly lastStep: number;
  readonly enabledAt: string;
}

/** A second factor that no code has confirmed yet; of a TOTP `code` is empty, of the others `secret`. */
export interface EnrolmentRow {
  readonly id: string;
  readonly company: number;
  readonly kind: SecondFactorKind;
  readonly secret: string | null;
  readonly code: string;
  readonly triesLeft: number;
  readonly until: string;
}

export function secondFactorOf(db: Database, company: number): SecondFactorRow | undefined {
  return db.get('SELECT * FROM second_factor WHERE company = ?', company) as SecondFactorRow | undefined;
}

export function addSecondFactor(db: Database, factor: SecondFactorRow): void {
  const { company, kind, secret, lastStep, enabledAt } = factor;
  db.run('INSERT INTO second_factor VALUES (?, ?, ?, ?, ?)', company, kind, secret, lastStep, enabledAt);
}

export function spendStep(db: Database, company: number, step: number): void {
  db.run('UPDATE second_factor SET lastStep = ? WHERE company = ?', step, company);
}

/** Its recovery codes go with it. */
export function endSecondFactor(db: Database, company: number): void {
  db.run('DELETE FROM recovery_code WHERE company = ?', company);
  db.run('DELETE FROM second_factor WHERE company = ?', company);
}

/** One at a time: what was begun before is over. */
export function addEnrolment(db: Database, enrolment: EnrolmentRow): void {
  const { id, company, kind, secret, code, triesLeft, until } = enrolment;
  endEnrolment(db, company);
  db.run('INSERT INTO enrolment VALUES (?, ?, ?, ?, ?, ?, ?)', id, company, kind, secret, code, triesLeft, until);
}

export function enrolmentById(db: Database, company: number, id: string, now: string): EnrolmentRow | undefined {
  return db.get('SELECT * FROM enrolment WHERE company = ? AND id = ? AND until > ?', company, id, now) as
    | EnrolmentRow
    | undefined;
}

export function spendEnrolmentTry(db: Database, id: string): void {
  db.run('UPDATE enrolment SET triesLeft = triesLeft - 1 WHERE id = ?', id);
}

export function endEnrolment(db: Database, company: number): void {
  db.run('DELETE FROM enrolment WHERE company = ?', company);
}

/** Recovery codes are kept as SHA-256 alone. */
export function addRecoveryCodes(db: Database, company: number, hashes: readonly string[]): void {
  for (const hash of hashes) db.run('INSERT INTO recovery_code VALUES (?, ?)', company, hash);
}

/** @returns whether there was such a code; it is used up. */
export function spendRecoveryCode(db: Database, company: number, hash: string): boolean {
  return db.run('DELETE FROM recovery_code WHERE company = ? AND hash = ?', company, hash) > 0;
}

export function recoveryCodesLeft(db: Database, company: number): number {
  const row = db.get('SELECT count(*) AS left FROM recovery_code WHERE company = ?', company);
  return (row as { left: number }).left;
}
