import { AppError, message } from '../errors.js';

/** `90s`, `30m`, `2h`. @param name of the option. @returns a reader, which gives milliseconds. */
export function readDuration(name: string): (raw: string) => number {
  return (raw) => {
    const [, count, unit] = /^(\d{1,6})(s|m|h)$/.exec(raw) ?? [];
    const size = { s: 1_000, m: 60_000, h: 3_600_000 }[unit ?? ''];
    if (count !== undefined && size !== undefined) return Number(count) * size;
    throw new AppError('usage', message('usage.badValue', { name, word: raw, expected: '90s, 30m, 2h' }), {
      code: 'USAGE',
    });
  };
}
