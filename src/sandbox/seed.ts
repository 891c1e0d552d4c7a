import { addMonths, type IsoDate, lastDay, type Period, periodOf, todayInJakarta } from '../law/calendar.js';
import type { Programme } from '../law/types.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { digestOf, inOrder } from './digest.js';
import { programmesOf } from './membership.js';
import { hashPassword } from './passwords.js';
import { payBill } from './payments.js';
import { applyChanges } from './registry.js';
import { beginReport, calculateReport, finaliseReport, takePart } from './reporting.js';
import { countFailure } from './login.js';
import { identityOf } from './roll.js';
import { type Story, type StoryName, storyOf } from './stories.js';
import { allBills } from './store/bills.js';
import { addCompany, type Company, companyById, settleThrough } from './store/companies.js';
import type { Database } from './store/database.js';
import { markAllRead } from './store/notifications.js';
import { type Account, addUser, type LoginName, takeContact, type User } from './store/users.js';
import type { EmployeeData } from './store/workers.js';
import type { Deed } from './transactions.js';

const REGISTERED_ON = '2015-07-01' as IsoDate;

/**
 * Puts an employer into a new database, as its story has it, in one transaction.
 * @param months as `storyOf`. @returns the employer's password, which is kept nowhere.
 */
export function seed(context: Context, name: StoryName, months: number): string {
  const { db, random, passwordCost, clock } = context;
  const password = newPassword(random);
  const kept = hashPassword(password, passwordCost, random(16));
  const today = todayInJakarta(clock());
  const story = storyOf(name, periodOf(today), months);
  const npp = `2${spelt(random(7), '0123456789')}`;
  db.write(() => {
    const { jkkGroup, scale } = story;
    // What was paid stays paid also where all that was done since is taken back.
    const settledThrough = (story.paid ? story.reported.at(-1) : undefined) ?? story.settledThrough;
    const company = addCompany(db, {
      npp,
      divisi: '000',
      name: story.name,
      jkkGroup,
      scale,
      labourIntensive: 0,
      registeredOn: story.isNew ? today : REGISTERED_ON,
      settledThrough,
      address: 'Jl. Jenderal Sudirman Kav. 52-53, Jakarta Selatan 12190',
      contactPerson: 'Rina Wulandari',
    });
    const now = clock().toISOString();
    const user = addUser(db, {
      company,
      userName: 'admin',
      name: 'Rina Wulandari',
      roles: 'owner',
      email: 'hrd@maju-bersama.example',
      phone: '081200001234',
      password: kept,
      passwordSince: now,
      addedAt: now,
    });
    registerAll(db, company, story.workers, user);
    settleThrough(db, company, story.settledThrough);
    for (const period of story.reported) {
      // What came of months that are long paid is nobody's news.
      if (story.paid && period === story.reported.at(-1)) {
        markAllRead(db, user, dayAfter(period, 1).toISOString());
      }
      reportMonth(context, { company: companyById(db, company), user }, period, atWorkIn(story, period));
      if (story.paid) payMonth(context, period);
    }
    if (story.locked) lock(db, { npp, divisi: '000', login: '' }, companyById(db, company), clock());
    takeContact(db, user.id, 'email', user.email, now);
    takeContact(db, user.id, 'phone', user.phone ?? '', now);
  });
  return password;
}

/** Each on the first day of work, or on the employer's first. */
function registerAll(db: Database, company: number, workers: readonly EmployeeData[], user: User): void {
  const dayOf = ({ startDate = REGISTERED_ON }: EmployeeData): string =>
    startDate < REGISTERED_ON ? REGISTERED_ON : startDate;
  for (const day of new Set(workers.map(dayOf))) {
    const started = workers.filter((worker) => dayOf(worker) === day);
    const changes = started.map((data) => ({ action: 'register' as const, data }));
    applyChanges(db, company, changes, { now: new Date(`${day}T10:00:00+07:00`), user });
  }
}

/** As after too many wrong passwords. */
function lock(db: Database, login: LoginName, company: Company, now: Date): void {
  while (countFailure(db, login, company, now).attemptsLeft > 0);
}

function atWorkIn({ workers, leftOut }: Story, period: Period): EmployeeData[] {
  const isLeftOut = (worker: EmployeeData): boolean => leftOut?.period === period && leftOut.worker === worker;
  return workers.filter((worker) => (worker.startDate ?? '') <= lastDay(period) && !isLeftOut(worker));
}

/** Reports a month for these workers, on the 5th of the next. */
function reportMonth(
  context: Context,
  { company, user }: Account,
  period: Period,
  workers: readonly EmployeeData[],
): void {
  const { db } = context;
  const now = dayAfter(period, 5);
  const origin = { address: null, program: null };
  const deed: Deed = { context, db, company, user, now, today: todayInJakarta(now), origin };
  const lines = workers.map((worker) => lineOf(context, company, worker, period));
  const digest = digestOf(
    lines
      .map((line) => ({
        ...line,
        identity: identityOf(line) ?? '',
        kpj: '',
        programmes: inOrder(line.programmes),
        construction: 0,
      }))
      .sort((a, b) => (a.identity < b.identity ? -1 : 1)),
  );
  beginReport(deed, period, `demo-${period}-report`, { revision: 0, digest, employees: lines.length, parts: 1 });
  takePart(deed, period, { number: 1, content: digest, lines });
  const { total } = calculateReport(deed, period, digest);
  finaliseReport(deed, period, { digest, total });
}

function lineOf(
  { tables }: Context,
  { scale }: Company,
  worker: EmployeeData,
  period: Period,
): Schemas['ReportLine'] & { readonly programmes: Programme[] } {
  const programmes = [...programmesOf(worker, period, scale, tables)];
  return { ...(worker.nik !== undefined && { nik: worker.nik }), wage: worker.wage ?? 0, backPay: 0, programmes };
}

function payMonth(context: Context, period: Period): void {
  for (const { code } of allBills(context.db, period)) payBill(context, code, undefined, dayAfter(period, 8));
}

/** Ten in the morning, in Jakarta, on a day of the month after. */
function dayAfter(period: Period, day: number): Date {
  return new Date(`${addMonths(period, 1)}-0${day}T10:00:00+07:00`);
}

/** Four classes of characters, none that reads like another: more than 80 bits. */
function newPassword(random: Context['random']): string {
  const upper = spelt(random(6), 'ABCDEFGHJKLMNPQRSTUVWXYZ');
  const lower = spelt(random(6), 'abcdefghijkmnpqrstuvwxyz');
  const digits = spelt(random(4), '23456789');
  return [upper, lower, digits, spelt(random(4), 'abcdefghijkmnpqrstuvwxyz')].join('-');
}

function spelt(bytes: Uint8Array, alphabet: string): string {
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
