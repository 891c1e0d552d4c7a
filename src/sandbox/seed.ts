import { addMonths, type IsoDate, type Period, periodOf, todayInJakarta } from '../law/calendar.js';
import type { Programme } from '../law/types.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { demoWorkers } from './demo-workers.js';
import { digestOf, inOrder } from './digest.js';
import { programmesOf } from './membership.js';
import { hashPassword } from './passwords.js';
import { payBill } from './payments.js';
import { applyChanges } from './registry.js';
import { beginReport, calculateReport, finaliseReport, takePart } from './reporting.js';
import { identityOf } from './roll.js';
import { allBills } from './store/bills.js';
import { addCompany, type Company, companyById, settleThrough } from './store/companies.js';
import { type Account, addUser } from './store/users.js';
import type { EmployeeData } from './store/workers.js';
import type { Deed } from './transactions.js';

const REGISTERED_ON = '2015-07-01' as IsoDate;

/**
 * Puts an employer into a new database, with every month settled up to the one before last, in one transaction.
 * @param kind `fresh`: no workers; `demo`: workers, and that last settled month really reported and paid for them.
 * @returns the employer's password, which is kept nowhere.
 */
export function seed(context: Context, kind: 'fresh' | 'demo'): string {
  const { db, random, passwordCost } = context;
  const password = newPassword(random);
  const settled = addMonths(periodOf(todayInJakarta(context.clock())), -2);
  const kept = hashPassword(password, passwordCost, random(16));
  db.write(() => {
    const id = addCompany(db, {
      npp: `2${spelt(random(7), '0123456789')}`,
      divisi: '000',
      name: 'PT Maju Bersama (sandbox)',
      jkkGroup: 2,
      scale: 'medium',
      labourIntensive: 0,
      registeredOn: REGISTERED_ON,
      settledThrough: settled,
    });
    const now = context.clock().toISOString();
    const user = addUser(db, {
      company: id,
      userName: 'admin',
      name: 'Rina Wulandari',
      roles: 'owner',
      email: 'hrd@maju-bersama.example',
      phone: '081200001234',
      password: kept,
      passwordSince: now,
      addedAt: now,
    });
    if (kind === 'fresh') return;
    reportMonth(context, { company: companyById(db, id), user }, settled);
    payMonth(context, settled);
  });
  return password;
}

/** Registers the demonstration's workers and reports the month for them, on the 5th of the next. */
function reportMonth(context: Context, { company, user }: Account, period: Period): void {
  const { db } = context;
  settleThrough(db, company.id, addMonths(period, -1));
  for (const data of demoWorkers) {
    const started = data.startDate as IsoDate;
    const on = started < REGISTERED_ON ? REGISTERED_ON : started;
    applyChanges(db, company.id, [{ action: 'register', data }], new Date(`${on}T10:00:00+07:00`));
  }
  const now = dayAfter(period, 5);
  const origin = { address: null, program: null };
  const deed: Deed = {
    context,
    db,
    company: companyById(db, company.id),
    user,
    now,
    today: todayInJakarta(now),
    origin,
  };
  const lines = demoWorkers.map((worker) => lineOf(context, company, worker, period));
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
