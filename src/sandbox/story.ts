import { decisionOf } from './claim-decision.js';
import { firstDay, type Period, periodOf, todayInJakarta } from '../law/calendar.js';
import { dueDateOf, paidFor, payableOf } from './bill-figures.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { type About, tell, tellExpired } from './events.js';
import { currentBills } from './store/bills.js';
import { handedInBefore, openClocks, setClaimState } from './store/claims.js';
import type { Company } from './store/companies.js';
import { firstTime } from './store/notifications.js';
import { usersOf } from './store/users.js';
import { activeWithoutContact } from './store/workers.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long before a bill is due, and before a claim's clock runs out, the portal says so. */
const BILL_NOTICE_MS = 3 * DAY_MS;
const CLAIM_NOTICE_MS = 12 * HOUR_MS;

/** How long after it was handed in a claim comes to which state. */
const claimSteps = [
  { from: 'submitted', to: 'in_review', days: 1 },
  { from: 'in_review', to: 'decided', days: 5 },
] as const;

/** Something that time brings about once. */
interface Chapter {
  /** By which it is known that it was told. */
  readonly what: string;
  readonly at: Date;
  readonly topic: Schemas['NotificationTopic'];
  readonly period?: Period;
  readonly about: About;
}

/** What time alone has brought about at the portal since it was last asked. Inside a transaction. */
export function tellStory(context: Context, company: Company, now: Date): void {
  const { db } = context;
  tellExpired(db, company.id, now);
  const chapters = [
    ...billChapters(context, company),
    ...clockChapters(context, company),
    ...claimChapters(context, company, now),
    ...policyChapters(context, company),
    ...mendingChapters(context, company, now),
  ];
  const due = chapters.filter(({ at }) => at <= now).sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { what, at, topic, period = null, about } of due) {
    if (!firstTime(db, company.id, what)) continue;
    tell(db, company.id, { now: at }, { kind: 'notification', period, topic, about });
  }
}

function billChapters(context: Context, company: Company): Chapter[] {
  const { db } = context;
  const unpaid = currentBills(db, company.id).filter((bill) => paidFor(db, bill.report) < payableOf(bill));
  return unpaid.flatMap(({ code, period, issuedAt }): Chapter[] => {
    const dueAt = new Date(`${dueDateOf(context, period)}T23:59:59+07:00`);
    const about = { billingCode: code, dueAt: dueAt.toISOString() };
    const soon = new Date(Math.max(dueAt.getTime() - BILL_NOTICE_MS, Date.parse(issuedAt)));
    return [
      ...(soon <= dueAt ? [{ what: `due ${code}`, at: soon, topic: 'bill_due_soon', period, about } as const] : []),
      { what: `overdue ${period}`, at: new Date(dueAt.getTime() + 1_000), topic: 'bill_overdue', period, about },
    ];
  });
}

function clockChapters({ db }: Context, company: Company): Chapter[] {
  return openClocks(db, company.id).map(({ claim, stage, openedAt, dueAt }) => ({
    what: `clock ${claim} ${stage}`,
    at: new Date(Math.max(Date.parse(dueAt) - CLAIM_NOTICE_MS, Date.parse(openedAt))),
    topic: 'claim_due',
    about: { claimId: claim, dueAt },
  }));
}

/** Moves the claims that are due on, too. */
function claimChapters(context: Context, company: Company, now: Date): Chapter[] {
  const { db } = context;
  return claimSteps.flatMap(({ from, to, days }) => {
    const before = new Date(now.getTime() - days * DAY_MS).toISOString();
    return handedInBefore(db, company.id, from, before).map((claim): Chapter => {
      const { id, at } = claim;
      const moved = new Date(Date.parse(at) + days * DAY_MS);
      const state = to === 'decided' ? decisionOf(context, company, claim, moved) : to;
      setClaimState(db, id, state, moved.toISOString());
      return {
        what: `claim ${id} ${state}`,
        at: moved,
        topic: 'claim_moved',
        about: { claimId: id, claimState: state },
      };
    });
  });
}

/** When a new JP cap comes into force. */
function policyChapters(context: Context, company: Company): Chapter[] {
  const made = monthMade(context, company);
  return context.tables['jp-cap']
    .filter(({ from }) => from > made)
    .map(({ from, cap, article }) => ({
      what: `policy jp-cap ${from}`,
      at: morningOf(from as Period),
      topic: 'policy',
      period: from as Period,
      about: {
        title: 'Batas upah Jaminan Pensiun yang baru',
        text: `Mulai iuran ${from} upah yang diperhitungkan untuk JP paling tinggi Rp ${grouped(cap)} sebulan (${article}).`,
      },
    }));
}

/** On the first of a month, for who was registered before it without a way to be reached. */
function mendingChapters(context: Context, company: Company, now: Date): Chapter[] {
  const { db } = context;
  const month = periodOf(todayInJakarta(now));
  if (month <= monthMade(context, company)) return [];
  const workers = activeWithoutContact(db, company.id, firstDay(month));
  if (workers === 0) return [];
  const title = 'Lengkapi data kontak karyawan';
  const text = `${workers} karyawan aktif belum memiliki nomor telepon maupun alamat email.`;
  return [{ what: `mend ${month}`, at: morningOf(month), topic: 'data_to_mend', about: { title, text } }];
}

/** The month in which the company came here: what was before is no news to it. */
function monthMade({ db }: Context, { id }: Company): Period {
  const added = usersOf(db, id).map(({ addedAt }) => addedAt);
  return periodOf(todayInJakarta(new Date(added.sort()[0] ?? 0)));
}

function morningOf(month: Period): Date {
  return new Date(`${firstDay(month)}T08:00:00+07:00`);
}

function grouped(rupiah: number): string {
  return String(rupiah).replace(/\B(?=(\d{3})+$)/g, '.');
}
