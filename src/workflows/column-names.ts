import { AppError, message } from '../errors.js';
import { columns, isColumn } from '../roster/columns.js';

export { encodingNamed, encodings } from '../roster/input/encoding.js';
export { isColumn };
export type { ColumnMap } from '../roster/layout.js';
export type { Encoding } from '../roster/input/encoding.js';

/**
 * Judges a setting of a profile that says what a header means.
 * @param key `columns.` and the header. @param column what it is said to mean.
 * @throws AppError usage naming the setting and the columns that there are.
 */
export function checkColumnSetting(key: string, column: string): void {
  if (isColumn(column)) return;
  const gaps = { key, value: column, expected: columns.join(', ') };
  throw new AppError('usage', message('settings.badValue', gaps), { code: 'SETTING_INVALID' });
}
