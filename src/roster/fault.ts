import type { DiagnosticCode } from './diagnostic.js';

/** Why a cell could not be read; `detail` fills the message. */
export class Fault {
  constructor(
    readonly code: DiagnosticCode,
    readonly detail = '',
  ) {}
}

/** Reads a trimmed cell that is not empty. */
export type CellParser<T> = (text: string) => T | Fault;
