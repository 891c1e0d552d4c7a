import { realpathSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import type { App, LogEvent } from './app.js';
import { terminalAsk } from './cli/ask.js';
import { globalValue } from './cli/globals.js';
import { watchSignals } from './cli/interrupts.js';
import type { Globals } from './cli/program.js';
import { endOf, type Host, run, tellCrash, tellLost } from './cli/run.js';
import { painter } from './cli/view/paint.js';
import { noProgress, terminalProgress } from './cli/view/progress.js';
import { openRedactor } from './cli/view/redactor.js';
import { render, type Screen } from './cli/view/render.js';
import { renderText } from './cli/view/text.js';
import { wrap } from './cli/view/wrap.js';
import { AppError, Exit, type ExitCode, message, type Message } from './errors.js';
import { chooseLanguage, speaker, type Speaker } from './i18n/index.js';
import { todayInJakarta } from './law/calendar.js';
import type { TraceEvent } from './portal/index.js';

declare const BPJSTK_VERSION: string;

const { argv, env, stdin, stdout, stderr } = process;
const words = argv.slice(2);
const userAgent = `bpjstk/${BPJSTK_VERSION}`;
/** What one request may take where there is an answer without it. */
const briefMs = 5_000;
/** What a program that we start inherits. */
const inheritable = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('BPJSTK_')));
const redactor = openRedactor(words.includes('--reveal'));
const password = env['BPJSTK_PASSWORD'];
// A report that Node writes of a crash lists the whole environment, for everybody to read.
delete env['BPJSTK_PASSWORD'];
// The ledger's library has a report made to see which C library is here, for which Node would ask the name service who
// each connection's other end is, and wait for that.
Object.assign(process.report, { excludeNetwork: true });
/** By which the log of this run and the portal's know its requests: once one of them needs it, as generators of chance load slowly. */
let traceId: string | undefined;
const runId = (): string => (traceId ??= newId());
let log: (event: LogEvent) => void = () => undefined;
/** Why stdout took not all of what it was to show. */
let lost: string | undefined;
// It turns nothing off here, but would have Node say that it does, on a stream that may be one document.
delete env['NODE_TLS_REJECT_UNAUTHORIZED'];
if (password) redactor.hide(password);

await start();

/** Runs the command line, then ends the process itself: a keychain that hangs must not keep it alive. */
async function start(): Promise<void> {
  // A reader that went away (`| head`) must not stop what is being done at the portal, nor must a disk that is full.
  stderr.on('error', () => undefined);
  stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') lost ??= code;
  });
  const speak = await speaker(chooseLanguage(globalValue(words, '--lang'), env));
  const clock = realClock(env['BPJSTK_NOW']);
  const today = () => todayInJakarta(clock());
  const host: Host = {
    words,
    speak,
    version: BPJSTK_VERSION,
    screen: realScreen(),
    context: { today },
    platform: `${userAgent} node/${process.versions.node} ${process.platform}-${process.arch}`,
    makeApp: (globals, speaks) => makeApp(globals, speaks, clock),
  };
  process.on('uncaughtException', (error) => {
    log({ ...endOf(Exit.Unexpected), code: 'UNEXPECTED' });
    void tellCrash(error, host).then((code) => end(code, host));
  });
  await end(await run(host), host);
}

/** Ends the process once all that was written has gone out. */
async function end(code: ExitCode, host: Host): Promise<never> {
  await written(stdout);
  const told = lost === undefined ? code : await tellLost(lost, code, host);
  await written(stderr);
  process.exit(told);
}

function written(stream: NodeJS.WriteStream): Promise<unknown> {
  return new Promise((done) => stream.write('', done));
}

/**
 * The machine's clock, or one that BPJSTK_NOW set and that goes on from there.
 * @returns what throws an AppError usage whenever it is read, if BPJSTK_NOW is no instant.
 */
function realClock(now: string | undefined): () => Date {
  if (!now) return () => new Date();
  const set = /^\d{4}-\d{2}-\d{2}(T|$)/.test(now) ? Date.parse(now) : Number.NaN;
  const ahead = set - Date.now();
  return () => {
    if (!Number.isNaN(ahead)) return new Date(Date.now() + ahead);
    const expected = '2026-11-10T09:00:00+07:00';
    throw new AppError('usage', message('usage.badValue', { name: 'BPJSTK_NOW', word: now, expected }), {
      code: 'CLOCK_INVALID',
    });
  };
}

