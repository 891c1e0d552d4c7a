import type { Period } from '../../law/calendar.js';
import type { TableRecord } from '../input/records.js';
import { titleNamesAnotherMonth } from '../month-words.js';
import type { Found } from '../report.js';

/** Where a title stands, and what it says. */
type Title = Required<Pick<Found, 'line' | 'sheetRow' | 'index' | 'value'>> & { readonly value: string };

/** `NPP: 12345678`, with the branch behind it or without. */
const nppSaid =
  /\b(?:npp|nomor pendaftaran perusahaan)\b[^0-9a-z]*(?:npp\b[^0-9a-z]*)?([0-9a-z]{4,8})(?:[-/ ]+\d{3})?(?![0-9a-z])/i;

/** What the lines above a table's header say of its month and its company. */
export class TitleLines {
  private readonly titles: readonly Title[];

  /** @param records their cells cleaned. */
  constructor(records: readonly TableRecord[]) {
    this.titles = records.map(({ cells, line, sheetRow }) => {
      const index = Math.max(
        cells.findIndex((cell) => cell !== ''),
        0,
      );
      return { line, sheetRow, index, value: cells.filter((cell) => cell !== '').join(' ') };
    });
  }

  /** @returns the title that names another month; null where one names the period, undefined where none names any. */
  ofAnotherMonth(period: Period): Title | null | undefined {
    const judged = this.titles.map((title) => ({ title, another: titleNamesAnotherMonth(title.value, period) }));
    if (judged.some(({ another }) => another === false)) return null;
    return judged.find(({ another }) => another === true)?.title;
  }

  /** @returns the title that names another company, where none names that of `npp`. */
  ofAnotherCompany(npp: string): Title | undefined {
    const named = this.titles.filter(({ value }) => nppIn(value) !== undefined);
    return named.some(({ value }) => nppIn(value) === npp) ? undefined : named[0];
  }
}

function nppIn(title: string): string | undefined {
  const npp = bareNpp(nppSaid.exec(title)?.[1] ?? '');
  return isNpp(npp) && /\d/.test(npp) ? npp : undefined;
}

/** @returns a company's number as it is compared: a spreadsheet drops the zeros that a number begins with. */
export function bareNpp(text: string): string {
  const bare = text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  return /^\d{1,7}$/.test(bare) ? bare.padStart(8, '0') : bare;
}

/** @param bare as {@link bareNpp} gives it. */
export function isNpp(bare: string): boolean {
  return /^[0-9A-Z]{8}$/.test(bare);
}
