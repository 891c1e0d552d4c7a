import { describe, expect, test } from '@jest/globals';
import { machine, type State, states } from '../../src/ledger/states.js';
import { approvalOf, joinAs } from '../support/colleague.js';
import { beforeDeed, type Deed, deeds, settleDeed, submission, written } from '../support/deeds.js';
import type { Desk } from '../support/desk.js';
import { loseReport } from '../support/forgetful.js';
import { inOffice, type Office } from '../support/office.js';
import { passing, type Write, writes } from '../support/points.js';
import { budi, payroll, siti } from '../support/workers.js';

const { line: submit } = submission;

/** All as it is before a command, and what has to come of it in the end, wherever it was killed. */
interface Scene {
  readonly office: Office;
  /** Whose command it is. */
  readonly desk: Desk;
  readonly line: string;
  readonly settle: () => Promise<void>;
}

type Play = (work: (scene: Scene) => Promise<void>) => Promise<void>;

/** A way through the state machine. */
interface Way {
  /** What the ledger writes on it, in order. */
  readonly writes: readonly Write[];
  /** Whether the ledger has met it before: what is intended then is what it was. */
  readonly isKnown?: boolean;
  /** Opens what all its plays share. */
  readonly open: (use: (play: Play) => Promise<void>) => Promise<void>;
}

const ways: Readonly<Record<string, Way>> = {
  'report submit': deedWay(['intend', 'send', 'settle', 'leavers'], 'report submit'),
  'report amend': deedWay(['intend', 'send', 'settle'], 'report amend'),
  run: deedWay(['intend', 'send', 'settle', 'leavers'], 'run'),
  'report cancel': {
    writes: ['cancel'],
    open: (use) =>
      use((work) =>
        inOffice({}, async (office) => {
          office.write('a.csv', payroll(budi));
          await office.run(submit);
          const line = 'report cancel 2026-10 --yes';
          const settle = async (): Promise<void> => {
            expect(await office.run(line)).toMatchObject({ exit: 0 });
            expect(await stateOn(office, office)).toBe('cancelled');
            const cancelled = { reports: [{ state: 'cancelled' }], billings: [{ status: 'cancelled' }] };
            expect(office.held()).toMatchObject(cancelled);
          };
          await work({ office, desk: office, line, settle });
        }),
      ),
  },
  'report submit --again, of what the portal has lost': {
    writes: ['forget', 'intend', 'send', 'settle'],
    isKnown: true,
    open: (use) =>
      use((work) =>
        beforeDeed(submission, async (office) => {
          expect(await office.run(submit)).toMatchObject({ exit: 0 });
          loseReport(office);
          await work({
            office,
            desk: office,
            line: `${submit} --again`,
            settle: () => settleDeed(office, { ...submission, line: `${submit} --again`, isGone: true }),
          });
        }),
      ),
  },
  'report submit that another user is to approve': withColleague('maker', ['intend', 'send', 'wait'], (rig) => ({
    line: submit,
    settle: async () => {
      expect(await rig.desk.run(submit)).toMatchObject({ exit: 8 });
      expect(await stateOn(rig.office, rig.desk)).toBe('awaiting');
      expect(reported(rig.office)).toEqual([]);
      expect(await rig.approver.run(rig.approve)).toMatchObject({ exit: 0 });
      await expectKnown(rig.office, rig.desk, submit);
    },
  })),
  'report approve': withColleague('maker', ['intend', 'send', 'settle'], (rig) => ({
    before: async () => expect(await rig.desk.run(submit)).toMatchObject({ exit: 8 }),
    desk: rig.approver,
    line: rig.approve,
    settle: async () => {
      await expectKnown(rig.office, rig.approver, rig.approve);
      await expectKnown(rig.office, rig.desk, 'report status 2026-10');
    },
  })),
  'report submit that is refused': withColleague('viewer', ['intend', 'send', 'refuse'], (rig) => ({
    line: submit,
    settle: async () => {
      const role = (name: string) => rig.office.run(`account users update sari --role ${name} --yes`);
      expect(await rig.desk.run(submit)).toMatchObject({ exit: 5 });
      expect(await stateOn(rig.office, rig.desk)).toBe('refused');
      expect(reported(rig.office)).toEqual([]);
      await role('maker');
      expect(await rig.desk.run(submit)).toMatchObject({ exit: 8 });
      await role('viewer');
      expect(await rig.approver.run(rig.approve)).toMatchObject({ exit: 0 });
      await expectKnown(rig.office, rig.desk, 'report status 2026-10');
    },
  })),
};

