import { Fault } from './fault.js';
import { parseAmount } from './fields/wage.js';
import type { Layout } from './layout.js';
import type { Column } from './columns.js';

/** What a sum is called, its letters alone. */
const totalWord =
  /^(?:grand|sub)?(?:total|jumlah|pindahan|dipindahkan)(?:total|jumlah|dipindahkan|pindahan|dari|ke|per|sd|halaman|ini|lalu|sebelumnya|bulan|iuran|jht|jkk|jkm|jp|keseluruhan|seluruhnya|semua|upah|gaji|karyawan|pegawai|pekerja|tenagakerja|orang)*$/;

/** Cells that tell one worker from another: where one is filled in, the row is a worker's. */
const identifying: ReadonlySet<Column> = new Set([
  'nik',
  'name',
  'kpj',
  'passport_no',
  'employee_no',
  'birth_date',
  'npwp',
  'email',
]);

/**
 * Whether a row is the sum below a table: it names nobody, and holds nothing but amounts and a word for a sum; or the
 * sum of the wages above it alone.
 * @param wages the sum of the wages above, in sen.
 */
export function isTotal(cells: readonly string[], layout: Layout, wages: number): boolean {
  const namesSomebody = ({ cell, column }: Filled): boolean =>
    column !== null && identifying.has(column) && !isTotalWord(cell);
  const filled = cells
    .map((cell, index): Filled => ({ cell, column: layout.columns[index] ?? null }))
    .filter(({ cell }) => cell !== '');
  // Nearly every row ends here, at its first cell.
  if (filled.some(namesSomebody)) return false;
  const amounts = filled.filter(({ cell }) => !isTotalWord(cell));
  if (amounts.length === 0) return filled.some(({ cell }) => /\d/.test(cell));
  if (!amounts.every(({ cell }) => isAmount(cell))) return false;
  if (amounts.length < filled.length) return true;
  const [only, ...more] = amounts;
  return more.length === 0 && only?.column === 'wage' && parseAmount(only.cell) === wages;
}

interface Filled {
  readonly cell: string;
  readonly column: Column | null;
}

/** How many people a sum is of. */
const headcount = /^\d{1,5} *(?:orang|karyawan|pegawai|pekerja)$/i;

function isTotalWord(cell: string): boolean {
  if (headcount.test(cell)) return true;
  return totalWord.test(cell.toLowerCase().replace(/[^\p{L}]/gu, '')) && !/\d{5}/.test(cell);
}

function isAmount(cell: string): boolean {
  return !(parseAmount(cell) instanceof Fault);
}
