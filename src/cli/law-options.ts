import { AppError, message } from '../errors.js';
import { parseJkkGroup, parseScale, type JkkGroup, type Scale } from '../workflows/company-words.js';
import type { Period } from '../workflows/days.js';
import { dayNotTooFar, notTooFar } from '../workflows/far-ahead.js';
import { readAmount, readBirthDate, readProgrammes, readWage } from '../workflows/worker-words.js';
import { flag, option, type ParseContext } from './command.js';
import { notTooEarly, oneOf, readDay, readPeriod, readText } from './options.js';

/** @throws AppError usage unless it is a group: 1 to 5, or its name. */
function readJkkGroup(raw: string): JkkGroup {
  const group = parseJkkGroup(raw);
  if (group !== undefined) return group;
  throw new AppError('usage', message('usage.badValue', { name: '--jkk-group', word: raw, expected: '1 … 5' }), {
    code: 'USAGE',
  });
}

/** @throws AppError usage unless it is a scale of enterprise. */
function readScale(raw: string): Scale {
  const scale = parseScale(raw);
  if (scale !== undefined) return scale;
  const expected = 'micro, small, medium, large';
  throw new AppError('usage', message('usage.badValue', { name: '--scale', word: raw, expected }), { code: 'USAGE' });
}

const readCitizenship = oneOf('--citizenship', ['WNI', 'WNA']);

export const jkkGroup = option('jkkGroup', '--jkk-group <1-5>', 'opt.jkkGroup', readJkkGroup);
export const scale = option('scale', '--scale <scale>', 'opt.scale', readScale);
export const labourIntensive = flag('labourIntensive', '--labour-intensive', 'opt.labourIntensive');
export const rounding = option(
  'rounding',
  '--rounding <sen|rupiah>',
  'opt.rounding',
  oneOf('--rounding', ['sen', 'rupiah']),
);

/** Any month of the programmes, also one that is yet to come. @throws AppError usage unless it is one. */
export function readLawPeriod(raw: string, context: ParseContext): Period {
  return notTooFar(notTooEarly(readPeriod(raw, context)));
}
export const lawPeriod = option('period', '--period <month>', 'opt.period', readLawPeriod);
/** A month to hold another against. */
export const compareTo = option('compareTo', '--compare-to <month>', 'opt.compareTo', (raw, context) =>
  notTooFar(notTooEarly(readPeriod(raw, context))),
);
export const wage = option('wage', '--wage <rupiah>', 'opt.wage', (raw) => readWage('--wage', raw));
export const backPay = option('backPay', '--back-pay <rupiah>', 'opt.backPay', (raw) => readAmount('--back-pay', raw));
export const citizenship = option('citizenship', '--citizenship <WNI|WNA>', 'opt.citizenship', (raw) =>
  readCitizenship(raw.toUpperCase()),
);
export const birthDate = option('birthDate', '--birth-date <date>', 'opt.birthDate', (raw, { today }) =>
  readBirthDate('--birth-date', raw, today()),
);
export const programmes = option('programmes', '--programmes <list>', 'opt.programmes', (raw) =>
  readProgrammes('--programmes', raw),
);
export const construction = flag('construction', '--construction', 'opt.construction');
export const paidOn = option('paidOn', '--paid-on <date>', 'opt.paidOn', (raw) => dayNotTooFar(readDay(raw)));
/** A company's own rows of the law; commands hand it to `tablesHere`. */
export const lawFile = option('law', '--law <file>', 'opt.law', readText);
export const explain = flag('explain', '--explain', 'opt.explain');
