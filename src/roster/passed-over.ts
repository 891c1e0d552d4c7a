import type { SkippedLine } from './assumed.js';
import { bareHeader } from './columns.js';
import type { TableRecord } from './input/records.js';
import type { Layout } from './layout.js';
import { isMonthName } from './month-names.js';
import { isTotal } from './total-row.js';

/** So many digits on end are somebody's number. */
const personsNumber = /\d{9}/;

/** What printed reports put at the end or beginning of a page. */
const ofPage = [
  /^(?:halaman|hal|hlm|page|pg)[ .:]*\d{1,5}(?: *(?:dari|of|\/|-) *\d{1,5})?$/,
  /^-+ *\d{1,5} *-+$/,
  /^(?:dicetak|printed|print date|(?:tgl|tanggal|waktu)\.? cetak)\b/,
  /^(?:bersambung|sambungan|lanjutan|dilanjutkan|continued)\b/,
  /^(?:catatan|keterangan|terbilang|notes?|nb) *:/,
];
const rule = /^[-=_*.~]{3,}$/;

/** Who signs, without a name or with one. */
const signing =
  /^(?:mengetahui|menyetujui|disetujui|diketahui|diperiksa|dibuat|disusun|disiapkan|hormat kami|yang membuat(?: daftar)?|penanggung jawab|tanda tangan|ttd|(?:prepared|checked|approved|reviewed|acknowledged) by)(?: oleh)?(?: *[,:.;]\D*)?$/;
/** Where a name is to be written. */
const signature = /^\(?[ ._…-]{3,}\)?$/;
/** Where and when is signed: nobody who works was born so late. */
const placeAndDay =
  /^[\p{L} .'-]{2,40}[, ] *(?:\d\d?[ -](?<month>\p{L}+)[ -]20(?:1[2-9]|[2-9]\d)|\d\d?[-/]\d\d?[-/]20(?:1[2-9]|[2-9]\d)|[._…]{3,}.*)$/u;
const day = /^\d\d?[ -]\p{L}+[ -]20\d\d$/u;

const inBrackets = /^\(\D*\)$/;
const civilServant = /^nip\b/;
const positions = new Set(
  (
    'direktur direktris utama presiden komisaris pimpinan pemilik owner kepala ketua manager manajer general supervisor ' +
    'hrd hrga hr ga sdm personalia payroll keuangan finance accounting akunting operasional umum administrasi admin staf staff ' +
    'bagian bag divisi departemen dept cabang bendahara sekretaris dan'
  ).split(' '),
);

/**
 * Tells the lines below a table's header that belong to no worker: sums, what a printed report repeats on each page, and
 * what is signed. A row that could be a worker's is never one of them.
 */
export class PassedOver {
  /** Null where the header is a single cell: a word says too little. */
  private readonly header: string | null;
  private readonly titles: ReadonlySet<string>;
  private readonly nik: number;
  private readonly name: number;
  /** How many rows there were when something was signed: as long as none follows, more may belong to it. */
  private signedAfter = -1;

  /** @param titles the lines above the header, and the rows of one that has two. */
  constructor(
    private readonly layout: Layout,
    titles: readonly TableRecord[],
  ) {
    this.header = layout.headers.filter((name) => name !== '').length > 1 ? bareRow(layout.headers) : null;
    this.titles = new Set(titles.map(({ cells }) => wholeRow(cells)));
    this.nik = layout.at.get('nik') ?? -1;
    this.name = layout.at.get('name') ?? -1;
  }

  /**
   * @param cells cleaned.
   * @param rows how many there were before.
   * @param wages the sum of the wages above, in sen.
   * @returns what the line is; undefined where it is a row.
   */
  kindOf(cells: readonly string[], rows: number, wages: number): SkippedLine['kind'] | undefined {
    // Nearly every row ends here.
    if (personsNumber.test(cells[this.nik] ?? '')) return undefined;
    if (isTotal(cells, this.layout, wages)) return 'total';
    const filled = cells.filter((cell) => cell !== '').map((cell) => cell.toLowerCase());
    // A row of dashes is a worker of whom nothing is said.
    if (filled.length === 0 || filled.some((cell) => personsNumber.test(cell))) return undefined;
    if (bareRow(cells) === this.header || this.titles.has(wholeRow(cells))) return 'header';
    const line = filled.join(' ');
    if (ofPage.some((kind) => kind.test(line)) || filled.every((cell) => rule.test(cell))) return 'page';
    return this.isSigned(cells, filled, rows) ? 'signature' : undefined;
  }

  private isSigned(cells: readonly string[], filled: readonly string[], rows: number): boolean {
    const begun = this.signedAfter === rows;
    const name = cells[this.name] ?? '';
    if (begun && name === '' && !filled.some((cell) => /\d/.test(cell))) return true;
    const told = place(filled, name.toLowerCase());
    const isSign = (cell: string): boolean => signing.test(cell) || signature.test(cell) || isPlaceAndDay(cell);
    const belongs = (cell: string): boolean => inBrackets.test(cell) || civilServant.test(cell) || isPosition(cell);
    if (!told.every((cell) => isSign(cell) || ((begun || told.some(isSign)) && belongs(cell)))) return false;
    this.signedAfter = rows;
    return true;
  }
}

/** @returns the cells; a place whose day stands in the next one (`Jakarta, 30 September 2026`) is put together, unless it is a name. */
function place(filled: readonly string[], name: string): string[] {
  const cells: string[] = [];
  for (const cell of filled) {
    const before = cells.at(-1);
    if (before !== undefined && before !== name && day.test(cell)) cells[cells.length - 1] = `${before}, ${cell}`;
    else cells.push(cell);
  }
  return cells;
}

function isPlaceAndDay(cell: string): boolean {
  const found = placeAndDay.exec(cell);
  const month = found?.groups?.['month'];
  return found !== null && (month === undefined || isMonthName(month));
}

function isPosition(cell: string): boolean {
  const words = cell.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => positions.has(word));
}

function bareRow(cells: readonly string[]): string {
  return wholeRow(cells.map(bareHeader));
}

function wholeRow(cells: readonly string[]): string {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join('\n');
}
