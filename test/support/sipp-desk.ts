import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { openDesk } from './desk.js';
import { kpj, wageRows } from './wage-file.js';
import { agus, budi, payroll, type Row, siti } from './workers.js';

/** The three with their cards. */
export const usual: readonly Row[] = [
  { ...budi, kpj: kpj.budi, end_date: '', end_reason: '' },
  { ...siti, kpj: kpj.siti },
  { ...agus, kpj: kpj.agus },
];

/** The rows of the three alone. */
export const rows = wageRows.slice(0, 3);

/** Last month's roster, this month's and the portal's wage file on a desk whose company is known. */
export async function exported(
  october: readonly Row[],
  { template, words = '' }: { readonly template?: Uint8Array; readonly words?: string } = {},
) {
  const own = openDesk({ BPJSTK_NPP: 'AA000001' });
  own.write('september.csv', payroll(...usual));
  own.write('oktober.csv', payroll(...october));
  if (template) own.write('upah.xlsx', template);
  const line = `report export 2026-10 --sipp out --file oktober.csv --previous september.csv${template ? ' --wage-template upah.xlsx' : ''}${words}`;
  const ran = await own.run(`${line} --json`);
  const sheet = async (name: string): Promise<unknown[][]> =>
    (await readXlsx(readFileSync(join(own.folder, 'out', `${name}.xlsx`)))).sheets[0]?.rows ?? [];
  const checklist = (): string => readFileSync(join(own.folder, 'out', 'BACA-SAYA.txt'), 'utf8').replace(/\s+/g, ' ');
  return { ...own, ran, sheet, checklist, written: () => existsSync(join(own.folder, 'out')) };
}

/** @returns the three, the first with a change. */
export const with0 = (change: Row): Row[] => usual.map((row, at) => (at === 0 ? { ...row, ...change } : row));
