import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { ClaimDocumentRow } from '../law/types.js';
import type { Claim, ClaimDocumentKind, NewDocumentFile } from '../portal/resources.js';
import { askedOf, claimKey, isClosed, openStageOf } from './claim-words.js';
import { signIn, type Connection } from './connect.js';
import { canBeReadTwice } from './file-bytes.js';
import { readDocument } from './document-file.js';

/** As much of a file as is sent at once; what the contract says. */
const partBytes = 262_144;
/** How many files the contract takes for one document. */
const mostFiles = 20;

/** A file that was found right. */
export interface CheckedFile extends NewFile {
  readonly path: string;
  /** Without its folders. */
  readonly name: string;
  /** Of what is gone once it is read, such as standard input. */
  readonly bytes?: Buffer;
}

type NewFile = Readonly<NewDocumentFile>;

export interface AttachPlan {
  readonly claim: Claim;
  readonly document: ClaimDocumentKind;
  readonly files: readonly CheckedFile[];
  /** How many files of the document, other ones, are there already and would be taken out. */
  readonly replaces: number;
  /** How many files the document would have. */
  readonly pages: number;
}

export interface Attached extends AttachPlan {
  readonly connection: Connection;
  /** How many parts were sent now, of how many there are. */
  readonly sent: number;
  readonly parts: number;
  readonly attached: boolean;
}

/**
 * Sends the files of a document to a claim that is begun. Every file is judged before the first byte is sent; what the portal
 * has of them already, from a run that was cut off, is not sent again.
 * @param word the document, as `kpj-card` or `F5`. @param add whether they come behind the files that are there, or in their place.
 * @throws AppError refused for a claim that is not there, or takes no documents any more, before a file is looked at; check for
 *   a document that the claim does not ask for, or a file as `readDocument` says; unreachable.
 */
export async function attachDocument(
  app: App,
  claimId: string,
  word: string,
  paths: readonly string[],
  add: boolean,
  confirm: (plan: AttachPlan) => Promise<boolean>,
): Promise<Attached> {
  if (paths.length > mostFiles) throw tooMany(paths.length);
  const connection = await signIn(app);
  const { portal, employer } = connection;
  const claim = await portal.claim(claimId);
  (await app.openLedger()).noteClaim(employer, claim);
  if (claim.state === 'withdrawn') throw isClosed(claim);
  const document = documentOf(word, await askedOf(app, claim), claim);
  const files: CheckedFile[] = [];
  for (const path of paths) files.push(await checkedFile(app, path));
  const before = claim.documents.find((known) => known.document === document)?.files ?? [];
  const isSame = (file: NewFile, at: number): boolean => before[at]?.digest === file.digest;
  const all = add ? behind(before, files) : files;
  if (all.length > mostFiles) throw tooMany(all.length);
  const parts = files.reduce((sum, { size }) => sum + Math.ceil(size / partBytes), 0);
  const replaces = before.filter((file) => !isAmong(all, file)).length;
  const plan = { claim, document, files, replaces, pages: all.length };
  const isThere = before.length === all.length && all.every(isSame) && before.every(({ complete }) => complete);
  if (isThere) return { ...plan, connection, sent: 0, parts, attached: true };
  if (!openStageOf(claim)) throw isClosed(claim);
  if (!(await confirm(plan))) return { ...plan, connection, sent: 0, parts, attached: false };

  const digests = all.map(({ digest }) => digest);
  const announced = all.map(({ mediaType, size, digest }) => ({ mediaType, size, digest }));
  const known = await portal.putDocument(
    claimId,
    document,
    announced,
    claimKey('document', claimId, document, ...digests),
  );
  const places = files.map(({ digest }, at) => (add ? digests.indexOf(digest) : at));
  const lacking = places.map((place) => missingParts(known.files[place]));
  const wanted = lacking.reduce((sum, numbers) => sum + numbers.length, 0);
  let sent = 0;
  for (const [at, file] of files.entries()) {
    const numbers = lacking[at] ?? [];
    if (numbers.length === 0) continue;
    const bytes = await sameBytes(app, file);
    for (const part of numbers) {
      app.progress.step(message('progress.upload', { file: file.name }), parts - wanted + sent, parts);
      const piece = bytes.subarray((part - 1) * partBytes, part * partBytes);
      const place = (places[at] ?? at) + 1;
      const key = claimKey('part', claimId, document, place, part, file.digest);
      await portal.putDocumentPart(claimId, { document, file: place, part }, piece, key);
      sent++;
    }
  }
  return { ...plan, connection, sent, parts, attached: true };
}

function isAmong(files: readonly NewFile[], { digest }: NewFile): boolean {
  return files.some((file) => file.digest === digest);
}

type KnownFile = NewFile & { readonly complete: boolean };

/** @throws AppError check where one that is there is not whole, and is none of these: it could never be sent to its end. */
function behind(before: readonly KnownFile[], files: readonly NewFile[]): NewFile[] {
  if (before.some((file) => !file.complete && !isAmong(files, file))) {
    throw new AppError('check', message('claims.unfinished'), {
      code: 'DOCUMENT_UNFINISHED',
      help: message('claims.unfinished.help'),
    });
  }
  return [...before, ...files.filter((file) => !isAmong(before, file))];
}

async function checkedFile(app: App, path: string): Promise<CheckedFile> {
  const { mediaType, bytes } = await readDocument(app, path);
  const kept = (await canBeReadTwice(path)) ? {} : { bytes };
  return { path, name: basename(path), mediaType, size: bytes.length, digest: digestOf(bytes), ...kept };
}

/** The file once more, so that no more than one of them is ever in memory. */
async function sameBytes(app: App, { path, digest, bytes: kept }: CheckedFile): Promise<Buffer> {
  if (kept) return kept;
  const { bytes } = await readDocument(app, path);
  if (digestOf(bytes) === digest) return bytes;
  throw new AppError('usage', message('file.changed', { file: path }), {
    code: 'FILE_CHANGED',
    help: message('file.changed.help'),
  });
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function missingParts(
  file: { readonly parts: number; readonly partsReceived: readonly number[] } | undefined,
): number[] {
  const all = Array.from({ length: file?.parts ?? 0 }, (_, at) => at + 1);
  return all.filter((part) => !file?.partsReceived.includes(part));
}

/** @returns the document that a word means: by its name, or by the number of its form. */
function documentOf(word: string, asked: readonly ClaimDocumentRow[], claim: Claim): ClaimDocumentKind {
  const stage = openStageOf(claim)?.stage;
  const name = word.trim().toLowerCase().replaceAll(/[- ]/g, '_');
  const found = asked.find(({ document, form }) => document === name || form?.toLowerCase() === name)?.document;
  if (found) return found;
  if (name === 'other') return 'other';
  const documents = asked.filter((row) => stage === undefined || row.stage === stage).map(({ document }) => document);
  throw new AppError('check', message('claims.notAsked', { word, kind: claim.kind }), {
    code: 'DOCUMENT_NOT_ASKED',
    help: message('claims.notAsked.help', { documents: [...documents, 'other'] }),
  });
}

function tooMany(files: number): AppError {
  return new AppError('check', message('claims.tooManyFiles', { files, most: mostFiles }), {
    code: 'DOCUMENT_FILES_TOO_MANY',
    help: message('claims.tooManyFiles.help'),
  });
}
