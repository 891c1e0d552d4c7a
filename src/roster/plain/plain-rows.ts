import type { Column } from '../columns.js';
import { type CellParser, Fault } from '../fault.js';
import { isUnusual } from '../fields/wage.js';
import * as words from '../fields/words.js';
import type { ByteRecord } from '../input/byte-record.js';
import type { IsoDate } from '../../law/calendar.js';
import { sen } from '../../law/money.js';
import type { Layout } from '../layout.js';
import type { RowRules } from '../row.js';
import { cleanCell } from '../row-cells.js';
import type { UnnamedColumns } from '../unnamed-columns.js';
import { nameKey, nameKeyAt } from '../whole-file/name-key.js';
import { none, RowFacts } from '../whole-file/row-facts.js';
import { dateAt, rupiahAt } from './digits.js';
import { readKpj } from './kpj-bytes.js';
import { Memo } from './memo.js';
import { agrees, readNik } from './nik-bytes.js';

/** Judges one cell that is not empty. @returns whether nothing is to be said of it. */
type CellCheck = (bytes: Buffer, start: number, end: number) => boolean;

/** What plain rows are judged by besides themselves; it can be handed to another thread. */
export interface PlainRules {
  readonly today: IsoDate;
  /** By the code of each known place of work: the least wage there, in sen; 0 where no minimum is known. */
  readonly leastWages: ReadonlyMap<string, number>;
}

export function plainRules({ today, locations, minimumWages }: RowRules): PlainRules {
  return { today, leastWages: new Map([...locations].map((code) => [code, minimumWages(code)?.wage ?? 0])) };
}

/** Columns whose cells are a word of a few, by who reads the word. */
const wordParsers: Partial<Record<Column, CellParser<unknown>>> = {
  marital_status: words.parseMaritalStatus,
  contract_type: words.parseContractType,
  citizenship: words.parseCitizenship,
  end_reason: words.parseEndReason,
  blood_type: words.parseBloodType,
  programmes: words.parseProgrammes,
  construction: words.parseYesOrNo,
};

/** Columns that `readRow` takes as they are. */
const freeText: readonly Column[] = [
  'employee_no',
  'passport_no',
  'email',
  'phone',
  'address',
  'postal_code',
  'mother_name',
  'birth_place',
  'npwp',
];

/** Columns that are judged one by one below. */
const judged: readonly Column[] = [
  'nik',
  'name',
  'wage',
  'birth_date',
  'gender',
  'kpj',
  'location_code',
  'start_date',
  'end_date',
  'blth',
  'npp',
];

/**
 * Tells over bytes which rows are plainly good: every cell is written in the usual way and there is nothing to say of
 * any, not even a remark. Those need no strings; every other row is read by `readRow`, which alone says what is wrong.
 * A row with anything in a column that is not known here is left to strings. Of a check that `readRow` learns in one that
 * is, the differential tests tell.
 */
export class PlainRows {
  private readonly width: number;
  private readonly at: (column: Column) => number;
  private readonly checks: { readonly index: number; readonly isGood: CellCheck }[] = [];
  /** Facts that are filled anew with each batch of rows, and which of them say something of this one. */
  private readonly facts: RowFacts[] = [];
  private readonly judged: (RowFacts | undefined)[] = [];
  private readonly gender = new Memo((text) => accepted(words.parseGender, text));
  /** The least wage, in sen, at each known place of work. */
  private readonly leastWage: Memo<number>;
  private readonly today: number;
  private readonly columns: Readonly<
    Record<
      'nik' | 'name' | 'mother' | 'wage' | 'birth' | 'gender' | 'kpj' | 'location' | 'start' | 'end' | 'blth' | 'npp',
      number
    >
  >;
  /** The month and the company of a file are the same text in nearly every row. */
  private readonly belonging = new Memo(cleanCell);

  /** @param unnamed columns without a header: a row with something in one, where nothing was found before, is left to strings. */
  constructor(layout: Layout, { today, leastWages }: PlainRules, unnamed: Pick<UnnamedColumns, 'places' | 'isFound'>) {
    this.width = layout.headers.length;
    this.at = (column) => layout.at.get(column) ?? -1;
    this.today = Number(today.replaceAll('-', ''));
    this.leastWage = new Memo((code) => leastWages.get(code));
    this.columns = {
      nik: this.at('nik'),
      name: this.at('name'),
      mother: this.at('mother_name'),
      wage: this.at('wage'),
      birth: this.at('birth_date'),
      gender: this.at('gender'),
      kpj: this.at('kpj'),
      location: this.at('location_code'),
      start: this.at('start_date'),
      end: this.at('end_date'),
      blth: this.at('blth'),
      npp: this.at('npp'),
    };
    const known = new Set<Column>([...freeText, ...judged]);
    const check = (column: Column, isGood: CellCheck): void => {
      known.add(column);
      this.check(column, isGood);
    };
    check('back_pay', (bytes, start, end) => rupiahAt(bytes, start, end) >= 0);
    const identityType = new Memo((text) => (words.parseIdentityType(text) === 'KTP' ? true : undefined));
    check('identity_type', (bytes, start, end) => identityType.find(bytes, start, end) === true);
    for (const column of Object.keys(wordParsers) as Column[]) {
      const parse = wordParsers[column];
      const memo = new Memo((text) => (parse && accepted(parse, text) !== undefined ? true : undefined));
      check(column, (bytes, start, end) => memo.find(bytes, start, end) === true);
    }
    for (const column of layout.at.keys()) if (!known.has(column)) this.check(column, () => false);
    for (const index of unnamed.places) this.checks.push({ index, isGood: () => unnamed.isFound(index) });
  }

