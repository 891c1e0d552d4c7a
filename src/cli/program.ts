import { Command as Commander, CommanderError, Option as CommanderOption } from 'commander';
import { AppError, message, type Message } from '../errors.js';
import type { Speaker } from '../i18n/index.js';
import type { Command, ParseContext } from './command.js';
import { readDuration } from './duration.js';
import { closeJson, globalOptions, plainWords } from './globals.js';
import { type Format, type ToolFormat, toolFormats } from './view/formats/format.js';
import type { Branch } from './tree.js';
import { follow, helpOfCommand, words as allWords } from './words.js';

/** What the words of a command line ask for. */
export type Asked =
  | { readonly kind: 'help'; readonly text: string; readonly exit: 0 | 2 }
  | {
      readonly kind: 'command';
      readonly path: string;
      readonly command: Command;
      readonly input: never;
      readonly globals: Globals;
    };

export interface Globals {
  /** The words of the command, in English, as they stand in the tree. */
  readonly command: string;
  /** `true` for the whole document, a list for some of its fields. */
  readonly json: true | readonly string[] | false;
  readonly csv: boolean;
  /** What other tools read: a form that only diagnostics have. */
  readonly format: ToolFormat | undefined;
  /** Of this program, for documents that name what wrote them. */
  readonly version: string;
  readonly profile: string | undefined;
  readonly divisi: string | undefined;
  readonly portal: string | undefined;
  /** Of one request. */
  readonly timeoutMs: number;
  /** How long to wait for another run that works for the same company. */
  readonly waitLockMs: number;
  readonly input: boolean;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** As it was typed. */
  readonly logFile: string | undefined;
}

/**
 * Reads the words of a command line. Only the module of the command that was typed is loaded.
 * @throws AppError usage for words that are not understood.
 */
export async function readCommandLine(
  argv: readonly string[],
  speak: Speaker,
  version: string,
  context: ParseContext,
): Promise<Asked> {
  const closed = closeJson(argv);
  const words = withUsual(helpOfCommand(closed, plainWords(closed)));
  const plain = plainWords(words);
  const typed = follow(plain);
  const command = await commandOf(typed);
  let help = '';
  let outcome: Omit<Extract<Asked, { kind: 'command' }>, 'kind' | 'globals'> | undefined;

  const root = dress(new Commander('bpjstk'), speak, (text) => (help += text));
  root.description(speak('help.program')).version(version, '-V, --version', speak('help.version'));
  for (const [flags, key] of globalOptions) root.addOption(new CommanderOption(flags, speak(key)));
  root.addHelpText('after', `\n${speak('help.footer')}`);

  const grow = (parent: Commander, level: Readonly<Record<string, Branch>>, depth: number, above: string): void => {
    for (const [name, branch] of Object.entries(level)) {
      const node = named(parent, name, branch, speak);
      // Help and hints need every word of a level, but only what is below the one that was typed.
      if (branch !== typed[depth]) continue;
      const path = `${above}${name}`;
      if (branch.verbs) grow(node, branch.verbs, depth + 1, `${path} `);
      else if (command) {
        equip(node, command, speak, (input) => {
          outcome = { path, command, input: parseInput(command, input, context) };
        });
      }
    }
  };
  grow(root, allWords, 0, '');

  try {
    root.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw withPage(error, plain.slice(0, typed.length));
    if (error.code === 'commander.helpDisplayed' && isStray(plain, typed)) {
      return readCommandLine(
        words.filter((word) => !asksForHelp(word)),
        speak,
        version,
        context,
      );
    }
    if (error.exitCode === 0) return { kind: 'help', text: help, exit: 0 };
    if (error.code === 'commander.help') return { kind: 'help', text: help, exit: plain.length === 0 ? 0 : 2 };
    throw usageError(error, plain.slice(0, typed.length), speak);
  }
  if (!outcome) return { kind: 'help', text: root.helpInformation(), exit: plain.length === 0 ? 0 : 2 };
  const { format }: { readonly format?: Format } = outcome.input;
  return { kind: 'command', ...outcome, globals: readGlobals(root.opts(), outcome.path, format, version) };
}

