import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { type Office, openOffice } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

type Line = Readonly<Record<string, unknown>>;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  office.write('oktober.csv', payroll(budi, siti));
});
afterAll(() => office.close());

const submit = 'report submit 2026-10 --file oktober.csv --yes --accept WAGES_ALL_EQUAL,FILE_OF_ANOTHER_MONTH --json';
const text = (name: string, folder = office.folder): string => readFileSync(join(folder, name), 'utf8');
const linesOf = (log: string): Line[] =>
  log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const modeOf = (name: string): number => statSync(join(office.folder, name)).mode & 0o777;

test('a run logs what it is, each request with its attempts, and how it ended', async () => {
  await office.run('sandbox faults set 503 --on finalise --for 0s --db portal.db');
  expect((await office.run(`${submit} --log-file run.log`)).exit).toBe(0);
  const lines = linesOf(text('run.log'));
  expect(new Set(lines.map(({ run }) => run)).size).toBe(1);
  expect(lines[0]).toEqual({
    time: expect.stringMatching(/^2026-11-10T02:00:0\d\.\d{3}Z$/),
    run: expect.stringMatching(/^[\da-f]{32}$/),
    event: 'start',
    command: 'report submit',
    version: expect.any(String),
  });
  expect(lines.at(-1)).toMatchObject({ event: 'end', exit: 0, code: null, request: null });
  const requests = lines.slice(1, -1);
  expect(requests.length).toBeGreaterThan(10);
  for (const line of requests)
    expect(line).toMatchObject({
      event: 'request',
      ms: expect.any(Number),
      request: expect.stringMatching(/^[\da-f]{32}$/),
    });
  const finalising = requests.filter(({ path }) => path === '/periods/{period}/finalisation');
  expect(finalising.map(({ method, outcome, attempt }) => [method, outcome, attempt])).toEqual([
    ['POST', 503, 1],
    ['POST', 200, 2],
  ]);
  expect(new Set(finalising.map(({ request }) => request)).size).toBe(1);
});

test('it holds no secret, no identity number and nothing that was typed', () => {
  const log = text('run.log');
  for (const kept of [office.password, office.npp, String(budi['nik']), String(siti['nik']), 'oktober.csv', '2026-10/'])
    expect([kept, log.includes(kept)]).toEqual([kept, false]);
});

test('it is its owner’s alone, also where it was everybody’s; runs are added one after the other', async () => {
  expect(modeOf('run.log')).toBe(0o600);
  office.write('open.log', '{"event":"of another program"}\n');
  chmodSync(join(office.folder, 'open.log'), 0o644);
  await office.run('law list --log-file open.log');
  await office.run('law list --log-file=open.log');
  expect(modeOf('open.log')).toBe(0o600);
  const events = linesOf(text('open.log')).map(({ event }) => event);
  expect(events).toEqual(['of another program', 'start', 'end', 'start', 'end']);
});

test('it is written through no link, which may be a colleague’s', async () => {
  const kept = office.write('kept.txt', 'a file of mine\n');
  symlinkSync(kept, join(office.folder, 'linked.log'));
  const ran = await office.run('law list --log-file linked.log --json');
  expect([ran.exit, ran.stdout, ran.problem()['code']]).toEqual([2, '', 'LOG_FILE']);
  expect(ran.problem()['message']).toMatch(/is a link/);
  expect((await office.run('law list --log-file linked.log --lang id')).stderr).toMatch(/adalah tautan/);
  expect(text('kept.txt')).toBe('a file of mine\n');
});

test('a run that failed says with which code, and at which request of the portal’s', async () => {
  office.write('other.csv', payroll(budi));
  const line = submit.replace('oktober', 'other').replace('--yes', '--yes --missing deactivate');
  const refused = await office.run(`${line} --accept ROSTER_SHRANK --log-file failed.log`);
  expect(linesOf(text('failed.log')).at(-1)).toMatchObject({
    event: 'end',
    exit: refused.exit,
    code: refused.problem()['code'],
  });
  await office.run('sandbox faults set maintenance --on getPeriod --always --db portal.db');
  const closed = await office.run('report status 2026-10 --json --log-file failed.log');
  expect(linesOf(text('failed.log')).at(-1)).toMatchObject({
    exit: 6,
    code: 'MAINTENANCE',
    request: closed.problem()['requestId'],
  });
  await office.run('sandbox faults clear --db portal.db');
});

test.each([
  ['a folder', (path: string) => mkdirSync(path)],
  ['a link to a place that is not there', (path: string) => symlinkSync('/nowhere/at/all', path)],
])('where the log would be is %s: nothing is done', async (_, make) => {
  const own = openDesk();
  make(join(own.folder, 'log'));
  writeFileSync(join(own.folder, 'a.csv'), payroll(budi));
  const ran = await own.run('report validate 2026-10 --file a.csv --json --log-file log');
  expect([ran.exit, ran.stdout, ran.problem()['code']]).toEqual([2, '', 'LOG_FILE']);
});

test('a sandbox logs what it answered, under the run that asked and with what was made to go wrong', async () => {
  const own = openDesk();
  const started = (await own.run('sandbox start --background --log-file portal.log --json')).document();
  const { npp, password } = started as { readonly npp: string; readonly password: string };
  const env = { BPJSTK_NPP: npp, BPJSTK_PASSWORD: password };
  try {
    await own.run('sandbox faults set drop-after --on listEmployees');
    expect((await own.run('employees list --log-file client.log', { env })).exit).toBe(0);
  } finally {
    await own.run('sandbox stop');
  }
  const [{ run } = { run: '' }] = linesOf(text('client.log', own.folder));
  const served = linesOf(text('portal.log', own.folder)).filter(({ trace }) => trace === run);
  const answered = (fault: unknown) => served.filter((line) => line['fault'] === fault);
  expect(answered('drop-after')).toEqual([
    expect.objectContaining({ event: 'served', method: 'GET', path: '/employees', status: null }),
  ]);
  expect(answered(null).map(({ path, status }) => [path, status])).toContainEqual(['/employees', 200]);
  expect(text('portal.log', own.folder)).not.toContain(password);
});
