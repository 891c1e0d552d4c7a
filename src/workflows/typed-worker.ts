import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import type { MessageKey } from '../i18n/messages.js';
import { periodOf } from '../law/calendar.js';
import { sen } from '../law/money.js';
import type { Tables } from '../law/types.js';
import { type Column, longest } from '../roster/columns.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import { shippedLocations } from '../roster/locations.js';
import { minimumWagesIn } from '../roster/minimum-wages.js';
import type { Person } from '../roster/person.js';
import { readTypedWorker, type TypedCells } from '../roster/typed-worker.js';
import { tablesHere } from './company-law-file.js';
import { shownDiagnostic } from './shown-diagnostic.js';
import { parseLine } from './typed-line.js';

export type { TypedCells } from '../roster/typed-worker.js';

/** One worker as somebody typed them. */
export interface TypedWorker {
  readonly person: Person;
  /** Remarks, which stop nothing. */
  readonly warnings: readonly Diagnostic[];
}

/** @returns the option that says a column: `--birth-date`. */
export function flagOf(column: Column): string {
  return `--${column.replaceAll('_', '-')}`;
}

/** Judges what was typed of one worker, by the rules that rows of a file are judged by. */
export type Judge = (typed: TypedCells) => ReturnType<typeof readTypedWorker>;

/** @returns what judges a worker as of today. */
export async function workerJudge(app: App): Promise<Judge & { readonly tables: Tables }> {
  const tables = await tablesHere(app);
  const today = app.today();
  const rules = { today, locations: shippedLocations, minimumWages: minimumWagesIn(periodOf(today), tables) };
  return Object.assign((typed: TypedCells) => readTypedWorker(typed, flagOf, rules), { tables });
}

/** @returns who was typed. @throws AppError check with the first thing that is wrong with it, and its cure; usage for nothing. */
export function readTyped(judge: Judge, typed: TypedCells): TypedWorker {
  return readChanged(judge, {}, typed);
}

/** As `readTyped`, of a worker of whom something is known; what is wrong with that alone is for another day. */
export function readChanged(judge: Judge, known: TypedCells, typed: TypedCells): TypedWorker {
  for (const [column, text] of Object.entries(typed))
    parseLine(text, flagOf(column as Column), longest[column as Column]);
  const { person, diagnostics } = judge({ ...known, ...typed });
  const rest = Object.fromEntries(Object.entries(known).filter(([column]) => !(column in typed)));
  const fresh = freshOf(judge(rest).diagnostics, diagnostics);
  const wrong = fresh.find(isError);
  if (wrong) {
    const { sentence, help } = saidOf(wrong);
    throw new AppError('check', sentence, { code: wrong.code, help });
  }
  const { name = '', wage = sen(0) } = person;
  return { person: { row: 0, line: 0, ...person, name, wage }, warnings: fresh };
}

/** @returns what is wrong with an answer beside what is known already; undefined where it is good. */
export function faultOf(judge: Judge, known: TypedCells, column: Column, answer: string): Message | undefined {
  if (answer.trim() === '') return message('worker.needed');
  const after = judge({ ...known, [column]: answer }).diagnostics;
  const wrong = freshOf(judge(known).diagnostics, after).find(isError);
  return wrong && saidOf(wrong).sentence;
}

function freshOf(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  return after.filter(({ code, column }) => !before.some((one) => one.code === code && one.column === column));
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** @returns a diagnostic's sentence and cure, identity numbers masked. */
function saidOf(diagnostic: Diagnostic): { sentence: Message; help: Message } {
  const { params } = shownDiagnostic(diagnostic, false);
  const key = `diagnostic.${diagnostic.code}`;
  return { sentence: { key: key as MessageKey, params }, help: { key: `${key}.help` as MessageKey, params } };
}

/** @returns the refusal where nobody can be asked. @param flags the options that are missing. */
export function incomplete(flags: readonly string[]): AppError {
  return new AppError('usage', message('worker.incomplete', { flags: flags.join(', ') }), {
    code: 'INPUT_NEEDED',
    help: message('worker.incomplete.help'),
  });
}
