import { message } from '../../errors.js';
import type { Claim } from '../../workflows/claim-words.js';
import type { ClaimStatus, ListedClaims, WithdrawnClaim } from '../../workflows/claims.js';
import { maskKpj } from '../../workflows/shown-diagnostic.js';
import type { SubmitPlan, SubmittedClaim } from '../../workflows/submit-claim.js';
import { documentName } from './claim-requirements.js';
import { dataTable, tableView, type Block, type Cell, type View } from './view.js';

/** A claim as `--json` carries it: whose it is is masked unless `reveal`. */
export function claimJson(claim: Claim, reveal: boolean, now: Date): object {
  const { kpj, name, documents, stages, ...rest } = claim;
  return {
    ...rest,
    stages: stages.map((stage) => ({ ...stage, late: isLate(stage, now) })),
    worker: { kpj: reveal ? kpj : maskKpj(kpj), name },
    documents: documents.map(({ document, files }) => ({
      document,
      files: files.map(({ mediaType, size, complete }) => ({ mediaType, size, complete })),
    })),
  };
}

/** @returns whether a stage was handed in after its time, or is not yet and the time is over. */
export function isLate(
  { dueAt, submittedAt = null }: { readonly dueAt: string | null; readonly submittedAt?: string | null },
  now: Date,
): boolean {
  return dueAt !== null && (submittedAt === null ? now.getTime() : Date.parse(submittedAt)) > Date.parse(dueAt);
}

/** Where a claim stands, with its clocks. */
export function claimBlocks(claim: Claim, reveal: boolean, now: Date): Block[] {
  const { claimId, kind, kpj, name, eventAt, timeKnown, state, remark, documents } = claim;
  const several = claim.stages.length > 1 || kind === 'JKK';
  return [
    {
      kind: 'fields',
      fields: [
        ['field.claim', claimId],
        ['field.claimKind', kind],
        ['field.worker', `${name} (${reveal ? kpj : maskKpj(kpj)})`],
        ...claimantField(claim),
        ['field.event', timeKnown ? { instant: eventAt } : message('claims.dayOnly', { at: eventAt })],
        ['field.state', stateCell(state)],
        ...(remark === null ? [] : [['field.remark', remark] as ['field.remark', Cell]]),
        ...claim.stages.map((stage): ['field.stageOne' | 'field.stageTwo' | 'field.submitted', Cell] => [
          !several ? 'field.submitted' : stage.stage === 1 ? 'field.stageOne' : 'field.stageTwo',
          several || stage.submittedAt === null ? clockCell(claim, stage, now) : { instant: stage.submittedAt },
        ]),
      ],
    },
    {
      kind: 'table',
      columns: [
        { name: 'document', label: 'column.document' },
        { name: 'what', label: 'column.requirement', wraps: true },
        { name: 'files', label: 'column.files' },
        { name: 'there', label: 'column.state' },
      ],
      rows: documents.map(({ document, files }): Cell[] => [
        message('claims.documentWord', { document }),
        message('claims.document', { document }),
        files.length,
        files.every(({ complete }) => complete) ? message('claims.there') : message('claims.partly', partsOf(files)),
      ]),
      empty: message('claims.noDocuments'),
    },
  ];
}

/** Who claims, where it is not the worker. */
export function claimantField({ claimant }: Pick<Claim, 'claimant'>): ['field.claimant', Cell][] {
  if (claimant === 'worker') return [];
  return [['field.claimant', { code: claimant, label: `claims.claimant.${claimant}` }]];
}

/** When a stage was handed in, or by when it has to be; nothing once the claim is taken back. */
function clockCell({ state }: Claim, stage: Claim['stages'][number], now: Date): Cell {
  if (state === 'withdrawn' && stage.submittedAt === null) return null;
  return message('claims.clock', { ...stage, now: now.toISOString() });
}

function partsOf(files: Claim['documents'][number]['files']): { received: number; parts: number } {
  return {
    received: files.reduce((sum, { partsReceived }) => sum + partsReceived.length, 0),
    parts: files.reduce((sum, { parts }) => sum + parts, 0),
  };
}

function stateCell(state: Claim['state']): Cell {
  return { code: state, label: `claims.state.${state}` };
}

export function claimView({ connection, claim, missing, ifApplicable }: ClaimStatus, reveal: boolean, now: Date): View {
  return {
    json: { ...claimJson(claim, reveal, now), missing, ifApplicable: ifApplicable.map(({ document }) => document) },
    blocks: [
      ...claimBlocks(claim, reveal, now),
      ...lackingBlocks({ missing, ifApplicable }),
      ...nextBlocks(claim, missing, reveal),
    ],
    portal: connection.name,
  };
}

