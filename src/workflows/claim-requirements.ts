import type { App } from '../app.js';
import type { IsoDate } from '../law/calendar.js';
import { claimClock, claimDocumentsOf } from '../law/claims.js';
import type { ClaimDocumentRow, Programme } from '../law/types.js';
import { tablesHere } from './company-law-file.js';

/** One report or application of a claim. */
export interface RequiredStage {
  readonly stage: 1 | 2;
  /** The hours in which it has to be handed in, and the article; undefined where no clock runs. */
  readonly clock: ReturnType<typeof claimClock>;
  readonly documents: readonly ClaimDocumentRow[];
  /** What the heirs of a worker who died bring instead; empty where that makes no difference. */
  readonly heirs: readonly ClaimDocumentRow[];
}

export interface Requirements {
  readonly kind: Programme;
  readonly day: IsoDate;
  readonly stages: readonly RequiredStage[];
}

/** @param day of the event; today when absent. @returns what a claim asks for; nobody is asked. @throws AppError as `tablesHere` */
export async function claimRequirements(app: App, kind: Programme, day = app.today()): Promise<Requirements> {
  const tables = await tablesHere(app);
  const rows = claimDocumentsOf(kind, 'worker', day, tables);
  const ofHeirs = claimDocumentsOf(kind, 'heirs', day, tables);
  const isTheirs = ofHeirs.some(({ claimant }) => claimant !== undefined);
  const stages = ([1, 2] as const).filter((stage) => rows.some((row) => row.stage === stage));
  return {
    kind,
    day,
    stages: stages.map((stage) => ({
      stage,
      clock: claimClock(kind, stage, day, tables),
      documents: rows.filter((row) => row.stage === stage),
      heirs: isTheirs ? ofHeirs.filter((row) => row.stage === stage) : [],
    })),
  };
}
