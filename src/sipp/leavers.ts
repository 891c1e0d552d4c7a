import type { IsoDate } from '../law/calendar.js';
import type { EndReason } from '../roster/fields/words.js';
import type { Kpj } from '../roster/kpj.js';
import { leaverColumns, rowOf } from './columns.js';
import { sippDay } from './words.js';

/** Someone who has left, with what the portal asks of them. */
export interface Leaver {
  readonly kpj: Kpj;
  readonly name: string;
  readonly birthDate: IsoDate;
  readonly endDate: IsoDate;
  readonly endReason: EndReason;
}

/** What the portal's drop-down says for each of our reasons: its codes are published nowhere, so the company tells them. */
export type ReasonCodes = { readonly [R in EndReason]?: string | undefined };

/** What stands in KETERANGAN, whose reader is the agency. */
const remarks: Readonly<Record<EndReason, string>> = {
  resigned: 'Mengundurkan diri',
  contract_ended: 'Kontrak berakhir',
  laid_off: 'Pemutusan hubungan kerja',
  retired: 'Pensiun',
  died: 'Meninggal dunia',
  moved: 'Pindah perusahaan',
  other: 'Lainnya',
};

/** @returns a worker as the upload file for leavers has them; SEBAB_NA is empty where nobody told its code. */
export function leaverRow({ kpj, name, birthDate, endDate, endReason }: Leaver, codes: ReasonCodes): string[] {
  return rowOf(leaverColumns, {
    KPJ: kpj,
    NAMA_LENGKAP: name,
    TGL_LAHIR: sippDay(birthDate),
    SEBAB_NA: codes[endReason],
    TGL_KEJADIAN: sippDay(endDate),
    KETERANGAN: remarks[endReason],
  });
}
