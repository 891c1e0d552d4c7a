/** The columns of the upload file for new workers, sheet `data_tk_baru`, in the portal's order. */
export const newWorkerColumns = [
  'NO_PEGAWAI',
  'NAMA_LENGKAP',
  'GELAR',
  'TELEPON_AREA_RUMAH',
  'TELEPON_RUMAH',
  'TELEPON_AREA_KANTOR',
  'TELEPON_KANTOR',
  'TELEPON_EXT_KANTOR',
  'HP',
  'EMAIL',
  'TEMPAT_LAHIR',
  'TANGGAL_LAHIR',
  'NAMA_IBU_KANDUNG',
  'JENIS_IDENTITAS',
  'NOMOR_IDENTITAS',
  'MASA_LAKU_IDENTITAS',
  'JENIS_KELAMIN',
  'SURAT_MENYURAT_KE',
  'TANGGAL_KEPESERTAAN',
  'STATUS_KAWIN',
  'GOLONGAN_DARAH',
  'NPWP',
  'KODE_NEGARA',
  'UPAH',
  'ALAMAT',
  'KODE_POS',
  'LOKASI_PEKERJAAN',
  'STATUS_PEGAWAI',
  'TGL_AWAL_BEKERJA',
  'TGL_AKHIR_KONTRAK',
] as const;

/** Of the upload file for leavers, sheet `data_tk_na`. */
export const leaverColumns = ['KPJ', 'NAMA_LENGKAP', 'TGL_LAHIR', 'SEBAB_NA', 'TGL_KEJADIAN', 'KETERANGAN'] as const;

/** Of the upload file for corrections; one weak source, and neither the file's name nor its sheet's is known. */
export const correctionColumns = [
  'KODE',
  'ALAMAT_LENGKAP_DOMISILI',
  'HANDPHONE',
  'LOKASI_PEKERJAAN',
  'EMAIL',
  'NAMA_BANK',
  'KODE_BANK',
  'NOMOR_REKENING',
  'NAMA_REKENING',
] as const;

/** Of the wage file that the portal hands out with its workers in it. */
export const wageColumns = [
  'NIK',
  'NO_PEGAWAI',
  'KPJ',
  'KODE_TK',
  'NAMA_LENGKAP',
  'TGL_LAHIR',
  'UPAH',
  'RAPEL',
  'BLTH',
  'NPP',
] as const;

/** The cells of one row by column; what is left out is empty. */
export type Cells<C extends readonly string[]> = { readonly [K in C[number]]?: string | undefined };

/** @returns the cells in the columns' order. */
export function rowOf<const C extends readonly string[]>(columns: C, cells: Cells<C>): string[] {
  return columns.map((column) => cells[column as C[number]] ?? '');
}
