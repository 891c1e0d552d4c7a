import { createHash } from 'node:crypto';
import { periodOf, todayInJakarta } from '../law/calendar.js';
import { remarkOn } from './claim-decision.js';
import { partsOf } from './claim-files.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { programmesOf } from './membership.js';
import { coverBegan } from './participation.js';
import { Refusal } from './problem.js';
import { rowIn, rowsIn } from './rows.js';
import { type Claim, claimById, filesOf, partsOfFile, type Stage, stagesOf, type StoredFile } from './store/claims.js';
import type { Company } from './store/companies.js';
import type { Database } from './store/database.js';
import { type Worker, workerByKpj } from './store/workers.js';
import type { Deed, Look } from './transactions.js';

type Document = Schemas['ClaimDocumentKind'];

const HOUR_MS = 3_600_000;
const FIRST_DAY = '2015-07-01';

/** @throws Refusal CLAIM_UNKNOWN, also for another company's */
export function claimOf(db: Database, company: Company, id: string): Claim {
  const claim = claimById(db, company.id, id);
  if (!claim) throw new Refusal('CLAIM_UNKNOWN');
  return claim;
}

/** @returns the stage that is still to be handed in. @throws Refusal CLAIM_STATE when there is none */
export function openStage(db: Database, claim: Claim): Stage {
  const stage = stagesOf(db, claim.id).find(({ submittedAt }) => submittedAt === null);
  if (!stage || !['draft', 'stage_one_received'].includes(claim.state)) throw inState(claim);
  return stage;
}

export function inState({ state }: Pick<Claim, 'state'>): Refusal {
  return new Refusal('CLAIM_STATE', { claimState: state });
}

/** What a stage asks for, besides what else may be sent along. @param always without what is asked for in some cases alone. */
export function documentsOf({ db, tables }: Context, claim: Claim, stage: number, always = false): Document[] {
  const { kind, eventAt } = claim;
  const claimant = claimantOf(db, claim);
  return rowsIn(tables['claim-document'], periodOf(todayInJakarta(new Date(eventAt))))
    .filter((row) => row.claim === kind && row.stage === stage && !(always && row.when !== undefined))
    .filter((row) => row.claimant === undefined || row.claimant === claimant)
    .map(({ document }) => document);
}

/** The death benefit is the heirs', and all else once the worker has died. */
function claimantOf(db: Database, { company, kind, kpj }: Claim): Schemas['Claim']['claimant'] {
  const isDead = kind === 'JKM' || workerByKpj(db, company, kpj)?.endReason === 'died';
  return isDead ? 'heirs' : 'worker';
}

/** By when a stage of a work accident is to be reported (PP 44/2015 art. 43); null for what has no clock. */
export function dueOf({ tables }: Context, { kind }: Pick<Claim, 'kind'>, stage: 1 | 2, from: string): string | null {
  if (kind !== 'JKK') return null;
  const wanted = stage === 1 ? 'accident' : 'accident-outcome';
  const rows = tables.deadline.filter((row) => row.kind === wanted);
  const { count } = rowIn(rows, periodOf(todayInJakarta(new Date(from))));
  return new Date(Date.parse(from) + count * HOUR_MS).toISOString();
}

/** @returns the worker that a claim is for. @throws Refusal EMPLOYEE_UNKNOWN, CLAIM_NOT_COVERED */
export function coveredWorker(look: Look & Pick<Deed, 'now'>, { kind, kpj, eventAt }: Schemas['ClaimRequest']): Worker {
  const { db, company, context, now } = look;
  const worker = workerByKpj(db, company.id, kpj);
  if (!worker) throw new Refusal('EMPLOYEE_UNKNOWN');
  const day = todayInJakarta(new Date(eventAt));
  const not = (cover: Schemas['ClaimCover']): Refusal => new Refusal('CLAIM_NOT_COVERED', { cover });
  if (Date.parse(eventAt) > now.getTime()) throw not('future');
  if (day < FIRST_DAY || day < (coverBegan(look, worker) ?? day)) throw not('before_start');
  if (kind === 'JKM' && worker.endReason === 'died' && day !== worker.endDate) throw not('other_day');
  if (kind === 'JKP' && worker.status === 'inactive' && worker.endReason !== 'laid_off') throw not('not_dismissed');
  const endsWithWork = kind === 'JKK' || kind === 'JKM';
  if (endsWithWork && worker.endDate !== null && day > worker.endDate) throw not('after_end');
  if (!programmesOf(worker.data, periodOf(day), company.scale, context.tables).has(kind)) throw not('not_in_programme');
  return worker;
}

export function describeClaim(context: Context, claim: Claim): Schemas['Claim'] {
  const { db } = context;
  const { id, company, kind, kpj, eventAt, timeKnown, state, startedAt, changedAt } = claim;
  const files = filesOf(db, id);
  const open = stagesOf(db, id).find(({ submittedAt }) => submittedAt === null);
  const asked = open && state !== 'withdrawn' ? documentsOf(context, claim, open.stage, true) : [];
  return {
    claimId: id,
    kind,
    kpj,
    name: workerByKpj(db, company, kpj)?.data.name ?? '',
    claimant: claimantOf(db, claim),
    eventAt,
    timeKnown: timeKnown === 1,
    state,
    remark: remarkOn(claim),
    stages: stagesOf(db, id).map((stage) => ({ ...stage })),
    documents: [...new Set(files.map(({ document }) => document))].map((document) =>
      describeDocument(db, id, document),
    ),
    missing: asked.filter((document) => !isComplete(files, document)),
    startedAt,
    changedAt,
  };
}

export function describeDocument(db: Database, claim: string, document: Document): Schemas['ClaimDocument'] {
  const files = filesOf(db, claim).filter((file) => file.document === document);
  return {
    document,
    files: files.map(({ file, mediaType, size, digest, complete }) => {
      const parts = partsOf(size);
      const all = Array.from({ length: parts }, (_, at) => at + 1);
      const partsReceived = complete === 1 ? all : partsOfFile(db, claim, { document, file });
      return { mediaType, size, digest, parts, partsReceived, complete: complete === 1 };
    }),
  };
}

function isComplete(files: readonly StoredFile[], document: Document): boolean {
  const own = files.filter((file) => file.document === document);
  return own.length > 0 && own.every(({ complete }) => complete === 1);
}

/** The digest over all complete documents, as the contract says it. */
export function digestOfDocuments(files: readonly StoredFile[]): string {
  const lines = files
    .filter(({ document }) => isComplete(files, document))
    .map(({ document, digest }) => `${document}\t${digest}\n`)
    .sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}
