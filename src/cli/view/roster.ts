import type { Message } from '../../errors.js';
import { Exit, message } from '../../errors.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { Diagnostic } from '../../roster/diagnostic.js';
import { maskKpj, shownDiagnostic } from '../../workflows/shown-diagnostic.js';
import type { CheckedRoster } from '../../workflows/validate-roster.js';
import { wholeFileFound } from '../../workflows/whole-file.js';
import { identityJson, shownNumber } from './whose.js';
import type { Block, DiagnosticsBlock, Outcome, TableBlock, View } from './view.js';

const leavingShown = 20;

/** How much of what was found is shown. */
export interface Shown {
  /** Identity numbers whole. */
  readonly reveal: boolean;
  /** Every diagnostic, however many there are of a kind. */
  readonly all: boolean;
}

/** @returns the answer of a command that only checks: exit 3 when an error was found. */
export function checkedOutcome(checked: CheckedRoster, shown: Shown): Outcome & { view: View } {
  const view = rosterView(checked, shown);
  return checked.failure ? { view, exit: checked.failure.exit, failure: checked.failure } : { view, exit: Exit.Done };
}

/** What checking a workers' file found, and what bringing the portal up to date would change. */
export function rosterView(checked: CheckedRoster, { reveal, all }: Shown): View {
  const { file, rows, valid, diagnostics, omitted, assumed, plan, notInFile = [], portal } = checked;
  const findings: DiagnosticsBlock = { kind: 'diagnostics', file, diagnostics, reveal, all };
  const listed = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const errors = listed + omitted.errors;
  const counts = { file, rows, valid, errors, warnings: diagnostics.length - listed + omitted.warnings };
  const summary: Block = {
    kind: 'text',
    text: message(errors > 0 ? 'roster.withErrors' : 'roster.clean', counts),
    tone: errors > 0 ? 'bad' : 'good',
  };
  const blocks: Block[] = [findings, summary];
  if (omitted.errors + omitted.warnings > 0) blocks.push({ kind: 'text', text: message('roster.omitted', omitted) });
  if (plan) blocks.push({ kind: 'text', text: message('roster.plan', plan) }, ...notInFileBlocks(notInFile, reveal));
  blocks.push(...lookFirst(diagnostics));
  return {
    json: {
      file,
      rows,
      valid,
      diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, reveal)),
      omitted,
      assumed,
      plan,
      notInFile: notInFile.map(({ person, endDate, endReason }) => {
        return { ...identityJson(person, person.kpj, reveal), name: person.name, endDate, endReason };
      }),
    },
    blocks,
    csv: diagnosticTable(diagnostics, reveal),
    findings,
    portal,
  };
}

/** Who is deactivated since the file does not name them: the file says nothing of the day and the reason. */
export function notInFileBlocks(leaving: NonNullable<CheckedRoster['notInFile']>, reveal: boolean): Block[] {
  if (leaving.length === 0) return [];
  const table: Block = {
    kind: 'table',
    columns: [
      { name: 'name', label: 'column.name', shrinks: true },
      { name: 'kpj', label: 'column.kpj' },
      { name: 'endDate', label: 'column.lastDay' },
      { name: 'endReason', label: 'column.reason' },
    ],
    rows: leaving
      .slice(0, leavingShown)
      .map(({ person, endDate, endReason }) => [
        person.name,
        shownNumber(person.kpj, reveal, maskKpj),
        { day: endDate },
        { code: endReason, label: `worker.reason.${endReason}` },
      ]),
  };
  const more = leaving.length - leavingShown;
  const heading: Block = { kind: 'text', text: message('roster.leaving') };
  const rest: Block[] = more > 0 ? [{ kind: 'text', text: message('roster.leavingMore', { more }), tone: 'dim' }] : [];
  return [heading, table, ...rest];
}

/** Said last, below hundreds of other remarks: what should be looked at before a question is answered. */
export function lookFirst(diagnostics: readonly Diagnostic[]): Block[] {
  const codes = wholeFileFound(diagnostics);
  if (codes.length === 0) return [];
  return [{ kind: 'text', text: message('roster.lookFirst', { codes: codes.join(', ') }), tone: 'warn' }];
}

/** @returns a diagnostic as `--json` carries it; its sentences are said when it is shown. */
export function diagnosticJson(diagnostic: Diagnostic, reveal: boolean): object {
  const { code, severity, row, line, cell, column } = diagnostic;
  const { value, sentence, help } = diagnosticWords(diagnostic, reveal);
  return { code, severity, row, line, cell, column, value, message: sentence, help };
}

/** What a diagnostic says: the value at fault, what is wrong with it, and the cure. */
export function diagnosticWords(
  diagnostic: Diagnostic,
  reveal: boolean,
): { value: string | null; sentence: Message; help: Message } {
  const { value, params } = shownDiagnostic(diagnostic, reveal);
  const key = `diagnostic.${diagnostic.code}`;
  return { value, sentence: { key: key as MessageKey, params }, help: { key: `${key}.help` as MessageKey, params } };
}

function diagnosticTable(diagnostics: readonly Diagnostic[], reveal: boolean): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'code', label: 'column.code' },
      { name: 'severity', label: 'column.severity' },
      { name: 'row', label: 'column.row' },
      { name: 'line', label: 'column.line' },
      { name: 'cell', label: 'column.cell' },
      { name: 'column', label: 'column.column' },
      { name: 'value', label: 'column.value' },
      { name: 'message', label: 'column.message', wraps: true },
      { name: 'help', label: 'column.help', wraps: true },
    ],
    rows: diagnostics.map((diagnostic) => {
      const { code, severity, row, line, cell, column } = diagnostic;
      const { value, sentence, help } = diagnosticWords(diagnostic, reveal);
      return [code, severity, row, line, cell, column, value, sentence, help];
    }),
  };
}
