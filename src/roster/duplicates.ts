import type { Place, RowCells } from './row-cells.js';

interface Seen {
  readonly row: number;
  readonly line: number;
}

/** Remembers where each identity number was first met: some dozens of bytes a worker. */
export class Duplicates {
  private readonly niks = new Map<string, Seen>();
  private readonly kpjs = new Map<string, Seen>();

  /** Reports NIK_DUPLICATE and KPJ_DUPLICATE at this row, where an earlier one has the same number. */
  check(cells: RowCells, { nik, kpj }: { nik?: string; kpj?: string }): void {
    const first = nik === undefined ? undefined : earlier(this.niks, nik, cells.place);
    if (first) cells.fault('nik', 'NIK_DUPLICATE', '', first);
    const firstKpj = kpj === undefined ? undefined : earlier(this.kpjs, kpj, cells.place);
    if (firstKpj) cells.fault('kpj', 'KPJ_DUPLICATE', '', firstKpj);
  }
}

function earlier(seen: Map<string, Seen>, number: string, { row, line }: Place): Seen | undefined {
  const first = seen.get(number);
  if (first === undefined) seen.set(number, { row, line });
  return first;
}
