import type { MonthLaw } from '../law/month.js';
import type { Person } from '../roster/person.js';
import { lineOf, openSums, type Report, type ReportLine } from './compose.js';
import { amountsOf, type Amounts } from './differences.js';
import { byIdentity, digestOf, type ReportedLine } from './digest.js';
import type { MakeList, Rows } from './rows.js';
import { sortedRows } from './sorted-rows.js';

/** All that is kept of a worker's line: what is sent, and what it comes to, in sen. */
export interface KeptLine extends ReportedLine {
  readonly name: string;
  readonly kpj?: string | undefined;
  readonly amounts: Amounts;
}

/** A report of which memory need not hold every line. */
export type LongReport = Report<Rows<KeptLine>>;

/**
 * As `composeReport`, for more people than memory should hold, one after the other in any order.
 * @param makeList makes the lists that the lines are sorted in. @param onLine is shown each line whole.
 * @throws RangeError when the amounts together are past what can be counted exactly.
 */
export function openReport(
  month: MonthLaw,
  makeList: MakeList,
  onLine: (line: ReportLine) => void = () => undefined,
): { take(person: Person): void; close(): LongReport } {
  const { period } = month;
  const sums = openSums();
  const lines = sortedRows<KeptLine>(byIdentity, makeList);
  return {
    take(person) {
      const line = lineOf(person, month, 'sen', period);
      sums.take(line);
      onLine(line);
      const { identity, wage, backPay, programmes, construction, contributions } = line;
      const { name, kpj } = person;
      lines.push({ identity, name, kpj, wage, backPay, programmes, construction, amounts: amountsOf(contributions) });
    },
    close: () => ({ period, lines, ...sums.close(), digest: digestOf(lines) }),
  };
}
