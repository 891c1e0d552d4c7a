import { AppError, message } from '../errors.js';
import { ageOn, FIRST_PERIOD, firstDay, type IsoDate, periodOf, todayInJakarta } from '../law/calendar.js';
import { inForce } from '../law/in-force.js';
import type { Programme, Tables } from '../law/types.js';
import type { Employee } from '../portal/index.js';
import type { Claim } from '../portal/resources.js';

/** What looks odd about a claim and that the law may allow all the same; `claims.odd.<kind>` says it. */
export type OddClaim =
  | { readonly kind: 'stillAtWork'; readonly programme: Programme }
  | { readonly kind: 'beforePension'; readonly age: number; readonly pensionAge: number }
  | { readonly kind: 'sameAccident'; readonly claims: readonly string[] };

/** The event of a claim that is to be begun. */
interface Event {
  readonly kind: Programme;
  readonly employee: Employee;
  /** An instant, ISO 8601. */
  readonly at: string;
}

const undecided: readonly Claim['state'][] = ['draft', 'stage_one_received', 'submitted', 'in_review'];
const hoursApart = 24;
const millisecondsAnHour = 3_600_000;
/** At which all of the JHT is paid, at work or not (PP 46/2015 art. 22). */
const ageOfJht = 56;

/** @throws AppError check for a day before there were these programmes. */
export function refuseBeforeLaw(day: IsoDate): void {
  const first = firstDay(FIRST_PERIOD);
  if (day >= first) return;
  throw new AppError('check', message('claims.beforeLaw', { first }), {
    code: 'DATE_BEFORE_LAW',
    help: message('claims.future.help'),
  });
}

/** @returns the refusal of an hour that has not come. */
export function toCome(): AppError {
  const help = message('claims.future.help');
  return new AppError('check', message('claims.future'), { code: 'DATE_IN_FUTURE', help });
}

/**
 * What the portal would refuse, before it is asked.
 * @param known the worker's claims of this kind.
 * @throws AppError refused CLAIM_NOT_COVERED for a death of another day, or JKP without a dismissal; CLAIM_STATE beside a
 *   claim that is open, or one of a death that was paid.
 */
export function refuseContradiction({ kind, employee, at }: Event, known: readonly Claim[]): void {
  const { status, endDate, endReason } = employee;
  const not = (cover: 'other_day' | 'not_dismissed'): AppError =>
    new AppError('refused', message('portal.problem.claimNotCovered', { cover }), {
      code: 'CLAIM_NOT_COVERED',
      help: message('claims.contradicts.help'),
    });
  if (kind === 'JKM' && endReason === 'died' && todayInJakarta(new Date(at)) !== endDate) throw not('other_day');
  if (kind === 'JKP' && status === 'inactive' && endReason !== 'laid_off') throw not('not_dismissed');
  if (kind === 'JKK') return;
  const open = known.find(({ state }) => undecided.includes(state) || (kind === 'JKM' && state === 'approved'));
  if (!open) return;
  const { claimId } = open;
  throw new AppError('refused', message('claims.openAlready', { claimId, kind }), {
    code: 'CLAIM_STATE',
    help: message('claims.openAlready.help', { claimId }),
  });
}

/** @returns what is to be said before the question. @param known the worker's claims of this kind. */
export function oddOf({ kind, employee, at }: Event, known: readonly Claim[], tables: Tables): OddClaim[] {
  const day = todayInJakarta(new Date(at));
  const born = employee.data.birthDate as IsoDate | undefined;
  const age = born === undefined ? undefined : ageOn(born, day);
  const odd: OddClaim[] = [];
  const endsWork = kind === 'JKM' || kind === 'JKP' || (kind === 'JHT' && (age ?? 0) < ageOfJht);
  if (endsWork && employee.status === 'active') odd.push({ kind: 'stillAtWork', programme: kind });
  const pensionAge = inForce(tables['pension-age'], periodOf(day))[0]?.age ?? 0;
  if (kind === 'JP' && age !== undefined && age < pensionAge && employee.endReason !== 'died') {
    odd.push({ kind: 'beforePension', age, pensionAge });
  }
  const near = known.filter(
    (claim) =>
      claim.state !== 'withdrawn' &&
      Math.abs(Date.parse(claim.eventAt) - Date.parse(at)) < hoursApart * millisecondsAnHour,
  );
  if (kind === 'JKK' && near.length > 0) odd.push({ kind: 'sameAccident', claims: near.map(({ claimId }) => claimId) });
  return odd;
}
