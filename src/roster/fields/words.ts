import { type Programme, programmes } from '../../law/types.js';
import { type CellParser, Fault } from '../fault.js';
import type { Gender } from '../nik.js';

export const endReasons = ['resigned', 'contract_ended', 'laid_off', 'retired', 'died', 'moved', 'other'] as const;
export type EndReason = (typeof endReasons)[number];

/** @returns a parser that knows these words, whatever their case, spaces and signs. */
function oneOf<T extends string>(code: 'GENDER_INVALID' | 'VALUE_INVALID', words: Record<T, string>): CellParser<T> {
  const meanings = new Map<string, T>();
  for (const meaning of Object.keys(words) as T[])
    for (const word of words[meaning].split(' ')) meanings.set(bare(word), meaning);
  const expected = Object.keys(words).join(', ');
  return (text) => meanings.get(bare(text)) ?? new Fault(code, expected);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export const parseGender = oneOf<Gender>('GENDER_INVALID', {
  L: 'l m laki-laki laki pria',
  P: 'p f perempuan wanita',
});

/** Also the tax office's codes, `K/1` and `TK/0`, which payroll files hold in the same column. */
export const parseMaritalStatus = oneOf<'Y' | 'T'>('VALUE_INVALID', {
  Y: 'y ya yes kawin sudah-kawin menikah sudah-menikah nikah married k k/0 k/1 k/2 k/3',
  T: 't tidak no tidak-kawin belum-kawin belum-menikah tidak-menikah lajang cerai single tk tk/0 tk/1 tk/2 tk/3',
});

export const parseContractType = oneOf<'PKWT' | 'PKWTT'>('VALUE_INVALID', {
  PKWT: 'pkwt kontrak karyawan-kontrak pegawai-kontrak',
  PKWTT: 'pkwtt tetap karyawan-tetap pegawai-tetap permanen',
});

const yesOrNo = oneOf<'Y' | 'T'>('VALUE_INVALID', {
  Y: 'y ya yes true 1',
  T: 't tidak no n false 0 bukan',
});

/** @returns whether the cell says yes. */
export function parseYesOrNo(text: string): boolean | Fault {
  const said = yesOrNo(text);
  return said instanceof Fault ? said : said === 'Y';
}

export const parseIdentityType = oneOf<'KTP' | 'PASSPORT'>('VALUE_INVALID', {
  KTP: 'ktp e-ktp ktp-el nik',
  PASSPORT: 'passport paspor pasport',
});

export const parseEndReason = oneOf<EndReason>('VALUE_INVALID', {
  resigned: 'resigned resign mengundurkan-diri mundur',
  contract_ended: 'contract_ended kontrak-berakhir akhir-kontrak habis-kontrak kontrak-habis',
  laid_off: 'laid_off phk diberhentikan',
  retired: 'retired pensiun',
  died: 'died meninggal meninggal-dunia',
  moved: 'moved pindah mutasi',
  other: 'other lainnya lain-lain lain',
});

export const parseBloodType = oneOf<'A' | 'B' | 'AB' | 'O'>('VALUE_INVALID', {
  A: 'a a+ a-',
  B: 'b b+ b-',
  AB: 'ab ab+ ab-',
  O: 'o o+ o- 0',
});

/** @returns WNI for citizens (also the portal's country code `ID`), WNA for any other country code. */
export function parseCitizenship(text: string): 'WNI' | 'WNA' | Fault {
  const word = bare(text).toUpperCase();
  if (['WNI', 'ID', 'IDN', 'INDONESIA'].includes(word)) return 'WNI';
  return word === 'WNA' || /^[A-Z]{2}$/.test(word) ? 'WNA' : new Fault('VALUE_INVALID', 'WNI, WNA');
}

/** @returns the programmes named in a list such as `JKK+JKM` or `JKK, JKM, JHT`, in the law's order. */
export function parseProgrammes(text: string): readonly Programme[] | Fault {
  const named = text
    .toUpperCase()
    .split(/[\s,;+/|]+/)
    .filter(Boolean);
  const known = programmes.filter((programme) => named.includes(programme));
  const strange = named.length === 0 || named.some((name) => !known.includes(name as Programme));
  return strange ? new Fault('VALUE_INVALID', programmes.join(', ')) : known;
}
