import { expect } from '@jest/globals';
import type { Submission } from '../../src/ledger/index.js';
import { ledgerOf } from './ledger-of.js';
import { inOffice, type Office } from './office.js';
import { agus, budi, payroll, siti } from './workers.js';

const leaver = { ...agus, end_date: '2026-10-31', end_reason: 'resigned' };
/** Three workers of Rp 5,000,000, one of whom leaves. */
const file = payroll(budi, siti, leaver);
const submit = 'report submit 2026-10 --file a.csv --yes --json';

/** A command that brings a month to an end, what it finds, and what has to be there afterwards. */
export interface Deed {
  readonly line: string;
  /** Written before, and reported. */
  readonly before?: string;
  readonly file: string;
  readonly total: number;
  /** Whether the portal knows who left already; else only where there was a report before. */
  readonly isGone?: boolean;
}

export const submission: Deed = { line: submit, file, total: 1_431_000 };

export const deeds: Readonly<Record<string, Deed>> = {
  'report submit': submission,
  // Budi earned twice as much.
  'report amend': {
    line: 'report amend 2026-10 --file a.csv --yes --json',
    before: file,
    file: payroll({ ...budi, wage: 10_000_000 }, siti, leaver),
    total: 1_908_000,
  },
  run: { line: 'run 2026-10 --file a.csv --json', file, total: 1_431_000 },
};

/** Does something in an office where all is as it is before the deed. */
export function beforeDeed({ before, file: now }: Deed, work: (office: Office) => Promise<void>): Promise<void> {
  return inOffice({}, async (office) => {
    if (before !== undefined) {
      office.write('a.csv', before);
      expect(await office.run(submit)).toMatchObject({ exit: 0 });
    }
    office.write('a.csv', now);
    await work(office);
  });
}

/** Runs the same command again, and sees that the world is as if nothing had happened. */
export async function settleDeed(
  office: Office,
  { line, before, total: due, isGone = before !== undefined }: Deed,
): Promise<void> {
  expect(await office.run(line)).toMatchObject({ exit: 0 });
  const held = office.held();
  const [report, ...more] = held.reports.filter(({ state }) => state !== 'cancelled');
  expect([report, more]).toEqual([expect.objectContaining({ employees: 3, total: due, state: 'finalised' }), []]);
  expect(held.reports).toHaveLength(before === undefined ? 1 : 2);
  const bills = held.billings.filter(({ status }) => status !== 'cancelled');
  expect(bills).toEqual([expect.objectContaining({ billingCode: report?.billingCode, amount: due, status: 'unpaid' })]);
  const { employees } = (await office.run('employees list --json')).document() as {
    employees: { name: string; status: string }[];
  };
  expect(employees.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
    'Agus Setiawan inactive',
    'Budi Santoso active',
    'Siti Nurhaliza Rahmawati active',
  ]);
  const { receipt, revision } = report ?? {};
  const leavers = isGone ? 'none' : 'done';
  expect(await written(office)).toMatchObject({ state: 'submitted', receipt, revision, leavers });
}

/** @returns what the office's ledger says of the month's newest submission. */
export async function written(office: Pick<Office, 'url' | 'npp' | 'folder'>): Promise<Submission | undefined> {
  return (await ledgerOf(office, '2026-10')).at(-1);
}
