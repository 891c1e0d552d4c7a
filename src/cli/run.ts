import type { App, LogEvent } from '../app.js';
import { AppError, Exit, message, type ExitCode } from '../errors.js';
import type { Speaker } from '../i18n/index.js';
import type { ParseContext } from './command.js';
import { closeJson, globalValue } from './globals.js';
import { type Globals, namedCommand, readCommandLine } from './program.js';
import { withTyped } from './typed-words.js';
import { render, renderError, type Screen } from './view/render.js';

/** The world outside, as far as running one command line needs it. */
export interface Host {
  readonly words: readonly string[];
  readonly speak: Speaker;
  readonly version: string;
  readonly screen: Screen;
  readonly context: ParseContext;
  /** A line that a bug report should carry: versions and platform, never what was typed. */
  readonly platform: string;
  /** @param speak says what is not the answer, such as notes. */
  makeApp(globals: Globals, speak: Speaker): Promise<App>;
}

/** Runs one command line from its words to its exit code; whatever happens, it ends in one sentence at the most. */
export async function run(host: Host): Promise<ExitCode> {
  const { words, screen } = host;
  let speak = host.speak;
  let globals = seemingGlobals(host);
  let app: App | undefined;
  let ended: LogEvent | undefined;
  let isWell = false;
  try {
    const asked = await readCommandLine(words, speak, host.version, host.context);
    if (asked.kind === 'help') {
      if (asked.exit === Exit.Done) screen.out(asked.text);
      else screen.error(asked.text);
      return asked.exit;
    }
    globals = asked.globals;
    speak = withTyped(speak, asked.input, globals.profile);
    app = await host.makeApp(globals, speak);
    app.log({ event: 'start', command: asked.path, version: host.version });
    const outcome = await asked.command.run(app, asked.input);
    app.progress.end();
    isWell = !outcome.failure;
    if (isWell) app.sayNotes();
    await render(outcome, globals, speak, screen);
    ended = endOf(outcome.exit, outcome.failure);
    return outcome.exit;
  } catch (error) {
    app?.progress.end();
    const known = error instanceof AppError ? error : unexpected(error, host.platform);
    await renderError(known, globals, speak, screen);
    if (!app) await (await namedCommand(words))?.refused?.(words, known, speak);
    ended = endOf(known.exit, known);
    return known.exit;
  } finally {
    // A session that nothing keeps is ended now, which is a request too, and may fail.
    await app?.close();
    if (isWell) app?.sayNotes();
    if (ended) app?.log(ended);
  }
}

/** The last line of a run's log. */
export function endOf(exit: ExitCode, failure?: AppError): LogEvent {
  return { event: 'end', exit, code: failure?.code ?? null, request: failure?.requestId ?? null };
}

/** Shows what nobody caught, as `run` would have: a sentence, and never a stack trace. */
export async function tellCrash(error: unknown, host: Host): Promise<ExitCode> {
  const told = unexpected(error, host.platform);
  await renderError(told, seemingGlobals(host), host.speak, host.screen);
  return told.exit;
}

/**
 * Says that the answer did not get out, where the command itself did what was asked.
 * @param detail the system's code. @returns how the command ends: done, it is to be run again, which does nothing twice.
 */
export async function tellLost(detail: string, exit: ExitCode, host: Host): Promise<ExitCode> {
  // Another code says more than that its words are lost.
  if (exit !== Exit.Done) return exit;
  const told = new AppError('unknownOutcome', message('output.lost', { detail }), {
    code: 'OUTPUT_LOST',
    help: message('output.lost.help'),
  });
  await renderError(told, seemingGlobals(host), host.speak, host.screen);
  return told.exit;
}

/** Until the line is understood, a failure is shown as its words seem to ask. */
function seemingGlobals({ words, version }: Host): Globals {
  const json = globalValue(closeJson(words), '--json') !== undefined || globalValue(words, '--format') === 'json';
  return { ...noGlobals, json, version };
}

const noGlobals: Globals = {
  command: '',
  json: false,
  csv: false,
  format: undefined,
  version: '',
  profile: undefined,
  divisi: undefined,
  portal: undefined,
  timeoutMs: 30_000,
  waitLockMs: 0,
  input: true,
  color: true,
  quiet: false,
  verbose: false,
  logFile: undefined,
};

/** A failure that nobody foresaw: what to report, and never a stack trace. */
function unexpected(error: unknown, platform: string): AppError {
  const what = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0] ?? ''}` : 'unknown';
  return new AppError('unexpected', message('unexpected', { what }), {
    code: 'UNEXPECTED',
    help: message('unexpected.help', { platform }),
    cause: error,
  });
}
