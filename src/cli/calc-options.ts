import { readAmounts, readWage } from '../workflows/worker-words.js';
import { flag, option } from './command.js';
import { readDay, wholeBetween } from './options.js';

/** A wage that is not paid by the month: what its monthly wage is reckoned from. */
export const dailyWage = option('dailyWage', '--daily-wage <rupiah>', 'opt.dailyWage', (raw) =>
  readWage('--daily-wage', raw),
);
export const pieceRate = option('pieceRate', '--piece-rate <list>', 'opt.pieceRate', (raw) =>
  readAmounts('--piece-rate', raw),
);
export const weather = option('weather', '--weather <list>', 'opt.weather', (raw) => readAmounts('--weather', raw));

export const monthsWorked = option(
  'monthsWorked',
  '--months-worked <number>',
  'opt.monthsWorked',
  wholeBetween('--months-worked', 0, 1200),
);
export const startDate = option('startDate', '--start-date <date>', 'opt.startDate', readDay);
export const jpDeferral = flag('jpDeferral', '--jp-deferral', 'opt.jpDeferral');
