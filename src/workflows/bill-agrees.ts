import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import type { Billing, PeriodStatus } from '../portal/resources.js';

/**
 * A bill asks for what the report comes to, and for what it says that it carries over from months before.
 * @param report the month's, with its total in whole rupiah. @throws AppError check for a bill that asks for anything else
 */
export function assertBill(report: Pick<PeriodStatus, 'period' | 'total'>, bill: Billing): void {
  const { amount, correction, carriedPenalty, carriedShortfall, credit, payable } = bill;
  const expected = amount + carriedPenalty + carriedShortfall - credit;
  const total = report.total ?? amount + correction;
  if (amount + correction === total && payable === expected) return;
  throw new AppError('check', message('payment.billDiffers', { period: report.period, amount, payable, total }), {
    code: 'REPORT_BILL_DIFFERS',
    help: message('payment.billDiffers.help'),
  });
}

/** Says where a month has another kode iuran than it was acknowledged with: money goes to whoever has the code. */
export async function remarkOnCode(app: App, employer: Employer, status: PeriodStatus, bill: Billing): Promise<void> {
  const known = status.key === null ? undefined : (await app.openLedger()).find(employer, status.key);
  if (known?.state !== 'submitted' || known.billingCode === null || known.billingCode === bill.billingCode) return;
  const { period, billingCode: told, issuedAt } = bill;
  app.note(message('payment.codeDiffers', { period, told, issuedAt, known: known.billingCode }));
}

/** Writes down the kode iuran that a report has now. */
export async function noteCode(app: App, employer: Employer, bill: Billing): Promise<void> {
  const { period, billingCode } = bill;
  const ledger = await app.openLedger();
  const known = ledger.list(employer).find((each) => each.period === period && each.state === 'submitted');
  if (!known?.receipt || known.dueDate === null) return;
  ledger.settle(employer, known.key, { receipt: known.receipt, billingCode, dueDate: known.dueDate });
}
