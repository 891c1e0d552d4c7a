import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { program } from '../support/cli.js';
import { type Desk, openDesk } from '../support/desk.js';
import { budi, payroll } from '../support/workers.js';

const file = 'nik,name,wage\n3171011508900001,Budi,5500000\n';

let desk: Desk;

beforeEach(() => {
  desk = openDesk();
  desk.write('a.csv', file);
});

const hidden = (): string[] => readdirSync(desk.folder).filter((name) => name.startsWith('.bpjstk-'));

/** Waits until a file grows in something hidden, or its writer is done. */
async function untilHidden(isOver = () => false): Promise<void> {
  const grows = (name: string): boolean => {
    try {
      return readdirSync(join(desk.folder, name)).length > 0;
    } catch {
      // It was done between two looks.
      return false;
    }
  };
  while (!isOver() && !hidden().some(grows)) await new Promise((done) => setImmediate(done));
}

test.each([
  ['--fix', 'employees import - --fix --out b.csv', 'employees import a.csv --fix --out b.csv'],
  [
    '--annotate',
    'report validate 2026-10 --file - --annotate b.xlsx',
    'report validate 2026-10 --file a.csv --annotate b.xlsx',
  ],
  [
    '--annotate under another name',
    'report validate 2026-10 --file - --annotate b.xlsx',
    'employees template --out c.csv',
  ],
])('what a run of %s left that was killed is gone after the next that writes there', async (_, endless, again) => {
  const run = spawn(process.execPath, [program, ...endless.split(' ')], { cwd: desk.folder, env: { ...desk.env } });
  run.stdin.write(file);
  await untilHidden();
  const [first = ''] = hidden();
  run.kill('SIGKILL');
  await new Promise((done) => run.once('close', done));
  expect(hidden()).toEqual([first]);

  expect((await desk.run(again)).exit).toBe(0);
  expect(hidden()).toEqual([]);
});

test('a folder of upload files is not there before it is whole, whenever its writer is killed', async () => {
  const place = 'sipp';
  const line = `report export 2026-10 --sipp ${place} --file many.csv --previous a.csv`;
  const gone = { start_date: '2018-03-01', end_date: '', end_reason: '' };
  desk.write('a.csv', payroll({ ...budi, ...gone }));
  const newcomers = Array.from({ length: 2500 }, (_, at) => {
    const nik = `317101150890${String(at + 2).padStart(4, '0')}`;
    return {
      ...budi,
      ...gone,
      nik,
      start_date: '2026-10-01',
      mother_name: 'Sari',
      address: 'Jl. A',
      phone: '+62812345678',
    };
  });
  desk.write('many.csv', payroll({ ...budi, ...gone }, ...newcomers));
  const whole = ['BACA-SAYA.txt', 'data_tk_baru.xlsx'];
  const made = join(desk.folder, place);
  // It may be quicker than we see it write: then all is there, and it is tried again.
  for (let left = 5, wasKilled = false; left > 0 && !wasKilled; left--) {
    const run = spawn(process.execPath, [program, ...line.split(' ')], { cwd: desk.folder, env: { ...desk.env } });
    const end = new Promise<void>((done) => run.once('close', () => done()));
    const isOver = (): boolean => run.exitCode !== null || run.signalCode !== null;
    await untilHidden(isOver);
    run.kill('SIGKILL');
    await end;
    wasKilled = run.signalCode === 'SIGKILL';
    if (existsSync(made)) expect(readdirSync(made).toSorted()).toEqual(whole);
    rmSync(made, { recursive: true, force: true });
  }
  expect((await desk.run(line)).exit).toBe(0);
  expect(readdirSync(made).toSorted()).toEqual(whole);
  expect(hidden()).toEqual([]);
}, 120_000);

test('what a run is at work on stays, and whatever is not surely ours', async () => {
  const run = spawn(process.execPath, [program, ...'employees import - --fix --out b.csv'.split(' ')], {
    cwd: desk.folder,
    env: { ...desk.env },
  });
  run.stdin.write(file);
  await untilHidden();
  const [own = ''] = hidden();
  const elsewhere = (name: string, hoursAgo: number, within: string): string => {
    const folder = join(desk.folder, name);
    mkdirSync(folder);
    writeFileSync(join(folder, within), '');
    const then = statSync(folder).mtimeMs / 1000 - hoursAgo * 3600;
    utimesSync(folder, then, then);
    return name;
  };
  const kept = [
    own,
    elsewhere('.bpjstk-00000000-1-writes', 0, 'b.csv'),
    elsewhere('.bpjstk-00000000-1-others', 2, 'c.csv'),
    elsewhere('.bpjstk-notes', 2, 'b.csv'),
  ];
  elsewhere('.bpjstk-00000000-1-killed', 2, 'b.csv');
  expect((await desk.run('employees import a.csv --fix --out b.csv')).exit).toBe(0);
  expect(hidden().toSorted()).toEqual(kept.toSorted());
  run.kill('SIGTERM');
  await new Promise((done) => run.once('close', done));
  expect(hidden()).not.toContain(own);
});
