import { join } from 'node:path';
import type { App } from '../../src/app.js';
import { openKeychain } from '../../src/credentials/keychain.js';
import { openSettings } from '../../src/credentials/settings.js';
import { todayInJakarta } from '../../src/law/calendar.js';
import { type Ledger, openLedger } from '../../src/ledger/index.js';
import { openPortal, type PortalOptions } from '../../src/portal/index.js';

/** What a run in this process has of the world. */
export interface Surroundings extends Pick<PortalOptions, 'wire' | 'trace'> {
  readonly clock: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly random: (bytes: number) => Uint8Array;
  /** From 0 to 1, without 1. */
  readonly chance: () => number;
  readonly account: { readonly npp: string; readonly password: string; readonly portal: string };
  /** Stands before the ledger once it is opened. */
  readonly ledger?: (opened: Ledger) => Ledger;
}

/**
 * An App in this process for one run that nobody watches: settings and ledger are real, in `config` and `data` of the folder;
 * the clerk is known by the environment, and nobody can be asked.
 */
export function appIn(folder: string, surroundings: Surroundings): App {
  const { clock, pause, random, chance, account, wire, trace } = surroundings;
  const config = join(folder, 'config');
  const data = join(folder, 'data');
  const closing: (() => void | Promise<void>)[] = [];
  let ledger: Ledger | undefined;
  const nobody = (): never => {
    throw new Error('nobody is asked here');
  };
  return {
    invocation: {
      language: 'en',
      profile: undefined,
      typed: { divisi: undefined, portal: undefined },
      environment: { npp: account.npp, portal: account.portal },
      verbose: false,
      quiet: true,
      clockIsSet: true,
      waitLockMs: 0,
      logFile: undefined,
    },
    secrets: {
      password: account.password,
      passwordFile: undefined,
      totpSecretFile: undefined,
      credentialsDirectory: undefined,
      credentialHelper: undefined,
    },
    clock,
    today: () => todayInJakarta(clock()),
    random,
    pause,
    program: { version: '0.1.0', platform: 'linux', pid: 1, command: ['node', 'bpjstk'], environment: {} },
    folders: { config, data },
    ask: { possible: false, welcome: false, confirm: nobody, secret: nobody, text: nobody, choose: nobody },
    progress: { step: () => undefined, end: () => undefined },
    note: () => undefined,
    remark: () => undefined,
    log: () => undefined,
    show: () => undefined,
    announce: () => Promise.resolve(),
    hide: () => undefined,
    stdin: (async function* () {})(),
    liveScreen: () => Promise.resolve(undefined),
    untilStopped: () => Promise.resolve(),
    openSettings: () => Promise.resolve(openSettings(config, () => undefined)),
    openLedger: () => {
      if (!ledger) {
        const opened = openLedger(data, { clock });
        closing.push(() => opened.close());
        ledger = surroundings.ledger?.(opened) ?? opened;
      }
      return Promise.resolve(ledger);
    },
    openKeychain: () => Promise.resolve(openKeychain({ disabled: true, environment: {} })),
    openHelper: nobody,
    openPortal: (address, session, manner) => {
      const portal = openPortal({
        address,
        clock,
        random: chance,
        requestId: () => Buffer.from(random(16)).toString('hex'),
        userAgent: 'bpjstk/0.1.0',
        version: '0.1.0',
        timeoutMs: 30_000,
        language: 'en',
        pause,
        manner,
        wire,
        trace,
        ...(session && { session }),
      });
      closing.push(() => portal.close());
      return Promise.resolve(portal);
    },
    sayNotes: () => undefined,
    finishing: (work) => work(),
    standing: () => undefined,
    onClose: (undo) => void closing.push(undo),
    close: async () => {
      for (const undo of closing.splice(0).reverse()) await undo();
    },
  };
}
