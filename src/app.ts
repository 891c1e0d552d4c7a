import type { CredentialHelper } from './credentials/helper.js';
import type { Keychain } from './credentials/keychain.js';
import type { PortalAddress } from './credentials/portal-address.js';
import type { View } from './cli/view/view.js';
import type { Settings } from './credentials/settings.js';
import type { Message } from './errors.js';
import type { Language } from './i18n/language.js';
import type { IsoDate } from './law/calendar.js';
import type { Ledger } from './ledger/index.js';
import type { Manner, Portal, SessionSource } from './portal/index.js';

/** What was said on the command line or in the environment about every command. */
export interface Invocation {
  readonly language: Language;
  /** The profile that was named, by the flag or by BPJSTK_PROFILE. */
  readonly profile: string | undefined;
  /** What the command line itself says: it beats everything else. */
  readonly typed: { readonly divisi: string | undefined; readonly portal: string | undefined };
  /** Beats the default profile's, and is beaten by what a named one has. */
  readonly environment: { readonly npp: string | undefined; readonly portal: string | undefined };
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** Where a log of this run is kept, an absolute path. */
  readonly logFile: string | undefined;
  /** How long to wait for another run that works for the same company, before the command ends. */
  readonly waitLockMs: number;
  /** BPJSTK_NOW: the clock is set by hand, which only a sandbox may be shown. */
  readonly clockIsSet: boolean;
}

/** Where secrets may come from; values of the environment, never of the command line. */
export interface SecretEnvironment {
  readonly password: string | undefined;
  readonly passwordFile: string | undefined;
  readonly totpSecretFile: string | undefined;
  /** The folder in which systemd hands a service its secrets. */
  readonly credentialsDirectory: string | undefined;
  /** The program that keeps passwords. */
  readonly credentialHelper: string | undefined;
}

/** This program itself, for what runs it again. */
export interface Program {
  readonly version: string;
  readonly platform: string;
  readonly pid: number;
  readonly command: readonly [node: string, script: string];
  /** What a program that we start inherits: nothing of ours in it, secrets least of all. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Questions to the person at the terminal; each refuses with exit 2 when nobody can answer. */
export interface Ask {
  readonly possible: boolean;
  /** Whether a person reads the answer of the command too: then a question is welcome that an error could stand for. */
  readonly welcome: boolean;
  /** @throws AppError usage, naming the flag that answers, when nobody can. */
  confirm(question: Message, flag: string): Promise<boolean>;
  /** A hidden answer. */
  secret(question: Message, flag: string): Promise<string>;
  /** @param check what is wrong with an answer, said at once; nothing where it is good. */
  text(question: Message, flag: string, check?: (answer: string) => Message | undefined): Promise<string>;
  /** @returns the value of the choice that was taken; the first is offered first. */
  choose(question: Message, choices: readonly Choice[], flag: string): Promise<string>;
}

/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: Message;
}

/** What a long piece of work says of itself while it runs. */
export interface Progress {
  /** @param done of @param total units, when both are known. */
  step(what: Message, done?: number, total?: number): void;
  end(): void;
}

/** One line of the log that `--log-file` keeps: what happened, never what was said in it. */
export interface LogEvent {
  readonly event: 'start' | 'request' | 'served' | 'end';
  readonly [detail: string]: string | number | null;
}

/** The whole terminal, until it is closed: what stood there before comes back then. */
export interface LiveScreen {
  /** Draws a page in the place of the one before. */
  draw(view: View): Promise<void>;
  /** Waits so many milliseconds, or until a key says otherwise: to draw again at once, or to end. */
  wait(milliseconds: number): Promise<'again' | 'end'>;
  close(): void;
}

/** Everything real that a workflow is handed: nothing else reaches the outside world. */
export interface App {
  readonly invocation: Invocation;
  readonly secrets: SecretEnvironment;
  readonly clock: () => Date;
  /** Today in Asia/Jakarta. */
  readonly today: () => IsoDate;
  readonly random: (bytes: number) => Uint8Array;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly program: Program;
  readonly folders: { readonly config: string; readonly data: string };
  readonly ask: Ask;
  readonly progress: Progress;
  /** One sentence on stderr that is not the answer; with `--json` it waits, as a failure is one document there. */
  readonly note: (message: Message) => void;
  /** As `note`, for a person at a terminal alone: a cron job that does well is silent. */
  readonly remark: (message: Message) => void;
  /** Adds to the log of this run, where one is kept. */
  readonly log: (event: LogEvent) => void;
  /** A plan on stderr, to be read before a question is answered. */
  readonly show: (view: View) => void;
  /** An answer on stdout before the command has ended: what a script waits for while a server runs. */
  readonly announce: (view: View) => Promise<void>;
  /** From here on a secret is written nowhere, whatever text it gets into; what goes to the portal is known by itself. */
  readonly hide: (secret: string) => void;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** A screen that is drawn again and again; undefined where no terminal is, or other than text was asked for. */
  readonly liveScreen: () => Promise<LiveScreen | undefined>;
  /** Resolves when the process is asked to stop; from then on stopping is the caller's duty. */
  readonly untilStopped: () => Promise<void>;
  readonly openSettings: () => Promise<Settings>;
  readonly openLedger: () => Promise<Ledger>;
  readonly openKeychain: () => Promise<Keychain>;
  /** That of BPJSTK_CREDENTIAL_HELPER. @throws AppError usage where that names none. */
  readonly openHelper: () => Promise<CredentialHelper>;
  readonly openPortal: (address: PortalAddress, session?: SessionSource, manner?: Manner) => Promise<Portal>;
  /**
   * Does a piece of work that is not broken off half-way: whoever presses Ctrl-C meanwhile waits for its end; pressed twice,
   * it stops at once.
   * @param stands where things stand once the work is done. @throws AppError interrupted or terminated, saying so, where
   *   somebody asked to stop.
   */
  readonly finishing: <T>(work: () => Promise<T>, stands: Message) => Promise<T>;
  /** What is said from here on to whoever stops the command at once: where things stand. */
  readonly standing: (stands: Message) => void;
  /** Says what `note` held back, once the command has done its work. */
  readonly sayNotes: () => void;
  /** Has something undone when the command ends, also when it is interrupted; the last first. */
  readonly onClose: (undo: () => void | Promise<void>) => void;
  readonly close: () => Promise<void>;
}
