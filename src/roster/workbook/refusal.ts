/** Why a file that looks like a workbook is not read; what FILE_NOT_A_TABLE says of it. */
export type Unreadable =
  | 'XLS'
  | 'XLSB'
  | 'XLSM'
  | 'XLSX + password'
  | 'ODS + password'
  | 'ODT'
  | 'ODP'
  | 'Numbers'
  | 'Word'
  | 'PowerPoint'
  | 'OLE2'
  | 'ZIP'
  | 'ZIP, damaged'
  | 'too large';

/** A file that is no workbook we read, by its own fault or by ours. */
export class NotAWorkbook extends Error {
  constructor(
    readonly detail: Unreadable,
    cause?: unknown,
  ) {
    super(detail, { cause });
    this.name = 'NotAWorkbook';
  }
}

/** The sheet to read cannot be told: several qualify, or the one asked for is not there. */
export class SheetUnclear extends Error {
  constructor(
    readonly reason: 'ambiguous' | 'unknown',
    /** Those that qualify, or all that there are. */
    readonly sheets: readonly string[],
  ) {
    super(reason);
    this.name = 'SheetUnclear';
  }
}
