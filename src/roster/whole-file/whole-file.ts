import type { Layout } from '../layout.js';
import type { Report } from '../report.js';
import type { RowCells } from '../row-cells.js';
import { FirstRows } from './first-rows.js';
import { type FilePurpose, MeantFile } from './meant-file.js';
import { PersonTwice } from './person-twice.js';
import { RoundedNiks } from './rounded-niks.js';
import { none, type RowFacts } from './row-facts.js';
import type { TitleLines } from './title-lines.js';

/**
 * What only shows when rows are held against each other. Each row's facts are seen here once, whichever way the row was
 * read; a check keeps a few numbers a worker, and speaks at a row or when all are read.
 */
export class WholeFile {
  private wagesSum = 0;
  private wagesCount = 0;
  private readonly niks: FirstRows;
  private kpjs: FirstRows | undefined;
  private readonly roundedNiks = new RoundedNiks();
  private readonly meantFile: MeantFile;
  private readonly personTwice: PersonTwice;
  /** Where the NIK of the row at hand stands among those met; -1 where it has none. */
  private place = -1;

  /** @param expected about how many rows there are, where that can be told; else 0. */
  constructor(
    meant: FilePurpose,
    private readonly expected: number,
  ) {
    this.meantFile = new MeantFile(meant);
    this.niks = new FirstRows(expected);
    this.personTwice = new PersonTwice(expected);
  }

  /** Takes what stands above the header. */
  titled(titles: TitleLines): void {
    this.meantFile.titled(titles);
  }

  /** Of rows that are about to come: fetches all that will be looked at, so that one wait serves them all. */
  bringNear(rows: readonly (RowFacts | undefined)[]): void {
    for (let at = 0; at < rows.length; at++) {
      const facts = rows[at];
      if (facts === undefined) continue;
      this.niks.bringNear(facts.nikHigh, facts.nikLow, 0);
      if (facts.kpjA !== none) this.kpjs?.bringNear(facts.kpjA, facts.kpjB, facts.kpjC);
    }
  }

  /** @returns whether an earlier row has the NIK or the KPJ of this one; a row may be asked for twice. */
  isRepeated(facts: RowFacts): boolean {
    return isEarlier(facts, this.niks, this.firstNik(facts)) || isEarlier(facts, this.kpjs, this.firstKpj(facts));
  }

  /** Reports NIK_DUPLICATE and KPJ_DUPLICATE at this row, where an earlier one has the same number. */
  reportRepeated(facts: RowFacts, cells: RowCells): void {
    const [nik, kpj] = [this.firstNik(facts), this.firstKpj(facts)];
    if (isEarlier(facts, this.niks, nik)) cells.fault('nik', 'NIK_DUPLICATE', '', seen(this.niks, nik));
    if (this.kpjs && isEarlier(facts, this.kpjs, kpj)) cells.fault('kpj', 'KPJ_DUPLICATE', '', seen(this.kpjs, kpj));
  }

  /** Takes the part in what is judged at the end of a row that was just asked for above. @param faulty whether the row has an error. */
  count(facts: RowFacts, faulty: boolean): void {
    this.roundedNiks.see(facts, faulty);
    this.wagesSum += facts.wage;
    if (facts.wage > 0) this.wagesCount += 1;
    if (faulty) return;
    this.meantFile.see(facts);
    if (this.place !== -1) this.personTwice.see(this.place, facts);
  }

  /** The wages so far summed, in sen; not a number until there are two. */
  get wages(): number {
    return this.wagesCount < 2 ? Number.NaN : this.wagesSum;
  }

  /** Judges what only shows when all rows are read. @returns how many rows had no error until now. */
  judge(layout: Layout, report: Report): number {
    if (layout.complete) {
      this.meantFile.judge(layout, report);
      this.personTwice.judge(this.niks, layout, report);
    }
    return this.roundedNiks.judge(layout, report);
  }

  private firstNik({ nikHigh, nikLow, row, line }: RowFacts): number {
    this.place = nikHigh === none ? -1 : this.niks.find(nikHigh, nikLow, 0, row, line);
    return this.place;
  }

  private firstKpj({ kpjA, kpjB, kpjC, row, line }: RowFacts): number {
    if (kpjA === none) return -1;
    this.kpjs ??= new FirstRows(this.expected);
    return this.kpjs.find(kpjA, kpjB, kpjC, row, line);
  }
}

function isEarlier({ row }: RowFacts, rows: FirstRows | undefined, place: number): boolean {
  return rows !== undefined && place !== -1 && rows.row(place) !== row;
}

function seen(rows: FirstRows, place: number): { row: number; line: number } {
  return { row: rows.row(place), line: rows.line(place) };
}
