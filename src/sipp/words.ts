import type { IsoDate, Period } from '../law/calendar.js';

/** @returns a day as the portal's files write it, `dd-mm-yyyy`; nothing where there is none. */
export function sippDay(day: IsoDate | undefined): string | undefined {
  return day?.split('-').reverse().join('-');
}

/** @returns a month as the portal's files write it, BLTH: `mm-yyyy`. */
export function sippMonth(period: Period): string {
  return period.split('-').reverse().join('-');
}

/** @param sen an amount in sen. @returns rupiah in digits alone, with a point before the sen where there are any. */
export function sippAmount(sen: number): string {
  const rest = sen % 100;
  const whole = String((sen - rest) / 100);
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
}
