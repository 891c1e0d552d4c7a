import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

export type SecondFactorKind = Schemas['SecondFactorKind'];

export interface SecondFactorRow {
  readonly user: number;
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
  readonly user: number;
  readonly kind: SecondFactorKind;
  readonly secret: string | null;
  readonly code: string;
  readonly triesLeft: number;
  readonly until: string;
}

export function secondFactorOf(db: Database, user: number): SecondFactorRow | undefined {
  return db.get('SELECT * FROM second_factor WHERE user = ?', user) as SecondFactorRow | undefined;
}

export function addSecondFactor(db: Database, factor: SecondFactorRow): void {
  const { user, kind, secret, lastStep, enabledAt } = factor;
  db.run('INSERT INTO second_factor VALUES (?, ?, ?, ?, ?)', user, kind, secret, lastStep, enabledAt);
}

export function spendStep(db: Database, user: number, step: number): void {
  db.run('UPDATE second_factor SET lastStep = ? WHERE user = ?', step, user);
}

/** Its recovery codes go with it. */
export function endSecondFactor(db: Database, user: number): void {
  db.run('DELETE FROM recovery_code WHERE user = ?', user);
  db.run('DELETE FROM second_factor WHERE user = ?', user);
}

/** One at a time: what was begun before is over. */
export function addEnrolment(db: Database, enrolment: EnrolmentRow): void {
  const { id, user, kind, secret, code, triesLeft, until } = enrolment;
  endEnrolment(db, user);
  db.run('INSERT INTO enrolment VALUES (?, ?, ?, ?, ?, ?, ?)', id, user, kind, secret, code, triesLeft, until);
}

export function enrolmentById(db: Database, user: number, id: string, now: string): EnrolmentRow | undefined {
  return db.get('SELECT * FROM enrolment WHERE user = ? AND id = ? AND until > ?', user, id, now) as
    | EnrolmentRow
    | undefined;
}

export function spendEnrolmentTry(db: Database, id: string): void {
  db.run('UPDATE enrolment SET triesLeft = triesLeft - 1 WHERE id = ?', id);
}

export function endEnrolment(db: Database, user: number): void {
  db.run('DELETE FROM enrolment WHERE user = ?', user);
}

/** Recovery codes are kept as SHA-256 alone. */
export function addRecoveryCodes(db: Database, user: number, hashes: readonly string[]): void {
  for (const hash of hashes) db.run('INSERT INTO recovery_code VALUES (?, ?)', user, hash);
}

/** @returns whether there was such a code; it is used up. */
export function spendRecoveryCode(db: Database, user: number, hash: string): boolean {
  return db.run('DELETE FROM recovery_code WHERE user = ? AND hash = ?', user, hash) > 0;
}

export function recoveryCodesLeft(db: Database, user: number): number {
  const row = db.get('SELECT count(*) AS left FROM recovery_code WHERE user = ?', user);
  return (row as { left: number }).left;
}
