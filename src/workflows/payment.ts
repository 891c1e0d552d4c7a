import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { Billing, Payment } from '../portal/resources.js';
import { assertBill, noteCode, remarkOnCode } from './bill-agrees.js';
import { signIn, type Connection } from './connect.js';
import { refuseForgotten } from './report-refusals.js';

/** A month's bill, or the month before it that must be settled first. */
export type MonthBill =
  | { readonly connection: Connection; readonly period: Period; readonly bill: Billing; readonly waitingFor: null }
  | {
      readonly connection: Connection;
      readonly period: Period;
      readonly bill: null;
      readonly waitingFor: string;
      readonly amount: number;
      readonly dueDate: string;
    };

/** @throws AppError refused when the month has no report. */
export async function monthBill(app: App, period: Period): Promise<MonthBill> {
  const connection = await signIn(app);
  return billOf(app, connection, period);
}

/** As `monthBill`, from a portal that is open already. @throws AppError check for a report that the portal has forgotten, or a bill that is not the report's */
export async function billOf(app: App, connection: Connection, period: Period): Promise<MonthBill> {
  const { portal, employer } = connection;
  const status = await portal.period(period);
  refuseForgotten((await app.openLedger()).list(employer), status);
  if (status.state === 'posted' && status.reportId === null) throw settledBefore(period);
  if (status.waitingFor !== null && status.billingCode === null && status.receipt !== null) {
    return {
      connection,
      period,
      bill: null,
      waitingFor: status.waitingFor,
      amount: status.total ?? 0,
      dueDate: status.dueDate,
    };
  }
  const bill = await portal.billing(period);
  assertBill(status, bill);
  await remarkOnCode(app, employer, status, bill);
  return { connection, period, bill, waitingFor: null };
}

/** A new kode iuran for a bill whose code has expired; the old code is part of the key, so that asking twice gives one. */
export async function reissueBill(app: App, connection: Connection, expired: Billing): Promise<MonthBill> {
  const { period, billingCode, amount, correction } = expired;
  const bill = await connection.portal.reissueBilling(period, `reissue-${period}-${billingCode}`);
  assertBill({ period, total: amount + correction }, bill);
  await noteCode(app, connection.employer, bill);
  return { connection, period: period as Period, bill, waitingFor: null };
}

/**
 * Asks for the bill again and again, ever more slowly, until it is paid, its kode iuran has expired or the time is up.
 * A portal that cannot be reached meanwhile may be back in time.
 * @param forMs how long to wait at the most. @throws AppError unreachable for one that could not be reached at first, or last.
 */
export async function waitForPayment(app: App, period: Period, forMs: number): Promise<MonthBill> {
  return waitFor(app, await signIn(app), period, forMs);
}

/** As `waitForPayment`, at a portal that is open already. */
export async function waitFor(app: App, connection: Connection, period: Period, forMs: number): Promise<MonthBill> {
  const end = app.clock().getTime() + forMs;
  let answered = false;
  for (let wait = 2_000; ; wait = Math.min(Math.round(wait * 1.5), 60_000)) {
    const found = await billOf(app, connection, period).catch((error: unknown) => {
      if (answered && error instanceof AppError && error.kind === 'unreachable') return error;
      throw error;
    });
    answered = true;
    const left = end - app.clock().getTime();
    if (found instanceof AppError) {
      if (left <= 0) throw found;
    } else if (left <= 0 || isOver(found)) return found;
    if (!(found instanceof AppError)) app.standing(unpaidStill(found));
    app.progress.step(message('progress.waiting', { period }));
    await app.pause(Math.min(wait, left));
  }
}

function unpaidStill({ period, bill, waitingFor }: MonthBill): Message {
  return bill
    ? message('stopped.unpaid', { period, billingCode: bill.billingCode, dueDate: bill.dueDate })
    : message('stopped.unbilled', { period, waitingFor });
}

/** @returns whether nothing comes any more under this kode iuran. */
function isOver({ bill }: MonthBill): boolean {
  return bill?.status === 'paid' || bill?.status === 'expired';
}

/** @returns the payments that the portal has received, newest first. */
export async function listPayments(
  app: App,
  period: Period | undefined,
): Promise<{ connection: Connection; payments: Payment[] }> {
  const connection = await signIn(app);
  const payments: Payment[] = [];
  for await (const payment of connection.portal.payments(period)) payments.push(payment);
  return { connection, payments };
}

/** A month that was settled before this portal's reports begin has no bill there. */
export function settledBefore(period: Period): AppError {
  const help = message('report.settledAlready.help');
  return new AppError('refused', message('payment.settledBefore', { period }), { code: 'BILLING_NOT_ISSUED', help });
}
