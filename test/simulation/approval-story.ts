import type { App } from '../../src/app.js';
import { type Approval, approveReport } from '../../src/workflows/approve-report.js';
import { reportStatus } from '../../src/workflows/report-status.js';
import type { SubmitResult } from '../../src/workflows/submit-report.js';
import { period } from '../law/given.js';
import {
  counting,
  describe,
  expectKnown,
  expectReported,
  expectSame,
  hear,
  machineIn,
  playAct,
  playIn,
  reportedFile,
  revisions,
  type RosterName,
  submission,
  type Work,
} from './acts.js';
import type { End, Machine } from './machine.js';
import type { World } from './world.js';

const october = period('2026-10');

/** An office where what the maker sends is a report once the approver says so, each with a machine of their own. */
interface Office {
  readonly world: World;
  readonly maker: Machine;
  readonly approver: Machine;
  /** What the approver has ever agreed to: nothing else may become a report. */
  readonly agreed: Set<string>;
  /** Every receipt that was told to somebody. */
  readonly told: Set<string>;
}

/**
 * One month in one world where one user sends and another approves: at random, late, or not at all, while the weather is
 * rough and machines die; then calm, and both do their part. Then, in some worlds, an amendment in the same way.
 * @returns the world's story. @throws Broken where the promise of the ledger was not kept.
 */
export function playApproval(seed: number): Promise<readonly string[]> {
  return playIn(seed, async (world) => {
    const { dice, story } = world;
    await world.askForApproval('sari.wulandari', 'tono.saputra');
    const maker = await machineIn(world, 'maker', 'sari.wulandari');
    const approver = await machineIn(world, 'approver', 'tono.saputra');
    const office = { world, maker, approver, agreed: new Set<string>(), told: new Set<string>() };
    await playOffice(office, () => (dice.chance(0.8) ? 'a.csv' : 'b.csv'), false);
    const reported = reportedFile(world, 'a.csv');
    await settle(office, reported, false);

    if (!dice.chance(0.4)) return;
    story.push('amending');
    office.told.clear();
    const corrected = reported === 'a.csv' ? 'b.csv' : 'a.csv';
    await playOffice(office, () => corrected, true);
    await settle(office, corrected, true);
    expectSame('the revisions', revisions(world), [0, 1]);
  });
}

/** The maker sends and asks, the approver agrees or does not, in rough weather and at once. */
async function playOffice(office: Office, file: () => RosterName, amends: boolean): Promise<void> {
  const { world, maker, approver, told } = office;
  const { dice } = world;
  await playAct<unknown>(
    world,
    [maker, approver],
    (machine) => {
      if (machine === approver) return approval(office, dice.chance(0.6));
      return dice.chance(0.7) ? submission(maker, file(), amends) : status(maker);
    },
    (end) => {
      if ('told' in end && isSubmission(end.told)) hear({ told: end.told }, told);
      expectAgreed(office);
      // Whoever is to approve comes today, or in some days.
      if (dice.chance(0.3)) world.now += dice.below(4 * 86_400_000);
    },
  );
}

/** In calm: the maker sends until it waits or is there, the approver agrees, and the maker's machine learns of it. */
async function settle(office: Office, file: RosterName, amends: boolean): Promise<void> {
  const { world, maker, approver, told } = office;
  const send = async (): Promise<SubmitResult> => {
    const end = await only(world, submission(maker, file, amends));
    if (!('told' in end)) throw new Error(`the maker was not told: ${describe(end)}`);
    hear(end, told);
    return end.told;
  };
  const first = await send();
  if (first.kind === 'awaiting') {
    expectSame('the reports before the approval', counting(world).length, amends ? 1 : 0);
    expectSame(
      'the ledger of the maker',
      maker.written(world.employer()).filter(({ state }) => state === 'awaiting').length,
      1,
    );
    const refused = await only(world, approval(office, false));
    expectSame('who does not agree', 'told' in refused && refused.told.kind, 'planned');
    const approved = await only(world, approval(office, true));
    expectSame('who agrees', 'told' in approved && approved.told.kind, 'approved');
    expectAgreed(office);
    await only(world, status(maker));
    const [known] = maker.written(world.employer()).filter(({ state }) => state === 'submitted');
    expectSame('the receipt that the maker learns', known?.receipt, counting(world)[0]?.receipt);
  }
  const last = await send();
  expectSame('what the maker finds', last.kind === 'submitted' && last.submission.alreadySubmitted, true);
  const again = await only(world, approval(office, true));
  expectSame('what the approver finds', 'told' in again && again.told.kind, 'before');
  for (const machine of [maker, approver]) expectKnown(machine);
  expectSame('the receipts that were told', [...told], [counting(world)[0]?.receipt]);
  expectReported(world, file);
}

function approval({ approver, agreed }: Office, agrees: boolean): Work<Approval> {
  return approver.run((app: App) =>
    approveReport(app, { period: october, digest: undefined }, ({ employees, total }) => {
      if (agrees) agreed.add(`${employees} for ${total}`);
      return Promise.resolve(agrees);
    }),
  );
}

function status(machine: Machine): Work<unknown> {
  return machine.run((app: App) => reportStatus(app, october));
}

async function only<T>(world: World, work: Work<T>): Promise<End<T>> {
  const [end] = await world.scheduler.play([work]);
  if (!end) throw new Error('a run has no end');
  return end;
}

function expectAgreed({ world, agreed }: Office): void {
  for (const { employees, total } of counting(world)) {
    expectSame('whether it was agreed to', agreed.has(`${employees} for ${String(total)}`), true);
  }
}

function isSubmission(told: unknown): told is SubmitResult {
  return typeof told === 'object' && told !== null && 'prepared' in told;
}
