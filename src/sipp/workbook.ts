/** The portal takes no more rows in one file, the header not counted. */
const mostRows = 10_000;

/** What the files are called that are made here; the portal's own templates have these names too. */
export const fileNames = { newcomers: 'data_tk_baru', leavers: 'data_tk_na', corrections: 'koreksi_tk' } as const;

/** @returns whether a file made here may have that name, on a disk to which capitals are small letters. */
export function isMadeName(name: string): boolean {
  const bare = name.toLowerCase().replace(/(_\d+)?\.xlsx$/, '');
  return Object.values(fileNames).some((made) => made === bare) || bare === 'baca-saya.txt';
}

/** A workbook to be uploaded. */
export interface UploadFile {
  readonly name: string;
  /** Data rows. */
  readonly rows: number;
  readonly content: Uint8Array;
}

/** What looks like a spreadsheet's own escape of a character in a text; `_` before it has to be escaped itself. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** @returns a text that a spreadsheet shows as it is. */
export function plainText(text: string): string {
  return text.replace(escapeLike, '_x005F_');
}

/**
 * Makes workbooks of one sheet, named as the file, in which every cell is text: a formula is none, and a zero in front stays.
 * @returns none for no rows; `name.xlsx`, or numbered parts `name_1.xlsx` … where there are more rows than one file takes.
 */
export async function textWorkbooks(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<UploadFile[]> {
  const parts = Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, at) =>
    rows.slice(at * mostRows, (at + 1) * mostRows),
  );
  const files: UploadFile[] = [];
  for (const [at, part] of parts.entries()) {
    files.push({
      name: parts.length === 1 ? `${name}.xlsx` : `${name}_${at + 1}.xlsx`,
      rows: part.length,
      content: await textWorkbook(name, [columns, ...part]),
    });
  }
  return files;
}

async function textWorkbook(sheet: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const columns = (rows[0] ?? []).map((header) => ({ numFmt: '@', width: Math.max(header.length + 2, 16) }));
  return writeXlsx({ sheets: [{ name: sheet, columns, rows: rows.map((row) => row.map(plainText)) }] });
}
