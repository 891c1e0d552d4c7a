import { type Sen, sen, sumSen } from '../law/money.js';
import { Fault } from '../roster/fault.js';
import { parseDate } from '../roster/fields/date.js';
import { parseKpj } from '../roster/kpj.js';
import { readMonth } from '../roster/month-words.js';
import {
  bareLabel,
  bareNumber,
  birthDateHeader,
  employeeNoHeader,
  type Form,
  type FormAmount,
  formAmountNames,
  formAmounts,
  type FormAmounts,
  type FormFault,
  type FormLine,
  type FormRow,
  identityHeaders,
  lastLine,
} from './form.js';

/** Takes the form out of its rows. @returns why it is refused where a row cannot be read, or the rows do not add up. */
export function formOf(rows: readonly FormRow[]): Form | FormFault {
  const start = rows.findIndex(({ cells }) => {
    const headers = [...cells.values()].map(bareLabel);
    return headers.includes('nik') && headers.includes('upah');
  });
  const header = rows[start];
  if (!header) return { fault: 'column', name: identityHeaders.nik };
  const places = new Map(Array.from(header.cells, ([index, text]) => [bareLabel(text), index]));
  const place = (name: string): number | undefined => places.get(bareLabel(name));
  const absent = [...Object.values(identityHeaders), ...Object.values(formAmounts)].find(
    (name) => place(name) === undefined,
  );
  if (absent) return { fault: 'column', name: absent };

  const above = rows.slice(0, start);
  const npp = above.map(({ cells }) => labelled(cells, 'NPP')).find(Boolean);
  const company = above.map(({ cells }) => labelled(cells, 'Nama Perusahaan')).find(Boolean) ?? '';
  const month = above.map(({ cells }) => labelled(cells, 'Periode Laporan')).find(Boolean);
  const period = readMonth(month ?? '');
  if (!npp) return { fault: 'header', name: 'NPP' };
  if (!period) return { fault: 'header', name: 'Periode Laporan' };

  const lines: FormLine[] = [];
  for (const { page, number, cells } of rows.slice(start + 1)) {
    const amounts = amountsOf(cells, place);
    const isLast = [...cells.values()].some((text) => bareLabel(text).startsWith(bareLabel(lastLine)));
    if (typeof amounts === 'string') return { fault: 'row', page, row: number, name: amounts };
    if (isLast) return judged({ npp: npp.toUpperCase(), company, period, lines, sums: amounts });
    const text = (name: string): string => cells.get(place(name) ?? -1) ?? '';
    const birthDate = parseDate(text(birthDateHeader));
    const line = {
      kpj: bareNumber(text(identityHeaders.kpj)),
      nik: bareNumber(text(identityHeaders.nik)),
      name: text(identityHeaders.name),
      employeeNo: text(employeeNoHeader),
      birthDate: birthDate instanceof Fault ? undefined : birthDate,
      amounts,
    };
    const bad = page === undefined ? withoutNumber(line) : unlike(text);
    if (bad) return { fault: 'row', page, row: number, name: identityHeaders[bad] };
    lines.push(line);
  }
  return { fault: 'no-sum' };
}

function withoutNumber({ kpj, nik }: Pick<FormLine, 'kpj' | 'nik'>): 'kpj' | undefined {
  return kpj === '' && nik === '' ? 'kpj' : undefined;
}

/** Cells of a PDF are told by where they stand: they have to look like what their column holds. */
function unlike(text: (name: string) => string): keyof typeof identityHeaders | undefined {
  const [kpj, nik] = [text(identityHeaders.kpj), text(identityHeaders.nik)];
  if ((kpj !== '' && parseKpj(kpj) instanceof Fault) || kpj + nik === '') return 'kpj';
  // A foreigner's is that of the passport.
  if (!/^(\d{16}|(?=.*[A-Z])[0-9A-Z]{5,15})?$/i.test(nik)) return 'nik';
  return text(identityHeaders.name) + text(employeeNoHeader) === '' ? 'name' : undefined;
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
  const at = texts.findIndex((text) => bareLabel(text.split(':')[0] ?? '') === bareLabel(label));
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
