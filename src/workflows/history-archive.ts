import type { App } from '../app.js';
import { document } from '../contract/generated/document.js';
import { AppError, message } from '../errors.js';
import {
  type Employer,
  type HistoryEvent,
  type NotedReceipt,
  type Submission,
  submissionStates,
} from '../ledger/index.js';
import { Mismatch, readerOf, type Schema } from '../portal/shape.js';
import { reportKey } from '../report/digest.js';
import { employerHere, portalName, profileOf } from './connect.js';
import { knownHistory } from './history.js';
import { sealerFor } from './history-key.js';
import { withLock } from './lock.js';
import { readWholeFile } from './read-whole-file.js';
import { storeOf } from './secret-store.js';

/** What this machine knows of a company, as a file that another ledger takes back. */
export interface HistoryArchive {
  readonly format: typeof format;
  readonly employer: Employer;
  /** `sandbox`, or the host's name. */
  readonly portal: string;
  readonly submissions: readonly Submission[];
  readonly events: readonly HistoryEvent[];
  /** By which the receipts of payments are known again; earlier releases wrote none. */
  readonly receipts?: readonly NotedReceipt[];
}

/** What taking an archive back has added. */
export interface Restored {
  readonly portal: string;
  readonly added: { readonly submissions: number; readonly events: number; readonly receipts: number };
  /** What was known here already. */
  readonly known: { readonly submissions: number; readonly events: number; readonly receipts: number };
  /** Reports that were left out: this ledger knows another report of their month that counts. */
  readonly leftOut: readonly Submission[];
}

const format = 'bpjstk-history/1';
const mostBytes = 256_000_000;

const of = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const orNull = (schema: Schema): Schema => ({ oneOf: [schema, { type: 'null' }] });
const object = (properties: Readonly<Record<string, Schema>>): Schema => {
  return { type: 'object', required: Object.keys(properties), properties };
};
const count: Schema = { type: 'integer', minimum: 0 };
const word: Schema = { type: 'string', maxLength: 64 };

const submission = object({
  key: of('Digest'),
  period: of('Period'),
  revision: count,
  digest: of('Digest'),
  employees: count,
  total: of('Rupiah'),
  leavers: { type: 'string', enum: ['none', 'pending', 'done'] },
  state: { type: 'string', enum: submissionStates },
  receipt: orNull(word),
  billingCode: orNull(of('BillingCode')),
  dueDate: orNull(of('Day')),
  refusal: orNull(word),
  intendedAt: of('Instant'),
  settledAt: orNull(of('Instant')),
});

const receipt = object({ paymentId: word, period: of('Period'), digest: of('Digest'), notedAt: of('Instant') });

const whole = object({
  format: { const: format },
  employer: object({ portal: { type: 'string', maxLength: 300 }, npp: of('Npp'), divisi: of('Divisi') }),
  submissions: { type: 'array', items: submission },
  events: { type: 'array', items: of('HistoryEvent') },
});
const archive: Schema = {
  ...whole,
  properties: { ...whole.properties, receipts: { type: 'array', items: receipt } },
};

/** @returns all that this machine knows of the company, without what was done at the portal (activity). @throws AppError as `knownHistory` */
export async function historyArchive(app: App): Promise<HistoryArchive> {
  const { employer, portal, submissions, events } = await knownHistory(app);
  const { npp, divisi } = employer;
  const receipts = (await app.openLedger()).receipts(employer);
  return { format, employer: { portal: employer.portal, npp, divisi }, portal, submissions, events, receipts };
}

/**
 * Takes back what `historyArchive` gave: adds what is missing here, and changes nothing that is there.
 * @param file its path; `-` is standard input.
 * @throws AppError check for a file that is none, or another company's; locked; as `sealerFor`.
 */
export async function restoreHistory(app: App, file: string): Promise<Restored> {
  const employer = await employerHere(app);
  const found = readArchive(file, await readWholeFile(app, file, mostBytes), employer);
  const { submissions, events, receipts = [] } = found;
  return withLock(app, { employer }, async () => {
    const ledger = await app.openLedger();
    const isSealed = (await profileOf(app)).ledger?.encrypt === true;
    const sealer = isSealed ? await sealerFor(app, employer, await storeOf(app, employer)) : undefined;
    const before = new Set(ledger.list(employer).map(({ key }) => key));
    const added = new Set(ledger.restore(employer, submissions));
    const newEvents = ledger.remember(employer, events, undefined, sealer).length;
    const noted = new Set(ledger.receipts(employer).map(({ paymentId }) => paymentId));
    const newReceipts = receipts.filter(({ paymentId }) => !noted.has(paymentId));
    for (const receipt of newReceipts) ledger.noteReceipt(employer, receipt);
    const leftOut = submissions.filter(({ key }) => !before.has(key) && !added.has(key));
    return {
      portal: portalName(employer),
      added: { submissions: added.size, events: newEvents, receipts: newReceipts.length },
      known: {
        submissions: submissions.length - added.size - leftOut.length,
        events: events.length - newEvents,
        receipts: receipts.length - newReceipts.length,
      },
      leftOut,
    };
  });
}

function readArchive(file: string, bytes: Uint8Array, employer: Employer): HistoryArchive {
  const { schemas } = document['components'] as { schemas: Record<string, Schema> };
  const read = readerOf(archive, schemas, 'export')(parsed(file, bytes));
  if (read instanceof Mismatch) throw noArchive(file, read.at);
  // The reader has copied just what the schema above says.
  const found = read as HistoryArchive;
  refuseStranger(file, found.employer, employer);
  const { npp, divisi } = employer;
  for (const { key, state, receipt, period, revision, digest } of found.submissions) {
    if (key !== reportKey({ npp, divisi, period, revision, digest })) throw noArchive(file, 'export.submissions[].key');
    if (state === 'submitted' && receipt === null) throw noArchive(file, 'export.submissions[].receipt');
  }
  return found;
}

function parsed(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw noArchive(file, 'JSON');
  }
}

function noArchive(file: string, at: string): AppError {
  return new AppError('check', message('history.noArchive', { file, at }), {
    code: 'HISTORY_FILE_INVALID',
    help: message('history.noArchive.help'),
  });
}

function refuseStranger(file: string, theirs: Employer, ours: Employer): void {
  const same = theirs.portal === ours.portal && theirs.npp === ours.npp && theirs.divisi === ours.divisi;
  if (same) return;
  const { npp, divisi, portal } = theirs;
  throw new AppError('check', message('history.ofAnother', { file, npp, divisi, portal }), {
    code: 'HISTORY_OF_ANOTHER_COMPANY',
    help: message('history.ofAnother.help', ours),
  });
}
