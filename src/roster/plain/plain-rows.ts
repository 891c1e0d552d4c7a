import type { IsoDate } from '../../law/calendar.js';
import { sen } from '../../law/money.js';
import { type Column, longest } from '../columns.js';
import { type CellParser, Fault } from '../fault.js';
import { USUAL_AGE } from '../fields/date.js';
import { isUnusual, usualWage } from '../fields/wage.js';
import * as words from '../fields/words.js';
import { kind, kindsOfBytes } from '../input/byte-kinds.js';
import type { Separator } from '../input/dialect.js';
import type { Layout } from '../layout.js';
import type { Gender } from '../nik.js';
import type { RowRules } from '../row.js';
import { readCell } from '../row-cells.js';
import { NameReader, nameKey } from '../whole-file/name-key.js';
import { dateBits, none, type RowFacts } from '../whole-file/row-facts.js';
import { dateAt, mayBeMonthFirst, rupiahAt } from './digits.js';
import { readKpj } from './kpj-bytes.js';
import { Memo } from './memo.js';
import { agrees, readNik } from './nik-bytes.js';
import { mayBeDamaged, numberColumns } from './number-bytes.js';

/** What plain rows are judged by besides themselves; it can be handed to another thread. */
export interface PlainRules {
  readonly today: IsoDate;
  /** By the code of each known place of work: the least wage there, in sen; 0 where no minimum is known. */
  readonly leastWages: ReadonlyMap<string, number>;
}

export function plainRules({ today, locations, minimumWages }: RowRules): PlainRules {
  return { today, leastWages: new Map([...locations].map((code) => [code, minimumWages(code)?.wage ?? 0])) };
}

/** How a table's rows are judged over their bytes. */
export interface Judging {
  readonly layout: Layout;
  readonly rules: PlainRules;
  /** Places of columns without a header in which nothing has been found so far: rows with something there are for strings. */
  readonly unseen: readonly number[];
}

/** What is said of a cell or a row that strings have to read. */
export const unclear = -1;

/** Reads the cell that begins at a place and is not empty. @returns where it ends, or {@link unclear}. */
type CellReader = (bytes: Buffer, start: number, kinds: Uint8Array) => number;

/** Columns whose cells are a word of a few, by who reads the word. */
const wordParsers: Partial<Record<Column, CellParser<unknown>>> = {
  identity_type: (text) => (words.parseIdentityType(text) === 'KTP' ? true : new Fault('VALUE_INVALID')),
  marital_status: words.parseMaritalStatus,
  contract_type: words.parseContractType,
  citizenship: words.parseCitizenship,
  end_reason: words.parseEndReason,
  blood_type: words.parseBloodType,
  programmes: words.parseProgrammes,
  construction: words.parseYesOrNo,
};

/** Columns that `readRow` takes as they are. */
const freeText: readonly Column[] = ['email', 'address', 'birth_place'];

/** Tells which rows are plainly good. */
export interface PlainReader {
  /**
   * Reads the row that begins at a place; a line has to end behind it.
   * @returns where the next row begins, with the facts filled in, but for the row's place in the file; else {@link unclear}.
   */
  read(bytes: Buffer, from: number, facts: RowFacts): number;
}

const [lineFeed, carriageReturn, quote] = [10, 13, 34];

/**
 * Reads over bytes the rows that are plainly good: every cell is written in the usual way and there is nothing to say of
 * any, not even a remark. Cutting and judging are one pass. Those rows need no strings; every other is read by `readRow`,
 * which alone says what is wrong. A row with anything in a column that is not known here is left to strings. Of a check that
 * `readRow` learns in one that is, the differential tests tell.
 */
export class PlainRows implements PlainReader {
  private readonly readers: readonly CellReader[];
  private readonly separator: number;
  /** What bytes are to a cell, and to one in quotes. */
  private readonly bare: Uint8Array;
  private readonly inQuotes: Uint8Array;
  private readonly today: number;
  /** Of the row at hand, what is judged when all of it is read: dates as `YYYYMMDD`, or 0; the least wage in sen. */
  private facts!: RowFacts;
  private birth = 0;
  private start = 0;
  private gender: Gender | undefined;
  private leastWage = 0;

