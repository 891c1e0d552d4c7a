const sixteenDigits = 1_000_000_000_000_000;

/**
 * @returns a number of a cell as digits, so that the reader of its column makes the same of it: no grouping, a point,
 * never three decimals, which would look like thousands. A whole number whose last digits are gone, or may
 * be, is in the spreadsheet's exponent form: Excel keeps fifteen digits and makes a sixteenth 0.
 */
export function numberText(value: number): string {
  const size = Math.abs(value);
  // Four of them are no NIK's end at all, which its reader says.
  const cut = size >= sixteenDigits && value % 10 === 0 && value % 10_000 !== 0;
  if (Number.isSafeInteger(value) && !cut) return String(value);
  if (size >= sixteenDigits) return value.toExponential().toUpperCase();
  // A spreadsheet shows fifteen digits; what follows is how binary fractions end.
  const text = String(Number(value.toPrecision(15)));
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
