import { faultOf, partsOf, sizeOfPart } from '../claim-files.js';
import {
  claimOf,
  coveredWorker,
  describeClaim,
  describeDocument,
  digestOfDocuments,
  documentsOf,
  dueOf,
  inState,
  openStage,
} from '../claims.js';
import { DEFAULT_LIMIT, pageOf, readNumber } from '../cursor.js';
import { tell } from '../events.js';
import type { Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import * as store from '../store/claims.js';
import { nextNumber } from '../store/counters.js';
import { tellStory } from '../story.js';
import { type Deed, once, repeatable, writing } from '../transactions.js';

type Operations =
  | 'listClaims'
  | 'startClaim'
  | 'getClaim'
  | 'openSecondStage'
  | 'putDocument'
  | 'putDocumentPart'
  | 'submitClaim'
  | 'withdrawClaim';

const LIST = 'claims';

/** What may still be taken back: the report of an accident is not, once it is received. */
const withdrawable = ['draft', 'submitted', 'in_review'];

const undecided = ['draft', 'stage_one_received', 'submitted', 'in_review'];

/** One accident does not rule out another; of all else there is one claim at a time, and of a death one for good. */
function rulesOut({ kind, eventAt, state }: store.Claim, event: string): boolean {
  if (state === 'withdrawn') return false;
  if (eventAt === event) return true;
  return kind !== 'JKK' && (undecided.includes(state) || (kind === 'JKM' && state === 'approved'));
}

function stageOneIsIn(db: Deed['db'], { id, kind }: store.Claim): boolean {
  return kind === 'JKK' && store.stagesOf(db, id).some(({ stage, submittedAt }) => stage === 1 && submittedAt !== null);
}

function answer({ context, company, db }: Deed, id: string) {
  return { status: 200, body: describeClaim(context, claimOf(db, company, id)) } as const;
}

export const claims: Pick<Handlers, Operations> = {
  listClaims: writing(({ db, context, company, now, query: { cursor, limit = DEFAULT_LIMIT, state, kind, kpj } }) => {
    tellStory(context, company, now);
    const before = readNumber(LIST, cursor, Number.MAX_SAFE_INTEGER);
    const found = store.claimsBefore(db, company.id, { before, limit, state, kind, kpj });
    const { rows, next } = pageOf(LIST, found, limit, ({ number }) => number);
    return { status: 200, body: { items: rows.map((claim) => describeClaim(context, claim)), next } };
  }),

  startClaim: once((call) => {
    const { db, context, company, now, body } = call;
    const { kpj } = coveredWorker(call, body);
    const { kind, timeKnown } = body;
    const eventAt = new Date(body.eventAt).toISOString();
    const known = store.claimsBefore(db, company.id, {
      before: Number.MAX_SAFE_INTEGER,
      limit: DEFAULT_LIMIT,
      kind,
      kpj,
    });
    const there = known.find((claim) => rulesOut(claim, eventAt));
    if (there) throw inState(there);
    const id = `K${String(nextNumber(db, 'claim')).padStart(10, '0')}`;
    const startedAt = now.toISOString();
    const isTimed = timeKnown ? 1 : 0;
    store.addClaim(db, { id, company: company.id, kind, kpj, eventAt, timeKnown: isTimed, state: 'draft', startedAt });
    const dueAt = dueOf(context, { kind }, 1, eventAt);
    store.addStage(db, id, 1, dueAt === null ? null : eventAt, dueAt);
    return answer(call, id);
  }),

  getClaim: writing((call) => {
    tellStory(call.context, call.company, call.now);
    return answer(call, call.path.claimId);
  }),

  openSecondStage: once((call) => {
    const { db, context, company, now, path, body } = call;
    const claim = claimOf(db, company, path.claimId);
    if (claim.state !== 'stage_one_received' || store.stagesOf(db, claim.id).length > 1) throw inState(claim);
    const statedAt = new Date(body.statedAt).toISOString();
    if (Date.parse(statedAt) > now.getTime()) throw new Refusal('CLAIM_NOT_COVERED', { cover: 'future' });
    if (statedAt < claim.eventAt) throw new Refusal('CLAIM_NOT_COVERED', { cover: 'before_start' });
    store.addStage(db, claim.id, 2, statedAt, dueOf(context, claim, 2, statedAt));
    store.setClaimState(db, claim.id, claim.state, now.toISOString());
    return answer(call, claim.id);
  }),

  putDocument: repeatable((call) => {
    const { db, context, company, path, body } = call;
    const claim = claimOf(db, company, path.claimId);
    const { stage } = openStage(db, claim);
    const isAsked = path.document === 'other' || documentsOf(context, claim, stage).includes(path.document);
    if (!isAsked) throw new Refusal('DOCUMENT_REFUSED', { fault: 'not_asked' });
    store.setFiles(db, claim.id, path.document, body.files);
    return { status: 200, body: describeDocument(db, claim.id, path.document) };
  }),

  putDocumentPart: repeatable(({ db, company, path: { claimId, document, file, part }, body }) => {
    const claim = claimOf(db, company, claimId);
    openStage(db, claim);
    const place = { document, file };
    const stored = store.filesOf(db, claim.id).find((known) => known.document === document && known.file === file);
    if (!stored) throw new Refusal('NOT_FOUND');
    const kept = (complete: boolean) => ({ status: 200, body: { document, file, part, complete } }) as const;
    if (stored.complete === 1) return kept(true);
    if (part > partsOf(stored.size) || body.length !== sizeOfPart(stored.size, part)) {
      throw new Refusal('REQUEST_INVALID', { detail: 'not the size of that part' });
    }
    store.putPart(db, claim.id, place, part, body);
    if (store.partsOfFile(db, claim.id, place).length < partsOf(stored.size)) return kept(false);
    const fault = faultOf(store.contentOf(db, claim.id, place), stored);
    store.forgetParts(db, claim.id, place);
    if (fault) return new Refusal('DOCUMENT_REFUSED', { fault });
    store.markComplete(db, claim.id, place);
    return kept(true);
  }),

  submitClaim: once((call) => {
    const { db, context, company, now, path, body } = call;
    const claim = claimOf(db, company, path.claimId);
    const { stage } = openStage(db, claim);
    if (stage !== body.stage) throw inState(claim);
    const { missing } = describeClaim(context, claim);
    if (missing.length > 0) throw new Refusal('DOCUMENTS_MISSING', { documents: missing });
    if (digestOfDocuments(store.filesOf(db, claim.id)) !== body.digest) throw new Refusal('DIGEST_MISMATCH');
    const at = now.toISOString();
    const receipt = `TK-${String(nextNumber(db, 'claim receipt')).padStart(8, '0')}`;
    store.submitStage(db, claim.id, stage, at, receipt);
    const state = claim.kind === 'JKK' && stage === 1 ? 'stage_one_received' : 'submitted';
    store.setClaimState(db, claim.id, state, at);
    tell(db, company.id, call, { kind: 'activity', what: 'claim_submitted' });
    return answer(call, claim.id);
  }),

  withdrawClaim: once((call) => {
    const { db, company, now, path } = call;
    const claim = claimOf(db, company, path.claimId);
    if (!withdrawable.includes(claim.state) || stageOneIsIn(db, claim)) throw inState(claim);
    store.forgetFiles(db, claim.id);
    store.setClaimState(db, claim.id, 'withdrawn', now.toISOString());
    tell(db, company.id, call, { kind: 'activity', what: 'claim_withdrawn' });
    return answer(call, claim.id);
  }),
};
