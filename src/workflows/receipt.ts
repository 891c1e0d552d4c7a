import { createHash } from 'node:crypto';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { NotedReceipt } from '../ledger/index.js';
import type { Payment } from '../portal/resources.js';
import type { Connection } from './connect.js';
import { NewFile } from './new-file.js';
import { listPayments, settledBefore } from './payment.js';
import { isAbout } from './pdf-about.js';
import { refuseForgotten } from './report-refusals.js';

export interface SavedReceipt {
  readonly connection: Connection;
  readonly payment: Payment;
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly digest: string;
  /** What came the first time, if that was something else. */
  readonly before: Pick<NotedReceipt, 'digest' | 'notedAt'> | undefined;
}

/**
 * Saves the receipt of a payment as a PDF that only its owner can read, and notes its digest in the ledger.
 * @param out the file to write, which must not be there yet. @param wanted its number; the month's last payment when absent.
 * @throws AppError notYet when nothing is paid, refused when nothing will be, check when the portal has forgotten the report, usage when the month has no such payment; unreachable, with nothing written, when the text of the PDF names another
 *   company or kode iuran, or none.
 */
export async function saveReceipt(
  app: App,
  period: Period,
  out: string,
  wanted: string | undefined,
): Promise<SavedReceipt> {
  const { connection, payments } = await listPayments(app, period);
  if (payments.length === 0) await refuseUnpayable(app, connection, period);
  const payment = chosen(app, period, payments, wanted);
  const { paymentId, billingCode } = payment;
  const { employer } = connection;
  const made = await NewFile.begin(out, false);
  try {
    const pdf = await connection.portal.receipt(paymentId);
    if (!(await isAbout(pdf, [employer.npp, billingCode]))) throw anotherReceipt(employer.npp, billingCode);
    const digest = createHash('sha256').update(pdf).digest('hex');
    made.write(pdf);
    const noted = (await app.openLedger()).noteReceipt(employer, { paymentId, period, digest });
    await made.keep();
    const before = noted.digest === digest ? undefined : noted;
    return { connection, payment, file: out, bytes: pdf.byteLength, digest, before };
  } finally {
    made.discard();
  }
}

/** There is no payment to ask for later. @throws AppError check for a report that the portal has forgotten, refused for a month that is settled without a payment. */
async function refuseUnpayable(app: App, { portal, employer }: Connection, period: Period): Promise<void> {
  const status = await portal.period(period);
  refuseForgotten((await app.openLedger()).list(employer), status);
  const { state, reportId } = status;
  if (state !== 'posted') return;
  if (reportId === null) throw settledBefore(period);
  throw new AppError('refused', message('payment.nothingToPay', { period }), {
    code: 'NOTHING_TO_PAY',
    help: message('payment.nothingToPay.help', { period }),
  });
}

/** @param payments of the month, newest first. */
function chosen(app: App, period: Period, payments: readonly Payment[], wanted: string | undefined): Payment {
  const [last] = payments;
  if (!last) {
    throw new AppError('notYet', message('payment.nothingPaid', { period }), {
      code: 'NOT_PAID',
      help: message('payment.nothingPaid.help', { period }),
    });
  }
  const ids = payments.map(({ paymentId }) => paymentId).reverse();
  if (wanted === undefined) {
    if (ids.length > 1) app.note(message('payment.several', { period, ids }));
    return last;
  }
  const found = payments.find(({ paymentId }) => paymentId === wanted);
  if (found) return found;
  throw new AppError('usage', message('payment.unknown', { period, ids }), { code: 'PAYMENT_UNKNOWN' });
}

function anotherReceipt(npp: string, billingCode: string): AppError {
  return new AppError('unreachable', message('payment.anotherReceipt', { npp, billingCode }), {
    code: 'ANSWER_MISMATCH',
    help: message('payment.anotherReceipt.help'),
  });
}
