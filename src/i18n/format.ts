import type { Language } from './language.js';

const separators = { id: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;

const months = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

const longMonths = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** @param date `YYYY-MM-DD`. @returns the date that it is where the month was written first. */
export function monthFirst(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}-${day}-${month}`;
}

/** @returns a whole number with its thousands marked as the language does. */
export function wholeNumber(value: number, language: Language): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, separators[language].thousands);
  return value < 0 ? `-${digits}` : digits;
}

/** @param value whole rupiah. @returns `Rp 1.234.567`. */
export function rupiahText(value: number, language: Language): string {
  return `${value < 0 ? '-' : ''}Rp ${wholeNumber(Math.abs(value), language)}`;
}

/** @param value whole rupiah, more or less. @returns `+Rp 1.234.567` or `-Rp 1.234.567`. */
export function changeText(value: number, language: Language): string {
  return `${value > 0 ? '+' : ''}${rupiahText(value, language)}`;
}

/** @param value whole sen. @returns `Rp 13.751,70`, or without decimals when there are no sen. */
export function senText(value: number, language: Language): string {
  const whole = Math.trunc(Math.abs(value) / 100);
  const rest = Math.abs(value) % 100;
  const sign = value < 0 ? '-' : '';
  const tail = rest === 0 ? '' : `${separators[language].decimal}${String(rest).padStart(2, '0')}`;
  return `${sign}Rp ${wholeNumber(whole, language)}${tail}`;
}

/** @param values whole sen each. @returns `Rp 5.000.000, Rp 5.250.000`. */
export function amountsText(values: readonly number[], language: Language): string {
  return values.map((value) => senText(value, language)).join(', ');
}

/** @param ppm parts per million. @returns `0,24 %`. */
export function rateText(ppm: number, language: Language): string {
  const percent = (ppm / 10_000).toFixed(4).replace(/0{1,2}$/, '');
  return `${percent.replace('.', separators[language].decimal)} %`;
}

/** @param day `YYYY-MM-DD`. @returns `15 Des 2026`. */
export function dayText(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[language][Number(month) - 1] ?? month} ${year}`;
}

