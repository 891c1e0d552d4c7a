import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { todayInJakarta } from '../law/calendar.js';
import { claimClock, hoursAfter } from '../law/claims.js';
import type { Programme } from '../law/types.js';
import type { Employee } from '../portal/index.js';
import type { Claim } from '../portal/resources.js';
import { oddOf, type OddClaim, refuseBeforeLaw, refuseContradiction, toCome } from './claim-sense.js';
import { claimKey } from './claim-words.js';
import { tablesHere } from './company-law-file.js';
import type { Connection } from './connect.js';
import { findEmployee } from './employees.js';
import { type EventTime, parseEventTime } from './event-time.js';
import { withLock } from './lock.js';
import { incomplete } from './typed-worker.js';

export interface WantedClaim {
  readonly kind: Programme;
  /** A NIK, passport number, KPJ or employee number; asked for at a terminal when absent. */
  readonly worker: string | undefined;
  /** The event; of stage II the doctor's statement. The end of work when absent, or what is answered at a terminal. */
  readonly when: EventTime | undefined;
  readonly stage: 1 | 2;
  /** Which of several accidents is meant. */
  readonly claimId: string | undefined;
}

/** What is about to be begun. */
export interface ClaimPlan {
  readonly kind: Programme;
  readonly employee: Employee;
  readonly stage: 1 | 2;
  /** The death benefit is the heirs', and all else once the worker has died. */
  readonly claimant: Claim['claimant'];
  readonly when: EventTime;
  /** Until when it has to be handed in, an instant; null where no clock runs. */
  readonly dueAt: string | null;
  readonly odd: readonly OddClaim[];
}

export interface StartedClaim {
  readonly connection: Connection;
  readonly plan: ClaimPlan;
  /** Null where nobody wanted it begun. */
  readonly claim: Claim | null;
  readonly alreadyStarted: boolean;
}

/**
 * Begins a claim, or the second report of a work accident, as a draft at the portal, once however often it is run.
 * @throws AppError usage when no day is known, check for one to come or an accident without a first report, refused when the
 *   worker is not this company's or not covered, or the second report was begun with another date.
 */
export async function startClaim(
  app: App,
  wanted: WantedClaim,
  confirm: (plan: ClaimPlan) => Promise<boolean>,
): Promise<StartedClaim> {
  const { connection, employee } = await findEmployee(app, wanted.worker ?? (await askedWorker(app, wanted)));
  const when = wanted.when ?? endOfWork(employee, wanted.kind) ?? (await askedTime(app, wanted.kind));
  const day = todayInJakarta(new Date(when.at));
  refuseBeforeLaw(day);
  if (Date.parse(when.at) > app.clock().getTime()) throw toCome();
  const tables = await tablesHere(app);
  const clock = claimClock(wanted.kind, wanted.stage, day, tables);
  const draft: Drafted = {
    kind: wanted.kind,
    employee,
    stage: wanted.stage,
    claimant: wanted.kind === 'JKM' || employee.endReason === 'died' ? 'heirs' : 'worker',
    when,
    dueAt: clock === undefined ? null : hoursAfter(when.at, clock.hours),
  };
  return withLock(app, connection, async () => {
    const known: Claim[] = [];
    for await (const claim of connection.portal.claims({ kind: wanted.kind, kpj: employee.kpj })) known.push(claim);
    const begin = wanted.stage === 1 ? beginClaim(draft, known) : beginSecondStage(draft, known, wanted.claimId);
    const event = { kind: wanted.kind, employee, at: when.at };
    const isNew = wanted.stage === 1 && !('there' in begin);
    if (isNew) refuseContradiction(event, known);
    const plan: ClaimPlan = { ...draft, odd: isNew ? oddOf(event, known, tables) : [] };
    if ('there' in begin) {
      (await app.openLedger()).noteClaim(connection.employer, begin.there);
      return { connection, plan, claim: begin.there, alreadyStarted: true };
    }
    if (!(await confirm(plan))) return { connection, plan, claim: null, alreadyStarted: false };
    const claim = await begin.send(connection);
    (await app.openLedger()).noteClaim(connection.employer, claim);
    return { connection, plan, claim, alreadyStarted: false };
  });
}

type Drafted = Omit<ClaimPlan, 'odd'>;
type Beginning = { readonly there: Claim } | { readonly send: (connection: Connection) => Promise<Claim> };

