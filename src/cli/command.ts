import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Speaker } from '../i18n/index.js';
import type { FixedKey } from '../i18n/messages.js';
import type { IsoDate } from '../law/calendar.js';
import type { Outcome } from './view/view.js';

/** What a parser of an argument may ask: `last-month` needs to know today. */
export interface ParseContext {
  readonly today: () => IsoDate;
}

/** A word of the command line: its place, what it becomes, and what help says of it. */
export interface Argument<Name extends string, Value> {
  readonly kind: 'argument';
  readonly name: Name;
  readonly required: boolean;
  /** It is the last, and takes all words that are left. */
  readonly many?: boolean;
  readonly help: FixedKey;
  /** @throws AppError usage that says what is wrong with it. */
  readonly parse: (raw: string | readonly string[] | undefined, context: ParseContext) => Value;
}

/** `--name value`, `--name` alone, or `--name value` many times. */
export interface Option<Name extends string, Value> {
  readonly kind: 'option';
  readonly name: Name;
  /** As commander writes it: `--file <path>`. */
  readonly flags: string;
  readonly many?: boolean;
  readonly help: FixedKey;
  readonly parse: (raw: unknown, context: ParseContext) => Value;
}

type Spec = Argument<string, unknown> | Option<string, unknown>;

/** What `run` is handed: each argument and option under its name, parsed. */
export type Input<Specs extends readonly Spec[]> = {
  readonly [S in Specs[number] as S['name']]: ReturnType<S['parse']>;
};

export interface Command {
  readonly arguments: readonly Argument<string, unknown>[];
  readonly options: readonly Option<string, unknown>[];
  readonly run: (app: App, input: never) => Promise<Outcome>;
  readonly refused?: Refused | undefined;
}

/** Writes down, where the user asked for that, that the words of the line were refused, and why. */
type Refused = (words: readonly string[], why: AppError, speak: Speaker) => Promise<void>;

/** A command: what it takes, and what it does with it. It returns what happened and never prints. */
export function command<
  const A extends readonly Argument<string, unknown>[],
  const O extends readonly Option<string, unknown>[],
>(spec: {
  readonly arguments?: A;
  readonly options?: O;
  readonly run: (app: App, input: Input<[...A, ...O]>) => Promise<Outcome>;
  readonly refused?: Refused;
}): Command {
  return { arguments: spec.arguments ?? [], options: spec.options ?? [], run: spec.run, refused: spec.refused };
}

export function argument<N extends string, T>(
  name: N,
  help: FixedKey,
  parse: (raw: string, context: ParseContext) => T,
): Argument<N, T> {
  return { kind: 'argument', name, help, required: true, parse: (raw, context) => parse(oneWord(raw) ?? '', context) };
}

export function optionalArgument<N extends string, T>(
  name: N,
  help: FixedKey,
  parse: (raw: string, context: ParseContext) => T,
): Argument<N, T | undefined> {
  return {
    kind: 'argument',
    name,
    help,
    required: false,
    parse: (raw, context) => {
      const word = oneWord(raw);
      return word === undefined ? undefined : parse(word, context);
    },
  };
}

/** All words that are left; one at least, unless it is said otherwise. */
export function manyArgument<N extends string>(
  name: N,
  help: FixedKey,
  { required = true } = {},
): Argument<N, readonly string[]> {
  return { kind: 'argument', name, help, required, many: true, parse: (raw) => [raw ?? []].flat() };
}

function oneWord(raw: string | readonly string[] | undefined): string | undefined {
  return typeof raw === 'string' ? raw : raw?.[0];
}

export function option<N extends string, T>(
  name: N,
  flags: string,
  help: FixedKey,
  parse: (raw: string, context: ParseContext) => T,
): Option<N, T | undefined> {
  return {
    kind: 'option',
    name,
    flags,
    help,
    parse: (raw, context) => (typeof raw === 'string' ? parse(raw, context) : undefined),
  };
}

/** An option that the command cannot do without. */
export function requiredOption<N extends string, T>(
  name: N,
  flags: string,
  help: FixedKey,
  parse: (raw: string, context: ParseContext) => T,
): Option<N, T> {
  return {
    kind: 'option',
    name,
    flags,
    help,
    parse: (raw, context) => {
      if (typeof raw === 'string') return parse(raw, context);
      throw new AppError('usage', message('usage.missingOption', { flags }), { code: 'USAGE' });
    },
  };
}

/** `--name`, or `--no-name`, which commander reads as the name with `false`. */
export function flag<N extends string>(name: N, flags: string, help: FixedKey): Option<N, boolean> {
  const typed = !flags.startsWith('--no-');
  return { kind: 'option', name, flags, help, parse: (raw) => raw === typed };
}

/** An option that may be given again and again. */
export function manyOption<N extends string, T>(
  name: N,
  flags: string,
  help: FixedKey,
  parse: (raw: readonly string[]) => T,
): Option<N, T> {
  return {
    kind: 'option',
    name,
    flags,
    help,
    many: true,
    parse: (raw) => parse(Array.isArray(raw) ? raw.map(String) : []),
  };
}