/** @param instant RFC 3339. @returns its day in Asia/Jakarta, `YYYY-MM-DD`. */
export function jakartaDay(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** @param period `YYYY-MM`. @returns `Oktober 2026`. */
export function periodText(period: string, language: Language): string {
  const [year = '', month = ''] = period.split('-');
  return `${longMonths[language][Number(month) - 1] ?? month} ${year}`;
}

/** @param period `YYYY-MM`. @returns `Okt 2026`, for a column. */
export function shortPeriodText(period: string, language: Language): string {
  const [year = '', month = ''] = period.split('-');
  return `${months[language][Number(month) - 1] ?? month} ${year}`;
}

/** @returns `Oktober 2026, November 2026`. */
export function periodsText(periods: readonly string[], language: Language): string {
  return periods.map((period) => periodText(period, language)).join(', ');
}

/** @returns `Budi, Siti and 4 more`. */
export function namesText(
  { names, more }: { readonly names: readonly string[]; readonly more: number },
  language: Language,
): string {
  const listed = names.join(', ');
  if (more === 0) return listed;
  return `${listed} ${language === 'id' ? 'dan' : 'and'} ${wholeNumber(more, language)} ${language === 'id' ? 'lainnya' : 'more'}`;
}

/** @returns who is late and since when: `Budi (by 31 Aug 2026), Siti (by 3 Sep 2026) and 4 more`. */
export function latenessText(
  late: { readonly names: readonly { readonly name: string; readonly by: string }[]; readonly more: number },
  language: Language,
  by: string,
  and: string,
): string {
  const named = late.names.map((one) => `${one.name} (${by} ${dayText(one.by, language)})`).join(', ');
  const others = language === 'id' ? 'lainnya' : 'more';
  return late.more === 0 ? named : `${named} ${and} ${wholeNumber(late.more, language)} ${others}`;
}

/** @param instant RFC 3339. @returns its day and minute in Asia/Jakarta: `15 Des 2026 14.05 WIB`. */
export function instantText(instant: string, language: Language): string {
  return `${shortInstantText(instant, language)} WIB`;
}

/** @returns a day, or a day with its hour in Jakarta, as `--date` takes it: `2026-11-09T14:30`. */
export function typedTime({ eventAt, timeKnown }: { readonly eventAt: string; readonly timeKnown: boolean }): string {
  return new Date(Date.parse(eventAt) + 7 * 3_600_000).toISOString().slice(0, timeKnown ? 16 : 10);
}

/** As `instantText`, for tables, without the zone's name. */
export function shortInstantText(instant: string, language: Language): string {
  const shifted = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${dayText(shifted.slice(0, 10), language)} ${shifted.slice(11, 16).replace(':', language === 'id' ? '.' : ':')}`;
}

/** @returns numbers of lines or letters of columns, as many as a sentence bears: `1, 2, 3, 4, 5 …`. */
export function lineList(lines: readonly (number | string)[]): string {
  return lines.slice(0, 5).join(', ') + (lines.length > 5 ? ' …' : '');
}

/** @returns a time that is left: `40 s`, `3 min`, or in Indonesian `40 detik`, `3 menit`. */
export function whileText(seconds: number, language: Language): string {
  const units = language === 'id' ? (['detik', 'menit'] as const) : (['s', 'min'] as const);
  return seconds < 60 ? `${seconds} ${units[0]}` : `${Math.ceil(seconds / 60)} ${units[1]}`;
}

const guardFlags = {
  maxIncrease: '--max-increase',
  maxDecrease: '--max-decrease',
  maxTotal: '--max-total',
  maxNew: '--max-new',
  maxLeavers: '--max-leavers',
  maxWageChanges: '--max-wage-changes',
} as const;

/** A guard of an unattended report that is not kept: rates in hundredths of a per cent, totals in rupiah, else workers. */
export interface GuardFigures {
  readonly guard: keyof typeof guardFlags;
  readonly limit: number;
  /** Null where there is no month to compare with. */
  readonly found: number | null;
}

/** @returns guards with their figures: `--max-increase 20 % (found 35.2 %)`. @param found what stands before a figure. @param nothing what is said where there is none. */
export function guardsText(
  guards: readonly GuardFigures[],
  language: Language,
  found: string,
  nothing: string,
): string {
  const figure = (guard: GuardFigures['guard'], value: number): string => {
    if (guard === 'maxTotal') return rupiahText(value, language);
    const isRate = guard === 'maxIncrease' || guard === 'maxDecrease';
    return isRate ? rateText(Math.round(value) * 100, language) : wholeNumber(value, language);
  };
  return guards
    .map(({ guard, limit, found: value }) => {
      const said = value === null ? nothing : `${found} ${figure(guard, value)}`;
      return `${guardFlags[guard]} ${figure(guard, limit)} (${said})`;
    })
    .join('; ');
}

/** A benefit's amount: rupiah, or parts per million of what `unit` names; `times` over, after so many months. */
export interface BenefitFigures {
  readonly programme: string;
  readonly unit: string;
  readonly amount: number;
  readonly times: number;
  readonly afterMonths: number;
  readonly withinMonths?: number;
  /** In rupiah a month, where the month is known. */
  readonly cap?: number;
}

function upToCap(cap: number | undefined, language: Language): string {
  if (cap === undefined) return language === 'id' ? ' sampai batas upah JKP' : ' up to the cap of JKP';
  return language === 'id' ? ` (paling banyak ${rupiahText(cap, 'id')})` : ` (at most ${rupiahText(cap, 'en')})`;
}

/** @returns how a benefit is reckoned: `24 × Rp 500,000`, `60 % of the wage (at most Rp 5,000,000) × 6; after 12 months in 24`. */
export function benefitFormula(
  { programme, unit, amount, times, afterMonths, withinMonths, cap }: BenefitFigures,
  language: Language,
): string {
  const share = rateText(amount, language).replace(/[.,]00 %$/, ' %');
  const id = language === 'id';
  const whole = amount === 1_000_000;
  const upTo = programme === 'JKP' ? upToCap(cap, language) : '';
  const formula: Record<string, string> = {
    rupiah: `${times > 1 ? `${times} × ` : ''}${rupiahText(amount, language)}`,
    wage: id
      ? `${whole ? '' : `${share} `}upah${upTo} × ${times}`
      : `${whole ? 'the wage' : `${share} of the wage`}${upTo} × ${times}`,
    balance: id ? `${share} saldo` : `${share} of the balance`,
    contributions: id
      ? `${whole ? '' : `${share} `}iuran yang lunas`
      : `${whole ? '' : `${share} of `}the contributions paid`,
    pension: id ? `${share} × bulan iuran / 12 × upah rata-rata` : `${share} × months paid / 12 × the average wage`,
  };
  const within = withinMonths === undefined ? '' : id ? ` dalam ${withinMonths} bulan` : ` within ${withinMonths}`;
  const after = id ? `; sesudah ${afterMonths} bulan iuran${within}` : `; after ${afterMonths} months paid${within}`;
  return (formula[unit] ?? '') + (afterMonths > 0 ? after : '');
}
