declare const kind: unique symbol;

/** Money: a whole number of sen (Rp 0.01), within the safe integers. */
export type Sen = number & { readonly [kind]: 'Sen' };

/** What each line is rounded to, half-up, from its exact value. */
export type Rounding = 'sen' | 'rupiah';

const million = 1_000_000;

/** @throws RangeError unless `amount` is a whole number within the safe integers. */
export function sen(amount: number): Sen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of sen: ${amount}`);
  return amount as Sen;
}

/** @throws RangeError when `amount` (rupiah) has more than two decimals or is past the safe integers in sen. */
export function rupiah(amount: number): Sen {
  const inSen = Math.round(amount * 100);
  if (inSen / 100 !== amount) throw new RangeError(`not rupiah and sen: ${amount}`);
  return sen(inSen);
}

/**
 * A share of an amount, `base` × `ratePpm` / 1,000,000, rounded half-up from the exact value.
 * The base is split into millions and rest, so that no product leaves the safe integers.
 * @throws RangeError for a negative base or rate, a rate that is not whole, or a result past the safe integers.
 */
export function share(base: Sen, ratePpm: number, rounding: Rounding): Sen {
  if (base < 0 || ratePpm < 0 || !Number.isSafeInteger(ratePpm)) {
    throw new RangeError(`no share of ${base} sen at ${ratePpm} ppm`);
  }
  const rest = base % million;
  const restShare = rest * ratePpm;
  const fraction = restShare % million;
  const wholeSen = sen(((base - rest) / million) * ratePpm + (restShare - fraction) / million);
  if (rounding === 'rupiah') return sen(roundToRupiah(wholeSen) * 100);
  return fraction * 2 >= million ? sen(wholeSen + 1) : wholeSen;
}

/** @throws RangeError when the sum, or any sum on the way, is past the safe integers. */
export function sumSen(values: Iterable<Sen>): Sen {
  let sum = sen(0);
  for (const value of values) sum = sen(sum + value);
  return sum;
}

/** Whole rupiah, rounded half-up. */
export function roundToRupiah(amount: Sen): number {
  const over = ((amount % 100) + 100) % 100;
  return (amount - over) / 100 + (over >= 50 ? 1 : 0);
}

/** Rupiah with at most two decimals: 13751.7 for 1,375,170 sen. */
export function toRupiah(amount: Sen): number {
  return amount / 100;
}
