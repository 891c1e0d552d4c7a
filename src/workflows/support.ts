import type { App } from '../app.js';
import { AppError } from '../errors.js';
import type { PortalMeta } from '../portal/index.js';
import type { Check } from './check.js';
import { settingsHere } from './config.js';
import { openDoor } from './connect.js';
import { examine } from './doctor.js';
import { examineLedger } from './examine-ledger.js';
import { readWholeFile } from './read-whole-file.js';

export interface Contacts {
  /** The helpdesk of this profile's portal; undefined where it did not answer. */
  readonly portal:
    | { readonly host: string; readonly sandbox: boolean; readonly helpdesk: PortalMeta['helpdesk'] }
    | undefined;
}

/** @returns whom to call. A portal that does not answer is no reason to answer nothing. */
export async function supportContacts(app: App): Promise<Contacts> {
  try {
    const { address, meta } = await openDoor(app);
    const { environment, helpdesk } = meta;
    return { portal: { host: address.host, sandbox: environment === 'sandbox', helpdesk } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { portal: undefined };
  }
}

/** A line of `--log-file`, as far as it is one: what it says beyond plain values is left out. */
type LogLine = Readonly<Record<string, string | number | null>>;

/** What somebody who helps has to know of this machine: no secret, no worker, no figure of a report. */
export interface Bundle {
  readonly madeAt: string;
  readonly program: { readonly version: string; readonly platform: string; readonly node: string };
  readonly language: string;
  readonly profile: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly checks: readonly Check[];
  readonly ledger: readonly Check[];
  readonly log: readonly LogLine[] | null;
}

const events: readonly unknown[] = ['start', 'request', 'served', 'end'];
const lastLines = 1000;
const largestLog = 50_000_000;
const longestValue = 300;

/**
 * Gathers what a helper needs. Each part that cannot be read says why in its own place.
 * @param logFile what `--log-file` wrote before: its last lines go along. @throws AppError usage when it cannot be read.
 */
export async function supportBundle(app: App, logFile: string | undefined): Promise<Bundle> {
  const log = logFile === undefined ? null : await logLines(app, logFile);
  const { name, settings } = await settingsShown(app);
  return {
    madeAt: app.clock().toISOString(),
    program: { version: app.program.version, platform: app.program.platform, node: process.version },
    language: app.invocation.language,
    profile: name,
    settings,
    checks: (await examine(app)).checks,
    ledger: await examineLedger(app),
    log,
  };
}

async function settingsShown(app: App): Promise<Pick<Bundle, 'settings'> & { name: string }> {
  try {
    const { settings, name } = await settingsHere(app);
    return { name, settings: Object.fromEntries(settings.list(name).map(({ key, value }) => [key, value])) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { name: app.invocation.profile ?? '', settings: { unreadable: error.code } };
  }
}

/** Only lines that this program writes itself: whoever names another file hands none of it on. */
async function logLines(app: App, file: string): Promise<LogLine[]> {
  const text = new TextDecoder().decode(await readWholeFile(app, file, largestLog));
  return text
    .split('\n')
    .map(logLine)
    .filter((line) => line !== undefined)
    .slice(-lastLines);
}

function logLine(text: string): LogLine | undefined {
  if (!text.startsWith('{') || text.length > 10_000) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null || !('event' in read) || !events.includes(read.event)) return undefined;
  const plain = (value: unknown): value is string | number | null =>
    value === null || typeof value === 'number' || (typeof value === 'string' && value.length <= longestValue);
  return Object.fromEntries(
    Object.entries(read).filter((entry): entry is [string, string | number | null] => plain(entry[1])),
  );
}
