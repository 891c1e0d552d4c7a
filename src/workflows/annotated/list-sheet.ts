import { escaped } from './rewrite.js';

const widths = [40, 10, 120];

/**
 * @param style the number of the look of text.
 * @param namespace of its elements.
 * @returns a sheet of rows of text.
 */
export function* listSheet(rows: readonly (readonly string[])[], style: number, namespace: string): Generator<string> {
  const columns = widths.map((width, at) => {
    const number = String(at + 1);
    return `<col min="${number}" max="${number}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><cols>${columns.join('')}</cols><sheetData>`;
  for (const row of rows) {
    const cells = row.map(
      (text) => `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`,
    );
    yield `<row>${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** @returns a text as cells and notes have it, where `_x000D_` stands for a character. */
export function cellText(text: string): string {
  return escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** @returns a sheet's name, with a number where others have it. */
export function unusedName(name: string, others: readonly string[]): string {
  const used = new Set(others.map((other) => other.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  let number = 2;
  while (used.has(`${name} ${number}`.toLowerCase())) number += 1;
  return `${name} ${number}`;
}
