import { diagnosticParams, type DiagnosticParams } from '../roster/diagnostic-params.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import { shownText, shownValue } from '../roster/mask.js';

export { maskKpj, maskNik, shownInRow } from '../roster/mask.js';

/** @returns a diagnostic's value and the gaps of its message, masked unless `reveal`, safe for a terminal. */
export function shownDiagnostic(
  diagnostic: Diagnostic,
  reveal: boolean,
): { value: string | null; params: DiagnosticParams } {
  return {
    value: diagnostic.value === null ? null : shownValue(diagnostic, reveal),
    params: diagnosticParams(diagnostic, reveal),
  };
}

/** @returns the column as the file calls it, its canonical name where the file has none, or nothing. */
export function shownHeader({ header, column }: Diagnostic, reveal: boolean): string {
  return shownText(header ?? column ?? '', reveal);
}
