import type { Schemas } from './contract.js';
import { grouped, pdfPage } from './pdf.js';
import type { Company } from './store/companies.js';
import type { Worker } from './store/workers.js';

/** @returns a page of A4 with a worker's contributions of a year, which says in large letters that no agency has had them. */
export function slipPdf(
  { name, npp }: Company,
  { kpj, data }: Worker,
  year: number,
  months: readonly Schemas['Contribution'][],
): Uint8Array<ArrayBuffer> {
  const head = [`Perusahaan: ${name}`, `NPP: ${npp}`, `Peserta: ${data.name ?? ''}`, `KPJ: ${kpj}`, `Tahun: ${year}`];
  const columns = [72, 140, 220, 290, 370, 450];
  const rows = [
    ['Bulan', 'Upah', 'JKK+JKM', 'JHT', 'JP', 'Status'],
    ...months.map(({ period, wage, amounts, state }) => [
      period,
      money(wage ?? 0),
      money((amounts?.jkk ?? 0) + (amounts?.jkm ?? 0)),
      money((amounts?.jhtEmployer ?? 0) + (amounts?.jhtEmployee ?? 0)),
      money((amounts?.jpEmployer ?? 0) + (amounts?.jpEmployee ?? 0)),
      {
        paid: 'lunas',
        unpaid: 'belum lunas',
        missing: 'tidak dilaporkan',
        unreported: 'tidak ada laporan',
        awaited: 'belum dilaporkan',
      }[state],
    ]),
  ];
  return pdfPage([
    { size: 48, x: 72, y: 740, text: 'SANDBOX' },
    { size: 16, x: 72, y: 700, text: 'Rincian Iuran Peserta - bukan bukti yang sah' },
    ...head.map((text, index) => ({ size: 12, x: 72, y: 665 - 18 * index, text })),
    ...rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ size: 9, x: columns[column] ?? 72, y: 560 - 16 * row, text })),
    ),
  ]);
}

function money(sen: number): string {
  return grouped(Math.round(sen / 100));
}