/** Of a claim that was withdrawn the same can be begun anew: how many there were is part of the key. */
function beginClaim({ kind, employee: { kpj }, when }: Drafted, known: readonly Claim[]): Beginning {
  const same = known.filter(({ eventAt }) => Date.parse(eventAt) === Date.parse(when.at));
  const there = same.find(({ state }) => state !== 'withdrawn');
  if (there) return { there };
  const request = { kind, kpj, eventAt: when.at, timeKnown: when.timeKnown };
  return {
    send: ({ portal, employer: { npp, divisi } }) =>
      portal.startClaim(request, claimKey('start', npp, divisi, kind, kpj, when.at, same.length)),
  };
}

function beginSecondStage({ when }: Drafted, known: readonly Claim[], claimId: string | undefined): Beginning {
  const begun = known.filter(
    (claim) => claim.state === 'stage_one_received' && (claimId === undefined || claim.claimId === claimId),
  );
  const [claim, other] = begun;
  if (!claim) {
    throw new AppError('check', message('claims.noStageOne'), {
      code: 'STAGE_ONE_MISSING',
      help: message('claims.noStageOne.help'),
    });
  }
  if (other) {
    const claims = begun.map((each) => each.claimId);
    throw new AppError('usage', message('claims.several', { claims }), {
      code: 'INPUT_NEEDED',
      help: message('claims.several.help'),
    });
  }
  if (isBeforeAccident(when, claim)) {
    const { eventAt, timeKnown } = claim;
    throw new AppError('check', message('claims.beforeAccident', { eventAt, timeKnown }), {
      code: 'CLAIM_STAGE_TOO_EARLY',
      help: message('claims.beforeAccident.help'),
    });
  }
  const second = claim.stages[1];
  if (second) {
    if (!isSameTime(when, second.clockFrom)) throw isBegunOtherwise(claim.claimId, second.clockFrom);
    return { there: claim };
  }
  return {
    send: ({ portal }) =>
      portal.openSecondStage(claim.claimId, { statedAt: when.at }, claimKey('stage 2', claim.claimId, when.at)),
  };
}

/** A day without its hour is no other time than an hour of that day. @param known an instant. */
function isSameTime(when: EventTime, known: string | null): boolean {
  if (known === null) return false;
  const [said, there] = [new Date(when.at), new Date(known)];
  return when.timeKnown ? said.getTime() === there.getTime() : todayInJakarta(said) === todayInJakarta(there);
}

/** The portal takes one date for a second report, and neither changes it nor takes the report back. */
function isBegunOtherwise(claimId: string, since: string | null): AppError {
  return new AppError('refused', message('claims.begunOtherwise', { claimId, since: since ?? '' }), {
    code: 'CLAIM_STATE',
    help: message('claims.begunOtherwise.help', { claimId }),
  });
}

/** Of two days, where one of them has no hour. */
function isBeforeAccident(when: EventTime, { eventAt, timeKnown }: Claim): boolean {
  const [stated, happened] = [new Date(when.at), new Date(eventAt)];
  return when.timeKnown && timeKnown ? stated < happened : todayInJakarta(stated) < todayInJakarta(happened);
}

/** An accident has an hour of its own; all else may have come with the end of work. */
function endOfWork({ endDate }: Employee, kind: Programme): EventTime | undefined {
  if (kind === 'JKK' || endDate === undefined) return undefined;
  return { at: new Date(`${endDate}T00:00:00+07:00`).toISOString(), timeKnown: false };
}

const [workerFlag, dateFlag] = ['--worker', '--date'];

async function askedWorker(app: App, { kind, when }: WantedClaim): Promise<string> {
  if (!app.ask.possible) throw incomplete([workerFlag, ...(kind === 'JKK' && !when ? [dateFlag] : [])]);
  return app.ask.text(message('opt.worker'), workerFlag, (text) =>
    text.trim() === '' ? message('worker.needed') : undefined,
  );
}

async function askedTime(app: App, kind: Programme): Promise<EventTime> {
  const question = message('claims.dateNeeded', { kind });
  const help = message('claims.dateNeeded.help', { kind });
  if (!app.ask.possible) throw new AppError('usage', question, { code: 'INPUT_NEEDED', help });
  const wrong = message('claims.dateWrong', { kind });
  const answer = await app.ask.text(message('claims.dateAsked', { kind }), dateFlag, (text) =>
    parseEventTime(text.trim()) ? undefined : wrong,
  );
  const time = parseEventTime(answer.trim());
  if (time) return time;
  throw new AppError('usage', question, { code: 'INPUT_NEEDED', help });
}