  constructor(separator: Separator, { layout, rules, unseen }: Judging) {
    this.separator = separator.charCodeAt(0);
    const kinds = kindsOfBytes(this.separator);
    this.bare = kinds.with(quote, 0);
    this.inQuotes = kinds.with(this.separator, 0);
    this.today = Number(rules.today.replaceAll('-', ''));
    const known = this.knownReaders(rules);
    this.readers = layout.columns.map((column, index) => {
      if (column !== null) return known[column] ?? (() => unclear);
      return unseen.includes(index) ? () => unclear : textEnd;
    });
  }

  read(bytes: Buffer, from: number, facts: RowFacts): number {
    this.begin(facts);
    const { readers, separator, bare, inQuotes } = this;
    let at = from;
    for (let column = 0; ; ) {
      const first = bytes[at] as number;
      if (first === quote) {
        at += 1;
        if (bytes[at] !== quote) at = (readers[column] as CellReader)(bytes, at, inQuotes);
        if (at === unclear || bytes[at] !== quote) return unclear;
        at += 1;
      } else if (bare[first] === 0) {
        at = (readers[column] as CellReader)(bytes, at, bare);
        if (at === unclear) return unclear;
      }
      column += 1;
      if (column === readers.length) break;
      if (bytes[at] !== separator) return unclear;
      at += 1;
    }
    const end = bytes[at];
    if ((end !== lineFeed && end !== carriageReturn) || !this.isGood()) return unclear;
    return end === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
  }

  private begin(facts: RowFacts): void {
    this.facts = facts;
    this.birth = 0;
    this.start = 0;
    this.gender = undefined;
    this.leastWage = 0;
    facts.nikHigh = none;
    facts.kpjA = none;
    facts.nameKey = 0;
    facts.motherKey = 0;
    facts.wage = 0;
    facts.startMonth = 0;
    facts.endMonth = 0;
    facts.doubtfulDates = 0;
    facts.blth = '';
    facts.npp = '';
  }

  /** Whether the cells of the row agree, and those are there that have to be. */
  private isGood(): boolean {
    const { nikHigh, wage, nameKey } = this.facts;
    if (nikHigh === none || nameKey === 0 || wage < this.leastWage || isUnusual(sen(wage))) return false;
    // Of two dates as numbers, the difference holds as many ten thousands as whole years lie between them.
    const young = this.start > 0 && this.birth > 0 && this.start - this.birth < USUAL_AGE * 10_000;
    return !young && agrees(this.facts, this.birth, this.gender);
  }

