import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { agus, budi, siti } from './workers.js';

/** Card numbers of the three invented people. */
export const kpj = { budi: '09012345678', siti: '19012345678', agus: '29012345678' };

export const wageColumns = 'NIK NO_PEGAWAI KPJ KODE_TK NAMA_LENGKAP TGL_LAHIR UPAH RAPEL BLTH NPP'.split(' ');

/** Of the portal's wage file of October 2026: the three, and somebody whom no roster has. */
export const wageRows = [
  [String(siti['nik']), 'K2', kpj.siti, 'TK2', 'Siti', '27-01-1992', '5000000', '7', '10-2026', 'AA000001'],
  [String(budi['nik']), 'K1', kpj.budi, 'TK1', 'Budi', '15-08-1990', '5000000', '0', '10-2026', 'AA000001'],
  [String(agus['nik']), 'K3', kpj.agus, 'TK3', 'Agus', '03-11-1985', '5000000', '0', '10-2026', 'AA000001'],
  ['3578010101900009', 'K9', '99012345678', 'TK9', 'Orang lain', '01-01-1990', '1', '2', '10-2026', 'AA000001'],
];

/** @returns the wage file as the portal hands it out: every cell text. */
export function wageFile(rows: readonly (readonly CellValue[])[] = wageRows): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'upah',
        rows: [wageColumns, ...rows.map((row) => [...row])],
        columns: wageColumns.map(() => ({ numFmt: '@' })),
      },
    ],
  });
}
