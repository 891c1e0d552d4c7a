import type { Person } from '../roster/person.js';
import { newWorkerColumns, rowOf } from './columns.js';
import { sippAmount, sippDay } from './words.js';

/** A lifelong KTP is valid until this day. */
const lifelong = '31-12-3000';

/**
 * @returns a worker as the upload file for new workers has them. TANGGAL_KEPESERTAAN stays empty: the portal sets it. So do
 * the expiry of a passport and its country, which no roster says.
 */
export function newWorkerRow(person: Person): string[] {
  const isCitizen = person.nik !== undefined;
  return rowOf(newWorkerColumns, {
    NO_PEGAWAI: person.employeeNo,
    NAMA_LENGKAP: person.name,
    HP: person.phone,
    EMAIL: person.email,
    TEMPAT_LAHIR: person.birthPlace,
    TANGGAL_LAHIR: sippDay(person.birthDate),
    NAMA_IBU_KANDUNG: person.motherName,
    JENIS_IDENTITAS: isCitizen ? 'KTP' : 'PASSPORT',
    NOMOR_IDENTITAS: person.nik ?? person.passportNo,
    MASA_LAKU_IDENTITAS: isCitizen ? lifelong : undefined,
    JENIS_KELAMIN: person.gender,
    SURAT_MENYURAT_KE: person.email === undefined ? 'S' : 'E',
    STATUS_KAWIN: person.maritalStatus,
    GOLONGAN_DARAH: person.bloodType,
    NPWP: person.npwp,
    KODE_NEGARA: isCitizen && person.citizenship !== 'WNA' ? 'ID' : undefined,
    UPAH: sippAmount(person.wage),
    ALAMAT: person.address,
    KODE_POS: person.postalCode,
    LOKASI_PEKERJAAN: person.locationCode,
    STATUS_PEGAWAI: person.contractType,
    TGL_AWAL_BEKERJA: sippDay(person.startDate),
    TGL_AKHIR_KONTRAK: person.contractType === 'PKWT' ? sippDay(person.endDate) : undefined,
  });
}

/** @returns whether the row of a new worker has to be completed by hand: what a passport needs is in no roster. */
export function isToBeCompleted(person: Person): boolean {
  return person.nik === undefined || person.citizenship === 'WNA';
}