/** Of the global crypto: importing `node:crypto` would cost every command a few milliseconds. */
function randomBytes(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

/** 32 hexadecimal digits. */
function newId(): string {
  return Buffer.from(randomBytes(16)).toString('hex');
}

function realScreen(): Screen {
  const colours = (isTerminal: boolean): boolean => {
    if (words.includes('--no-color') || env['NO_COLOR']) return false;
    return env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' ? env['FORCE_COLOR'] !== '0' : isTerminal;
  };
  return {
    terminal: stdout.isTTY,
    width: stdout.isTTY ? Math.max(stdout.columns || 80, 40) : Infinity,
    colours: { out: colours(stdout.isTTY), error: colours(stderr.isTTY) },
    out: (text) => void stdout.write(redactor.clean(text)),
    error: (text) => void stderr.write(redactor.clean(text)),
  };
}

/** Never beneath where the program happens to be run: XDG's folders count when they are absolute, and an empty HOME is none. */
async function usualFolder(what: 'config' | 'data'): Promise<string> {
  const name = `XDG_${what.toUpperCase()}_HOME`;
  if (!isAbsolute(env[name] || '/')) env[name] = '';
  const folder = envPaths('bpjstk', { suffix: '' })[what];
  return isAbsolute(folder) ? folder : resolve((await import('node:os')).userInfo().homedir, folder);
}

async function makeApp(globals: Globals, speak: Speaker, clock: () => Date): Promise<App> {
  // A clock that cannot be read stops every command, not only those that look at it.
  clock();
  const logFile = globals.logFile === undefined ? undefined : resolve(globals.logFile);
  const isWindows = process.platform === 'win32';
  if (logFile !== undefined) {
    const { openRunLog } = await import('./cli/run-log.js');
    const clean = (text: string): string => redactor.clean(text);
    const fails = (detail: string): void => note(message('log.lost', { file: logFile, detail }));
    log = openRunLog(logFile, { run: runId(), clock, clean, isWindows, fails });
  }
  const folders = {
    config: env['BPJSTK_CONFIG_DIR'] || (await usualFolder('config')),
    data: env['BPJSTK_DATA_DIR'] || (await usualFolder('data')),
  };
  const plain = await painter(false);
  const say = (text: string): void => void stderr.write(redactor.clean(text));
  const canAsk = stdin.isTTY && stderr.isTTY && globals.input && !env['CI'];
  const closing: (() => void | Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const undo of closing.splice(0).reverse()) await undo();
  };
  const signals = watchSignals({
    // With --json, stderr is the one document that says how it ended.
    sayFinishing: () => (globals.json ? undefined : tell(sentence(message('interrupted.finishing')))),
    sayStopped: (stands) => say(`\n${stands === undefined ? '' : sentence(stands)}${speak('interrupted')}\n`),
    end: (code) =>
      void close().finally(() => {
        sayNotes();
        log(endOf(code));
        process.exit(code);
      }),
  });

  const progress =
    stderr.isTTY && !globals.quiet ? terminalProgress(say, { every, now: () => performance.now() }, speak) : noProgress;
  const notes: string[] = [];
  /** Says a thing on a line of its own. */
  const tell = (text: string): void => {
    progress.end();
    say(text);
  };

  const sentence = (text: Message): string => `${wrap(speak.say(text), 80).join('\n')}\n`;

  const sayNotes = (): void => {
    for (const text of notes.splice(0)) tell(text);
  };

  const note = (text: Message): void => {
    if (!globals.quiet) notes.push(sentence(text));
    if (!globals.json) sayNotes();
  };

  const remark = (text: Message): void => {
    if (!globals.quiet && stderr.isTTY) tell(sentence(text));
  };

  return {
    invocation: {
      language: speak.language,
      profile: globals.profile ?? env['BPJSTK_PROFILE'],
      typed: { divisi: globals.divisi, portal: globals.portal },
      environment: { npp: env['BPJSTK_NPP'], portal: env['BPJSTK_PORTAL'] },
      verbose: globals.verbose,
      logFile,
      quiet: globals.quiet,
      waitLockMs: globals.waitLockMs,
      clockIsSet: Boolean(env['BPJSTK_NOW']),
    },
    secrets: {
      password,
      passwordFile: env['BPJSTK_PASSWORD_FILE'],
      totpSecretFile: env['BPJSTK_TOTP_SECRET_FILE'],
      credentialsDirectory: env['CREDENTIALS_DIRECTORY'],
      credentialHelper: env['BPJSTK_CREDENTIAL_HELPER'],
    },
    program: {
      version: BPJSTK_VERSION,
      platform: process.platform,
      pid: process.pid,
      command: [process.execPath, realpathSync(argv[1] ?? '')],
      environment: inheritable,
    },
    clock,
    today: () => todayInJakarta(clock()),
    random: randomBytes,
    pause: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    folders,
    ask: terminalAsk({ possible: canAsk, welcome: stdout.isTTY }, { input: stdin, output: stderr }, speak, () =>
      progress.end(),
    ),
    progress,
    note,
    sayNotes,
    remark,
    log,
    show: (view) => tell(renderText(view, speak, plain, 80)),
    hide: (secret) => redactor.hide(secret),
    announce: (view) => render({ view, exit: Exit.Done }, globals, speak, realScreen()),
    stdin,
    liveScreen: async () => {
      if (!stdout.isTTY || !stdin.isTTY || globals.json || globals.csv) return undefined;
      const { openLive } = await import('./cli/view/live.js');
      const live = openLive(
        { input: stdin, output: stdout, clean: (text) => redactor.clean(text) },
        speak,
        await painter(realScreen().colours.out),
      );
      closing.push(() => live.close());
      return live;
    },
    openSettings: lazily(async () => {
      const { keepToOwner } = await import('./credentials/own-files.js');
      const { mended, leftOpen } = await keepToOwner([folders.config, folders.data], process.platform);
      mended.forEach(note);
      leftOpen.forEach(remark);
      return (await import('./credentials/settings.js')).openSettings(folders.config, note);
    }),
    openLedger: lazily(async () => {
      const ledger = (await import('./ledger/index.js')).openLedger(folders.data, { clock });
      closing.push(() => ledger.close());
      return ledger;
    }),
    openKeychain: lazily(async () =>
      (await import('./credentials/keychain.js')).openKeychain({
        disabled: Boolean(env['BPJSTK_NO_KEYCHAIN']),
        environment: inheritable,
      }),
    ),
    openHelper: lazily(async () =>
      (await import('./credentials/helper.js')).openHelper(env['BPJSTK_CREDENTIAL_HELPER'] ?? '', inheritable),
    ),
    openPortal: async (address, session, manner) => {
      const { openPortal, outageNotes } = await import('./portal/index.js');
      if (env['BPJSTK_NOW'] && !address.loopback) {
        throw new AppError('usage', message('portal.clockSet', { host: address.host }), { code: 'CLOCK_IS_SET' });
      }
      const portal = openPortal({
        address,
        clock,
        random: Math.random,
        requestId: newId,
        traceId: runId(),
        userAgent,
        version: BPJSTK_VERSION,
        timeoutMs: manner === 'brief' ? Math.min(globals.timeoutMs, briefMs) : globals.timeoutMs,
        manner,
        language: speak.language,
        proxy: { https: env['HTTPS_PROXY'] || env['https_proxy'], no: env['NO_PROXY'] || env['no_proxy'] },
        ...(session ? { session } : {}),
        // A sandbox of this machine is nobody's to be spared, and whoever sits here may knock as often as they like.
        ...(address.loopback
          ? {}
          : { outages: { notes: outageNotes(join(folders.data, 'outages.json')), obeyed: !canAsk } }),
        onSecret: (secret) => redactor.hide(secret),
        trace: (event) => tellRequest(event, globals.verbose ? say : undefined),
      });
      closing.push(() => portal.close());
      return portal;
    },
    ...signals,
    onClose: (undo) => void closing.push(undo),
    close,
  };
}

/** Logs one attempt of a request, and shows it where that was asked for. */
function tellRequest({ attempt, ...shown }: TraceEvent, say?: (text: string) => void): void {
  const { method, path, outcome, ms, requestId } = shown;
  log({ event: 'request', method, path, outcome, ms, attempt, request: requestId });
  say?.(`${JSON.stringify(shown)}\n`);
}

/** Calls back again and again, and keeps no process alive for it. @returns what ends it. */
function every(milliseconds: number, work: () => void): () => void {
  const timer = setInterval(work, milliseconds).unref();
  return () => clearInterval(timer);
}

/** Makes a thing when it is first asked for, and once. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
