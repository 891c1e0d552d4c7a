import type { DiagnosticCode } from './diagnostic.js';

/** Why a cell could not be read; `says` fills the message: its `detail`, or all its gaps. */
export class Fault {
  constructor(
    readonly code: DiagnosticCode,
    readonly says: string | Readonly<Record<string, string>> = '',
  ) {}
}

/** Reads a trimmed cell that is not empty. */
export type CellParser<T> = (text: string) => T | Fault;
