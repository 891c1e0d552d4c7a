import { type IsoDate, type Period, parseIsoDate, parsePeriod } from '../../src/law/calendar.js';
import { type Contributions, contributions } from '../../src/law/calculator.js';
import { lawOfMonth } from '../../src/law/month.js';
import { type Rounding, rupiah, toRupiah } from '../../src/law/money.js';
import type { Company, Programme, Worker } from '../../src/law/types.js';

export function period(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(text);
  return found;
}

export function date(text: string): IsoDate {
  const found = parseIsoDate(text);
  if (!found) throw new Error(text);
  return found;
}

export const mediumCompany: Company = { jkkGroup: 1, scale: 'medium' };

/** What a worker of a company costs in a month; the wage in rupiah. */
export function reckon(
  wage: number,
  month: string,
  worker: Omit<Worker, 'wage'> = {},
  company: Partial<Company> = {},
  rounding: Rounding = 'sen',
): Contributions {
  return contributions(
    { wage: rupiah(wage), ...worker },
    lawOfMonth(period(month), { ...mediumCompany, ...company }),
    rounding,
  );
}

/** The lines in rupiah, by programme and payer: `{ 'JHT employee': 200000 }`. */
export function amounts({ lines }: Contributions): Record<string, number> {
  return Object.fromEntries(lines.map(({ programme, payer, amount }) => [`${programme} ${payer}`, toRupiah(amount)]));
}

export function programmesIn({ lines }: Contributions): Programme[] {
  return [...new Set(lines.map(({ programme }) => programme))];
}
