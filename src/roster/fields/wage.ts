import type { Sen } from '../../law/money.js';
import { sen } from '../../law/money.js';
import { type CellParser, Fault } from '../fault.js';
import { namingLookalike } from '../lookalike.js';

/** The most that a cell may say, 10¹² rupiah in sen: contributions are exact up to here. */
export const greatestWage = 100_000_000_000_000;

/** Wages outside of these, in rupiah a month, are remarked upon: a zero too few or too many. */
export const usualWage = { least: 100_000, most: 500_000_000 } as const;

const plain = /^(\d+)(?:[.,](\d{1,2}))?$/;
/** A letter that ends an amount may stand for billions: it is no 8. */
const endsInUnit = /b$/i;
const oneGroup = /^(?:rp\.?|idr)?\d{1,3}[.,]\d{2,3}$/i;
/** How an amount without sen is ended by hand: `5.500.000,-`. */
const noSen = /[.,][-–—]{1,2}$/;
const grouped = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?$/;

/** Thousands at the least, and parts of a rupiah that are no sen: what a division leaves in a cell. */
const fractions = /^(?:\d{4,}[.,]\d{3,}|\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d{4,})$/;

/**
 * @param text `5500000`, `5.500.000`, `5,500,000.00`, `Rp 5.500.000,00`, `IDR 5.500.000,-`, `Rp -` for zero: dots or commas for thousands,
 * the other for decimals. A single decimal after one to three digits (`5.5`) is more likely millions, so it is refused.
 * @returns the amount, which may be zero, or WAGE_FORMAT (which names a letter in a digit's place, or says `fractions`), WAGE_NOT_POSITIVE (negative), WAGE_OUT_OF_RANGE.
 */
export const parseAmount: CellParser<Sen> = (text) => (endsInUnit.test(text) ? readAmount : readNaming)(text);

function readAmount(text: string): Sen | Fault {
  const bare = text.replace(/\s/g, '').replace(noSen, '');
  const [, before = '', after = '', number = ''] = /^(-?)(?:rp\.?|idr)?(-?)(.*)$/i.exec(bare) ?? [];
  // How a spreadsheet shows a zero among amounts.
  if (before === '' && after === '-' && number === '') return sen(0);
  const parts = split(number);
  if (parts === undefined || before + after === '--') {
    return new Fault('WAGE_FORMAT', fractions.test(number) ? 'fractions' : '');
  }
  const { whole, decimals } = parts;
  const digits = whole.replace(/^0+(?=\d)/, '');
  const nothing = digits === '0' && Number(decimals) === 0;
  if (before + after === '-' && !nothing) return new Fault('WAGE_NOT_POSITIVE');
  if (digits.length > 13) return new Fault('WAGE_OUT_OF_RANGE');
  const amount = Number(digits) * 100 + Number(decimals.padEnd(2, '0'));
  return amount > greatestWage ? new Fault('WAGE_OUT_OF_RANGE') : sen(amount);
}

const readNaming = namingLookalike(readAmount);

/** @returns whole rupiah, with two decimals only where there are sen: read back exactly. */
export function amountText(amount: Sen): string {
  const rest = amount % 100;
  return rest === 0 ? String(amount / 100) : `${Math.trunc(amount / 100)},${String(rest).padStart(2, '0')}`;
}

/** As {@link parseAmount}; zero is WAGE_NOT_POSITIVE too. */
export function parseWage(text: string): Sen | Fault {
  const amount = parseAmount(text);
  return amount === 0 ? new Fault('WAGE_NOT_POSITIVE') : amount;
}

/**
 * @param amount that the text was read as, in sen.
 * @returns whether it has one separator, two or three digits behind it (`1.234`, `1.50`) and is small: a thousand, or a
 * fraction of millions. `150.000` is a wage as it stands, and zero is nothing however it is written.
 */
export function mayBeFraction(text: string, amount: Sen): boolean {
  return amount > 0 && amount < usualWage.least * 100 && oneGroup.test(text.replace(/\s/g, ''));
}

/** @returns whether a wage is so small or so large that somebody should look at it. */
export function isUnusual(wage: Sen): boolean {
  return wage < usualWage.least * 100 || wage > usualWage.most * 100;
}

function split(number: string): { whole: string; decimals: string } | undefined {
  const thousands = grouped.exec(number);
  if (thousands) return { whole: (thousands[1] ?? '').replace(/[.,]/g, ''), decimals: thousands[3] ?? '' };
  const [, whole, decimals = ''] = plain.exec(number) ?? [];
  if (whole === undefined || (decimals.length === 1 && whole.length < 4)) return undefined;
  return { whole, decimals };
}
