import type { Period } from '../../law/calendar.js';
import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

export interface Bill {
  /** The kode iuran. */
  readonly code: string;
  readonly company: number;
  readonly report: string;
  readonly period: Period;
  /** Whole rupiah, as all amounts of a bill. */
  readonly amount: number;
  readonly carriedPenalty: number;
  readonly carriedShortfall: number;
  readonly credit: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  /** `replaced` by another code after it had expired; `cancelled` with its report. */
  readonly state: 'current' | 'replaced' | 'cancelled';
}

export interface Payment {
  readonly number: number;
  readonly id: string;
  readonly company: number;
  readonly report: string;
  readonly period: Period;
  readonly billingCode: string;
  readonly amount: number;
  readonly paidAt: string;
  readonly channel: string;
}

/** What a bill takes over from a month before, in whole rupiah. */
export type Carried = Schemas['Carried'];

/** @param carried where its fine, shortfall and credit come from. */
export function addBill(db: Database, bill: Bill, carried: readonly Carried[]): void {
  db.run(
    `INSERT INTO bill (code, company, report, period, amount, carriedPenalty, carriedShortfall, credit, issuedAt,
                       expiresAt, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    bill.code,
    bill.company,
    bill.report,
    bill.period,
    bill.amount,
    bill.carriedPenalty,
    bill.carriedShortfall,
    bill.credit,
    bill.issuedAt,
    bill.expiresAt,
    bill.state,
  );
  for (const { kind, period, amount } of carried) {
    db.run('INSERT INTO carried VALUES (?, ?, ?, ?)', bill.code, kind, period, amount);
  }
}

/** What a bill took over, oldest month first. */
export function carriedBy(db: Database, code: string): Carried[] {
  return db.all('SELECT kind, period, amount FROM carried WHERE bill = ? ORDER BY period, kind', code) as Carried[];
}

/** What the bills that count have taken over from a month, all together. */
export function takenFrom(db: Database, company: number, period: Period, kind: Carried['kind']): number {
  const row = db.get(
    `SELECT coalesce(sum(carried.amount), 0) AS taken FROM carried JOIN bill ON bill.code = carried.bill
     WHERE bill.company = ? AND bill.state = 'current' AND carried.period = ? AND carried.kind = ?`,
    company,
    period,
    kind,
  );
  return (row as { taken: number }).taken;
}

export function billByCode(db: Database, code: string): Bill | undefined {
  return db.get('SELECT * FROM bill WHERE code = ?', code) as Bill | undefined;
}

/** The bill of a report that can be paid now. */
export function currentBill(db: Database, report: string): Bill | undefined {
  return db.get(`SELECT * FROM bill WHERE report = ? AND state = 'current'`, report) as Bill | undefined;
}

/** The bills that count, one a report, oldest month first. */
export function currentBills(db: Database, company: number): Bill[] {
  return db.all(`SELECT * FROM bill WHERE company = ? AND state = 'current' ORDER BY period`, company) as Bill[];
}

export function setBillState(db: Database, code: string, state: Bill['state']): void {
  db.run('UPDATE bill SET state = ? WHERE code = ?', state, code);
}

/** The bills of a report are those of the one that takes its place. */
export function moveBills(db: Database, from: string, to: string): void {
  db.run('UPDATE bill SET report = ? WHERE report = ?', to, from);
}

/** What was paid for a report was paid for the one that takes its place. */
export function movePayments(db: Database, from: string, to: string): void {
  db.run('UPDATE payment SET report = ? WHERE report = ?', to, from);
}

/** @returns the bills whose code has run out since this was last asked, oldest first; each is told once. */
export function newlyExpired(db: Database, company: number, now: string): Bill[] {
  const expired = db.all(
    `SELECT bill.* FROM bill JOIN report ON report.id = bill.report
     WHERE bill.company = ? AND bill.state = 'current' AND report.state = 'finalised' AND expiresAt <= ?
       AND expiryTold = 0 ORDER BY expiresAt`,
    company,
    now,
  ) as Bill[];
  for (const { code } of expired) db.run('UPDATE bill SET expiryTold = 1 WHERE code = ?', code);
  return expired;
}

/** Every bill of the sandbox in the order of issue. */
export function allBills(db: Database, period: string | undefined): Bill[] {
  return db.all('SELECT * FROM bill WHERE period = coalesce(?, period) ORDER BY rowid', period ?? null) as Bill[];
}

export function addPayment(db: Database, payment: Omit<Payment, 'number'>): void {
  db.run(
    `INSERT INTO payment (id, company, report, period, billingCode, amount, paidAt, channel)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    payment.id,
    payment.company,
    payment.report,
    payment.period,
    payment.billingCode,
    payment.amount,
    payment.paidAt,
    payment.channel,
  );
}

/** What was paid for a report, under whichever code, oldest first. */
export function paymentsOf(db: Database, report: string): Payment[] {
  return db.all('SELECT * FROM payment WHERE report = ? ORDER BY number', report) as Payment[];
}

export function paymentById(db: Database, company: number, id: string): Payment | undefined {
  return db.get('SELECT * FROM payment WHERE company = ? AND id = ?', company, id) as Payment | undefined;
}

/** @returns up to one more than `limit` payments that came before one, newest first. */
export function paymentsBefore(
  db: Database,
  company: number,
  { before, limit, period }: { before: number; limit: number; period: string | undefined },
): Payment[] {
  return db.all(
    `SELECT * FROM payment WHERE company = ? AND number < ? AND period = coalesce(?, period)
     ORDER BY number DESC LIMIT ?`,
    company,
    before,
    period ?? null,
    limit + 1,
  ) as Payment[];
}

/** Every payment of the sandbox, oldest first. */
export function allPayments(db: Database, period: string | undefined): Payment[] {
  return db.all(
    'SELECT * FROM payment WHERE period = coalesce(?, period) ORDER BY number',
    period ?? null,
  ) as Payment[];
}
