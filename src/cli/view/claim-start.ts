import { message, type Message } from '../../errors.js';
import type { OddClaim } from '../../workflows/claim-sense.js';
import { maskKpj } from '../../workflows/shown-diagnostic.js';
import type { EventTime } from '../../workflows/event-time.js';
import type { Employee } from '../../portal/index.js';
import type { ClaimPlan, StartedClaim } from '../../workflows/start-claim.js';
import { claimBlocks, claimJson, claimantField, isLate, nextBlocks } from './claims.js';
import { warning } from './law-rows.js';
import type { Block, View } from './view.js';
import { workerWord } from './whose.js';

function planBlocks(plan: ClaimPlan, reveal: boolean, now: Date): Block[] {
  const { kind, employee, stage, when, dueAt, odd } = plan;
  const kpj = reveal ? employee.kpj : maskKpj(employee.kpj);
  return [
    {
      kind: 'fields',
      fields: [
        ['field.claimKind', kind],
        ...(kind === 'JKK' ? ([['field.stage', message('claims.stage', { stage })]] as const) : []),
        ['field.worker', `${employee.data.name ?? ''} (${kpj})`],
        ...claimantField(plan),
        ['field.event', when.timeKnown ? { instant: when.at } : message('claims.dayOnly', when)],
        ...(dueAt === null ? [] : ([['field.dueAt', { instant: dueAt }]] as const)),
      ],
    },
    ...(dueAt !== null && !when.timeKnown ? [warning(message('claims.fromMidnight'))] : []),
    ...(dueAt !== null && isLate({ dueAt }, now)
      ? [warning(message('claims.isLate', { dueAt, now: now.toISOString() }))]
      : []),
    ...odd.map((one) => warning(oddWords(one, employee, when, reveal))),
  ];
}

function oddWords(odd: OddClaim, employee: Employee, { at }: EventTime, reveal: boolean): Message {
  switch (odd.kind) {
    case 'stillAtWork':
      return message('claims.odd.stillAtWork', { ...odd, worker: workerWord(employee, reveal), at });
    case 'beforePension':
      return message('claims.odd.beforePension', odd);
    case 'sameAccident':
      return message('claims.odd.sameAccident', odd);
  }
}

/** What would be begun, to be read before the question. */
export function claimPlanView(plan: ClaimPlan, reveal: boolean, now: Date): View {
  return { json: {}, blocks: planBlocks(plan, reveal, now) };
}

export function startedView(
  { connection, plan, claim, alreadyStarted }: StartedClaim,
  reveal: boolean,
  now: Date,
): View {
  const { kind, stage, claimant, when, dueAt, employee, odd } = plan;
  if (claim === null) {
    const kpj = reveal ? employee.kpj : maskKpj(employee.kpj);
    const worker = { kpj, name: employee.data.name ?? '' };
    return {
      json: {
        claimId: null,
        kind,
        stage,
        worker,
        claimant,
        eventAt: when.at,
        timeKnown: when.timeKnown,
        dueAt,
        late: isLate({ dueAt }, now),
        odd: odd.map((one) => one.kind),
        started: false,
      },
      blocks: [...planBlocks(plan, reveal, now), { kind: 'text', text: message('claims.notStarted') }],
      portal: connection.name,
    };
  }
  const { claimId } = claim;
  const begun = message(stage === 2 ? 'claims.secondStarted' : 'claims.started', { claimId });
  const fromMidnight =
    !when.timeKnown && isClockedFrom(claim, when.at) ? [warning(message('claims.fromMidnight'))] : [];
  const said = alreadyStarted ? message('claims.alreadyStarted', { claimId }) : begun;
  return {
    json: { ...claimJson(claim, reveal, now), odd: odd.map((one) => one.kind), started: true, alreadyStarted },
    blocks: [
      ...odd.map((one) => warning(oddWords(one, employee, when, reveal))),
      { kind: 'text', text: said, tone: 'good' },
      ...claimBlocks(claim, reveal, now),
      ...fromMidnight,
      ...nextBlocks(claim, claim.missing, reveal),
    ],
    portal: connection.name,
  };
}

/** @param at an instant. @returns whether the clock of a stage of the claim runs from it. */
function isClockedFrom({ stages }: NonNullable<StartedClaim['claim']>, at: string): boolean {
  return stages.some(({ clockFrom }) => clockFrom !== null && Date.parse(clockFrom) === Date.parse(at));
}
