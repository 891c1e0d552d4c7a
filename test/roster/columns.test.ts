import { expect, test } from '@jest/globals';
import { columnNamed, columnNames } from '../../src/roster/columns.js';

test.each([
  ['Nama Peserta', 'name'],
  ['Tanggal Lahir (dd/mm/yyyy)', 'birth_date'],
  ['Jenis Kelamin (L/P)', 'gender'],
  ['No. BPJS TK', 'kpj'],
  ['No. Jamsostek', 'kpj'],
  ['No Kartu BPJS Ketenagakerjaan', 'kpj'],
  ['Kode Karyawan', 'employee_no'],
  ['Gaji (Rp)', 'wage'],
  ['Tgl. Bergabung', 'start_date'],
  ['Tgl Resign', 'end_date'],
  ['Alasan Resign', 'end_reason'],
  ['WNI/WNA', 'citizenship'],
  ['PKWT/PKWTT', 'contract_type'],
  ['No. WA', 'phone'],
  ['No. HP/WA', 'phone'],
])('a payroll office calls it %s: %s', (header, column) => {
  expect(columnNamed(header)).toBe(column);
});

test.each(['Gaji Pokok', 'Upah BPJS', 'No BPJS Kesehatan', 'NIK Karyawan', 'Gaji Bruto'])(
  '%s may be another thing, and is not read unasked',
  (header) => {
    expect(columnNamed(header)).toBeUndefined();
  },
);

test('no name means two columns', () => {
  for (const { column, name } of columnNames) expect([name, columnNamed(name)]).toEqual([name, column]);
});
