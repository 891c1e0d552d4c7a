import { test } from '@jest/globals';
import fc from 'fast-check';
import type { App } from '../../src/app.js';
import { monthBill, reissueBill } from '../../src/workflows/payment.js';
import { pullHistory } from '../../src/workflows/pull-history.js';
import { cancelReport } from '../../src/workflows/report-status.js';
import { submitReport } from '../../src/workflows/submit-report.js';
import { period } from '../law/given.js';
import { rounds } from '../support/rounds.js';
import { agus, budi, payroll, siti } from '../support/workers.js';
import { submissionOf } from '../support/submission.js';
import { type End, Machine } from './machine.js';
import { World } from './world.js';

const october = period('2026-10');
const leaver = { ...agus, end_date: '2026-10-31', end_reason: 'resigned' };
/** The same three workers; in the second file one earns Rp 1,000,000 more. */
const rosters = {
  a: { content: payroll(budi, siti, leaver), total: 1_431_000 },
  b: { content: payroll(budi, { ...siti, wage: 6_000_000 }, leaver), total: 1_526_400 },
} as const;
type Roster = keyof typeof rosters;

/** The month as a clerk understands it. */
interface Month {
  /** Which file the report that counts is of. */
  reported: Roster | undefined;
  /** What came in for it, in rupiah. */
  paid: number;
  /** All of it came in, so that no amendment brings the bill back. */
  settled: boolean;
  /** The kode iuran cannot be paid any more. */
  expired: boolean;
}

interface Office {
  readonly world: World;
  readonly machine: Machine;
}

/** What a step says: which exit code was to come, if the run lived. */
type Step = fc.AsyncCommand<Month, Office>;

class Sent implements Step {
  constructor(
    readonly roster: Roster,
    readonly amends: boolean,
    readonly killedAt: number | undefined,
  ) {}

  check = (): boolean => true;

  async run(month: Month, office: Office): Promise<void> {
    const { roster, amends } = this;
    const end = await played(office, this.killedAt, (app) =>
      submitReport(
        app,
        submissionOf(office.machine.path(`${roster}.csv`), {
          accept: ['WAGES_ALL_EQUAL', 'WAGES_JUMPED', 'FILE_OF_ANOTHER_MONTH'],
          amends,
        }),
      ),
    );
    const before = month.reported;
    const mayPass = amends ? before !== undefined : before === undefined || before === roster;
    if ('killed' in end) {
      adopt(month, office, mayPass ? [before, roster] : [before]);
      return;
    }
    if ('told' in end && end.told.kind === 'submitted') {
      claim(mayPass, `${this.toString()} passed`);
      claim(end.told.submission.alreadySubmitted === (before === roster), `${this.toString()}: already`);
      month.reported = roster;
      if (before !== roster) afterReport(month);
      const counted = office.machine.written(office.world.employer()).filter(({ state }) => state === 'submitted');
      claim(
        counted.length === 1 && counted[0]?.receipt === end.told.submission.receipt,
        'the ledger knows the receipt',
      );
    } else {
      const code = 'told' in end ? end.told.prepared.failure?.code : end.failure.code;
      const expected = amends ? 'PERIOD_NOT_REPORTED' : 'PERIOD_ALREADY_REPORTED';
      claim(!mayPass && code === expected, `${this.toString()}: ${String(code)}`);
    }
    assertWorld(month, office);
  }

  toString = (): string => `${this.amends ? 'amend' : 'submit'}(${this.roster}${killing(this.killedAt)})`;
}

class TakenBack implements Step {
  constructor(readonly killedAt: number | undefined) {}

  check = (): boolean => true;

  async run(month: Month, office: Office): Promise<void> {
    const end = await played(office, this.killedAt, (app) => cancelReport(app, october, () => Promise.resolve(true)));
    if ('killed' in end) {
      adopt(month, office, month.paid === 0 ? [month.reported, undefined] : [month.reported]);
      return;
    }
    if ('told' in end) {
      claim(end.told.cancelled && month.paid === 0 && !month.settled, 'cancelled');
      month.reported = undefined;
      month.expired = false;
    } else claim(month.reported === undefined || month.paid > 0 || month.settled, `cancel: ${end.failure.code}`);
    assertWorld(month, office);
  }

  toString = (): string => `cancel(${killing(this.killedAt)})`;
}

class Paid implements Step {
  constructor(readonly part: number) {}

  check = ({ reported, settled, expired }: Readonly<Month>): boolean => reported !== undefined && !settled && !expired;

  run(month: Month, { world, machine }: Office): Promise<void> {
    const bill = openBill(world);
    claim(bill !== undefined, 'there is a bill to pay');
    const left = totalOf(month) - month.paid;
    const amount = Math.max(1, Math.round(left * this.part));
    world.pay(bill?.billingCode ?? '', amount);
    month.paid += amount;
    month.settled = month.paid >= totalOf(month);
    assertWorld(month, { world, machine });
    return Promise.resolve();
  }

  toString = (): string => `pay(${this.part})`;
}

class Expired implements Step {
  check = ({ reported, settled }: Readonly<Month>): boolean => reported !== undefined && !settled;

