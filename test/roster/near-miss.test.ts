import { describe, expect, test } from '@jest/globals';
import { mapping, nearColumn } from '../../src/roster/near-miss.js';

const nothing = new Set<never>();

describe('a header that is not known', () => {
  test.each([
    ['tgl lhr', 'birth_date'],
    ['TGL. LHR', 'birth_date'],
    ['lahir tanggal', 'birth_date'],
    ['Tanggal Lahir (dd/mm/yyyy)', 'birth_date'],
    ['tgllahr', 'birth_date'],
    ['tnggal lahir', 'birth_date'],
    ['Tmpt Lhr', 'birth_place'],
    ['Nm Karyawan', 'name'],
    ['nm', 'name'],
    ['Nama Lengkap sesuai KTP', 'name'],
    ['Jns Kel', 'gender'],
    ['Jenis Kelamin (L/P)', 'gender'],
    ['No. KPJ BPJS', 'kpj'],
    ['Upah (Rp)', 'wage'],
    ['Gaji per bulan', 'wage'],
    ['gajih', 'wage'],
    ['GAPOK', 'wage'],
    ['No. NIK KTP', 'nik'],
    ['KTP', 'nik'],
    ['nmr ktp', 'nik'],
    ['tgl msk krj', 'start_date'],
    ['Sts Kawin', 'marital_status'],
    ['Almt Rumah', 'address'],
    ['No WA', 'phone'],
    ['Nm Ibu Kandung', 'mother_name'],
    ['e-maill', 'email'],
  ])('%s nearly names %s', (header, column) => {
    expect(nearColumn(header, nothing)).toBe(column);
  });

  test.each([
    'Hobi',
    'SIAPA',
    'Lama Kerja',
    'Haji',
    'Agama',
    'Jabatan',
    'Divisi',
    'Cabang',
    'Umur',
    'Nama Anak',
    'Nama Suami',
    'Nama Ayah',
    'Gaji Istri',
    'Upah Lembur',
    'Tunjangan',
    'Potongan',
    'No KK',
    'No Rekening BCA',
    'No Urut',
    'Tgl Mutasi',
    'Tgl Gajian',
    'Tempat, Tgl Lahir',
    'Tempat Kerja',
    'Status',
    'Tanggal',
    'tgl',
    'Karyawan',
    'Golongan',
    'Rapat',
    'Surat',
    'a',
    'np',
    '???',
    'nama '.repeat(40),
  ])('%s is near to nothing', (header) => {
    expect(nearColumn(header, nothing)).toBeUndefined();
  });

  test('is not taken for a column that the file has already', () => {
    expect(nearColumn('tgl lhr', new Set(['birth_date' as const]))).toBeUndefined();
  });
});

test.each([
  ['tgl lhr', '"tgl lhr=birth_date"'],
  ['TGL_LHR', '"TGL LHR=birth_date"'],
  ['lhr', 'lhr=birth_date'],
  ['tgl";rp;$(x)`\\', '"tgl rp x=birth_date"'],
])('the mapping of %s is safe in any shell', (header, typed) => {
  expect(mapping(header, 'birth_date')).toBe(typed);
});
