import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lockdownView, reportText } from '../../src/cli/view/lockdown.js';
import { speaker } from '../../src/i18n/index.js';
import { type Incident, lockDown } from '../../src/workflows/lockdown.js';
import { appIn } from '../support/app.js';
import { tenthOfNovember } from '../support/desk.js';
import { type Gate, openGate } from '../support/gate.js';
import { type Office, openOffice } from '../support/office.js';

/** What the gate drops from now on; the portal never sees it, or its answer is lost. */
let drops: (request: string) => 'request' | 'answer' | 'both' | undefined;
let office: Office;
let gate: Gate;
let password: string;
let runs = 0;

beforeAll(async () => {
  office = await openOffice({ company: 'demo' });
  ({ password } = office);
  gate = await openGate(
    office.url,
    (passed) => !['answer', 'both'].includes(drops(passed.at(-1) ?? '') ?? ''),
    undefined,
    (request) => !['request', 'both'].includes(drops(request) ?? ''),
  );
});
afterAll(async () => {
  gate.close();
  await office.close();
});

interface Locked {
  readonly incident: Incident;
  readonly report: string;
  /** The file of the new password; undefined where there is none. */
  readonly written: string | undefined;
  /** The folder of the evidence. */
  readonly evidence: string;
}

/** Locks the account down while the gate drops something, without ever waiting. */
async function lockedDown(dropped: typeof drops): Promise<Locked> {
  drops = dropped;
  const name = `run${++runs}`;
  const folder = join(office.folder, name);
  const evidence = join(folder, 'evidence');
  mkdirSync(folder);
  const passwordFile = join(office.folder, `${name}.txt`);
  const app = appIn(folder, {
    clock: () => new Date(tenthOfNovember),
    pause: () => Promise.resolve(),
    random: (bytes) => randomBytes(bytes),
    chance: () => 0.5,
    account: { npp: office.npp, password, portal: gate.url },
  });
  const speak = await speaker('id');
  let report = '';
  const incident = await lockDown(
    app,
    { fromStdin: false, passwordFile, folder: evidence },
    {
      agree: () => Promise.resolve(true),
      password: () => ({ json: {}, blocks: [] }),
      report: (found) => (report = reportText(found, speak)),
    },
  );
  drops = () => undefined;
  await app.close();
  if (!incident) throw new Error('nobody said no');
  const written = existsSync(passwordFile) ? readFileSync(passwordFile, 'utf8').trim() : undefined;
  if (incident.steps.some(({ name, state }) => name === 'password' && state === 'done')) password = written ?? password;
  return { incident, report, written, evidence };
}

const failed = ({ steps }: Incident): string[] =>
  steps.filter(({ state }) => state === 'failed').map(({ name }) => name);
const only =
  (wanted: string, what: 'request' | 'answer' = 'request'): typeof drops =>
  (request) =>
    (request.split('?')[0] ?? '') === wanted ? what : undefined;

test.each([
  ['GET /auth/sessions', ['see'], ['sessions']],
  ['GET /company/activity', ['see'], ['activity']],
  ['GET /company', ['see'], ['company']],
  ['GET /auth/2fa', ['see'], ['secondFactor']],
  ['GET /company/contacts', ['see'], ['contacts']],
  ['GET /company/users', ['see'], ['users']],
  ['GET /periods', ['see'], ['reports']],
  ['GET /employees', ['see'], ['workers']],
  ['DELETE /auth/sessions', ['sessions'], []],
  ['POST /auth/logout', ['forget'], []],
])('a portal that never answers %s fails one step, and what else it tells is kept', async (request, steps, missing) => {
  const { incident, report, written, evidence } = await lockedDown(only(request));
  expect(failed(incident)).toEqual(steps);
  const all = ['sessions', 'activity', 'company', 'secondFactor', 'contacts', 'users', 'reports', 'workers'];
  expect(Object.keys(incident.evidence).sort()).toEqual(all.filter((part) => !missing.includes(part)).sort());
  expect(written).toBe(password);
  expect(existsSync(join(evidence, 'activity.json'))).toBe(!missing.includes('activity'));
  if (!missing.includes('sessions')) expect(report).toMatch(/^ {2}10 Nov 2026 09\.00 WIB .* 127\.0\.0\.1 /m);
});

test('a portal that dies before or after any request leaves each later step tried, and each told', async () => {
  let course = 0;
  await lockedDown(() => {
    course++;
    return undefined;
  });
  expect(course).toBeGreaterThan(18);
  for (let death = 0; death < course; death++) {
    let at = 0;
    const passedBefore = gate.passed.length;
    const { incident, report, written } = await lockedDown(() => (at++ < death ? undefined : 'both'));
    const { steps } = incident;
    expect([death, steps.map(({ name }) => name)]).toEqual([
      death,
      ['reach', 'password', 'see', 'sessions', 'forget', 'report'],
    ]);
    expect([death, failed(incident).length]).not.toEqual([death, 0]);
    expect(steps.at(-1)).toMatchObject({ name: 'report', state: 'done' });
    for (const { state, failure } of steps) expect(failure !== undefined).toBe(state === 'failed');
    expect(report).toContain('✗');
    const change = steps.find(({ name }) => name === 'password');
    const mayHold = change?.state === 'done' || change?.failure?.kind === 'unknownOutcome';
    expect([death, written !== undefined]).toEqual([death, mayHold]);
    if (gate.passed.slice(passedBefore).includes('POST /auth/password')) password = written ?? '';
  }
}, 180_000);

test('the answer to the change alone is lost: the file stays, is named, and settles it', async () => {
  const before = password;
  const { incident, written } = await lockedDown(only('POST /auth/password', 'answer'));
  const failure = incident.steps.find(({ name }) => name === 'password')?.failure;
  expect(failure).toMatchObject({ kind: 'unknownOutcome' });
  const help = failure?.help && (await speaker('en')).say(failure.help);
  expect(help).toContain(join(office.folder, `run${runs}.txt`));
  expect(help).toContain('bpjstk auth change-password, with the present password and the one in that file');
  expect(written).toMatch(/^\S{12,}$/);
  const settled = await office.run('auth change-password --password-stdin --new-password-stdin --json', {
    env: { BPJSTK_DATA_DIR: join(office.folder, `run${runs}`, 'data'), BPJSTK_PORTAL: gate.url },
    input: `${before}\n${written ?? ''}\n`,
  });
  expect(settled.exit).toBe(0);
  password = written ?? '';
});

test('a refused password is told of once, as what it is', async () => {
  const right = password;
  password = 'Kepiting-Bakau-9!';
  const { incident, report, written } = await lockedDown(() => undefined);
  password = right;
  expect(failed(incident)).toEqual(['password', 'see', 'sessions']);
  expect(incident.steps[1]?.failure?.code).toBe('CREDENTIALS_REFUSED');
  expect(written).toBeUndefined();
  expect(report.match(/Karena sebab yang sama/g)).toHaveLength(2);
  const speak = await speaker('id');
  const helps = lockdownView(incident, 'folder').blocks.flatMap((block) =>
    block.kind === 'item' && block.help ? [speak.say(block.help)] : [],
  );
  expect(helps.filter((help) => help.startsWith('Karena sebab'))).toHaveLength(2);
});
