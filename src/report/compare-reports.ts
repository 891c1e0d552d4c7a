import { roundToRupiah, sen } from '../law/money.js';
import type { Programme } from '../law/types.js';
import type { LongReport, ReportLine } from './compose.js';
import { type Amounts, amountColumns } from './differences.js';
import { billed } from './reasons.js';

/** One worker's line of a report that the portal holds, with its own figures; amounts in sen. */
export interface HeldLine {
  readonly identity: string;
  readonly nik: string | null;
  readonly passportNo: string | null;
  readonly kpj: string;
  readonly wage: number;
  readonly backPay: number;
  readonly programmes: readonly Programme[];
  readonly construction: boolean;
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
export function compareReports(held: readonly HeldLine[], report: LongReport): ReportComparison {
  const changes: LineChange[] = [];
  const left = new Map(held.map((line) => [line.identity, line]));
  for (const line of report.lines) {
    const before = left.get(line.identity);
    left.delete(line.identity);
    if (before && says(before) === says(line)) continue;
    const { identity, person } = line;
    const known = { identity, name: person.name, kpj: before?.kpj ?? person.kpj };
    changes.push({ ...known, before: before ? saidBefore(before) : null, after: saidNow(line) });
  }
  for (const line of left.values()) {
    changes.push({ identity: line.identity, name: undefined, kpj: line.kpj, before: saidBefore(line), after: null });
  }
  const programmes = billed.map((programme) => {
    const before = held.reduce((sum, { amounts }) => sum + ofProgramme(amounts, programme), 0);
    return { programme, before: roundToRupiah(sen(before)), after: report.totals[programme].rupiah };
  });
  return { changes: changes.sort((a, b) => (a.identity < b.identity ? -1 : 1)), programmes };
}

/** All that a digest covers of a line. */
function says({
  wage,
  backPay,
  programmes,
  construction,
}: Omit<HeldLine, 'nik' | 'passportNo' | 'kpj' | 'amounts' | 'identity'>): string {
  return [wage, backPay, [...programmes].sort().join(','), construction].join(' ');
}

function saidBefore({ wage, backPay, programmes, amounts }: HeldLine): Said {
  const amount = billed.reduce((sum, programme) => sum + ofProgramme(amounts, programme), 0);
  return { wage, backPay, programmes, amount };
}

function saidNow({ wage, backPay, programmes, contributions }: ReportLine): Said {
  return { wage, backPay, programmes, amount: contributions.employer + contributions.employee };
}

function ofProgramme(amounts: Amounts, programme: Programme): number {
  return Object.entries(amountColumns).reduce(
    (sum, [column, [of]]) => sum + (of === programme ? (amounts[column as keyof Amounts] ?? 0) : 0),
    0,
  );
}