/** @returns the command that a line names, however the rest of it reads; undefined where it names none. */
export function namedCommand(words: readonly string[]): Promise<Command | undefined> {
  return commandOf(follow(plainWords(words)));
}

async function commandOf(typed: readonly Branch[]): Promise<Command | undefined> {
  const last = typed.at(-1);
  return last && !last.verbs ? (await last.load()).default : undefined;
}

const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

/** Whether the last word that is known is followed by one that is no verb of it: commander shows help without a look at it. */
function isStray(plain: readonly string[], typed: readonly Branch[]): boolean {
  const last = typed.at(-1);
  return plain.length > typed.length && (last === undefined || last.verbs !== undefined);
}

/** @returns the words with what a noun alone does behind it; help is asked for by its flag. */
function withUsual(words: readonly string[]): readonly string[] {
  const plain = plainWords(words);
  const typed = follow(plain);
  const noun = typed.at(-1);
  const isAlone = noun?.verbs && noun.usual !== undefined && typed.length === plain.length;
  if (!isAlone || words.some(asksForHelp)) return words;
  return words.toSpliced(words.lastIndexOf(plain.at(-1) ?? '') + 1, 0, noun.usual ?? '');
}

function readGlobals(
  values: Record<string, string | boolean | undefined>,
  command: string,
  format: Format | undefined,
  version: string,
): Globals {
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const json = text('json');
  const lang = text('lang');
  const divisi = text('divisi');
  const seconds = Number(text('timeout') ?? 30);
  const waitLock = text('waitLock');
  const wrong = (name: string, word: string, expected: string): AppError =>
    new AppError('usage', message('usage.badValue', { name, word, expected }), { code: 'USAGE' });
  if (lang !== undefined && lang !== 'id' && lang !== 'en') throw wrong('--lang', lang, 'id, en');
  if (divisi !== undefined && !/^\d{3}$/.test(divisi)) throw wrong('--divisi', divisi, '000');
  if (!(seconds > 0 && seconds <= 3600)) throw wrong('--timeout', text('timeout') ?? '', '1 … 3600');
  const asked = [format, ...(json === undefined ? [] : ['json']), ...(values['csv'] ? ['csv'] : [])];
  const [form, other] = [...new Set(asked.filter((each) => each !== undefined))];
  if (form !== undefined && other !== undefined) {
    throw new AppError('usage', message('usage.twoForms', { form, other }), { code: 'USAGE' });
  }
  return {
    command,
    json: json === undefined ? format === 'json' : json === '' ? true : json.split(',').map((field) => field.trim()),
    csv: values['csv'] === true || format === 'csv',
    format: toolFormats.find((each) => each === format),
    version,
    profile: text('profile'),
    divisi,
    portal: text('portal'),
    timeoutMs: seconds * 1000,
    waitLockMs: waitLock === undefined ? 0 : readDuration('--wait-lock')(waitLock),
    input: values['input'] !== false,
    color: values['color'] !== false,
    quiet: values['quiet'] === true,
    verbose: values['verbose'] === true,
    logFile: text('logFile'),
  };
}

/** A word under its parent; the user's language first, the other as its alias. */
function named(parent: Commander, name: string, entry: Branch, speak: Speaker): Commander {
  const [shown, other] = speak.language === 'id' ? [entry.indonesian, name] : [name, entry.indonesian];
  const node = dress(parent.command(shown), speak);
  if (other !== shown) node.alias(other);
  if (!entry.verbs && entry.also) node.alias(entry.also);
  return node.description(speak(entry.help));
}

