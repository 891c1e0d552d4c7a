/** Units of 10⁻¹²: fine enough that every product of an example is whole. */
const digits = 12;

/** A working such as `4,000,000 × 0.24 % × 50 % = 4,800`, or `1 × 3.70 % = 0.037 → 0.04` where it is rounded. */
const shape = /^(?<factors>.+) = (?<exact>[\d,.]+)(?: → (?<rounded>[\d,.]+))?$/;

/** @returns what an example says must come out: an amount of rupiah, or the word or day as it stands. */
export function figureOf(given: string | number): string | number {
  const groups = shape.exec(String(given))?.groups;
  const figure = groups?.['rounded'] ?? groups?.['exact'] ?? String(given);
  return /^[\d,]+(\.\d+)?$/.test(figure) ? Number(figure.replaceAll(',', '')) : figure;
}

/** @returns what is wrong with a working's arithmetic; nothing where there is none to check. */
export function faultsOf(given: string | number): string[] {
  const groups = shape.exec(String(given))?.groups;
  if (!groups) return [];
  const { factors = '', exact = '', rounded } = groups;
  const value = factors.split(' + ').reduce((sum, term) => sum + productOf(term), 0n);
  const stated = productOf(rounded ?? exact);
  const [sen, rupiah] = [halfUp(value, digits - 2), halfUp(value, digits)];
  return [
    ...(value === productOf(exact) ? [] : [`${String(given)}: not what the factors come to`]),
    ...(stated === sen || (rounded !== undefined && stated === rupiah)
      ? []
      : [`${String(given)}: not rounded half-up`]),
  ];
}

function productOf(term: string): bigint {
  const factors = term.split(' × ').map((factor): [number: bigint, decimals: number] => {
    const [whole = '', part = ''] = factor.replace(' %', '').replaceAll(',', '').split('.');
    return [BigInt(whole + part), part.length + (factor.endsWith('%') ? 2 : 0)];
  });
  const decimals = factors.reduce((sum, [, each]) => sum + each, 0);
  return factors.reduce((product, [each]) => product * each, 10n ** BigInt(digits - decimals));
}

function halfUp(value: bigint, decimals: number): bigint {
  const unit = 10n ** BigInt(decimals);
  return ((2n * value + unit) / (2n * unit)) * unit;
}
