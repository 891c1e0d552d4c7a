import type { BilledProgramme } from '../law/bill.js';
import { roundToRupiah, sen } from '../law/money.js';
import type { Programme } from '../law/types.js';
import { type Amounts, amountColumns } from './differences.js';
import type { ReportedLine } from './digest.js';
import type { LongReport } from './long-report.js';
import { paired } from './paired.js';
import { billed } from './reasons.js';

/** One worker's line of a report that the portal holds, with its own figures; amounts in sen. */
export interface HeldLine extends ReportedLine {
  readonly nik: string | null;
  readonly passportNo: string | null;
  readonly kpj: string;
  readonly amounts: Amounts;
}

/** What a report says of a worker, and what the employer transfers for it; in sen. */
export interface Said {
  readonly wage: number;
  readonly backPay: number;
  readonly programmes: readonly Programme[];
  readonly amount: number;
}

/** A worker of whom two reports of a month say something else; null where one does not name them. */
export interface LineChange {
  readonly identity: string;
  /** Undefined for whom only the report that is held names. */
  readonly name: string | undefined;
  readonly kpj: string | undefined;
  readonly before: Said | null;
  readonly after: Said | null;
}

export interface ReportComparison {
  /** By identity. */
  readonly changes: readonly LineChange[];
  /** What is billed by programme, in whole rupiah. */
  readonly programmes: readonly { readonly programme: Programme; readonly before: number; readonly after: number }[];
}

/** @returns how a month's report differs from the one that the portal holds. @param held sorted by identity, as the report is. */
export async function compareReports(held: Iterable<HeldLine>, report: LongReport): Promise<ReportComparison> {
  const changes: LineChange[] = [];
  const sums = new Map<BilledProgramme, number>();
  for await (const [after, before] of paired(report.lines, held)) {
    for (const programme of billed) {
      sums.set(programme, (sums.get(programme) ?? 0) + (before ? ofProgramme(before.amounts, programme) : 0));
    }
    if (before && after && says(before) === says(after)) continue;
    changes.push({
      identity: (after ?? before).identity,
      name: after?.name,
      kpj: before?.kpj ?? after?.kpj,
      before: before ? said(before) : null,
      after: after ? said(after) : null,
    });
  }
  const programmes = billed.map((programme) => {
    const before = roundToRupiah(sen(sums.get(programme) ?? 0));
    return { programme, before, after: report.totals[programme].rupiah };
  });
  return { changes, programmes };
}

/** All that a digest covers of a line. */
function says({ wage, backPay, programmes, construction }: ReportedLine): string {
  return [wage, backPay, [...programmes].sort().join(','), construction].join(' ');
}

function said({
  wage,
  backPay,
  programmes,
  amounts,
}: Pick<HeldLine, 'wage' | 'backPay' | 'programmes' | 'amounts'>): Said {
  const amount = billed.reduce((sum, programme) => sum + ofProgramme(amounts, programme), 0);
  return { wage, backPay, programmes, amount };
}

function ofProgramme(amounts: Amounts, programme: Programme): number {
  return Object.entries(amountColumns).reduce(
    (sum, [column, [of]]) => sum + (of === programme ? (amounts[column as keyof Amounts] ?? 0) : 0),
    0,
  );
}