/** Help in the user's language, and no printing or exiting by commander itself. */
function dress(node: Commander, speak: Speaker, write?: (text: string) => void): Commander {
  const titles: Record<string, string> = {
    'Usage:': speak('help.title.usage'),
    'Arguments:': speak('help.title.arguments'),
    'Options:': speak('help.title.options'),
    'Global Options:': speak('help.title.global'),
    'Commands:': speak('help.title.commands'),
  };
  node
    .exitOverride()
    .configureHelp({
      showGlobalOptions: true,
      // An optional value is read only where `=` joins it.
      optionTerm: ({ flags }) =>
        flags
          .replace(/ \[(\w+)\]$/, (_, word: string) => `[=${speak('help.placeholder', { word })}]`)
          .replace(/<(.+)>$/, (_, word: string) => `<${speak('help.placeholder', { word })}>`),
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace('[options]', speak('help.word.options')).replace('[command]', speak('help.word.command')),
      helpWidth: 80,
    })
    .helpOption('-h, --help', speak('help.help'))
    .helpCommand(false);
  if (write) node.configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined });
  return node;
}

function equip(leaf: Commander, command: Command, speak: Speaker, run: (raw: Map<string, unknown>) => void): void {
  for (const spec of command.arguments) {
    const word = speak(spec.help).split('\n')[0] ?? '';
    const shown = speak('help.placeholder', { word: spec.name });
    const name = spec.many ? `${shown}...` : shown;
    leaf.argument(spec.required ? `<${name}>` : `[${name}]`, word);
  }
  for (const spec of command.options) {
    const option = new CommanderOption(spec.flags, speak(spec.help));
    if (spec.many) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    leaf.addOption(option);
  }
  leaf.action(() => {
    const raw = new Map<string, unknown>();
    for (const [at, spec] of command.arguments.entries()) raw.set(spec.name, leaf.processedArgs[at]);
    const values = leaf.opts<Record<string, unknown>>();
    for (const spec of command.options) raw.set(spec.name, values[new CommanderOption(spec.flags).attributeName()]);
    run(raw);
  });
}

function parseInput(command: Command, raw: Map<string, unknown>, context: ParseContext): never {
  const input: Record<string, unknown> = {};
  for (const spec of command.arguments)
    input[spec.name] = spec.parse(raw.get(spec.name) as string | readonly string[] | undefined, context);
  for (const spec of command.options) input[spec.name] = spec.parse(raw.get(spec.name), context);
  return input as never;
}

/** @returns a slip in a word of the line with the page of help that lists what it takes, unless it says more itself. */
function withPage(error: unknown, known: readonly string[]): unknown {
  if (!(error instanceof AppError) || error.code !== 'USAGE' || error.help) return error;
  return new AppError(error.kind, error.text, { code: error.code, help: pageOf(known) });
}

const pageOf = (known: readonly string[]): Message =>
  message('usage.help', { command: ['bpjstk', ...known, '--help'].join(' ') });

/** Commander's English in our words; what it quotes is the word at fault. @param known the words that name a page of help. */
function usageError(error: CommanderError, known: readonly string[], speak: Speaker): AppError {
  const [, word = ''] = /'([^']+)'/.exec(error.message) ?? [];
  const help = pageOf(known);
  const [, meant] = /Did you mean (?:one of )?([^?)]+)/.exec(error.message) ?? [];
  const near = meant ? ` ${speak('usage.near', { near: meant })}` : '';
  const text = {
    'commander.unknownOption': message('usage.unknownOption', { word, near }),
    'commander.unknownCommand': message('usage.unknownCommand', { word, near }),
    'commander.missingArgument': message('usage.missingArgument', { word }),
    'commander.optionMissingArgument': message('usage.optionNeedsValue', { word }),
    'commander.excessArguments': message('usage.tooManyWords'),
  }[error.code];
  return new AppError('usage', text ?? message('usage.other', { detail: error.message.replace(/^error: /, '') }), {
    code: 'USAGE',
    help,
  });
}