  private knownReaders({ leastWages }: PlainRules): Partial<Record<Column, CellReader>> {
    const gender = new Memo((text) => accepted(words.parseGender, text));
    const least = new Memo((code) => leastWages.get(code));
    // The month and the company of a file are the same text in nearly every row.
    const belonging = new Memo(readCell);
    const readers: Partial<Record<Column, CellReader>> = {
      nik: (bytes, start) => (readNik(bytes, start, start + 16, this.facts) ? start + 16 : unclear),
      name: named(longest.name, (key, bytes, start, end) => {
        const { facts } = this;
        facts.nameKey = isLetter(bytes[start] as number) ? key : 0;
        facts.nameIn = bytes;
        facts.nameFrom = start;
        facts.nameEnd = end;
      }),
      mother_name: named(longest.mother_name, (key) => {
        this.facts.motherKey = key;
      }),
      birth_date: dated((date) => {
        this.birth = date;
        return date <= this.today;
      }),
      start_date: dated((date, doubtful) => {
        if (doubtful) this.facts.doubtfulDates |= dateBits.start_date;
        this.facts.startMonth = (date / 100) | 0;
        this.start = date;
        return date <= this.today;
      }),
      end_date: dated((date, doubtful) => {
        if (doubtful) this.facts.doubtfulDates |= dateBits.end_date;
        this.facts.endMonth = (date / 100) | 0;
        return true;
      }),
      gender: remembered(gender, (meaning) => {
        this.gender = meaning;
      }),
      location_code: remembered(least, (wage) => {
        this.leastWage = wage;
      }),
      blth: remembered(belonging, (text) => {
        this.facts.blth = text;
      }),
      npp: remembered(belonging, (text) => {
        this.facts.npp = text;
      }),
      wage: (bytes, start, kinds) => {
        const end = textEnd(bytes, start, kinds);
        const rupiah = rupiahAt(bytes, start, end);
        this.facts.wage = rupiah * 100;
        return rupiah < 0 ? unclear : end;
      },
      back_pay: (bytes, start, kinds) => {
        const end = textEnd(bytes, start, kinds);
        const rupiah = rupiahAt(bytes, start, end);
        // One separator in a small amount: strings tell whether it may be a fraction.
        const isDoubtful = rupiah < usualWage.least && String(rupiah).length < end - start;
        return rupiah < 0 || isDoubtful ? unclear : end;
      },
      kpj: (bytes, start, kinds) => {
        const end = textEnd(bytes, start, kinds);
        return readKpj(bytes, start, end, this.facts) ? end : unclear;
      },
    };
    for (const column of freeText) readers[column] = textUpTo(longest[column]);
    for (const column of numberColumns) {
      const text = textUpTo(longest[column]);
      readers[column] = (bytes, start, kinds) => {
        const end = text(bytes, start, kinds);
        return mayBeDamaged(column, bytes, start, end) ? unclear : end;
      };
    }
    for (const column of Object.keys(wordParsers) as Column[]) {
      const parse = wordParsers[column] as CellParser<unknown>;
      readers[column] = remembered(new Memo((text) => accepted(parse, text)), () => undefined);
    }
    return readers;
  }
}

/** Passes over text. @returns where it ends. */
function textEnd(bytes: Buffer, start: number, kinds: Uint8Array): number {
  let end = asciiEnd(bytes, start, kinds);
  while (kinds[bytes[end] as number] === kind.accent) end = asciiEnd(bytes, end + 1, kinds);
  return end;
}

/** @param most characters, of which bytes are never fewer: what may have more is left to strings. */
function textUpTo(most: number | undefined): CellReader {
  if (most === undefined) return textEnd;
  return (bytes, start, kinds) => {
    const end = textEnd(bytes, start, kinds);
    return end - start > most ? unclear : end;
  };
}

/** As {@link textEnd}, or where the first letter beyond ASCII stands. */
function asciiEnd(bytes: Buffer, start: number, kinds: Uint8Array): number {
  let end = start;
  while (kinds[bytes[end] as number] === 0) end += 1;
  return end;
}

/** @param take is told whether a date may have the month first, and says whether it can be. */
function dated(take: (date: number, doubtful: boolean) => boolean): CellReader {
  return (bytes, start) => {
    const date = dateAt(bytes, start, start + 10);
    return date > 0 && take(date, mayBeMonthFirst(date, bytes, start)) ? start + 10 : unclear;
  };
}

function named(most: number, take: (key: number, bytes: Buffer, start: number, end: number) => void): CellReader {
  const name = new NameReader();
  return (bytes, start, kinds) => {
    let end = name.read(bytes, start, kinds);
    let { key } = name;
    if (kinds[bytes[end] as number] === kind.accent) {
      end = textEnd(bytes, end, kinds);
      key = nameKey(bytes.toString('utf8', start, end));
    }
    take(key, bytes, start, end);
    return end - start > most ? unclear : end;
  };
}

function remembered<T>(memo: Memo<T>, take: (meaning: T) => void): CellReader {
  return (bytes, start, kinds) => {
    const end = textEnd(bytes, start, kinds);
    const meaning = memo.find(bytes, start, end);
    if (meaning === undefined) return unclear;
    take(meaning);
    return end;
  };
}

/** Of ASCII alone: a name that begins with another letter is left to strings. */
function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function accepted<T>(parse: CellParser<T>, text: string): T | undefined {
  const value = parse(text);
  return value instanceof Fault ? undefined : value;
}
