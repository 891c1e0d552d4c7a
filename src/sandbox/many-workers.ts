import type { EmployeeData } from './store/workers.js';

const given =
  'Adi Agus Ani Bayu Budi Citra Dewi Dian Eko Endang Fajar Fitri Hadi Hendra Indah Joko Kartika Lestari Maya Nur'.split(
    ' ',
  );
const family =
  'Santoso Wijaya Saputra Lestari Nugroho Hidayat Siregar Halim Kusuma Pratama Rahayu Susanto Utami Wibowo Yulianto'.split(
    ' ',
  );
const places = ['3273', '3275', '3578', '3374', '1271', '7371'];
const DAY_MS = 86_400_000;

/** @returns invented workers of a factory, the same each time, wages in sen. */
export function manyWorkers(count: number): EmployeeData[] {
  return Array.from({ length: count }, (_, at) => workerAt(at));
}

function workerAt(at: number): EmployeeData {
  const woman = at % 3 !== 0;
  const born = new Date(Date.UTC(1972, 0, 1) + ((at * 97) % 11_000) * DAY_MS).toISOString().slice(0, 10);
  const [year = '', month = '', day = ''] = born.split('-');
  const place = places[at % places.length] ?? '3273';
  const serial = String((at % 9000) + 1).padStart(4, '0');
  const permanent = at % 4 !== 1;
  return {
    name: `${given[at % given.length]} ${family[Math.floor(at / given.length) % family.length]} ${numeral(Math.floor(at / (given.length * family.length)))}`.trim(),
    nik: `${place}0${(at % 8) + 1}${String(Number(day) + (woman ? 40 : 0)).padStart(2, '0')}${month}${year.slice(2)}${serial}`,
    birthDate: born,
    gender: woman ? 'P' : 'L',
    maritalStatus: at % 5 < 3 ? 'Y' : 'T',
    citizenship: 'WNI',
    contractType: permanent ? 'PKWTT' : 'PKWT',
    wage: (5_000_000 + ((at * 7) % 60) * 50_000) * 100,
    locationCode: place,
    startDate: `${permanent ? 2016 + (at % 8) : 2024}-0${(at % 9) + 1}-01`,
  };
}

/** Of the second of a name, and the third …: no two are one person. */
function numeral(times: number): string {
  return ['', 'Kedua', 'Ketiga', 'Keempat', 'Kelima'][times] ?? String(times + 1);
}
