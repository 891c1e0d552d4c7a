/**
 * @returns a number of a cell as digits, so that the reader of its column makes the same of it: no grouping, a point,
 * never three decimals (which would look like thousands) nor one alone. A whole number too large to be exact is in the
 * spreadsheet's exponent form: its last digits are gone.
 */
export function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (Math.abs(value) >= Number.MAX_SAFE_INTEGER) return value.toExponential().toUpperCase();
  // A spreadsheet shows fifteen digits; what follows is how binary fractions end.
  const text = String(Number(value.toPrecision(15)));
  const [, decimals] = /^-?\d+\.(\d+)$/.exec(text) ?? [];
  return decimals?.length === 1 || decimals?.length === 3 ? `${text}0` : text;
}
