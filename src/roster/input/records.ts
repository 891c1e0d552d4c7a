import type { WrittenRecord } from './cell-span.js';

/** One record of the file, or the place of one that could not be cut into cells. */
export interface TableRecord {
  readonly cells: readonly string[];
  /** The cells as the file writes them, where `cells` are cleaned; of a line that could not be cut, what stands between its separators. */
  readonly raw?: readonly string[];
  /** The physical line where it starts, from 1. */
  readonly line: number;
  /** The row of a spreadsheet, from 1: a line break inside quotes does not count, an empty line does. */
  readonly sheetRow: number;
  /** Where it comes from text: the whole record, unless it could not be cut. */
  readonly written?: WrittenRecord;
  readonly fault?: { readonly code: 'CSV_QUOTE_UNCLOSED' | 'ROW_TOO_LONG'; readonly index: number };
  /** Whether its cells have their columns by themselves, as in a workbook: then none can have slipped. */
  readonly inGrid?: boolean;
  /** Cells that say nothing, and why, by their place from 0. */
  readonly cellFaults?: ReadonlyMap<number, 'CELL_ERROR' | 'CELL_NOT_CALCULATED'>;
}
