import { numberText } from './number-text.js';
import type { SheetCell } from './workbook.js';
import type { Attributes } from './xml.js';

/**
 * @param shown what the spreadsheet showed in the cell when it was saved.
 * @returns what the cell says; a number that is shown filled up with zeros in front as it is shown.
 */
export function readOdsCell(attributes: Attributes, shown: string): Omit<SheetCell, 'index'> {
  if (attributes['calcext:value-type'] === 'error') return { text: shown || '#N/A', fault: 'CELL_ERROR' };
  switch (attributes['office:value-type']) {
    case undefined: {
      const formula = attributes['table:formula'];
      const unknown = formula !== undefined && shown === '';
      return unknown ? { text: formula, fault: 'CELL_NOT_CALCULATED' } : { text: shown };
    }
    case 'float':
    case 'currency':
    case 'percentage':
      return { text: numberShown(attributes['office:value'] ?? '', shown) };
    case 'date':
      return { text: (attributes['office:date-value'] ?? '').slice(0, 10) };
    case 'boolean':
      return { text: attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE' };
    default:
      return { text: attributes['office:string-value'] ?? shown };
  }
}

function numberShown(value: string, shown: string): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return shown;
  return /^0\d+$/.test(shown) && Number(shown) === number ? shown : numberText(number);
}
