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
  const columns = [40, 118, 190, 245, 300, 365, 430, 490];
  const reported = months.flatMap(({ wage, amounts }) => (wage === null ? [] : [{ wage, ...amounts }]));
  const rows = [
    ['Bulan', 'Upah', 'JKK', 'JKM', 'JHT', 'JP', 'JKP', 'Status'],
    ...months.map(({ period, wage, amounts, state }) => [
      monthText(period),
      ...(wage === null ? Array.from({ length: 6 }, () => '-') : figures([{ wage, ...amounts }])),
      states[state],
    ]),
    ['Jumlah', ...figures(reported), ''],
  ];
  const note = 'JHT dan JP: bagian perusahaan dan karyawan. JKP: bagian pemerintah; sisanya sudah di dalam JKK.';
  return pdfPage([
    { size: 48, x: 72, y: 740, text: 'SANDBOX' },
    { size: 16, x: 72, y: 700, text: 'Rincian Iuran Peserta - bukan bukti yang sah' },
    ...head.map((text, index) => ({ size: 12, x: 72, y: 665 - 18 * index, text })),
    ...rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ size: 8, x: columns[column] ?? 40, y: 560 - 16 * row, text })),
    ),
    { size: 8, x: 40, y: 544 - 16 * rows.length, text: note },
  ]);
}

type Figures = { readonly wage: number } & Schemas['Amounts'];

/** @returns wage and contributions of these months together, in rupiah. */
function figures(months: readonly Figures[]): string[] {
  const sum = (of: (month: Figures) => number): string => money(months.reduce((total, month) => total + of(month), 0));
  return [
    sum(({ wage }) => wage),
    sum(({ jkk = 0 }) => jkk),
    sum(({ jkm = 0 }) => jkm),
    sum(({ jhtEmployer = 0, jhtEmployee = 0 }) => jhtEmployer + jhtEmployee),
    sum(({ jpEmployer = 0, jpEmployee = 0 }) => jpEmployer + jpEmployee),
    sum(({ jkpGovernment = 0 }) => jkpGovernment),
  ];
}

const states = {
  paid: 'lunas',
  unpaid: 'belum lunas',
  missing: 'tidak dilaporkan',
  unreported: 'tidak ada laporan',
  awaited: 'belum dilaporkan',
} as const satisfies Record<Schemas['Contribution']['state'], string>;

const monthNames = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

function monthText(period: string): string {
  return `${monthNames[Number(period.slice(5)) - 1] ?? ''} ${period.slice(0, 4)}`;
}

function money(sen: number): string {
  return grouped(Math.round(sen / 100));
}
