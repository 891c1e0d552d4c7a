import type { Period } from '../law/calendar.js';
import type { Sen } from '../law/money.js';

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

/** A worker in the portal's own bill. */
export interface FormLine {
  /** The row as the spreadsheet counts it. */
  readonly row: number;
  readonly kpj: string;
  readonly nik: string;
  readonly name: string;
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
  | { readonly fault: 'column' | 'header'; readonly name: string }
  | { readonly fault: 'row'; readonly row: number; readonly name: string }
  | { readonly fault: 'no-sum' }
  | { readonly fault: 'sum'; readonly name: string; readonly read: Sen; readonly said: Sen };
