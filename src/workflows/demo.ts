import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import { writeSandboxNote } from './local-sandbox.js';

/** What the demo needs of a sandbox that it starts. */
export interface DemoSandbox {
  readonly url: string;
  readonly npp: string;
  readonly password: string | null;
  close(): Promise<void>;
}

/** One thing that a clerk types: why, the words in both languages, and what the exit code will be. */
interface Step {
  readonly why: Message;
  readonly words: { readonly id: string; readonly en: string };
  readonly exit: number;
}

/** The day on which the demo plays, so that it is the same whenever it is shown. */
const today = '2026-11-10T09:00:00+07:00';
const wrongFile = 'oktober-salah.csv';
const rightFile = 'oktober.csv';

const before: readonly Step[] = [
  { why: message('demo.login'), words: { en: 'auth login --npp NPP', id: 'akses masuk --npp NPP' }, exit: 0 },
  { why: message('demo.dashboard'), words: { en: 'dashboard', id: 'ringkasan' }, exit: 0 },
  {
    why: message('demo.wrong'),
    words: { en: `report validate 2026-10 --file ${wrongFile}`, id: `laporan periksa 2026-10 --file ${wrongFile}` },
    exit: 3,
  },
  {
    why: message('demo.right'),
    words: { en: `report validate 2026-10 --file ${rightFile}`, id: `laporan periksa 2026-10 --file ${rightFile}` },
    exit: 0,
  },
  {
    why: message('demo.preview'),
    words: { en: `report preview 2026-10 --file ${rightFile}`, id: `laporan pratinjau 2026-10 --file ${rightFile}` },
    exit: 0,
  },
  {
    why: message('demo.submit'),
    words: {
      en: `report submit 2026-10 --file ${rightFile} --yes`,
      id: `laporan kirim 2026-10 --file ${rightFile} --yes`,
    },
    exit: 0,
  },
  {
    why: message('demo.again'),
    words: {
      en: `report submit 2026-10 --file ${rightFile} --yes`,
      id: `laporan kirim 2026-10 --file ${rightFile} --yes`,
    },
    exit: 0,
  },
  { why: message('demo.bill'), words: { en: 'payment bill 2026-10', id: 'pembayaran tagihan 2026-10' }, exit: 0 },
];

const after: readonly Step[] = [
  { why: message('demo.pay'), words: { en: 'sandbox pay CODE', id: 'latihan bayar CODE' }, exit: 0 },
  { why: message('demo.paid'), words: { en: 'payment status 2026-10', id: 'pembayaran cek 2026-10' }, exit: 0 },
  { why: message('demo.pull'), words: { en: 'history pull', id: 'riwayat tarik' }, exit: 0 },
  { why: message('demo.history'), words: { en: 'history list --limit 6', id: 'riwayat daftar --limit 6' }, exit: 0 },
];

/**
 * Plays a month as a clerk would: each command is this very program, run on a sandbox in a folder of its own.
 * @throws AppError unexpected when a command does not end as it should.
 */
export async function playDemo(
  app: App,
  start: (db: string, clock: () => Date) => Promise<DemoSandbox>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bpjstk-demo-'));
  const ahead = Date.parse(today) - app.clock().getTime();
  const db = join(folder, 'sandbox.db');
  app.onClose(() => rm(folder, { recursive: true, force: true }));
  const sandbox = await start(db, () => new Date(app.clock().getTime() + ahead));
  app.onClose(() => sandbox.close());
  const demo: App = { ...app, folders: { config: folder, data: folder } };
  await writeSandboxNote(demo, { url: sandbox.url, pid: app.program.pid, db, npp: sandbox.npp, clockAheadMs: 0 });
  const fixtures = join(dirname(app.program.command[1]), '..', 'fixtures');
  for (const file of [wrongFile, rightFile]) await copyFile(join(fixtures, file), join(folder, file));
  await say(app, message('demo.intro'));
  const type = (step: Step, code?: string): Promise<string> => typed(app, step, folder, sandbox, code);
  let answer = '';
  for (const step of before) answer = await type(step);
  const [code = ''] = /\b\d{12}\b/.exec(answer) ?? [];
  for (const step of after) await type(step, code);
  await say(app, message('demo.outro', { code }));
}

async function say(app: App, text: Message): Promise<void> {
  await app.announce({
    json: { said: text },
    blocks: [
      { kind: 'text', text, tone: 'dim' },
      { kind: 'verbatim', text: '' },
    ],
  });
}

/** Shows the words, runs them, and shows what they answered. @returns the answer. */
async function typed(app: App, step: Step, folder: string, sandbox: DemoSandbox, code = ''): Promise<string> {
  const words = step.words[app.invocation.language].replace('NPP', sandbox.npp).replace('CODE', code);
  await app.announce({
    json: { why: step.why, typed: `bpjstk ${words}` },
    blocks: [
      { kind: 'text', text: step.why, tone: 'dim' },
      { kind: 'heading', text: message('demo.prompt', { words }) },
    ],
  });
  const { text, exit } = await run(
    app,
    words.split(' '),
    {
      BPJSTK_CONFIG_DIR: folder,
      BPJSTK_DATA_DIR: folder,
      BPJSTK_LANG: app.invocation.language,
      BPJSTK_NO_KEYCHAIN: '1',
      BPJSTK_NOW: today,
      BPJSTK_PASSWORD: sandbox.password ?? '',
    },
    folder,
  );
  await app.announce({
    json: { answer: text, exit },
    blocks: [
      { kind: 'verbatim', text },
      { kind: 'verbatim', text: '' },
    ],
  });
  if (exit !== step.exit)
    throw new AppError('unexpected', message('demo.failed', { words, exit }), { code: 'DEMO_FAILED' });
  return text;
}

function run(
  app: App,
  words: readonly string[],
  environment: Record<string, string>,
  cwd: string,
): Promise<{ text: string; exit: number }> {
  const [node, script] = app.program.command;
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...words], {
      cwd,
      env: { ...app.program.environment, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ text, exit: code ?? 1 });
    });
  });
}
