import type { Person } from '../roster/person.js';
import { correctionColumns, rowOf } from './columns.js';

/** What the file of corrections can change; anything else is changed at the portal, by hand. */
const correctable: readonly string[] = [
  'address',
  'phone',
  'locationCode',
  'email',
] satisfies readonly (keyof Person)[];

/** What the wage file carries. */
const ofWages: readonly string[] = ['wage'] satisfies readonly (keyof Person)[];

/** Someone of whom the roster says something else than was known. */
export interface Changed {
  readonly person: Person;
  /** The fields of a person that differ. */
  readonly fields: readonly string[];
}

/** @returns whether a change goes into the file of corrections. */
export function isCorrection({ fields }: Changed): boolean {
  return fields.some((field) => correctable.includes(field));
}

/** @returns the changes that no upload file takes. */
export function byHand({ fields }: Changed): string[] {
  return fields.filter((field) => !correctable.includes(field) && !ofWages.includes(field));
}

/** @param code the portal's number of the worker. @returns their row in the file of corrections. */
export function correctionRow(code: string, person: Person): string[] {
  return rowOf(correctionColumns, {
    KODE: code,
    ALAMAT_LENGKAP_DOMISILI: person.address,
    HANDPHONE: person.phone,
    LOKASI_PEKERJAAN: person.locationCode,
    EMAIL: person.email,
  });
}
