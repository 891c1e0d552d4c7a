import { AppError, message } from '../errors.js';
import type { SheetUnclear } from '../roster/workbook/refusal.js';

/** @returns what stops a command that cannot tell which sheet of a file is meant. @param wanted the sheet that was named. */
export function sheetUnclear(file: string, wanted = '', { reason, sheets: names }: SheetUnclear): AppError {
  const sheets = names.join(', ');
  if (names.length === 0) {
    return new AppError('usage', message('sheet.none', { file }), {
      code: 'SHEET_UNKNOWN',
      help: message('sheet.none.help'),
    });
  }
  return reason === 'ambiguous'
    ? new AppError('usage', message('sheet.ambiguous', { file, sheets }), {
        code: 'SHEET_AMBIGUOUS',
        help: message('sheet.ambiguous.help'),
      })
    : new AppError('usage', message('sheet.unknown', { file, sheets, sheet: wanted }), {
        code: 'SHEET_UNKNOWN',
        help: message('sheet.unknown.help'),
      });
}
