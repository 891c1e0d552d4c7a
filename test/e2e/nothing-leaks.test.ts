import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fixture } from '../support/desk.js';
import { type Gate, openGate } from '../support/gate.js';
import { type Office, openOffice } from '../support/office.js';
import { openPlay, type Play } from '../support/play.js';
import { type AppSetUp, codeAt, setUpApp } from '../support/second-factor.js';

/** Writes down the arguments and the environment of each process that the program starts, as /proc shows them. */
const spy = (log: string): string => `
  import childProcess from 'node:child_process';
  import { appendFileSync, readFileSync } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { spawn } = childProcess;
  childProcess.spawn = (...words) => {
    const child = spawn(...words);
    for (const part of ['cmdline', 'environ'])
      appendFileSync(${JSON.stringify(log)}, readFileSync('/proc/' + child.pid + '/' + part));
    return child;
  };
  syncBuiltinESMExports();`;

const roster = readFileSync(fixture('oktober.csv'), 'utf8');
const niks = [...roster.matchAll(/\b\d{16}\b/g)].map(([nik]) => nik);
const wrongPassword = 'Salah-Sandi-77';
/** What the month brings in and takes out on purpose, and the other side's own database. */
const excepted = /^(oktober|other|broken|exported)\.csv$|^totp$|^portal\.db/;

const nine = '2026-11-10T09:00:00+07:00';

const tokens: string[] = [];
/** Each code of the second factor that a command could have made, by the name of its step. */
const codes = new Map<string, string>();
let app: AppSetUp;
let office: Office;
let gate: Gate;
let play: Play;

beforeAll(async () => {
  const usual = process.umask(0);
  try {
    await playMonth();
  } finally {
    process.umask(usual);
  }
}, 300_000);

afterAll(async () => {
  gate.close();
  await office.close();
});

