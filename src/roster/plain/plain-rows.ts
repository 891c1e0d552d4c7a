import type { Column } from '../columns.js';
import { type CellParser, Fault } from '../fault.js';
import { isUnusual } from '../fields/wage.js';
import * as words from '../fields/words.js';
import type { ByteRecord } from '../input/byte-record.js';
import { sen } from '../../law/money.js';
import type { Layout } from '../layout.js';
import type { RowRules } from '../row.js';
import { none, type RowFacts } from '../whole-file/row-facts.js';
import { dateAt, rupiahAt } from './digits.js';
import { readKpj } from './kpj-bytes.js';
import { Memo } from './memo.js';
import { agrees, readNik } from './nik-bytes.js';

/** Judges one cell that is not empty. @returns whether nothing is to be said of it. */
type CellCheck = (bytes: Buffer, start: number, end: number) => boolean;

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
const judged: readonly Column[] = ['nik', 'name', 'wage', 'birth_date', 'gender', 'kpj', 'location_code'];

/**
 * Tells over bytes which rows are plainly good: every cell is written in the usual way and there is nothing to say of
 * any, not even a remark. Those need no strings; every other row is read by `readRow`, which alone says what is wrong.
 * A row with anything in a column that is not known here is left to strings. Of a check that `readRow` learns in one that
 * is, the differential tests tell.
 */
export class PlainRows {
  private readonly width: number;
  private readonly at: (column: Column) => number;
  private readonly checks: (readonly [index: number, check: CellCheck])[] = [];
  private readonly gender = new Memo((text) => accepted(words.parseGender, text));
  /** The least wage, in sen, at each known place of work. */
  private readonly leastWage: Memo<number>;
  private readonly today: number;
  private readonly columns: Readonly<Record<'nik' | 'name' | 'wage' | 'birth' | 'gender' | 'kpj' | 'location', number>>;

  constructor(layout: Layout, { today, locations, minimumWages }: RowRules) {
    this.width = layout.headers.length;
    this.at = (column) => layout.at.get(column) ?? -1;
    this.today = Number(today.replaceAll('-', ''));
    this.leastWage = new Memo((code) => (locations.has(code) ? (minimumWages(code)?.wage ?? 0) : undefined));
    this.columns = {
      nik: this.at('nik'),
      name: this.at('name'),
      wage: this.at('wage'),
      birth: this.at('birth_date'),
      gender: this.at('gender'),
      kpj: this.at('kpj'),
      location: this.at('location_code'),
    };
    const known = new Set<Column>([...freeText, ...judged]);
    const check = (column: Column, isGood: CellCheck): void => {
      known.add(column);
      this.check(column, isGood);
    };
    check('back_pay', (bytes, start, end) => rupiahAt(bytes, start, end) >= 0);
    check('start_date', (bytes, start, end) => dateAt(bytes, start, end) >= 0);
    check('end_date', (bytes, start, end) => dateAt(bytes, start, end) >= 0);
    const identityType = new Memo((text) => (words.parseIdentityType(text) === 'KTP' ? true : undefined));
    check('identity_type', (bytes, start, end) => identityType.find(bytes, start, end) === true);
    for (const column of Object.keys(wordParsers) as Column[]) {
      const parse = wordParsers[column];
      const memo = new Memo((text) => (parse && accepted(parse, text) !== undefined ? true : undefined));
      check(column, (bytes, start, end) => memo.find(bytes, start, end) === true);
    }
    for (const column of layout.at.keys()) if (!known.has(column)) this.check(column, () => false);
  }

  /** Fills the facts of a row that is plainly good. @returns whether it is. */
  accept(record: ByteRecord, facts: RowFacts): boolean {
    if (record.strange || record.count !== this.width) return false;
    const { bytes, starts, ends } = record;
    const { nik, name, wage, kpj } = this.columns;
    if ((bytes[starts[name] as number] as number) <= 0x20 || starts[name] === ends[name]) return false;
    if (!readNik(bytes, starts[nik] as number, ends[nik] as number, facts)) return false;
    if (!this.agreesWithRest(record, facts)) return false;
    const rupiah = rupiahAt(bytes, starts[wage] as number, ends[wage] as number);
    facts.wage = rupiah * 100;
    if (rupiah <= 0 || isUnusual(sen(facts.wage)) || facts.wage < this.leastWageIn(record)) return false;
    facts.kpjA = none;
    if (kpj !== -1 && starts[kpj] !== ends[kpj]) {
      if (!readKpj(bytes, starts[kpj] as number, ends[kpj] as number, facts)) return false;
    }
    for (const [index, check] of this.checks) {
      const [start, end] = [starts[index] as number, ends[index] as number];
      if (start !== end && !check(bytes, start, end)) return false;
    }
    return true;
  }

  private check(column: Column, check: CellCheck): void {
    const index = this.at(column);
    if (index !== -1) this.checks.push([index, check]);
  }

  /** Whether birth date and gender, where the row gives them, are those that the NIK carries. */
  private agreesWithRest({ bytes, starts, ends }: ByteRecord, facts: RowFacts): boolean {
    const { birth, gender } = this.columns;
    let date = 0;
    if (birth !== -1 && starts[birth] !== ends[birth]) {
      date = dateAt(bytes, starts[birth] as number, ends[birth] as number);
      if (date < 19_000_101 || date > this.today) return false;
    }
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

function accepted<T>(parse: CellParser<T>, text: string): T | undefined {
  const value = parse(text);
  return value instanceof Fault ? undefined : value;
}
