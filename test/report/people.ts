import { rupiah } from '../../src/law/money.js';
import type { Nik } from '../../src/roster/nik.js';
import type { Person } from '../../src/roster/person.js';

/** A person of a file, with as much as registering asks for; the wage in sen. */
export function person(over: Partial<Person> = {}): Person {
  return {
    row: 1,
    line: 2,
    nik: '3171011508900001' as Nik,
    name: 'Budi Santoso',
    wage: rupiah(5_000_000),
    birthDate: '1990-08-15' as NonNullable<Person['birthDate']>,
    gender: 'L',
    maritalStatus: 'Y',
    contractType: 'PKWTT',
    locationCode: '3171',
    startDate: '2018-03-01' as NonNullable<Person['startDate']>,
    ...over,
  };
}

/** @returns the NIK of a man born on 15 August 1990 with that serial. */
export function nik(serial: number): Nik {
  return `317101150890${String(serial).padStart(4, '0')}` as Nik;
}
