import { Fault } from './fault.js';
import { parseAmount } from './fields/wage.js';
import type { Layout } from './layout.js';
import type { Column } from './columns.js';

/** What a sum is called, its letters alone. */
const totalWord =
  /^(?:grand|sub)?(?:total|jumlah)(?:total|jumlah|keseluruhan|seluruhnya|semua|upah|gaji|karyawan|pegawai|pekerja|tenagakerja|orang)*$/;

/** Cells that tell one worker from another: where one is filled in, the row is a worker's. */
const identifying: readonly Column[] = [
  'nik',
  'name',
  'kpj',
  'passport_no',
  'employee_no',
  'birth_date',
  'npwp',
  'email',
];

/**
 * Whether a row is the sum below a table: it names nobody, and holds nothing but amounts and a word for a sum; or the
 * sum of the wages above it alone.
 * @param wages the sum of the wages above, in sen.
 */
export function isTotal(cells: readonly string[], layout: Layout, wages: number): boolean {
  const filled = cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => cell !== '');
  const words = filled.filter(({ cell }) => isTotalWord(cell));
  const others = filled.filter(({ cell }) => !isTotalWord(cell));
  const identity = new Set(identifying.map((column) => layout.at.get(column)));
  if (others.length === 0 || others.some(({ cell, index }) => identity.has(index) || !isAmount(cell))) return false;
  if (words.length > 0) return true;
  const [only, ...more] = others;
  return more.length === 0 && only?.index === layout.at.get('wage') && parseAmount(only?.cell ?? '') === wages;
}

function isTotalWord(cell: string): boolean {
  return totalWord.test(cell.toLowerCase().replace(/[^\p{L}]/gu, '')) && !/\d{5}/.test(cell);
}

function isAmount(cell: string): boolean {
  return !(parseAmount(cell) instanceof Fault);
}
