import { columns } from './columns.js';

/** An invented worker, with every cell in the form that is easiest to get right. */
const example: Partial<Record<(typeof columns)[number], string>> = {
  nik: '3171011508900001',
  name: 'Budi Santoso',
  birth_date: '1990-08-15',
  gender: 'L',
  marital_status: 'Y',
  employee_no: 'K-0001',
  wage: '6500000',
  start_date: '2026-10-01',
  contract_type: 'PKWTT',
  citizenship: 'WNI',
  location_code: '3171',
  mother_name: 'Sri Wahyuni',
  birth_place: 'Jakarta',
};

/** @returns the file that a clerk fills in: the canonical header and one example row, as CSV. */
export function templateCsv(): string {
  const row = columns.map((column) => example[column] ?? '');
  return `${columns.join(',')}\r\n${row.join(',')}\r\n`;
}
