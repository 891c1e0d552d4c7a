import { basename } from 'node:path';
import type { Period } from '../../law/calendar.js';
import type { Column } from '../columns.js';
import type { DiagnosticCode } from '../diagnostic.js';
import type { Layout } from '../layout.js';
import { namesAnotherMonth, readMonth } from '../month-words.js';
import type { Found, Report } from '../report.js';
import { monthNumber, type RowFacts } from './row-facts.js';
import { strange } from './strange.js';
import { bareNpp, isNpp, TitleLines } from './title-lines.js';

/** What a file is meant to be. */
export interface FilePurpose {
  readonly period: Period | undefined;
  /** The company's number, where it is known. */
  readonly npp: string | undefined;
  /** The file's name, where it has one. */
  readonly file: string | undefined;
}

/** What speaks for another month or company, and where it stands: in a column, above the header, or in the file's name. */
interface Evidence extends Pick<Found, 'value' | 'sheetRow' | 'index'> {
  readonly line?: number | null;
  readonly column?: Column;
}

/**
 * Notices that a file is not the one that was meant, or was damaged from end to end: what no single row shows.
 * Holds a few counts, however long the file is.
 */
export class MeantFile {
  private count = 0;
  private wage = 0;
  private oneWage = true;
  private readonly months = new Map<string, number>();
  private readonly companies = new Map<string, number>();
  private readonly ends = new Map<number, number>();
  /** Of those who begin in the month of the file, or later. */
  private readonly starts = new Map<number, number>();
  private readonly month: number;
  private titles = new TitleLines([]);

  constructor(private readonly meant: FilePurpose) {
    this.month = meant.period === undefined ? Infinity : monthNumber(meant.period);
  }

  /** Takes what stands above the header. */
  titled(titles: TitleLines): void {
    this.titles = titles;
  }

  /** Takes a row without an error. */
  see({ wage, startMonth, endMonth, blth, npp }: RowFacts): void {
    if (this.count === 0) this.wage = wage;
    else if (wage !== this.wage) this.oneWage = false;
    this.count += 1;
    if (startMonth >= this.month) count(this.starts, startMonth);
    if (endMonth !== 0) count(this.ends, endMonth);
    if (blth !== '') count(this.months, blth);
    if (npp !== '') count(this.companies, bareNpp(npp));
  }

  /** Reports WAGES_ALL_EQUAL, FILE_OF_ANOTHER_MONTH and FILE_OF_ANOTHER_COMPANY. */
  judge(layout: Layout, report: Report): void {
    const add = (code: DiagnosticCode, { column, ...at }: Evidence, detail: string, expected = '') => {
      const index = column && layout.at.get(column);
      const header = index === undefined ? undefined : layout.headers[index];
      report.add(code, { row: null, line: null, header, ...at, column: column ?? null, params: { detail, expected } });
    };
    if (this.oneWage && this.count >= strange.equalWages) {
      add('WAGES_ALL_EQUAL', { column: 'wage' }, String(this.count), String(this.wage));
    }
    const { period, npp } = this.meant;
    const month = period && this.anotherMonth(period);
    if (month) add('FILE_OF_ANOTHER_MONTH', month, month.says, period);
    const strangers = this.rowsOfOthers();
    const title = this.companies.size === 0 && npp !== undefined ? this.titles.ofAnotherCompany(npp) : undefined;
    if (strangers) add('FILE_OF_ANOTHER_COMPANY', { column: 'npp', value: strangers.npp }, String(strangers.rows), npp);
    else if (title) add('FILE_OF_ANOTHER_COMPANY', title, '', npp);
  }

  /**
   * The rows' own word goes before that of the lines above them, and that before the file's name, which is left behind when
   * a file is copied; all before what its dates look like.
   */
  private anotherMonth(period: Period): (Evidence & { readonly says: string }) | undefined {
    const [blth = '', rows = 0] = most(this.months);
    const said = readMonth(blth);
    if (said !== undefined && rows * 2 > this.count) {
      return said === period ? this.someOfAnotherMonth(period) : { column: 'blth', value: blth, says: said };
    }
    const some = this.someOfAnotherMonth(period);
    if (some) return some;
    const title = this.titles.ofAnotherMonth(period);
    if (title !== undefined) return title === null ? undefined : { ...title, says: '' };
    const name = this.meant.file === undefined ? '' : basename(this.meant.file).replace(/(\.[a-z]+)+$/i, '');
    const another = namesAnotherMonth(name, period);
    if (another !== undefined) return another ? { value: basename(this.meant.file ?? ''), says: '' } : undefined;
    return this.moves();
  }

  /** Rows of another month among others: how many there are, and the month that most of them say. */
  private someOfAnotherMonth(period: Period): { column: Column; value: string; says: string } | undefined {
    const others = [...this.months].filter(([blth]) => (readMonth(blth) ?? period) !== period);
    const [value] = most(new Map(others));
    return value === undefined ? undefined : { column: 'blth', value, says: String(sumOf(others)) };
  }

  /** Whoever leaves leaves in the month of the file: when all left in an earlier one, it is that month's file. */
  private moves(): { column: Column; says: string } | undefined {
    if (this.starts.has(this.month) || this.ends.has(this.month)) return undefined;
    const [begun = 0, begin = 0] = most(this.starts);
    if (begin >= strange.movesOfAnotherMonth && this.starts.size === 1) {
      return { column: 'start_date', says: periodText(begun) };
    }
    const [ended = 0, end = 0] = most(this.ends);
    if (end < strange.movesOfAnotherMonth || this.ends.size > 1 || ended > this.month) return undefined;
    return { column: 'end_date', says: periodText(ended) };
  }

  /** Rows that name another company; where ours is not known, rows of more companies than one. */
  private rowsOfOthers(): { npp: string; rows: number } | undefined {
    const named = [...this.companies].filter(([npp]) => isNpp(npp));
    const [usual] = most(new Map(named));
    const others = named.filter(([npp]) => npp !== (this.meant.npp ?? usual));
    const [npp] = most(new Map(others));
    return npp === undefined ? undefined : { npp, rows: sumOf(others) };
  }
}

/** @param month `YYYYMM` as a number. @returns `YYYY-MM`. */
function periodText(month: number): string {
  return `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
}

function count<K>(tally: Map<K, number>, key: K): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

function sumOf(counted: readonly (readonly [unknown, number])[]): number {
  return counted.reduce((sum, [, rows]) => sum + rows, 0);
}

/** @returns what was counted most often, and how often. */
function most<K>(tally: ReadonlyMap<K, number>): readonly [K, number] | readonly [] {
  let found: readonly [K, number] | undefined;
  for (const entry of tally) if (found === undefined || entry[1] > found[1]) found = entry;
  return found ?? [];
}
