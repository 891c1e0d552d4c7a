import { openWorkbook } from '../roster/workbook/open-workbook.js';
import { NotAWorkbook } from '../roster/workbook/refusal.js';
import { noFindings, type SheetRow } from '../roster/workbook/workbook.js';
import { type Form, type FormFault, type FormRow, identityHeaders } from './form.js';
import { formOf } from './form-of.js';

/** Reads a Formulir 2a, the Excel form or the PDF's text. @returns the form, or why it is refused. */
export async function readForm(bytes: Buffer): Promise<Form | FormFault> {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return readPdfForm(bytes);
  try {
    const workbook = await openWorkbook(bytes, () => 0);
    const read: { readonly name: string; readonly form: Form | FormFault }[] = [];
    for (const sheet of workbook.sheets) {
      const rows: FormRow[] = [];
      for await (const row of sheet.rows(noFindings())) rows.push(rowOf(row));
      read.push({ name: sheet.name, form: formOf(rows) });
    }
    const [first, ...others] = read.filter(({ form }) => !('fault' in form) || form.fault !== 'column');
    if (first && others.length > 0) return { fault: 'sheets', sheets: [first, ...others].map(({ name }) => name) };
    return (first ?? read.find(({ form }) => !isNoForm(form)) ?? read[0])?.form ?? { fault: 'not-a-workbook' };
  } catch (error) {
    if (error instanceof NotAWorkbook) return { fault: 'not-a-workbook' };
    throw error;
  }
}

/** Without the header's first word a sheet is no form at all. */
function isNoForm(form: Form | FormFault): boolean {
  return 'fault' in form && form.fault === 'column' && form.name === identityHeaders.nik;
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
