import { currentBill, moveBills, movePayments, setBillState } from './store/bills.js';
import type { Database } from './store/database.js';
import { type Report, setReportState } from './store/reports.js';

/**
 * Puts a report that was just finalised in the place of the one before. What was paid stays paid for the month: a month
 * that is settled stays so, with the bill that it was settled by; of one that is not, the kode iuran is void.
 * Inside a transaction.
 * @param after the id of the report that counts from here on.
 */
export function amend(db: Database, before: Report, after: string): void {
  const bill = currentBill(db, before.id);
  if (bill && before.state !== 'posted') setBillState(db, bill.code, 'cancelled');
  setReportState(db, before.id, 'cancelled');
  if (before.state === 'posted') setReportState(db, after, 'posted');
  moveBills(db, before.id, after);
  movePayments(db, before.id, after);
}
