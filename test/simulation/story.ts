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
} from './acts.js';
import type { Machine } from './machine.js';
import type { World } from './world.js';

/**
 * One month in one world: runs on two machines, in rough weather and at once, until all are told, killed or refused;
 * then calm, and the same commands again. Then, in some worlds, its report is amended in the same way.
 * @returns the world's story. @throws Broken where the promise of the ledger was not kept.
 */
export function playMonth(seed: number): Promise<readonly string[]> {
  return playIn(seed, async (world) => {
    const { dice, story } = world;
    const machines = [await machineIn(world, 'one'), await machineIn(world, 'two')] as const;
    const first = new Set<string>();
    const begin = (machine: Machine) => submission(machine, dice.chance(0.85) ? 'a.csv' : 'b.csv', false);
    await playAct(world, machines, begin, (end) => hear(end, first));
    const reported = reportedFile(world, 'a.csv');
    await settle(world, machines, first, reported, false);

    if (!dice.chance(0.4)) return;
    story.push('amending');
    const corrected = reported === 'a.csv' ? 'b.csv' : 'a.csv';
    const second = new Set<string>();
    await playAct(
      world,
      machines,
      (machine) => submission(machine, corrected, true),
      (end) => hear(end, second),
    );
    await settle(world, machines, second, corrected, true);
    expectSame('the revisions', revisions(world), [0, 1]);
  });
}

/** Runs the same command on each machine until it finds the month done, and holds the world against what must have come of it. */
async function settle(
  world: World,
  machines: readonly Machine[],
  told: Set<string>,
  file: RosterName,
  amends: boolean,
): Promise<void> {
  for (const machine of machines) {
    const [end] = await world.scheduler.play([submission(machine, file, amends)]);
    if (!end || !('told' in end)) throw new Error(`machine ${machine.name} was not told: ${describe(end)}`);
    hear(end, told);
    const [again] = await world.scheduler.play([submission(machine, file, amends)]);
    if (!again || !('told' in again) || again.told.kind !== 'submitted' || !again.told.submission.alreadySubmitted)
      throw new Error(`machine ${machine.name} did not find the month reported: ${describe(again)}`);
    expectKnown(machine);
  }
  expectSame('the receipts that were told', [...told], [counting(world)[0]?.receipt]);
  expectReported(world, file);
}
