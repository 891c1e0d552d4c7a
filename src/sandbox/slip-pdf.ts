import type { Schemas } from './contract.js';
import { grouped, pdfPage } from './pdf.js';
import type { Company } from './store/companies.js';
import type { Worker } from './store/workers.js';

/** @returns a page of A4 with a worker's contributions of a year, which says in large letters that no agency has had them. */
export function slipPdf(
  { name, npp }: Company,
  { kpj, data }: Worker,
  { year, language, masked }: { readonly year: number; readonly language: 'id' | 'en'; readonly masked: boolean },
  months: readonly Schemas['Contribution'][],
): Uint8Array<ArrayBuffer> {
  const words = slipWords[language];
  const number = masked ? kpj.slice(-4).padStart(kpj.length, '*') : kpj;
  const told = [name, npp, data.name ?? '', number, String(year)];
  const head = words.head.map((label, at) => `${label}: ${told[at] ?? ''}`);
  const columns = [40, 118, 190, 245, 300, 365, 430, 490];
  const reported = months.flatMap(({ wage, amounts }) => (wage === null ? [] : [{ wage, ...amounts }]));
  const rows = [
    [words.month, words.wage, 'JKK', 'JKM', 'JHT', 'JP', 'JKP', 'Status'],
    ...months.map(({ period, wage, amounts, state }) => [
      `${words.months[Number(period.slice(5)) - 1] ?? ''} ${period.slice(0, 4)}`,
      ...(wage === null ? Array.from({ length: 6 }, () => '-') : figures([{ wage, ...amounts }], words.mark)),
      words.states[state],
    ]),
    [words.sum, ...figures(reported, words.mark), ''],
  ];
  return pdfPage([
    { size: 48, x: 72, y: 740, text: 'SANDBOX' },
    { size: 16, x: 72, y: 700, text: words.title },
    ...head.map((text, index) => ({ size: 12, x: 72, y: 665 - 18 * index, text })),
    ...rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ size: 8, x: columns[column] ?? 40, y: 560 - 16 * row, text })),
    ),
    { size: 8, x: 40, y: 544 - 16 * rows.length, text: words.note },
  ]);
}

type Figures = { readonly wage: number } & Schemas['Amounts'];

/** @returns wage and contributions of these months together, in rupiah. */
function figures(months: readonly Figures[], mark: string): string[] {
  const sum = (of: (month: Figures) => number): string => {
    const sen = months.reduce((total, month) => total + of(month), 0);
    return grouped(Math.round(sen / 100)).replaceAll('.', mark);
  };
  return [
    sum(({ wage }) => wage),
    sum(({ jkk = 0 }) => jkk),
    sum(({ jkm = 0 }) => jkm),
    sum(({ jhtEmployer = 0, jhtEmployee = 0 }) => jhtEmployer + jhtEmployee),
    sum(({ jpEmployer = 0, jpEmployee = 0 }) => jpEmployer + jpEmployee),
    sum(({ jkpGovernment = 0 }) => jkpGovernment),
  ];
}

interface Words {
  readonly title: string;
  /** Company, NPP, participant, KPJ, year. */
  readonly head: readonly string[];
  readonly month: string;
  readonly wage: string;
  readonly sum: string;
  readonly note: string;
  readonly months: readonly string[];
  /** Between thousands. */
  readonly mark: string;
  readonly states: Readonly<Record<Schemas['Contribution']['state'], string>>;
}

const slipWords: Readonly<Record<'id' | 'en', Words>> = {
  id: {
    title: 'Rincian Iuran Peserta - bukan bukti yang sah',
    head: ['Perusahaan', 'NPP', 'Peserta', 'KPJ', 'Tahun'],
    month: 'Bulan',
    wage: 'Upah',
    sum: 'Jumlah',
    note: 'JHT dan JP: bagian perusahaan dan karyawan. JKP: bagian pemerintah; sisanya sudah di dalam JKK.',
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
    mark: '.',
    states: {
      paid: 'lunas',
      unpaid: 'belum lunas',
      missing: 'tidak dilaporkan',
      unreported: 'tidak ada laporan',
      awaited: 'belum dilaporkan',
    },
  },
  en: {
    title: 'Contributions of a participant - not a valid proof',
    head: ['Company', 'NPP', 'Participant', 'KPJ', 'Year'],
    month: 'Month',
    wage: 'Wage',
    sum: 'Total',
    note: "JHT and JP: the employer's and the worker's share. JKP: the state's share; the rest is within JKK.",
    months: 'January February March April May June July August September October November December'.split(' '),
    mark: ',',
    states: {
      paid: 'paid',
      unpaid: 'not paid',
      missing: 'not reported',
      unreported: 'no report',
      awaited: 'still to report',
    },
  },
};
