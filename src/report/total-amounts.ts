import type { components } from '../contract/generated/api.js';

/** The columns of Formulir 2a, in sen. */
export type ReportAmounts = components['schemas']['Amounts'];

/** @param lines the figures of each worker. @returns the sum of each column; one that nobody has is absent. */
export async function totalAmounts(lines: AsyncIterable<{ readonly amounts: ReportAmounts }>): Promise<ReportAmounts> {
  const sums: ReportAmounts = {};
  for await (const { amounts } of lines) {
    for (const [column, amount] of Object.entries(amounts)) {
      const name = column as keyof ReportAmounts;
      sums[name] = (sums[name] ?? 0) + amount;
    }
  }
  return sums;
}