function deedWay(written: readonly Write[], name: string): Way {
  const deed = deeds[name] as Deed;
  const play: Play = (work) =>
    beforeDeed(deed, (office) =>
      work({ office, desk: office, line: deed.line, settle: () => settleDeed(office, deed) }),
    );
  return { writes: written, open: (use) => use(play) };
}

interface Rig {
  readonly office: Office;
  /** Of sari, whose reports tono approves. */
  readonly desk: Desk;
  readonly approver: Desk;
  /** The line that approves her report. */
  readonly approve: string;
}

/** A company that asks for approval; each play ends with its report taken back, so that the next one reports anew. */
function withColleague(
  role: string,
  written: readonly Write[],
  scene: (rig: Rig) => Partial<Scene> & Pick<Scene, 'line' | 'settle'> & { readonly before?: () => Promise<void> },
): Way {
  return {
    writes: written,
    open: (use) =>
      inOffice({}, async (office) => {
        const desk = await joinAs(office, 'sari', role);
        const approver = await joinAs(office, 'tono', 'approver');
        for (const each of [office, desk]) each.write('a.csv', payroll(budi, siti));
        const takeBack = async (): Promise<void> => {
          expect(await office.run('report cancel 2026-10 --yes')).toMatchObject({ exit: 0 });
        };
        expect(await office.run(submit)).toMatchObject({ exit: 0 });
        const approve = await approvalOf(approver, '2026-10');
        await takeBack();
        await office.run('account update --approval on --yes');
        const { before, ...rest } = scene({ office, desk, approver, approve });
        await use(async (work) => {
          await before?.();
          await work({ office, desk, ...rest });
          await takeBack();
        });
      }),
  };
}

const reported = (office: Office): unknown[] =>
  office.held('2026-10').reports.filter(({ state }) => state === 'finalised');

/** @returns how the newest submission of the month stands in the ledger of a desk. */
async function stateOn(office: Office, { folder }: Desk): Promise<State | undefined> {
  return (await written({ ...office, folder }))?.state;
}

/** Runs a command, and sees one report at the portal, and its receipt in the ledger of a desk. */
async function expectKnown(office: Office, desk: Desk, line: string): Promise<void> {
  expect(await desk.run(line)).toMatchObject({ exit: 0 });
  const { receipt } = (await written({ ...office, folder: desk.folder })) ?? {};
  expect(reported(office)).toMatchObject([{ receipt, employees: 2 }]);
  expect(await stateOn(office, desk)).toBe('submitted');
}

describe('the program that is killed with -9 at a named point of the state machine', () => {
  test.each(Object.entries(ways))(
    '%s: at each, the same command ends with one report that is known here',
    async (_name, way) => {
      await way.open(async (play) => {
        let points: readonly string[] = [];
        await play(async ({ desk, line, settle }) => {
          ({ points } = await passing(desk, line));
          await settle();
        });
        const noted = points.filter((point) => !point.includes('/'));
        expect(noted).toEqual(way.writes.flatMap((write) => [`before ${write}`, `after ${write}`]));
        for (const [at, point] of points.entries()) {
          await play(async ({ office, desk, line, settle }) => {
            const died = await passing(desk, line, at);
            expect([died.signal, died.points.at(-1)]).toEqual(['SIGKILL', point]);
            const state = way.isKnown && point === 'after intend' ? 'refused' : stateAfter(point);
            if (state !== undefined) expect([point, await stateOn(office, desk)]).toEqual([point, state]);
            await settle();
          });
        }
      });
    },
    3_600_000,
  );

  test('is killed before and after everything that the ledger can write, and so in every state that there is', () => {
    const passed = new Set(Object.values(ways).flatMap((way) => way.writes));
    expect([...passed].sort()).toEqual(Object.keys(writes).sort());
    expect(new Set([...passed].map((write) => stateAfter(`after ${write}`) ?? 'submitted'))).toEqual(new Set(states));
  });
});

/** @returns the state that the ledger is in once a write is on the disk; undefined for every other point. */
function stateAfter(point: string): State | undefined {
  const [when, what = ''] = point.split(' ');
  if (when !== 'after') return undefined;
  return what === 'intend' ? 'intended' : (machine as Partial<typeof machine>)[what as keyof typeof machine]?.to;
}
