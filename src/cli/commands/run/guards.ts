import { AppError, message } from '../../../errors.js';
import { readAmount } from '../../../workflows/worker-words.js';
import { option } from '../../command.js';
import { wholeBetween } from '../../options.js';

const workers = (name: string): ((raw: string) => number) => wholeBetween(name, 0, 10_000_000);

/** `20%`, `12.5%`. @param name of the option. @returns a reader, which gives hundredths of a per cent. */
function readPercent(name: string): (raw: string) => number {
  return (raw) => {
    const [, percent] = /^(\d{1,5}(?:[.,]\d{1,2})?)%?$/.exec(raw) ?? [];
    if (percent !== undefined) return Math.round(Number(percent.replace(',', '.')) * 100);
    throw new AppError('usage', message('usage.badValue', { name, word: raw, expected: '20%, 12.5%' }), {
      code: 'USAGE',
    });
  };
}

/** What stops an unattended report; named as in `Guards`. */
export const guardOptions = [
  option('maxIncrease', '--max-increase <percent>', 'opt.maxIncrease', readPercent('--max-increase')),
  option('maxDecrease', '--max-decrease <percent>', 'opt.maxDecrease', readPercent('--max-decrease')),
  option('maxTotal', '--max-total <rupiah>', 'opt.maxTotal', (raw) => readAmount('--max-total', raw) / 100),
  option('maxNew', '--max-new <workers>', 'opt.maxNew', workers('--max-new')),
  option('maxLeavers', '--max-leavers <workers>', 'opt.maxLeavers', workers('--max-leavers')),
  option('maxWageChanges', '--max-wage-changes <workers>', 'opt.maxWageChanges', workers('--max-wage-changes')),
] as const;
