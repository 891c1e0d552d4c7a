/** The canonical columns, in the order of the template. */
export const columns = [
  'nik',
  'name',
  'birth_date',
  'gender',
  'marital_status',
  'kpj',
  'employee_no',
  'wage',
  'back_pay',
  'start_date',
  'end_date',
  'end_reason',
  'contract_type',
  'citizenship',
  'passport_no',
  'email',
  'phone',
  'address',
  'postal_code',
  'location_code',
  'mother_name',
  'birth_place',
  'npwp',
  'blood_type',
  'programmes',
  'construction',
] as const;

/**
 * A column of the template, or one that the portal's own files carry beside the worker: the kind of identity, the month
 * (BLTH) and the company (NPP) that a row is for.
 */
export type Column = (typeof columns)[number] | 'identity_type' | 'blth' | 'npp';

/** Without these no month can be reported. */
export const requiredColumns = ['nik', 'name', 'wage'] as const satisfies readonly Column[];

/** What the portal takes of words that are its to keep, in characters. */
export const longest: Readonly<Partial<Record<Column, number>> & Record<'name' | 'mother_name', number>> = {
  name: 200,
  employee_no: 60,
  email: 120,
  phone: 40,
  address: 500,
  postal_code: 10,
  mother_name: 200,
  birth_place: 100,
  npwp: 30,
};

/** Other names that payroll programs, clerks and the portal's own files give a column. */
const aliases: Readonly<Record<Column, string>> = {
  nik: 'no nik, nomor nik, nik ktp, no ktp, nomor ktp, nomor identitas, no identitas, nomor induk kependudukan, identity number',
  name: 'nama, nama lengkap, nama karyawan, nama pegawai, nama tenaga kerja, nama pekerja, nama peserta, nama tk, full name, employee name',
  birth_date: 'tanggal lahir, tgl lahir, tanggal lahir dd mm yyyy, tgl lahir dd mm yyyy, date of birth, birthday, dob',
  gender: 'jenis kelamin, jns kelamin, jenis kelamin l p, kelamin, jk, l/p, sex',
  marital_status: 'status kawin, status perkawinan, status pernikahan, status nikah',
  kpj:
    'no kpj, nomor kpj, no referensi, nomor referensi, no peserta, nomor peserta, no kartu peserta, nomor kartu peserta, ' +
    'no bpjs ketenagakerjaan, nomor bpjs ketenagakerjaan, no kartu bpjs ketenagakerjaan, no bpjs tk, nomor bpjs tk, no jamsostek, nomor jamsostek',
  employee_no:
    'nomor pegawai, no pegawai, nomor karyawan, no karyawan, nip, nomor induk pegawai, nomor induk karyawan, ' +
    'no induk karyawan, no induk pegawai, id karyawan, kode karyawan, kode pegawai, employee id, employee number',
  wage: 'upah, gaji, upah rp, gaji rp, upah sebulan, upah bulanan, gaji bulanan, gaji pokok tunjangan tetap, salary, wages',
  back_pay: 'rapel, rapel upah, upah rapel, rapelan',
  start_date:
    'tanggal mulai, tgl mulai, tgl awal bekerja, tanggal awal bekerja, tanggal mulai bekerja, tgl mulai bekerja, tanggal masuk, tgl masuk, tanggal bergabung, tgl bergabung, tanggal join, tgl join, hire date, join date',
  end_date:
    'tanggal berhenti, tgl berhenti, tanggal keluar, tgl keluar, tanggal resign, tgl resign, tanggal akhir bekerja, tgl akhir bekerja, tgl kejadian, tanggal kejadian',
  end_reason: 'alasan berhenti, alasan keluar, alasan resign, sebab berhenti, sebab keluar',
  contract_type: 'status pegawai, status karyawan, jenis kontrak, status kerja, pkwt pkwtt',
  citizenship: 'kewarganegaraan, wni wna, kode negara, warga negara, nationality',
  passport_no: 'no paspor, nomor paspor, paspor, no passport, nomor passport, passport, passport number',
  email: 'surel, alamat email, e-mail',
  phone:
    'hp, no hp, nomor hp, handphone, no handphone, nomor handphone, ponsel, telepon, no telepon, nomor telepon, no telp, no wa, nomor wa, no whatsapp, no hp wa, mobile',
  address: 'alamat, alamat lengkap, alamat lengkap domisili, alamat domisili, alamat rumah',
  postal_code: 'kode pos, zip, zip code',
  location_code: 'lokasi pekerjaan, kode lokasi, kode lokasi pekerjaan, lokasi kerja',
  mother_name: 'nama ibu kandung, nama ibu, ibu kandung',
  birth_place: 'tempat lahir',
  npwp: 'no npwp, nomor npwp',
  blood_type: 'golongan darah, gol darah',
  programmes: 'program, programs',
  construction:
    'konstruksi, jasa konstruksi, pekerja konstruksi, pekerja jasa konstruksi, tenaga kerja konstruksi, jakon, construction worker',
  identity_type: 'jenis identitas, jenis id, tipe identitas',
  blth: 'bulan iuran, periode iuran, periode laporan',
  npp: 'no npp, nomor npp, nomor pendaftaran perusahaan',
};

/** Columns of the portal's own files which a roster does not need: known, and passed over in silence. */
const unused =
  'no, nomor, gelar, telepon area rumah, telepon rumah, telepon area kantor, telepon kantor, telepon ext kantor, ' +
  'masa laku identitas, surat menyurat ke, tanggal kepesertaan, tgl kepesertaan, tgl akhir kontrak, tanggal akhir kontrak, ' +
  'sebab na, keterangan, kode tk, kode, nama bank, kode bank, nomor rekening, nama rekening';

/** @returns a header in the form in which headers are compared: letters and digits, small. */
export function bareHeader(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const bareList = (list: string): string[] => list.split(',').map(bareHeader);

/** Every name that a column of the template is known by. */
export const columnNames: readonly { readonly column: Column; readonly name: string }[] = columns.flatMap((column) =>
  [column, ...aliases[column].split(', ')].map((name) => ({ column, name })),
);

const known = new Map(
  (Object.keys(aliases) as Column[]).flatMap((column) =>
    [column, ...bareList(aliases[column])].map((name): [string, Column] => [bareHeader(name), column]),
  ),
);

const passedOver = new Set(bareList(unused));

/** @returns the column that a header means by itself, whatever its case, spaces, underscores and dots. */
export function columnNamed(header: string): Column | undefined {
  return known.get(bareHeader(header));
}

/** @returns whether a header is blank, or a column of the portal's own files which nothing here reads. */
export function isPassedOver(header: string): boolean {
  const bare = bareHeader(header);
  return bare === '' || passedOver.has(bare);
}

/** So a column is called that says the row's month; above a table such words stand too, so that no header is known by them. */
const monthHeaders: ReadonlySet<string> = new Set(['periode', 'bulan', 'masa', 'period', 'month']);

/** @returns whether a header, where none is called BLTH, names the month that a row is for. */
export function namesMonth(header: string): boolean {
  return monthHeaders.has(bareHeader(header));
}

/** @returns whether a text is the canonical name of a column, such as a saved mapping must give. */
export function isColumn(name: string): name is Column {
  return Object.hasOwn(aliases, name);
}
