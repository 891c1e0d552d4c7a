import { openWorkbook } from '../roster/workbook/open-workbook.js';
import { NotAWorkbook } from '../roster/workbook/refusal.js';
import type { SheetRow } from '../roster/workbook/workbook.js';
import type { Form, FormFault, FormRow } from './form.js';
import { formOf } from './form-of.js';

/** Reads a Formulir 2a, the Excel form or the PDF's text. @returns the form, or why it is refused. */
export async function readForm(bytes: Buffer): Promise<Form | FormFault> {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return readPdfForm(bytes);
  try {
    const workbook = await openWorkbook(bytes, () => 0);
    const rows: FormRow[] = [];
    const [sheet] = workbook.sheets;
    if (!sheet) return { fault: 'not-a-workbook' };
    for await (const row of sheet.rows({ hiddenRows: 0, hiddenColumns: 0, merged: [] })) rows.push(rowOf(row));
    return formOf(rows);
  } catch (error) {
    if (error instanceof NotAWorkbook) return { fault: 'not-a-workbook' };
    throw error;
  }
}

async function readPdfForm(bytes: Buffer): Promise<Form | FormFault> {
  const { readPdf } = await import('./read-pdf.js');
  const { pdfRows } = await import('./pdf-rows.js');
  const pages = await readPdf(bytes);
  return typeof pages === 'string' ? { fault: 'pdf', reason: pages } : formOf(pdfRows(pages));
}

function rowOf({ number, cells }: SheetRow): FormRow {
  return { number, cells: new Map(cells.map(({ index, text }) => [index, text.trim()])) };
}
