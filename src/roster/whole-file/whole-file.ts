import type { Layout } from '../layout.js';
import type { Report } from '../report.js';
import type { RowCells } from '../row-cells.js';
import { FirstRows } from './first-rows.js';
import { type FilePurpose, MeantFile } from './meant-file.js';
import { MonthFirst } from './month-first.js';
import { PersonTwice } from './person-twice.js';
import { RoundedNiks } from './rounded-niks.js';
import { none, type RowFacts } from './row-facts.js';
import { RowPlaces } from './row-places.js';
import type { TitleLines } from './title-lines.js';

/**
 * What only shows when rows are held against each other. Each row's facts are seen here once, whichever way the row was
 * read; a check keeps a few numbers a worker, and speaks at a row or when all are read.
 */
export class WholeFile {
  private wagesSum = 0;
  private wagesCount = 0;
  private readonly places = new RowPlaces();
  private readonly niks: FirstRows;
  private kpjs: FirstRows | undefined;
  private readonly roundedNiks = new RoundedNiks();
  private readonly monthFirst = new MonthFirst();
  private readonly meantFile: MeantFile;
  private readonly personTwice: PersonTwice;

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
  bringNear(rows: readonly RowFacts[]): void {
    for (const facts of rows) {
      const { nikHigh, nikLow, kpjA, kpjB, kpjC } = facts;
      this.niks.bringNear(nikHigh, nikLow, 0);
      this.personTwice.bringNear(facts);
      if (kpjA !== none) this.kpjs?.bringNear(kpjA, kpjB, kpjC);
    }
  }

  /** @returns whether an earlier row has the NIK or the KPJ of this one; a row may be asked for twice. */
  isRepeated(facts: RowFacts): boolean {
    this.places.see(facts);
    const { row } = facts;
    return this.firstWithNik(facts) !== row || this.firstWithKpj(facts) !== row;
  }

  /** Reports NIK_DUPLICATE and KPJ_DUPLICATE at this row, where an earlier one has the same number. */
  reportRepeated(facts: RowFacts, cells: RowCells): void {
    this.places.see(facts);
    const [nik, kpj] = [this.firstWithNik(facts), this.firstWithKpj(facts)];
    if (nik !== facts.row) cells.fault('nik', 'NIK_DUPLICATE', '', this.seen(nik));
    if (kpj !== facts.row) cells.fault('kpj', 'KPJ_DUPLICATE', '', this.seen(kpj));
  }

  /** Takes the part in what is judged at the end of a row that was just asked for above. @param faulty whether the row has an error. */
  count(facts: RowFacts, faulty: boolean): void {
    this.roundedNiks.see(facts, faulty);
    this.monthFirst.see(facts);
    this.wagesSum += facts.wage;
    if (facts.wage > 0) this.wagesCount += 1;
    if (faulty) return;
    this.meantFile.see(facts);
    if (facts.nikHigh !== none) this.personTwice.see(facts);
  }

  /** The wages so far summed, in sen; not a number until there are two. */
  get wages(): number {
    return this.wagesCount < 2 ? Number.NaN : this.wagesSum;
  }

  /** Judges what only shows when all rows are read. @returns how many rows had no error until now. */
  judge(layout: Layout, report: Report): number {
    if (layout.complete) {
      this.meantFile.judge(layout, report);
      this.personTwice.judge(this.niks, this.places, layout, report);
    }
    this.monthFirst.judge(layout, report);
    return this.roundedNiks.judge(this.niks, this.places, layout, report);
  }

  private seen(row: number): { row: number; line: number } {
    return { row, line: this.places.of(row).line };
  }

  private firstWithNik({ row, nikHigh, nikLow }: RowFacts): number {
    return nikHigh === none ? row : this.niks.find(row, nikHigh, nikLow, 0);
  }

  private firstWithKpj({ row, kpjA, kpjB, kpjC }: RowFacts): number {
    if (kpjA === none) return row;
    this.kpjs ??= new FirstRows(this.expected);
    return this.kpjs.find(row, kpjA, kpjB, kpjC);
  }
}