  run(month: Month, office: Office): Promise<void> {
    office.world.now += 31 * 86_400_000;
    month.expired = true;
    assertWorld(month, office);
    return Promise.resolve();
  }

  toString = (): string => 'expire()';
}

class IssuedAgain implements Step {
  check = ({ expired }: Readonly<Month>): boolean => expired;

  async run(month: Month, office: Office): Promise<void> {
    for (let times = 0; times < 2; times++) {
      const end = await played(office, undefined, async (app) => {
        const { bill, connection } = await monthBill(app, october);
        return bill?.status === 'expired' ? reissueBill(app, connection, bill) : undefined;
      });
      claim('told' in end && (end.told !== undefined) === (times === 0), 'issued again, once');
    }
    month.expired = false;
    assertWorld(month, office);
  }

  toString = (): string => 'reissue()';
}

class Pulled implements Step {
  constructor(readonly killedAt: number | undefined) {}

  check = (): boolean => true;

  async run(month: Month, office: Office): Promise<void> {
    const pull = (app: App) => pullHistory(app, { anew: false });
    if (this.killedAt !== undefined) await played(office, this.killedAt, pull);
    const first = await played(office, undefined, pull);
    claim('told' in first, 'pulled');
    const before = office.machine.events(office.world.employer());
    const again = await played(office, undefined, pull);
    claim('told' in again && again.told.reports + again.told.payments === 0, 'the same pull twice adds nothing');
    const after = office.machine.events(office.world.employer());
    claim(after.length === new Set(after).size && after.length >= before.length, 'each event once');
    assertWorld(month, office);
  }

  toString = (): string => `pull(${killing(this.killedAt)})`;
}

const killing = (at: number | undefined): string => (at === undefined ? '' : `, killed at ${at}`);

async function played<T>(
  { world, machine }: Office,
  killedAt: number | undefined,
  work: (app: App) => Promise<T>,
): Promise<End<T>> {
  world.killIn = killedAt;
  const [end] = await world.scheduler.play([machine.run(work)]);
  world.killIn = undefined;
  if (!end) throw new Error('a run has no end');
  return end;
}

function afterReport(month: Month): void {
  if (month.settled) return;
  month.expired = false;
  month.settled = month.paid > 0 && month.paid >= totalOf(month);
}

/** A run that was killed did all of its work, or none that counts. */
function adopt(month: Month, office: Office, possible: readonly (Roster | undefined)[]): void {
  const there = counting(office.world)[0]?.total;
  const found = (Object.keys(rosters) as Roster[]).find((name) => rosters[name].total === there);
  claim(possible.includes(found), `after a kill ${String(found)} is reported, of ${possible.map(String).join(', ')}`);
  if (found !== month.reported) {
    month.reported = found;
    afterReport(month);
    if (found === undefined) month.expired = false;
  }
  assertWorld(month, office);
}

function assertWorld(month: Month, { world }: Office): void {
  const there = counting(world);
  const wanted = month.reported === undefined ? [] : [rosters[month.reported].total];
  claim(
    JSON.stringify(there.map(({ total }) => total)) === JSON.stringify(wanted),
    `reports: ${JSON.stringify(there)}`,
  );
  const bills = world.held().billings.filter(({ status }) => status === 'unpaid' || status === 'partial');
  const isOpen = month.reported !== undefined && !month.settled && !month.expired;
  claim(bills.length === (isOpen ? 1 : 0), `bills: ${JSON.stringify(world.held().billings)}`);
  claim(there[0]?.state !== 'posted' || month.settled, 'posted and not paid');
  claim(world.faults.length === 0, world.faults.map(String).join());
}

const counting = (world: World) =>
  world.held().reports.filter(({ state }) => state === 'finalised' || state === 'posted');
const openBill = (world: World) =>
  world.held().billings.find(({ status }) => status === 'unpaid' || status === 'partial');
const totalOf = ({ reported }: Month): number => (reported === undefined ? 0 : rosters[reported].total);

function claim(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

const roster = fc.constantFrom<Roster>('a', 'b');
const killedAt = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined, freq: 2 });
const steps = [
  fc.tuple(roster, killedAt).map(([name, at]) => new Sent(name, false, at)),
  fc.tuple(roster, killedAt).map(([name, at]) => new Sent(name, true, at)),
  killedAt.map((at) => new TakenBack(at)),
  fc.constantFrom(0.3, 1).map((part) => new Paid(part)),
  fc.constant(new Expired()),
  fc.constant(new IssuedAgain()),
  killedAt.map((at) => new Pulled(at)),
];

test('whatever is done in whatever order, the world is as a clerk understands it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 16, size: 'max' }), async (commands) => {
      const world = new World(1);
      try {
        const machine = new Machine(world, 'one');
        for (const [name, { content }] of Object.entries(rosters)) machine.write(`${name}.csv`, content);
        const month: Month = { reported: undefined, paid: 0, settled: false, expired: false };
        await fc.asyncModelRun(() => ({ model: month, real: { world, machine } }), commands);
      } finally {
        world.close();
      }
    }),
    { numRuns: rounds(40) },
  );
}, 3_600_000);
