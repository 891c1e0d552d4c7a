import type { IsoDate } from '../law/calendar.js';
import type { Sen } from '../law/money.js';
import type { Programme } from '../law/types.js';
import type { EndReason } from './fields/words.js';
import type { Kpj } from './kpj.js';
import type { Gender, Nik } from './nik.js';

/** One worker's month, as a row without an error says it; a field is absent where its cell is empty. */
export interface Person {
  readonly row: number;
  readonly line: number;
  readonly nik?: Nik;
  /** A foreigner's, in place of a NIK. */
  readonly passportNo?: string;
  readonly kpj?: Kpj;
  readonly name: string;
  readonly wage: Sen;
  readonly backPay?: Sen;
  readonly birthDate?: IsoDate;
  readonly gender?: Gender;
  readonly maritalStatus?: 'Y' | 'T';
  readonly employeeNo?: string;
  readonly startDate?: IsoDate;
  readonly endDate?: IsoDate;
  readonly endReason?: EndReason;
  readonly contractType?: 'PKWT' | 'PKWTT';
  readonly citizenship?: 'WNI' | 'WNA';
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly postalCode?: string;
  readonly locationCode?: string;
  readonly motherName?: string;
  readonly birthPlace?: string;
  readonly npwp?: string;
  readonly bloodType?: 'A' | 'B' | 'AB' | 'O';
  readonly programmes?: readonly Programme[];
  /** Whether the work is construction. */
  readonly construction?: boolean;
}

/**
 * @returns whether JKK is at construction's own rate: construction work by the day, by the piece or for a term (PKWT);
 * permanent workers (PKWTT) pay by the company's group (PP 44/2015 art. 54(1)).
 */
export function isAtConstructionRate({ construction, contractType }: Partial<Person>): boolean {
  return construction === true && contractType !== 'PKWTT';
}
