import type { ExitCode, AppError, Message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { IsoDate, Period } from '../../law/calendar.js';
import type { Diagnostic } from '../../roster/diagnostic.js';

/** One value, whose look depends on where it is shown: `Rp 1.234.567` on a screen, 1234567 in CSV. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly rupiah: number }
  | { readonly sen: number }
  | { readonly ppm: number }
  | { readonly day: IsoDate | string }
  | { readonly instant: string }
  | { readonly period: Period | string }
  /** Where the law says so, as its tables cite it. */
  | { readonly article: string }
  /** A word of the contract, said in the user's language on a screen and left as it is in data. */
  | { readonly code: string; readonly label: FixedKey }
  | Message;

export interface Column {
  /** The field's name in CSV, the same in both languages. */
  readonly name: string;
  readonly label: FixedKey;
  /** May be cut with an ellipsis where the terminal is narrow. */
  readonly shrinks?: boolean;
  /** Gives way too, but goes on in further lines: nothing of it is lost. */
  readonly wraps?: boolean;
}

export type Tone = 'good' | 'warn' | 'bad' | 'dim';

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sums below a line; not in CSV. */
  readonly footer?: readonly Cell[];
  readonly empty?: Message;
}

export interface DiagnosticsBlock {
  readonly kind: 'diagnostics';
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly reveal: boolean;
  /** Whether each is shown, however many there are of a kind. */
  readonly all: boolean;
}

/** A picture of figures that stand elsewhere too: shown on a terminal, or where it was asked for; never in data. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly title: Message;
  readonly rows: readonly { readonly label: Cell; readonly value: number; readonly text: Cell }[];
  /** It was asked for: shown whatever the stream is. */
  readonly always: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: Message }
  | { readonly kind: 'text'; readonly text: Message; readonly tone?: Tone }
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [FixedKey, Cell])[] }
  | { readonly kind: 'verbatim'; readonly text: string }
  /** One of a list: a mark before it, and what to do about it below. */
  | {
      readonly kind: 'item';
      readonly mark: string;
      readonly text: Message;
      readonly help?: Message | undefined;
      readonly tone?: Tone;
    }
  | TableBlock
  | ChartBlock
  | DiagnosticsBlock;

/** What a command has to say, before anyone decided how it is shown. */
export interface View {
  /** The document that `--json` prints; amounts in rupiah. */
  readonly json: object;
  /** What a person reads. */
  readonly blocks: readonly Block[];
  /** What `--csv` prints; a view without it has no CSV form. */
  readonly csv?: TableBlock;
  /** What `--format` writes for other tools. */
  readonly findings?: DiagnosticsBlock;
  /** The portal that stood behind it, when it was a sandbox: said on every screen. */
  readonly portal?: string | undefined;
}

export interface Outcome {
  /** Null when all was said before the command ended. */
  readonly view: View | null;
  readonly exit: ExitCode;
  /** Why the exit code is not 0, where that is a failure and not an answer. */
  readonly failure?: AppError;
}

/** @returns a table for programs alone: the same in both languages, so that no cell of it is a sentence. */
export function dataTable(names: readonly string[], rows: readonly (readonly Exclude<Cell, Message>[])[]): TableBlock {
  return { kind: 'table', columns: names.map((name) => ({ name, label: 'column.what' })), rows };
}

/** @returns a view whose text and CSV are one table. */
export function tableView(
  json: object,
  table: Omit<TableBlock, 'kind'>,
  around: { before?: Block[]; after?: Block[] } = {},
): View {
  const block: TableBlock = { kind: 'table', ...table };
  return { json, blocks: [...(around.before ?? []), block, ...(around.after ?? [])], csv: block };
}

/** @param rows each a field, what it is, and what it is to be. */
export function beforeAfter(rows: TableBlock['rows']): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'field', label: 'column.field' },
      { name: 'before', label: 'column.before', wraps: true },
      { name: 'after', label: 'column.after', wraps: true },
    ],
    rows,
  };
}