/** What is still missing, and what may be. */
function lackingBlocks({ missing, ifApplicable }: Pick<SubmitPlan, 'missing' | 'ifApplicable'>): Block[] {
  return [
    ...missing.map(
      (document): Block => ({
        kind: 'item',
        mark: '✗',
        text: message('claims.missing', { document }),
        tone: 'bad',
      }),
    ),
    ...ifApplicable.map((row): Block => ({ kind: 'item', mark: '?', text: documentName(row), tone: 'warn' })),
  ];
}

/** What to do next with a claim that is not handed in, or of which a second report is still to come. */
export function nextBlocks(claim: Claim, missing: readonly string[], reveal: boolean): Block[] {
  const { claimId, kind, state, stages } = claim;
  if (state === 'rejected') return [next(message('claims.next.rejected', { kind }))];
  const [document] = missing;
  if (document !== undefined) return [next(message('claims.next.attach', { claimId, document }))];
  if (state === 'stage_one_received' && stages.length === 1)
    return [next(message('claims.next.stageTwo', { claimId, worker: reveal ? claim.kpj : maskKpj(claim.kpj) }))];
  const isOpen = state === 'draft' || state === 'stage_one_received';
  return isOpen ? [next(message('claims.next.submit', { claimId }))] : [];
}

function next(text: ReturnType<typeof message>): Block {
  return { kind: 'text', text, tone: 'dim' };
}

export function submitPlanView({ missing, ifApplicable }: SubmitPlan, claim: readonly Block[]): View {
  return { json: {}, blocks: [...claim, ...lackingBlocks({ missing, ifApplicable })] };
}

export function submittedView(
  { connection, claim, submitted, alreadySubmitted }: SubmittedClaim,
  reveal: boolean,
  now: Date,
): View {
  const last = claim.stages.filter(({ submittedAt }) => submittedAt !== null).at(-1);
  const receipt = last?.receipt ?? null;
  const said = !submitted
    ? message('claims.notSubmitted')
    : alreadySubmitted
      ? message('claims.alreadySubmitted', { receipt })
      : message('claims.submitted', { receipt });
  return {
    json: { ...claimJson(claim, reveal, now), submitted, alreadySubmitted, receipt },
    blocks: [
      { kind: 'text', text: said, tone: submitted ? 'good' : 'warn' },
      ...claimBlocks(claim, reveal, now),
      ...(submitted ? nextBlocks(claim, [], reveal) : []),
    ],
    portal: connection.name,
  };
}

export function withdrawnView(
  { connection, claim, withdrawn, alreadyWithdrawn }: WithdrawnClaim,
  reveal: boolean,
  now: Date,
): View {
  const said = !withdrawn
    ? message('claims.notWithdrawn')
    : alreadyWithdrawn
      ? message('claims.alreadyWithdrawn', { at: claim.changedAt })
      : message('claims.withdrawn');
  return {
    json: { ...claimJson(claim, reveal, now), withdrawn, alreadyWithdrawn },
    blocks: [{ kind: 'text', text: said }, ...claimBlocks(claim, reveal, now)],
    portal: connection.name,
  };
}

export function claimsView({ connection, claims, next: cursor }: ListedClaims, reveal: boolean, now: Date): View {
  const view = tableView(
    { claims: claims.map((claim) => claimJson(claim, reveal, now)), next: cursor },
    {
      columns: [
        { name: 'claim', label: 'column.claim' },
        { name: 'kind', label: 'column.kind' },
        { name: 'name', label: 'column.name', shrinks: true },
        { name: 'event', label: 'column.event' },
        { name: 'state', label: 'column.state' },
        { name: 'clock', label: 'column.clock', wraps: true },
      ],
      rows: claims.map((claim): Cell[] => {
        const { claimId, kind, name, eventAt, state, stages } = claim;
        const last = stages.at(-1);
        const clock = last ? clockCell(claim, last, now) : null;
        return [claimId, kind, name, message('claims.dayOnly', { at: eventAt }), stateCell(state), clock];
      }),
      empty: message('claims.none'),
    },
    { after: cursor === null ? [] : [next(message('general.more', { cursor }))] },
  );
  const csv = dataTable(
    ['claim', 'kind', 'name', 'eventAt', 'state', 'stage', 'dueAt', 'submittedAt'],
    claims.map(({ claimId, kind, name, eventAt, state, stages }) => {
      const { stage = null, dueAt = null, submittedAt = null } = stages.at(-1) ?? {};
      return [claimId, kind, name, eventAt, state, stage, dueAt, submittedAt];
    }),
  );
  return { ...view, csv, portal: connection.name };
}
