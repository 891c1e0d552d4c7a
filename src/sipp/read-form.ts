import { parsePeriod } from '../law/calendar.js';
import { type Sen, sen, sumSen } from '../law/money.js';
import { bareHeader } from '../roster/columns.js';
import { NotAWorkbook } from '../roster/workbook/refusal.js';
import { openWorkbook } from '../roster/workbook/open-workbook.js';
import type { SheetRow } from '../roster/workbook/workbook.js';
import {
  type Form,
  type FormAmount,
  formAmountNames,
  formAmounts,
  type FormAmounts,
  type FormFault,
  type FormLine,
} from './form.js';

type Row = { readonly number: number; readonly cells: ReadonlyMap<number, string> };

const identityHeaders = { kpj: 'Nomor Referensi', nik: 'NIK', name: 'Nama' } as const;
const lastLine = bareHeader('Jumlah Seluruhnya');

/** Reads the Excel form of Formulir 2a. @returns the form, or why it is refused. */
export async function readForm(bytes: Buffer): Promise<Form | FormFault> {
  try {
    const workbook = await openWorkbook(bytes, () => 0);
    const rows: Row[] = [];
    const [sheet] = workbook.sheets;
    if (!sheet) return { fault: 'not-a-workbook' };
    for await (const row of sheet.rows({ hiddenRows: 0, hiddenColumns: 0, merged: [] })) rows.push(rowOf(row));
    return formOf(rows);
  } catch (error) {
    if (error instanceof NotAWorkbook) return { fault: 'not-a-workbook' };
    throw error;
  }
}

function rowOf({ number, cells }: SheetRow): Row {
  return { number, cells: new Map(cells.map(({ index, text }) => [index, text.trim()])) };
}

function formOf(rows: readonly Row[]): Form | FormFault {
  const start = rows.findIndex(({ cells }) => {
    const headers = [...cells.values()].map(bareHeader);
    return headers.includes('nik') && headers.includes('upah');
  });
  const header = rows[start];
  if (!header) return { fault: 'column', name: identityHeaders.nik };
  const places = new Map(Array.from(header.cells, ([index, text]) => [bareHeader(text), index]));
  const place = (name: string): number | undefined => places.get(bareHeader(name));
  const absent = [...Object.values(identityHeaders), ...Object.values(formAmounts)].find(
    (name) => place(name) === undefined,
  );
  if (absent) return { fault: 'column', name: absent };

  const above = rows.slice(0, start);
  const npp = above.map(({ cells }) => labelled(cells, 'NPP')).find(Boolean);
  const company = above.map(({ cells }) => labelled(cells, 'Nama Perusahaan')).find(Boolean) ?? '';
  const month = above.map(({ cells }) => labelled(cells, 'Periode Laporan')).find(Boolean);
  const period = parsePeriod(
    (month ?? '')
      .split(/[\s-]+/)
      .reverse()
      .join('-'),
  );
  if (!npp) return { fault: 'header', name: 'NPP' };
  if (!period) return { fault: 'header', name: 'Periode Laporan' };

  const lines: FormLine[] = [];
  for (const { number, cells } of rows.slice(start + 1)) {
    const amounts = amountsOf(cells, place);
    const isLast = [...cells.values()].some((text) => bareHeader(text).startsWith(lastLine));
    if (typeof amounts === 'string') return { fault: 'row', row: number, name: amounts };
    if (isLast) return judged({ npp: npp.toUpperCase(), company, period, lines, sums: amounts });
    const text = (name: string): string => cells.get(place(name) ?? -1) ?? '';
    const line = {
      row: number,
      kpj: text(identityHeaders.kpj).toUpperCase(),
      nik: text(identityHeaders.nik).replace(/\D/g, ''),
      name: text(identityHeaders.name),
      amounts,
    };
    if (line.kpj === '' && line.nik === '') return { fault: 'row', row: number, name: identityHeaders.kpj };
    lines.push(line);
  }
  return { fault: 'no-sum' };
}

/** The proof that no line was dropped or misread. */
function judged(form: Form): Form | FormFault {
  for (const name of formAmountNames) {
    const read = sumSen(form.lines.map(({ amounts }) => amounts[name]));
    if (read !== form.sums[name]) return { fault: 'sum', name: formAmounts[name], read, said: form.sums[name] };
  }
  return form;
}

/** `NPP: AA000001` in one cell, or the label in one and the value in the next. */
function labelled(cells: ReadonlyMap<number, string>, label: string): string | undefined {
  const texts = [...cells.values()];
  const at = texts.findIndex((text) => bareHeader(text.split(':')[0] ?? '') === bareHeader(label));
  if (at === -1) return undefined;
  const [, inside = ''] = (texts[at] ?? '').split(':');
  return [inside, ...texts.slice(at + 1)].map((text) => text.replace(/^[:\s]+/, '').trim()).find(Boolean);
}

/** @returns the amounts, or the name of the one that is none. */
function amountsOf(
  cells: ReadonlyMap<number, string>,
  place: (name: string) => number | undefined,
): FormAmounts | string {
  const read = formAmountNames.map(
    (name) => [name, amountOf(cells.get(place(formAmounts[name]) ?? -1) ?? '')] as const,
  );
  const bad = read.find(([, amount]) => amount === undefined);
  return bad ? formAmounts[bad[0]] : (Object.fromEntries(read) as Record<FormAmount, Sen>);
}

/** `1,234,567.89`, or a number cell's digits with more decimals where a binary fraction shows. */
function amountOf(text: string): Sen | undefined {
  const [, whole = '', decimals = ''] = /^((?:\d{1,3}(?:,\d{3})+)|\d{1,13})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  return sen(Number(whole.replaceAll(',', '')) * 100 + Number(decimals.padEnd(2, '0')));
}