/** A month with a second factor and all that may go wrong in it, in everybody's umask, with every trace that can be asked for. */
async function playMonth(): Promise<void> {
  office = await openOffice({ company: 'demo' });
  gate = await openGate(office.url, undefined, (request, body) => {
    if (!/^POST \/auth\/(login|refresh|challenge)/.test(request)) return body;
    const answer = JSON.parse(body) as Partial<Record<string, string>>;
    tokens.push(...[answer['accessToken'], answer['refreshToken']].filter((token) => token !== undefined));
    return body;
  });
  const log = join(office.folder, 'processes');
  const env = {
    BPJSTK_PORTAL: gate.url,
    BPJSTK_NO_KEYCHAIN: '',
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(spy(log))}`,
  };
  office.write('oktober.csv', roster);
  office.write('other.csv', roster.replace('5500000', '5600000'));
  office.write(
    'broken.csv',
    roster.replaceAll(/,\d{16},|^\d{16},/gm, (nik) => nik.replace(/\d(?=,)/, 'x')),
  );
  app = await setUpApp(office, nine);
  const totpFile = office.write('totp', `${app.secret}\n`);
  chmodSync(totpFile, 0o600);
  play = openPlay(office);
  let minutes = 0;
  // A code is good once: each command has a minute of its own.
  const step: Play['step'] = (name, line, options) => {
    const now = new Date(Date.parse(nine) + ++minutes * 60_000).toISOString();
    office.setClock(now);
    codes.set(name, codeAt(app.secret, now));
    return play.step(name, `${line} --log-file month.log`, options);
  };
  const wrong = { env: { ...env, BPJSTK_PASSWORD: wrongPassword } };
  await step('wrong password', `auth login --npp ${office.npp} --verbose`, wrong);
  const typed = { env: { ...env, BPJSTK_PASSWORD: '' }, input: `${office.password}\n` };
  await step('no code', `auth login --npp ${office.npp} --password-stdin --verbose`, typed);
  const both = { ...typed, input: `${office.password}\n${app.recoveryCodes[0] ?? ''}\n` };
  await step('recovery', `auth login --npp ${office.npp} --password-stdin --otp-stdin --verbose`, both);
  Object.assign(env, { BPJSTK_TOTP_SECRET_FILE: totpFile });
  const byApp = { ...typed, env: { ...typed.env, BPJSTK_TOTP_SECRET_FILE: totpFile } };
  await step('login', `auth login --npp ${office.npp} --password-stdin --verbose`, byApp);
  const course: readonly [string, string][] = [
    ['validate', 'report validate 2026-10 --file oktober.csv --verbose'],
    ['validate what is broken', 'report validate 2026-10 --file broken.csv --verbose --all'],
    ['the same for scripts', 'report validate 2026-10 --file broken.csv --verbose --json'],
    ['preview', 'report preview 2026-10 --file oktober.csv --verbose'],
    ['submit', 'report submit 2026-10 --file oktober.csv --yes --verbose'],
    ['submit another', 'report submit 2026-10 --file other.csv --yes --verbose'],
    ['bill', 'payment bill 2026-10 --verbose --json'],
    ['lines', 'report show 2026-10 --verbose --json'],
    ['workers', 'employees list --verbose --csv'],
    ['one worker', `employees show ${niks[3] ?? ''} --verbose`],
    ['nobody', 'employees show 3174056701929999 --verbose'],
    ['export', 'employees export --out exported.csv --verbose'],
    ['sandbox', 'sandbox start --background --db rehearsal/sandbox.db --verbose'],
    ['sandbox stopped', 'sandbox stop'],
  ];
  for (const [name, line] of course) await step(name, line, { env });
  const code = String(play.answer('bill').document()['billingCode']);
  office.pay(code);
  for (const line of ['payment status 2026-10', 'payment receipt 2026-10', 'history pull', 'history list', 'doctor'])
    await step(line, `${line} --verbose`, { env });
}

const exits = (...names: string[]): number[] => names.map((name) => play.answer(name).exit);
/** Each file in the office's folder, by its path in it. */
const files = (): string[] =>
  readdirSync(office.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(office.folder, name)).isFile(),
  );
const secrets = (): string[] => [office.password, wrongPassword, app.secret, ...app.recoveryCodes, ...tokens];
/** @returns whether a text shows the code as a number of its own; within a longer one six digits are anybody's. */
const shows = (text: string, code: string): boolean => new RegExp(`(?<!\\d)${code}(?!\\d)`).test(text);

test('the month was one: reported, paid, with its errors on the way', () => {
  expect(exits('login', 'validate', 'submit', 'bill', 'export', 'sandbox', 'payment receipt 2026-10')).toEqual(
    Array.from({ length: 7 }, () => 0),
  );
  expect(exits('wrong password', 'validate what is broken', 'submit another', 'nobody')).toEqual([4, 3, 5, 5]);
  expect(exits('no code', 'recovery')).toEqual([4, 0]);
  expect(app.recoveryCodes).toHaveLength(10);
  expect(play.answer('submit').stderr).toContain('"path":"/auth/challenge/');
  expect([niks.length, tokens.length]).toEqual([26, expect.any(Number)]);
  expect(tokens.length).toBeGreaterThan(2);
});

test('no stream told a password, a token, a code, what makes codes, or a whole NIK', () => {
  for (const [step, { stdout, stderr }] of play.answers) {
    for (const secret of [...secrets(), ...niks])
      expect([step, (stdout + stderr).includes(secret)]).toEqual([step, false]);
    expect([step, shows(stdout + stderr, codes.get(step) ?? '')]).toEqual([step, false]);
  }
  expect(play.answer('submit').stderr).toContain('"path":"/periods/{period}/lines/{part}"');
});

test('no file that was written holds one', () => {
  const written = files().filter((name) => !excepted.test(name) && !name.startsWith('rehearsal'));
  expect(written).toEqual(
    expect.arrayContaining(['config/config.json', 'data/ledger.db', 'data/refused.json', 'month.log']),
  );
  for (const name of written) {
    const content = readFileSync(join(office.folder, name), 'latin1');
    for (const secret of [...secrets(), ...niks]) expect([name, content.includes(secret)]).toEqual([name, false]);
  }
});

test('no process that was started shows one in its arguments or its environment', () => {
  const shown = readFileSync(join(office.folder, 'processes'), 'utf8');
  expect(shown).toContain('sandbox\0start');
  expect(shown).not.toContain('BPJSTK_PASSWORD');
  for (const secret of secrets()) expect(shown).not.toContain(secret);
});

test('every file and folder that was made is its owner’s alone, whatever the umask', () => {
  const given = /^(oktober|other|broken)\.csv$|^portal\.db|^processes$/;
  const made = readdirSync(office.folder, { recursive: true, encoding: 'utf8' }).filter((name) => !given.test(name));
  expect(made).toEqual(expect.arrayContaining(['exported.csv', 'bpjstk-2026-10.pdf', 'rehearsal', 'data']));
  for (const name of made) {
    const { mode } = statSync(join(office.folder, name));
    expect([name, (mode & 0o077).toString(8)]).toEqual([name, '0']);
  }
});
