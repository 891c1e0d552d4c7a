// Payroll files of any size, the same every time: 16 columns, every identity number valid and its own.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const header =
  'nik,name,birth_date,gender,marital_status,employee_no,wage,back_pay,start_date,contract_type,citizenship,location_code,mother_name,birth_place,email,address';
const regions = ['3171', '3174', '3273', '3578', '3471', '5171', '1271', '1671'];
const first = (
  'Budi Siti Agus Dewi Rizky Ratna Joko Maria Ahmad Fitri Eko Sri Bambang Endang Hendra Yuni Andi Rina Dedi Wati Iwan Lina ' +
  'Rudi Nur Taufik Ayu Wahyu Indah Arif Mega Slamet Yanti Dian Tri Heri Ani Surya Lestari Fajar Novi'
).split(' ');
const last = (
  'Santoso Lestari Setiawan Putri Wibawa Simanjuntak Fauzi Handayani Gunawan Wijaya Kusuma Rahayu Hidayat Susanti Nugroho ' +
  'Wulandari Saputra Astuti Siregar Nasution Harahap Pratama Permata Hakim Aminah Utomo Suryani Halim Maulana Anggraini ' +
  'Firmansyah Rahman Hartono Purnama Sihombing Ginting Lubis Kurniawan Marpaung Tanjung'
).split(' ');

/** Writes a payroll of so many workers. */
export async function writePayroll(file, workers) {
  await pipeline(rows(workers), createWriteStream(file));
}

function* rows(workers) {
  yield `${header}\n`;
  const next = dice(20261110);
  for (let at = 0; at < workers; at++) yield `${row(at, next)}\n`;
}

function row(at, next) {
  const of = (list) => list[next(list.length)];
  // Serials count up, and with each round the regency and then the district change: no two of three million are one person.
  const serial = String((at % 9_999) + 1).padStart(4, '0');
  const round = Math.floor(at / 9_999);
  const regency = regions[round % regions.length];
  const district = 1 + (Math.floor(round / regions.length) % 40);
  const woman = next(2) === 1;
  const [year, month, day] = [1972 + next(32), 1 + next(12), 1 + next(28)];
  const two = (number) => String(number).padStart(2, '0');
  const nik = `${regency}${two(district)}${two(day + (woman ? 40 : 0))}${two(month)}${two(year % 100)}${serial}`;
  return [
    nik,
    `${of(first)} ${of(last)}`,
    `${year}-${two(month)}-${two(day)}`,
    woman ? 'P' : 'L',
    next(2) === 1 ? 'Y' : 'T',
    `K-${String(at + 1).padStart(6, '0')}`,
    String(6_000_000 + next(2_000) * 5_000),
    '0',
    `${2022 + next(4)}-${two(1 + next(12))}-01`,
    'PKWTT',
    'WNI',
    regency,
    `${of(first)} ${of(last)}`,
    'Jakarta',
    `k${at + 1}@contoh.example`,
    `"Jl. Melati No. ${1 + next(200)}, RT 0${1 + next(9)}"`,
  ].join(',');
}

/** A small generator of numbers below a bound, the same for the same seed (Park and Miller). */
function dice(seed) {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}
