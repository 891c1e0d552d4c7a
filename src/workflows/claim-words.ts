import { createHash } from 'node:crypto';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { claimDocumentsOf, type ClaimStage } from '../law/claims.js';
import { todayInJakarta } from '../law/calendar.js';
import { type ClaimDocumentRow, programmes, type Programme } from '../law/types.js';
import type { Claim, ClaimDocumentKind } from '../portal/resources.js';
import { tablesHere } from './company-law-file.js';

export { parseEventTime, type EventTime } from './event-time.js';
export type { Claim, ClaimDocumentKind } from '../portal/resources.js';
export { programmes as claimKinds, type Programme as ClaimKind } from '../law/types.js';

/** @returns the kind of claim that a word names; undefined for none. */
export function parseClaimKind(word: string): Programme | undefined {
  return programmes.find((kind) => kind === word.trim().toUpperCase());
}

/** @param parts what makes a deed the same deed. @returns the key under which the portal does it once. */
export function claimKey(...parts: readonly (string | number)[]): string {
  return `claim-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40)}`;
}

/** @returns the stage that is still to be handed in; undefined when none is. */
export function openStageOf(claim: Claim): Claim['stages'][number] | undefined {
  const isOpen = claim.state === 'draft' || claim.state === 'stage_one_received';
  return isOpen ? claim.stages.find(({ submittedAt }) => submittedAt === null) : undefined;
}

/** Why a claim takes neither documents nor a report any more. */
export function isClosed({ claimId, kind, state, eventAt, timeKnown }: Claim): AppError {
  const anew = state === 'withdrawn' || state === 'rejected';
  return new AppError('refused', message('claims.isClosed', { claimId, state }), {
    code: 'CLAIM_STATE',
    help: anew
      ? message('claims.isClosed.anew', { kind, eventAt, timeKnown })
      : message('claims.isClosed.help', { claimId }),
  });
}

/** @returns what the law's table asks for a claim, stage by stage. */
export async function askedOf(
  app: App,
  { kind, claimant, eventAt }: Pick<Claim, 'kind' | 'claimant' | 'eventAt'>,
): Promise<ClaimDocumentRow[]> {
  return claimDocumentsOf(kind, claimant, todayInJakarta(new Date(eventAt)), await tablesHere(app));
}

/** Which documents a stage still lacks: what it cannot be handed in without, and what is asked for in some cases alone. */
export interface Lacking {
  readonly missing: readonly ClaimDocumentKind[];
  readonly ifApplicable: readonly ClaimDocumentRow[];
}

/** What our table asks for and what the portal says, together; a document of which a part is missing is missing. */
export function lackingOf(claim: Claim, stage: ClaimStage, asked: readonly ClaimDocumentRow[]): Lacking {
  const isThere = (document: ClaimDocumentKind): boolean =>
    claim.documents.some((known) => known.document === document && known.files.every(({ complete }) => complete));
  const ofStage = asked.filter((row) => row.stage === stage && !isThere(row.document));
  const begun = claim.documents.filter(({ document }) => !isThere(document)).map(({ document }) => document);
  const always = ofStage.filter(({ when }) => when === undefined).map(({ document }) => document);
  const missing = [...new Set([...always, ...claim.missing.filter((document) => !isThere(document)), ...begun])];
  return { missing, ifApplicable: ofStage.filter(({ when, document }) => when && !missing.includes(document)) };
}
