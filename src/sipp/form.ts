import type { IsoDate, Period } from '../law/calendar.js';
import type { Sen } from '../law/money.js';
import { bareHeader } from '../roster/columns.js';
import type { PdfFault } from './pdf-pieces.js';

/** The amounts of Formulir 2a in its order, by the header that stands over each. */
export const formAmounts = {
  wage: 'Upah',
  backPay: 'Rapel',
  jkk: 'JKK',
  jkm: 'JKM',
  jhtEmployer: 'JHT Pemberi Kerja',
  jhtEmployee: 'JHT Tenaga Kerja',
  jpEmployer: 'JP Pemberi Kerja',
  jpEmployee: 'JP Tenaga Kerja',
  jkpEmployer: 'JKP Pemberi Kerja',
  jkpGovernment: 'JKP Pemerintah',
  total: 'Total Iuran',
} as const;

export type FormAmount = keyof typeof formAmounts;
export const formAmountNames = Object.keys(formAmounts) as readonly FormAmount[];
export type FormAmounts = Readonly<Record<FormAmount, Sen>>;

export const identityHeaders = { kpj: 'Nomor Referensi', nik: 'NIK', name: 'Nama' } as const;
/** Not needed, but it may show that a number is somebody else's. */
export const birthDateHeader = 'Tgl Lahir';
/** Not needed, but it may tell who somebody without a name is. */
export const employeeNoHeader = 'Nomor Pegawai';
export const lastLine = 'Jumlah Seluruhnya';

/** A row of the form, whatever file it came in. */
export interface FormRow {
  /** Of a PDF; there `number` is the row's own, and 0 where it has none. */
  readonly page?: number;
  readonly number: number;
  /** The cells' texts by column. */
  readonly cells: ReadonlyMap<number, string>;
}

/** A worker in the portal's own bill. */
export interface FormLine {
  readonly kpj: string;
  /** A foreigner's is that of the passport. */
  readonly nik: string;
  /** Empty where the form has none. */
  readonly name: string;
  /** Nomor Pegawai; empty where the form has none. */
  readonly employeeNo: string;
  /** Undefined where the form has none that is a date. */
  readonly birthDate: IsoDate | undefined;
  readonly amounts: FormAmounts;
}

/** The portal's own bill of a month, worker by worker, read whole: its lines add up to its last line. */
export interface Form {
  readonly npp: string;
  readonly company: string;
  readonly period: Period;
  readonly lines: readonly FormLine[];
  readonly sums: FormAmounts;
}

/** Why a form is refused: nothing is taken from one of which a part cannot be read. */
export type FormFault =
  | { readonly fault: 'not-a-workbook' }
  | { readonly fault: 'pdf'; readonly reason: PdfFault }
  | { readonly fault: 'column' | 'header'; readonly name: string }
  | { readonly fault: 'row'; readonly page: number | undefined; readonly row: number; readonly name: string }
  | { readonly fault: 'sheets'; readonly sheets: readonly string[] }
  | { readonly fault: 'no-sum' }
  | { readonly fault: 'sum'; readonly name: string; readonly read: Sen; readonly said: Sen };

/** @returns a label in the form in which labels are compared: small letters alone, `Nomor` and `Tanggal` shortened as forms do. */
export function bareLabel(text: string): string {
  return bareHeader(text)
    .replace(/^nomor/, 'no')
    .replace(/^tanggal/, 'tgl');
}

/** @returns a NIK or passport number as numbers are compared: digits and capitals alone. */
export function bareNumber(text: string): string {
  return text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

/** @returns whether a number of the form's column NIK is one, and no passport's. */
export function isNik(number: string): boolean {
  return /^\d{16}$/.test(number);
}