  /** @returns the facts of each row that is plainly good, in the order of the rows; good until the next are judged. */
  judge(records: readonly ByteRecord[]): readonly (RowFacts | undefined)[] {
    for (let at = 0; at < records.length; at++) {
      const facts = (this.facts[at] ??= new RowFacts());
      this.judged[at] = this.accept(records[at] as ByteRecord, facts) ? facts : undefined;
    }
    this.judged.length = records.length;
    return this.judged;
  }

  /** Fills the facts of a row that is plainly good. @returns whether it is. */
  accept(record: ByteRecord, facts: RowFacts): boolean {
    if (record.strange || record.count !== this.width) return false;
    const { bytes, starts, ends } = record;
    const { nik, name, mother, wage, kpj } = this.columns;
    if (starts[name] === ends[name] || !isLetter(bytes[starts[name] as number] as number)) return false;
    if (!readNik(bytes, starts[nik] as number, ends[nik] as number, facts)) return false;
    if (!this.agreesWithRest(record, facts)) return false;
    const rupiah = rupiahAt(bytes, starts[wage] as number, ends[wage] as number);
    facts.wage = rupiah * 100;
    if (rupiah <= 0 || isUnusual(sen(facts.wage)) || facts.wage < this.leastWageIn(record)) return false;
    facts.nameKey = nameKeyIn(record, name);
    facts.motherKey = mother === -1 ? 0 : nameKeyIn(record, mother);
    facts.line = record.line;
    facts.sheetRow = record.sheetRow;
    facts.kpjA = none;
    if (kpj !== -1 && starts[kpj] !== ends[kpj]) {
      if (!readKpj(bytes, starts[kpj] as number, ends[kpj] as number, facts)) return false;
    }
    if (!this.readBelonging(record, facts)) return false;
    for (const { index, isGood } of this.checks) {
      const start = starts[index] as number;
      const end = ends[index] as number;
      if (start !== end && !isGood(bytes, start, end)) return false;
    }
    return true;
  }

  /** Fills in when the work begins and ends, and which month and company the row says it is for. */
  private readBelonging(record: ByteRecord, facts: RowFacts): boolean {
    const begins = this.dateIn(record, this.columns.start);
    const ends = this.dateIn(record, this.columns.end);
    const blth = this.textIn(record, this.columns.blth);
    const npp = this.textIn(record, this.columns.npp);
    if (begins < 0 || ends < 0 || blth === undefined || npp === undefined) return false;
    facts.startMonth = Math.floor(begins / 100);
    facts.endMonth = Math.floor(ends / 100);
    facts.blth = blth;
    facts.npp = npp;
    return true;
  }

  /** @returns `YYYYMMDD`; 0 where the row says nothing, -1 where strings have to tell. */
  private dateIn({ bytes, starts, ends }: ByteRecord, index: number): number {
    if (index === -1 || starts[index] === ends[index]) return 0;
    return dateAt(bytes, starts[index] as number, ends[index] as number);
  }

  /** @returns what a cell says; empty where the row says nothing, undefined where strings have to tell. */
  private textIn({ bytes, starts, ends }: ByteRecord, index: number): string | undefined {
    if (index === -1 || starts[index] === ends[index]) return '';
    return this.belonging.find(bytes, starts[index] as number, ends[index] as number);
  }

  private check(column: Column, isGood: CellCheck): void {
    const index = this.at(column);
    if (index !== -1) this.checks.push({ index, isGood });
  }

  /** Whether birth date and gender, where the row gives them, are those that the NIK carries. */
  private agreesWithRest(record: ByteRecord, facts: RowFacts): boolean {
    const { bytes, starts, ends } = record;
    const { birth, gender } = this.columns;
    const date = this.dateIn(record, birth);
    if (date !== 0 && (date < 19_000_101 || date > this.today)) return false;
    if (gender === -1 || starts[gender] === ends[gender]) return agrees(facts, date, undefined);
    const said = this.gender.find(bytes, starts[gender] as number, ends[gender] as number);
    return said !== undefined && agrees(facts, date, said);
  }

  /** @returns the least wage at the row's place of work, in sen; 0 where no minimum is known, infinite for no known place. */
  private leastWageIn({ bytes, starts, ends }: ByteRecord): number {
    const at = this.columns.location;
    if (at === -1 || starts[at] === ends[at]) return 0;
    return this.leastWage.find(bytes, starts[at] as number, ends[at] as number) ?? Number.POSITIVE_INFINITY;
  }
}

/** Of ASCII alone: a name that begins with another letter is left to strings. */
function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function nameKeyIn({ ascii, bytes, starts, ends }: ByteRecord, index: number): number {
  const start = starts[index] as number;
  const end = ends[index] as number;
  return ascii ? nameKeyAt(bytes, start, end) : nameKey(bytes.toString('utf8', start, end));
}

function accepted<T>(parse: CellParser<T>, text: string): T | undefined {
  const value = parse(text);
  return value instanceof Fault ? undefined : value;
}
