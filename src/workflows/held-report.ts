import type { Portal } from '../portal/index.js';
import type { PeriodStatus } from '../portal/resources.js';
import { identityOf } from '../report/compose.js';
import type { HeldLine } from '../report/compare-reports.js';

/** @returns whether the month has a report that counts. */
export function isReported(status: PeriodStatus): boolean {
  return status.state === 'finalised' || status.state === 'posted';
}

/** @returns the revision that a report of the month would have: the next one, beside the report that is there. */
export function nextRevision(status: PeriodStatus): number {
  return isReported(status) ? status.revision + 1 : status.revision;
}

/** @returns the lines of the month's report as the portal holds them, sorted by identity. */
export async function heldLines(portal: Portal, { period, revision }: PeriodStatus): Promise<HeldLine[]> {
  const reported = new Map<string, Pick<HeldLine, 'wage' | 'backPay' | 'programmes' | 'construction'>>();
  for await (const { nik, passportNo, wage, backPay, programmes, construction } of portal.reportLines(
    period,
    revision,
  )) {
    const said = { wage, backPay, programmes, construction: construction === true };
    reported.set(identityOf({ nik, passportNo }), said);
  }
  const lines: HeldLine[] = [];
  for await (const { nik = null, passportNo = null, kpj, amounts } of portal.calculationLines(period, revision)) {
    const identity = identityOf({ nik: nik ?? undefined, passportNo: passportNo ?? undefined });
    const said = reported.get(identity) ?? { wage: 0, backPay: 0, programmes: [], construction: false };
    lines.push({ identity, nik, passportNo, kpj, ...said, amounts });
  }
  return lines;
}
