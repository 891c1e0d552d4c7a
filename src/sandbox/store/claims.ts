import type { Programme } from '../../law/types.js';
import type { Schemas } from '../contract.js';
import type { Database } from './database.js';

type State = Schemas['ClaimState'];

export interface Claim {
  readonly number: number;
  readonly id: string;
  readonly company: number;
  readonly kind: Programme;
  readonly kpj: string;
  readonly eventAt: string;
  readonly timeKnown: number;
  readonly state: State;
  readonly startedAt: string;
  readonly changedAt: string;
}

export interface Stage {
  readonly stage: 1 | 2;
  readonly clockFrom: string | null;
  readonly dueAt: string | null;
  readonly submittedAt: string | null;
  readonly receipt: string | null;
}

type NewFile = Schemas['NewDocumentFile'];

export interface StoredFile extends NewFile {
  readonly document: Schemas['ClaimDocumentKind'];
  /** Counted from 1. */
  readonly file: number;
  readonly complete: number;
}

export function addClaim(db: Database, claim: Omit<Claim, 'number' | 'changedAt'>): void {
  const { id, company, kind, kpj, eventAt, timeKnown, state, startedAt } = claim;
  db.run(
    `INSERT INTO claim (id, company, kind, kpj, eventAt, timeKnown, state, startedAt, changedAt)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, company, kind, kpj, eventAt, timeKnown, state, startedAt, startedAt],
  );
}

export function claimById(db: Database, company: number, id: string): Claim | undefined {
  return db.get('SELECT * FROM claim WHERE company = ? AND id = ?', company, id) as Claim | undefined;
}

export interface ClaimPage {
  readonly before: number;
  readonly limit: number;
  readonly state?: State | undefined;
  readonly kind?: Programme | undefined;
  readonly kpj?: string | undefined;
}

/** @returns up to one more than `limit` claims that began before one, newest first. */
export function claimsBefore(db: Database, company: number, wanted: ClaimPage): Claim[] {
  const { before, limit, state = null, kind = null, kpj = null } = wanted;
  return db.all(
    `SELECT * FROM claim WHERE company = ? AND number < ? AND state = coalesce(?, state)
       AND kind = coalesce(?, kind) AND kpj = coalesce(?, kpj) ORDER BY number DESC LIMIT ?`,
    ...[company, before, state, kind, kpj, limit + 1],
  ) as Claim[];
}

export function setClaimState(db: Database, id: string, state: State, at: string): void {
  db.run('UPDATE claim SET state = ?, changedAt = ? WHERE id = ?', state, at, id);
}

export function addStage(
  db: Database,
  claim: string,
  stage: 1 | 2,
  clockFrom: string | null,
  dueAt: string | null,
): void {
  db.run(
    'INSERT INTO claim_stage (claim, stage, clockFrom, dueAt) VALUES (?, ?, ?, ?)',
    claim,
    stage,
    clockFrom,
    dueAt,
  );
}

export function stagesOf(db: Database, claim: string): Stage[] {
  return db.all(
    'SELECT stage, clockFrom, dueAt, submittedAt, receipt FROM claim_stage WHERE claim = ? ORDER BY stage',
    claim,
  ) as Stage[];
}

export function submitStage(db: Database, claim: string, stage: number, at: string, receipt: string): void {
  db.run(
    'UPDATE claim_stage SET submittedAt = ?, receipt = ? WHERE claim = ? AND stage = ?',
    at,
    receipt,
    claim,
    stage,
  );
}

/** @returns the stages that are still to be handed in before a clock runs out, and since when they are open. */
export function openClocks(
  db: Database,
  company: number,
): { claim: string; stage: number; openedAt: string; dueAt: string }[] {
  return db.all(
    `SELECT claim, stage, dueAt, iif(stage = 1, startedAt, changedAt) AS openedAt FROM claim_stage JOIN claim ON claim.id = claim_stage.claim
     WHERE company = ? AND submittedAt IS NULL AND dueAt IS NOT NULL AND state IN ('draft', 'stage_one_received')`,
    company,
  ) as { claim: string; stage: number; openedAt: string; dueAt: string }[];
}

/** @returns the claims of a state whose last stage was handed in before an instant, oldest first. */
export function handedInBefore(
  db: Database,
  company: number,
  state: State,
  before: string,
): (Pick<Claim, 'id' | 'kind' | 'kpj'> & { at: string })[] {
  return db.all(
    `SELECT id, kind, kpj, max(submittedAt) AS at FROM claim JOIN claim_stage ON claim = id
     WHERE company = ? AND state = ? GROUP BY id HAVING at <= ? ORDER BY at`,
    company,
    state,
    before,
  ) as (Pick<Claim, 'id' | 'kind' | 'kpj'> & { at: string })[];
}

export function filesOf(db: Database, claim: string): StoredFile[] {
  return db.all('SELECT * FROM claim_file WHERE claim = ? ORDER BY document, file', claim) as StoredFile[];
}

/** Makes these the files of a document; of a file that is the same the parts stay. */
export function setFiles(
  db: Database,
  claim: string,
  document: StoredFile['document'],
  files: readonly NewFile[],
): void {
  const before = filesOf(db, claim).filter((known) => known.document === document);
  for (const { file, digest, size, mediaType } of before) {
    const now = files[file - 1];
    if (now && now.digest === digest && now.size === size && now.mediaType === mediaType) continue;
    db.run('DELETE FROM claim_file WHERE claim = ? AND document = ? AND file = ?', claim, document, file);
  }
  for (const [at, { mediaType, size, digest }] of files.entries()) {
    db.run(
      `INSERT INTO claim_file (claim, document, file, mediaType, size, digest) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      ...[claim, document, at + 1, mediaType, size, digest],
    );
  }
}

export function forgetFiles(db: Database, claim: string): void {
  db.run('DELETE FROM claim_file WHERE claim = ?', claim);
}

type Place = Pick<StoredFile, 'document' | 'file'>;

/** @returns which parts are there, counted from 1. */
export function partsOfFile(db: Database, claim: string, { document, file }: Place): number[] {
  const rows = db.all(
    'SELECT part FROM claim_part WHERE claim = ? AND document = ? AND file = ? ORDER BY part',
    ...[claim, document, file],
  );
  return (rows as { part: number }[]).map(({ part }) => part);
}

export function putPart(
  db: Database,
  claim: string,
  { document, file }: Place,
  part: number,
  content: Uint8Array,
): void {
  db.run('INSERT OR REPLACE INTO claim_part VALUES (?, ?, ?, ?, ?)', claim, document, file, part, content);
}

export function contentOf(db: Database, claim: string, { document, file }: Place): Buffer {
  const rows = db.all(
    'SELECT content FROM claim_part WHERE claim = ? AND document = ? AND file = ? ORDER BY part',
    ...[claim, document, file],
  );
  return Buffer.concat((rows as { content: ArrayBuffer }[]).map(({ content }) => Buffer.from(content)));
}

/** The bytes of a file go, whether it was taken or not. */
export function forgetParts(db: Database, claim: string, { document, file }: Place): void {
  db.run('DELETE FROM claim_part WHERE claim = ? AND document = ? AND file = ?', claim, document, file);
}

export function markComplete(db: Database, claim: string, { document, file }: Place): void {
  db.run('UPDATE claim_file SET complete = 1 WHERE claim = ? AND document = ? AND file = ?', claim, document, file);
}
