/** What a month may at the most differ from the last one that was reported; undefined is not looked at. */
export interface Guards {
  /** Of the bill, in hundredths of a per cent: 2000 is 20 %. */
  readonly maxIncrease: number | undefined;
  readonly maxDecrease: number | undefined;
  /** Of the bill, in whole rupiah. */
  readonly maxTotal: number | undefined;
  /** Workers in this report and not in the last one. */
  readonly maxNew: number | undefined;
  /** Workers in the last report and not in this one, and those who leave within the month. */
  readonly maxLeavers: number | undefined;
  /** Workers with another wage than in the last report. */
  readonly maxWageChanges: number | undefined;
}

/** What a month comes to, as far as guards look at it. */
export interface GuardedMonth {
  /** The bill, in whole rupiah. */
  readonly total: number;
  /** Who leaves within the month. */
  readonly leavers: number;
  /** The last month that was reported; null where none was. */
  readonly before: {
    readonly total: number;
    readonly joined: number;
    readonly left: number;
    readonly wageChanged: number;
  } | null;
}

/** What a guard counts; a basis point is a hundredth of a per cent. */
const units = {
  maxIncrease: 'basisPoints',
  maxDecrease: 'basisPoints',
  maxTotal: 'rupiah',
  maxNew: 'workers',
  maxLeavers: 'workers',
  maxWageChanges: 'workers',
} as const satisfies Record<keyof Guards, string>;

/** A guard that is not kept. */
export interface Breach {
  readonly guard: keyof Guards;
  readonly unit: (typeof units)[keyof Guards];
  /** In the guard's unit. */
  readonly limit: number;
  /** In the same unit; null where there is no month to compare with. */
  readonly found: number | null;
}

/** @returns the guards that the month does not keep. Without a month to compare with, those that need one are not kept. */
export function breachesOf(guards: Guards, { total, leavers, before }: GuardedMonth): Breach[] {
  const values: Readonly<Record<keyof Guards, number | null>> = {
    maxIncrease: before && growth(before.total, total),
    maxDecrease: before && -growth(before.total, total),
    maxTotal: total,
    maxNew: before && before.joined,
    maxLeavers: before && before.left + leavers,
    maxWageChanges: before && before.wageChanged,
  };
  return (Object.keys(values) as (keyof Guards)[]).flatMap((guard) => {
    const limit = guards[guard];
    const value = values[guard];
    if (limit === undefined || (value !== null && value <= limit)) return [];
    // As it is shown: a whole number, and beyond the limit.
    const found = value === null ? null : Math.max(Math.round(value), limit + 1);
    return [{ guard, limit, found, unit: units[guard] }];
  });
}

/** In hundredths of a per cent; what grows from nothing grows beyond every bound. */
function growth(before: number, now: number): number {
  return before === now ? 0 : ((now - before) * 10_000) / before;
}
