import type { App } from '../../src/app.js';
import { submitReport, type SubmitResult } from '../../src/workflows/submit-report.js';
import { agus, budi, payroll, siti } from '../support/workers.js';
import { submissionOf } from '../support/submission.js';
import { type End, Machine } from './machine.js';
import type { Run } from './scheduler.js';
import { calm, type Weather, World } from './world.js';

const stranger = {
  ...budi,
  name: 'Dewi Lestari',
  nik: '3273064205900004',
  gender: 'P',
  birth_date: '1990-05-02',
};
const everybody = { 'Agus Setiawan': 'inactive', 'Budi Santoso': 'active', 'Siti Nurhaliza Rahmawati': 'active' };
const leaver = { ...agus, end_date: '2026-10-31', end_reason: 'resigned' };
/** What the office means to report, and what it would report with one more worker. */
export const rosters = {
  'a.csv': { content: payroll(budi, siti, leaver), workers: 3, total: 1_431_000 },
  'b.csv': {
    content: payroll(budi, siti, leaver, stranger),
    workers: 4,
    total: 1_908_000,
  },
} as const;
export type RosterName = keyof typeof rosters;

/** A run that the scheduler plays. */
export interface Work<T> {
  readonly run: Run;
  readonly work: () => Promise<End<T>>;
}

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

/** Plays a story in a world of its own. @returns what happened. @throws Broken where the promise of the ledger was not kept. */
export async function playIn(seed: number, play: (world: World) => Promise<void>): Promise<readonly string[]> {
  const world = new World(seed);
  try {
    await play(world);
    expectSame('the portal’s own faults', world.faults.map(String), []);
    return [...world.story];
  } catch (error) {
    throw new Broken(seed, error instanceof Error ? error.message : String(error), world.story);
  } finally {
    world.close();
  }
}

/** A machine of the office, with both files. @param user who works on it; the first owner when absent. */
export async function machineIn(world: World, name: string, user?: string): Promise<Machine> {
  const machine = new Machine(world, name);
  if (user !== undefined) await machine.belongsTo(user);
  for (const [file, { content }] of Object.entries(rosters)) machine.write(file, content);
  return machine;
}

/** Rounds of rough weather, then calm; `hear` is given every end. */
export async function playAct<T>(
  world: World,
  machines: readonly [Machine, Machine],
  work: (machine: Machine) => Work<T>,
  hear: (end: End<T>) => void,
): Promise<void> {
  const { dice, story } = world;
  for (let round = 0; round < 1 + dice.below(4); round++) {
    world.weather = weatherOf(dice.next(), dice.next());
    const works = Array.from({ length: 1 + dice.below(3) }, () => work(dice.chance(0.7) ? machines[0] : machines[1]));
    for (const end of await world.scheduler.play(works)) hear(end);
    for (const machine of machines) mishap(world, machine);
  }
  world.weather = calm;
  // Somebody has set them right.
  for (const name of world.ahead.keys()) world.ahead.set(name, 0);
  story.push('calm');
  await world.deliverLate();
}

/** Holds the portal against what must have come of the month: one report, one bill, and every worker as the file says. */
export function expectReported(world: World, file: RosterName): void {
  const { workers, total } = rosters[file];
  expectSame(
    'the portal',
    counting(world).map(({ employees, total }) => ({ employees, total })),
    [{ employees: workers, total }],
  );
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

/** Holds a machine's ledger against the portal: the report that counts, with nothing left to do for it. */
export function expectKnown(machine: Machine): void {
  const { world } = machine;
  const counted = machine.written(world.employer()).filter(({ state }) => state === 'submitted');
  expectSame(
    'the ledger',
    counted.map(({ receipt, leavers }) => ({ receipt, open: leavers === 'pending' })),
    [{ receipt: counting(world)[0]?.receipt, open: false }],
  );
}

/** Which file the report that counts is of; `usual` where there is none. */
export function reportedFile(world: World, usual: RosterName): RosterName {
  const [report] = counting(world);
  if (!report) return usual;
  return report.employees === rosters['b.csv'].workers ? 'b.csv' : 'a.csv';
}

/** Notes the receipt that a run told. */
export function hear(end: End<SubmitResult>, told: Set<string>): void {
  if ('told' in end && end.told.kind === 'submitted') told.add(end.told.submission.receipt);
}

export const counting = (world: World) => world.held().reports.filter(({ state }) => state === 'finalised');

export const revisions = (world: World): number[] => world.held().reports.map(({ revision }) => revision);

export function submission(machine: Machine, file: RosterName, amends: boolean) {
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
  return {
    network: rough,
    disk: rough / 8,
    death: kind < 0.6 ? rough / 3 : rough / 30,
    portal: rough / 4,
    clock: rough / 6,
  };
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

export function describe(end: End<SubmitResult> | undefined): string {
  if (!end) return 'nothing';
  if ('failure' in end) return `${end.failure.code} ${JSON.stringify(end.failure.text)}`;
  return 'told' in end ? `${end.told.kind} ${end.told.prepared.failure?.code ?? ''}` : 'killed';
}

export function expectSame(what: string, found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(found)}, and not ${JSON.stringify(wanted)}`);
}
