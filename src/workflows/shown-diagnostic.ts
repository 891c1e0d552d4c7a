import { diagnosticParams, type DiagnosticParams } from '../roster/diagnostic-params.js';
import type { Diagnostic } from '../roster/diagnostic.js';
import { shownValue } from '../roster/mask.js';

export { maskKpj, maskNik, shownHeader, shownInRow } from '../roster/mask.js';

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
