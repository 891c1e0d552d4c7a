import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lawOfMonth } from '../../src/law/month.js';
import { sen } from '../../src/law/money.js';
import type { Employee } from '../../src/portal/index.js';
import { composeReport } from '../../src/report/compose.js';
import { amountsOf } from '../../src/report/differences.js';
import { digestOf } from '../../src/report/digest.js';
import { openReport } from '../../src/report/long-report.js';
import { daysOf } from '../../src/workflows/portal-people.js';
import { openPlan, planRoster } from '../../src/workflows/roster-plan.js';
import { scratchLists } from '../../src/workflows/scratch-list.js';
import { date, period } from '../law/given.js';
import { nik, person } from '../report/people.js';
import { failureOf } from '../support/failure.js';
import { tempFolder } from '../support/cli.js';

const closing: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const undo of closing.splice(0)) await undo();
});

/** What a run has of the world, with its data in a folder of its own. */
function run(data = join(tempFolder(), 'data')) {
  const folders = { config: data, data };
  const random = (bytes: number): Uint8Array => randomBytes(bytes);
  return { folders, random, onClose: (undo: () => void | Promise<void>) => void closing.push(undo) };
}

describe('a list that is kept on a disk', () => {
  test('has the rows that were put in, in their order, and any of them by its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), at: fc.nat() }), { maxLength: 100 }),
        fc.nat(20_000),
        (rows, inMemory) => {
          const makeList = scratchLists(run(), inMemory);
          const [list, other] = [makeList<(typeof rows)[number]>(), makeList<number>()];
          for (const row of rows) {
            list.push(row);
            other.push(row.at);
          }
          expect([list.length, ...list]).toEqual([rows.length, ...rows]);
          expect([...other]).toEqual(rows.map(({ at }) => at));
          expect([list.at(-1), list.at(rows.length)]).toEqual([undefined, undefined]);
          for (const at of [...rows.keys()].reverse()) expect(list.at(at)).toEqual(rows[at]);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('writes nothing while it is short', () => {
    const { folders, ...rest } = run();
    const list = scratchLists({ folders, ...rest })<string>();
    for (let at = 0; at < 1_000; at++) list.push('Budi Santoso');
    expect(() => readdirSync(folders.data)).toThrow(/ENOENT/);
  });

  test('leaves no name in the folder and no word on the disk that anybody could read', () => {
    const { folders, ...rest } = run();
    const list = scratchLists({ folders, ...rest }, 0)<string>();
    for (let at = 0; at < 1_000; at++) list.push('Budi Santoso');
    expect(readdirSync(folders.data)).toEqual([]);
    if (process.platform !== 'linux') return;
    const file = readdirSync('/proc/self/fd').find((fd) => linkOf(fd).startsWith(folders.data));
    const bytes = readFileSync(`/proc/self/fd/${file ?? ''}`);
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.includes('Santoso')).toBe(false);
  });

  test('says what to do where the folder takes no file', async () => {
    const folder = tempFolder();
    const data = join(folder, 'data');
    writeFileSync(data, '');
    const list = scratchLists(run(data), 0)<number>();
    const fill = (): void => {
      for (let at = 0; at < 100; at++) list.push(at);
    };
    expect(await failureOf(fill)).toMatchObject({ code: 'SCRATCH_UNWRITABLE', exit: 2 });
  });
});

function linkOf(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return '';
  }
}

describe('a month whose people are kept on a disk', () => {
  const worker = fc.record({
    serial: fc.integer({ min: 1, max: 40 }),
    wage: fc.integer({ min: 1, max: 2_000_000_000 }),
    left: fc.boolean(),
  });
  const workers = fc.uniqueArray(worker, { selector: ({ serial }) => serial, maxLength: 40 });

  test('has the same plan and the same report as one in memory', () => {
    fc.assert(
      fc.property(workers, workers, fc.constantFrom('refuse', 'keep', 'deactivate'), (named, held, missing) => {
        const people = named.map(({ serial, wage, left }) =>
          person({ nik: nik(serial), wage: sen(wage), row: serial, ...(left && { endDate: date('2026-10-15') }) }),
        );
        const employees = held.map(({ serial, wage, left }) => {
          const { row: _row, line: _line, ...data } = person({ nik: nik(serial), wage: sen(wage) });
          const status = left ? { status: 'inactive', endDate: '2026-10-10' } : { status: 'active' };
          return { kpj: `190000000${serial}`, registeredOn: '2018-03-01', data, ...status } as unknown as Employee;
        });
        const makeList = scratchLists(run(), 500);
        const kept = makeList<Employee>();
        for (const employee of employees) kept.push(employee);
        const days = daysOf(period('2026-10'));
        const listed = planRoster(people, employees, days, missing, false);
        const month = lawOfMonth(period('2026-10'), { jkkGroup: 2, scale: 'medium' });
        const composing = openReport(month, makeList);
        const planning = openPlan(kept, days, missing, false, { makeList, report: (one) => composing.take(one) });
        for (const one of people) planning.take(one);
        const long = planning.close();
        const { newcomers: _newcomers, updated: _updated, toCome: _toCome, people: reported, ...rest } = listed;
        const { changes, leavers, leaving, ...counts } = long;
        expect({ ...counts, changes: [...changes], leavers: [...leavers], leaving: [...leaving] }).toEqual(rest);

        const { lines, ...sums } = composing.close();
        const report = composeReport(reported, month);
        expect({ ...report, ...sums }).toEqual(report);
        expect(digestOf(lines)).toBe(digestOf(report.lines));
        expect(Array.from(lines, ({ amounts }) => amounts)).toEqual(
          report.lines.map(({ contributions }) => amountsOf(contributions)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
