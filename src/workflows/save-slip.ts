import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Employee } from '../portal/index.js';
import type { Connection } from './connect.js';
import { findEmployee } from './employees.js';
import { NewFile } from './new-file.js';
import { isAbout } from './pdf-about.js';

export interface SavedSlip {
  readonly connection: Connection;
  readonly employee: Employee;
  readonly year: number;
  readonly file: string;
  readonly bytes: number;
}

/**
 * Saves a worker's contributions of a year, in the user's language, as a PDF that only its owner can read.
 * @param out the file to write, which must not be there yet; named after the year and the end of the KPJ when absent. @param reveal whether the KPJ stands in it whole.
 * @throws AppError refused where the portal has no reported month of the worker in that year; unreachable, with nothing written, when the text of the PDF names another company or worker, or none.
 */
export async function saveSlip(
  app: App,
  number: string,
  { year, out, reveal }: { readonly year: number; readonly out: string | undefined; readonly reveal: boolean },
): Promise<SavedSlip> {
  const { connection, employee } = await findEmployee(app, number);
  if (!(await isReportedIn(connection, employee, year))) throw nothingIn(year);
  const file = out ?? usualName(employee, year);
  const made = await NewFile.begin(file, false);
  try {
    const { kpj } = employee;
    const pdf = await connection.portal.slip(kpj, year, { language: app.invocation.language, masked: !reveal });
    if (!(await isAbout(pdf, [connection.employer.npp, reveal ? kpj : kpj.slice(-4).padStart(kpj.length, '*')]))) {
      throw new AppError('unreachable', message('participant.anotherSlip'), {
        code: 'ANSWER_MISMATCH',
        help: message('payment.anotherReceipt.help'),
      });
    }
    made.write(pdf);
    await made.keep();
    return { connection, employee, year, file, bytes: pdf.byteLength };
  } finally {
    made.discard();
  }
}

/** The name of a file is shown in listings and backups: no whole number of the worker is in it. */
function usualName({ kpj }: Employee, year: number): string {
  return `bpjstk-slip-${year}-${kpj.slice(-4)}.pdf`;
}

async function isReportedIn({ portal }: Connection, { kpj }: Employee, year: number): Promise<boolean> {
  for await (const { period, wage } of portal.contributions(kpj)) {
    if (wage !== null && period.startsWith(`${year}-`)) return true;
  }
  return false;
}

function nothingIn(year: number): AppError {
  return new AppError('refused', message('participant.slipEmpty', { year }), {
    code: 'SLIP_EMPTY',
    help: message('participant.slipEmpty.help'),
  });
}
