import { AppError, message } from '../errors.js';
import {
  addMonths,
  FIRST_PERIOD,
  parseIsoDate,
  parsePeriod,
  periodOf,
  type IsoDate,
  type Period,
} from '../workflows/days.js';
import { encodingNamed, encodings, isColumn, type ColumnMap, type Encoding } from '../workflows/column-names.js';
import { wholeFileCodes, type WholeFileCode } from '../workflows/diagnostic-codes.js';
import { readDuration } from './duration.js';
import { formats } from './view/formats/format.js';
import { argument, flag, manyOption, option, optionalArgument, type ParseContext, requiredOption } from './command.js';

/** @throws AppError usage unless it is a month: `YYYY-MM`, `last-month` or `this-month`. */
export function readPeriod(raw: string, { today }: ParseContext): Period {
  if (raw === 'this-month' || raw === 'bulan-ini') return periodOf(today());
  if (raw === 'last-month' || raw === 'bulan-lalu') return addMonths(periodOf(today()), -1);
  const period = parsePeriod(raw);
  if (period) return period;
  throw new AppError('usage', message('period.invalid', { word: raw }), {
    code: 'PERIOD_INVALID',
    help: message('period.invalid.help'),
  });
}

/** @throws AppError usage for a month that cannot be reported: after this one, or before the law. */
function readReportPeriod(raw: string, context: ParseContext): Period {
  const period = readPeriod(raw, context);
  if (period > periodOf(context.today())) {
    throw new AppError('usage', message('period.future', { period }), {
      code: 'PERIOD_IN_FUTURE',
      help: message('period.future.help'),
    });
  }
  return notTooEarly(period);
}

/** @throws AppError usage for a month before the law that this program knows. */
export function notTooEarly(period: Period): Period {
  if (period >= FIRST_PERIOD) return period;
  throw new AppError('usage', message('period.early', { period, first: FIRST_PERIOD }), { code: 'PERIOD_TOO_EARLY' });
}

/** @throws AppError usage unless it is a day. */
export function readDay(raw: string): IsoDate {
  const day = parseIsoDate(raw);
  if (day) return day;
  throw new AppError('usage', message('day.invalid', { word: raw }), { code: 'DATE_INVALID' });
}

export const readText = (raw: string): string => raw;

/** @param names the words allowed. */
export function oneOf<const T extends string>(name: string, names: readonly T[]): (raw: string) => T {
  return (raw) => {
    const found = names.find((word) => word === raw);
    if (found) return found;
    throw new AppError('usage', message('usage.badValue', { name, word: raw, expected: names.join(', ') }), {
      code: 'USAGE',
    });
  };
}

/** @returns a reader of whole numbers between two bounds. */
export function wholeBetween(name: string, least: number, most: number): (raw: string) => number {
  return (raw) => {
    if (/^\d+$/.test(raw) && Number(raw) >= least && Number(raw) <= most) return Number(raw);
    throw new AppError('usage', message('usage.badValue', { name, word: raw, expected: `${least} … ${most}` }), {
      code: 'USAGE',
    });
  };
}

export const reportPeriod = argument('period', 'arg.period', readReportPeriod);
/** A month whose bill is asked about: one to come by this machine's clock may be known to the portal, whose clock is right. */
export const askedPeriod = argument('period', 'arg.period', (raw, context) => notTooEarly(readPeriod(raw, context)));
export const optionalReportPeriod = optionalArgument('period', 'arg.runPeriod', readReportPeriod);
export const periodOption = option('period', '--period <month>', 'opt.period', (raw, context) =>
  notTooEarly(readPeriod(raw, context)),
);
export const file = option('file', '--file <path>', 'opt.file', readText);
export const requiredFile = requiredOption('file', '--file <path>', 'opt.file', readText);
export const out = option('out', '--out <path>', 'opt.out', readText);
export const yes = flag('yes', '--yes', 'opt.yes');
export const again = flag('again', '--again', 'opt.again');
export const dryRun = flag('dryRun', '--dry-run', 'opt.dryRun');
export const reveal = flag('reveal', '--reveal', 'opt.reveal');
export const all = flag('all', '--all', 'opt.all');
/** In which form diagnostics are shown; `json` and `csv` are what `--json` and `--csv` ask for. */
export const format = option('format', '--format <name>', 'opt.format', oneOf('--format', formats));
export const fix = flag('fix', '--fix', 'opt.fix');
export const force = flag('force', '--force', 'opt.force');
export const otpStdin = flag('otpStdin', '--otp-stdin', 'opt.otpStdin');
export const user = option('user', '--user <name>', 'opt.user', readText);
export const rememberOptions = [
  flag('remember', '--remember', 'opt.remember'),
  flag('noRemember', '--no-remember', 'opt.noRemember'),
] as const;

/** @returns what was said of keeping a secret; undefined when nothing was, which asks. */
export function remembered(remember: boolean, noRemember: boolean): boolean | undefined {
  return remember ? true : noRemember ? false : undefined;
}

export const missing = option(
  'missing',
  '--missing <keep|deactivate>',
  'opt.missing',
  oneOf('--missing', ['keep', 'deactivate']),
);
/** How long to wait, in milliseconds. */
export const forMs = option('forMs', '--for <duration>', 'opt.for', readDuration('--for'));
export const year = option('year', '--year <year>', 'opt.year', wholeBetween('--year', 2015, 2099));
export const chart = flag('chart', '--chart', 'opt.chart');
export const limit = option('limit', '--limit <number>', 'opt.limit', wholeBetween('--limit', 1, 1_000_000));

/** Where a list goes on, from the answer before. */
export const cursor = option('cursor', '--cursor <cursor>', 'opt.cursor', readText);

/** Warnings about the whole file that are known and meant. */
export const accept = manyOption('accept', '--accept <code>', 'opt.accept', (lists): readonly WholeFileCode[] =>
  lists.flatMap((list) => list.split(',')).map(readWholeFileCode),
);

function readWholeFileCode(word: string): WholeFileCode {
  return oneOf('--accept', wholeFileCodes)(word.trim().toUpperCase());
}

/** `gaji_pokok=wage`: what a column of the file is called, and which of ours it is; on top of the profile's. */
const map = manyOption(
  'map',
  '--map <header=column>',
  'opt.map',
  (pairs): ColumnMap => Object.fromEntries(pairs.map(readPair)),
);

const readEncoding = (raw: string): Encoding => encodingNamed(raw) ?? oneOf('--encoding', encodings)(raw);

const encoding = option('encoding', '--encoding <name>', 'opt.encoding', readEncoding);

const sheet = option('sheet', '--sheet <name|number>', 'opt.sheet', readText);

/** What a workers' file does not say for itself, or says wrongly. */
export const fileHints = [map, sheet, encoding] as const;

function readPair(pair: string): [string, string] {
  const at = pair.lastIndexOf('=');
  const [header, column] = [pair.slice(0, at), pair.slice(at + 1)];
  if (at > 0 && isColumn(column)) return [header, column];
  const expected = 'gaji_pokok=wage';
  throw new AppError('usage', message('usage.badValue', { name: '--map', word: pair, expected }), { code: 'USAGE' });
}
