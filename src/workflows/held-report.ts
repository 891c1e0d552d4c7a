import type { Portal } from '../portal/index.js';
import type { PeriodStatus } from '../portal/resources.js';
import { sen } from '../law/money.js';
import type { HeldLine } from '../report/compare-reports.js';
import { identityOf } from '../report/compose.js';
import { paired } from '../report/paired.js';

/** @returns whether the month has a report that counts. */
export function isReported(status: PeriodStatus): boolean {
  return status.state === 'finalised' || status.state === 'posted';
}

/** @returns the revision that a report of the month would have: the next one, beside the report that is there. */
export function nextRevision(status: PeriodStatus): number {
  return isReported(status) ? status.revision + 1 : status.revision;
}

/** The lines of the month's report as the portal holds them, sorted by identity. */
export async function* heldLines(
  portal: Portal,
  { period, revision }: PeriodStatus,
): AsyncGenerator<HeldLine, void, undefined> {
  const reported = identified(portal.reportLines(period, revision));
  for await (const [figures, said] of paired(identified(portal.calculationLines(period, revision)), reported)) {
    if (!figures) continue;
    const { identity, nik = null, passportNo = null, kpj, amounts } = figures;
    const { wage, backPay, programmes, construction = false } = said ?? { wage: 0, backPay: 0, programmes: [] };
    const line = { identity, nik, passportNo, kpj, programmes, construction, amounts };
    yield { ...line, wage: sen(wage), backPay: sen(backPay) };
  }
}

/** Lines as the portal tells them, with whom they are about. */
export async function* identified<T extends { readonly nik?: string; readonly passportNo?: string }>(
  lines: AsyncIterable<T>,
): AsyncGenerator<T & { readonly identity: string }, void, undefined> {
  for await (const line of lines) yield { ...line, identity: identityOf(line) };
}
