import { type IsoDate, periodOf } from './calendar.js';
import { shippedTables } from './generated/tables.js';
import { inForce } from './in-force.js';
import type { Claimant, ClaimDocumentRow, Programme, Tables } from './types.js';

/** The stages of a claim: a work accident is reported twice, all else is claimed once. */
export type ClaimStage = ClaimDocumentRow['stage'];

const millisecondsAnHour = 3_600_000;

/** @returns what a claim asks its claimant for in the order in which it is read, stage by stage; of a day before the programme nothing. */
export function claimDocumentsOf(
  claim: Programme,
  claimant: Claimant,
  day: IsoDate,
  tables: Tables = shippedTables,
): ClaimDocumentRow[] {
  return inForce(tables['claim-document'], periodOf(day)).filter(
    (row) => row.claim === claim && (row.claimant ?? claimant) === claimant,
  );
}

/**
 * By when a stage of a work accident has to be reported: 2 × 24 hours from the accident, and again from the day that the
 * doctor states what came of it (PP 44/2015 art. 43). Hours are hours: no holiday stops them.
 * @returns how many hours, and the article; undefined for a claim that has no clock, and for a day before the law.
 */
export function claimClock(
  claim: Programme,
  stage: ClaimStage,
  day: IsoDate,
  tables: Tables = shippedTables,
): { readonly hours: number; readonly article: string; readonly sure: string } | undefined {
  if (claim !== 'JKK') return undefined;
  const kind = stage === 1 ? 'accident' : 'accident-outcome';
  const row = inForce(tables.deadline, periodOf(day)).find((one) => one.kind === kind);
  return row && { hours: row.count, article: row.article, sure: row.sure };
}

/** @param from an instant, ISO 8601. @returns the instant so many hours later. */
export function hoursAfter(from: string, hours: number): string {
  return new Date(Date.parse(from) + hours * millisecondsAnHour).toISOString();
}
