import type { App } from '../../src/app.js';
import type { SubmitResult } from '../../src/workflows/submit-report.js';
import { submitReport } from '../../src/workflows/submit-report.js';
import { agus, budi, payroll, siti } from '../support/workers.js';
import { submissionOf } from '../support/submission.js';
import { type End, Machine } from './machine.js';
import { calm, type Weather, World } from './world.js';

const stranger = { ...budi, name: 'Dewi Lestari', nik: '3273064205900004', gender: 'P', birth_date: '1990-05-02' };
const everybody = { 'Agus Setiawan': 'inactive', 'Budi Santoso': 'active', 'Siti Nurhaliza Rahmawati': 'active' };
const leaver = { ...agus, end_date: '2026-10-31', end_reason: 'resigned' };
/** What the office means to report, and what it would report with one more worker. */
const rosters = {
  'a.csv': { content: payroll(budi, siti, leaver), workers: 3, total: 1_431_000 },
  'b.csv': {
    content: payroll(budi, siti, leaver, stranger),
    workers: 4,
    total: 1_908_000,
  },
} as const;
type RosterName = keyof typeof rosters;

/** What a seed found broken: with the story, so that it can be read. */
class Broken extends Error {
  constructor(
    readonly seed: number,
    what: string,
    story: readonly string[],
  ) {
    super(
      [
        `seed ${seed}: ${what}`,
        ...story.slice(-200),
        `Play it again: BPJSTK_SEED=${seed} npm test -- test/simulation`,
      ].join('\n'),
    );
  }
}

/**
 * One month in one world: runs on two machines, in rough weather and at once, until all are told, killed or refused;
 * then calm, and the same commands again. Then, in some worlds, its report is amended in the same way.
 * @returns the world's story. @throws Broken where the promise of the ledger was not kept.
 */
export async function playMonth(seed: number): Promise<readonly string[]> {
  const world = new World(seed);
  const { dice, story } = world;
  try {
    const machines = [new Machine(world, 'one'), new Machine(world, 'two')] as const;
    for (const machine of machines)
      for (const [name, { content }] of Object.entries(rosters)) machine.write(name, content);

    const first = await playAct(world, machines, (machine) =>
      submission(machine, dice.chance(0.85) ? 'a.csv' : 'b.csv', false),
    );
    const [report] = counting(world);
    const reported: RosterName = report?.employees === rosters['b.csv'].workers ? 'b.csv' : 'a.csv';
    await settle(world, machines, first, reported, false);

    if (dice.chance(0.4)) {
      story.push('amending');
      const corrected = reported === 'a.csv' ? 'b.csv' : 'a.csv';
      const second = await playAct(world, machines, (machine) => submission(machine, corrected, true));
      await settle(world, machines, second, corrected, true);
      expectSame('the revisions', revisions(world), [0, 1]);
    }
    expectSame('the portal’s own faults', world.faults.map(String), []);
    return [...story];
  } catch (error) {
    throw new Broken(seed, error instanceof Error ? error.message : String(error), story);
  } finally {
    world.close();
  }
}

/** Rounds of rough weather, then calm. @returns every receipt that was told to somebody. */
async function playAct(
  world: World,
  machines: readonly [Machine, Machine],
  work: (machine: Machine) => ReturnType<typeof submission>,
): Promise<Set<string>> {
  const { dice, story } = world;
  const told = new Set<string>();
  for (let round = 0; round < 1 + dice.below(4); round++) {
    world.weather = weatherOf(dice.next(), dice.next());
    const works = Array.from({ length: 1 + dice.below(3) }, () => work(dice.chance(0.7) ? machines[0] : machines[1]));
    for (const end of await world.scheduler.play(works)) hear(end, told);
    for (const machine of machines) mishap(world, machine);
  }
  world.weather = calm;
  story.push('calm');
  await world.deliverLate();
  return told;
}

/** Runs the same command on each machine until it finds the month done, and holds the world against what must have come of it. */
async function settle(
  world: World,
  machines: readonly Machine[],
  told: Set<string>,
  file: RosterName,
  amends: boolean,
): Promise<void> {
  const { workers, total } = rosters[file];
  for (const machine of machines) {
    const [end] = await world.scheduler.play([submission(machine, file, amends)]);
    if (!end || !('told' in end)) throw new Error(`machine ${machine.name} was not told: ${describe(end)}`);
    hear(end, told);
    const [again] = await world.scheduler.play([submission(machine, file, amends)]);
    if (!again || !('told' in again) || again.told.kind !== 'submitted' || !again.told.submission.alreadySubmitted)
      throw new Error(`machine ${machine.name} did not find the month reported: ${describe(again)}`);
    const counted = machine.written(world.employer()).filter(({ state }) => state === 'submitted');
    expectSame(
      'the ledger',
      counted.map(({ receipt, leavers }) => ({ receipt, open: leavers === 'pending' })),
      [{ receipt: counting(world)[0]?.receipt, open: false }],
    );
  }
  expectSame(
    'the portal',
    counting(world).map(({ employees, total }) => ({ employees, total })),
    [{ employees: workers, total }],
  );
  expectSame('the receipts that were told', [...told], [counting(world)[0]?.receipt]);
  const open = world.held().billings.filter(({ status }) => status === 'unpaid');
  expectSame(
    'the bills',
    open.map(({ amount }) => amount),
    [total],
  );
  const { [stranger.name]: other, ...workersThere } = world.workers();
  // Whom only the other file names may have been registered by a run of it, and may have left with this one.
  if (file === 'b.csv') expectSame('the other worker', other, 'active');
  expectSame('the workers', workersThere, everybody);
}

function hear(end: End<SubmitResult>, told: Set<string>): void {
  if ('told' in end && end.told.kind === 'submitted') told.add(end.told.submission.receipt);
}

const counting = (world: World) => world.held().reports.filter(({ state }) => state === 'finalised');

const revisions = (world: World): number[] => world.held().reports.map(({ revision }) => revision);

function submission(machine: Machine, file: RosterName, amends: boolean) {
  return machine.run((app: App) =>
    submitReport(
      app,
      submissionOf(machine.path(file), {
        missing: 'deactivate',
        accept: ['ROSTER_SHRANK', 'ROSTER_GREW', 'WAGES_JUMPED', 'WAGES_ALL_EQUAL', 'FILE_OF_ANOTHER_MONTH'],
        amends,
      }),
    ),
  );
}

function weatherOf(kind: number, strength: number): Weather {
  const rough = kind < 0.2 ? 0 : 0.02 + 0.3 * strength ** 2;
  return { network: rough, disk: rough / 8, death: kind < 0.6 ? rough / 3 : rough / 30, portal: rough / 4 };
}

/** What may become of a machine's ledger between two runs. */
function mishap({ dice, story }: World, machine: Machine): void {
  const kind = dice.next();
  if (kind < 0.1) {
    story.push(`${machine.name}: ledger of the backup`);
    machine.restore();
  } else if (kind < 0.2) {
    story.push(`${machine.name}: ledger lost`);
    machine.loseLedger();
  } else if (kind < 0.5) machine.backUp();
}

function describe(end: End<SubmitResult> | undefined): string {
  if (!end) return 'nothing';
  if ('failure' in end) return `${end.failure.code} ${JSON.stringify(end.failure.text)}`;
  return 'told' in end ? `${end.told.kind} ${end.told.prepared.failure?.code ?? ''}` : 'killed';
}

function expectSame(what: string, found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(found)}, and not ${JSON.stringify(wanted)}`);
}
