import type { Period } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import { inForce } from './in-force.js';
import { rupiah, type Sen } from './money.js';
import { provinces } from './provinces.js';
import type { Tables } from './types.js';

/** A province's minimum wage of a month (UMP), and the decree that set it. */
export interface MinimumWage {
  /** The province's name. */
  readonly province: string;
  readonly wage: Sen;
  readonly article: string;
}

/**
 * The minimum wage of a province in a month (PP 36/2021 art. 29; set anew by the governor for every year).
 * @param provinceCode two digits, as they open the code of a place of work: `31` for DKI Jakarta.
 * @returns undefined for an unknown province, and for a year whose decree the tables do not hold.
 */
export function minimumWageOf(
  provinceCode: string,
  period: Period,
  tables: Tables = shippedTables,
): MinimumWage | undefined {
  const row = inForce(tables['minimum-wage'], period).find(({ province }) => String(province) === provinceCode);
  const province = provinces.get(Number(provinceCode));
  return row && province !== undefined ? { province, wage: rupiah(row.wage), article: row.article } : undefined;
}
