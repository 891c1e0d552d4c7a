import type { Message } from '../../errors.js';
import type { Speaker } from '../../i18n/index.js';
import { articleText } from '../../i18n/article-text.js';
import { dayText, instantText, periodText, rateText, rupiahText, senText, wholeNumber } from '../../i18n/format.js';
import { safeText } from '../../i18n/safe-text.js';
import type { Cell } from './view.js';

/** @returns the cell as a person reads it. */
export function cellText(cell: Cell, speak: Speaker): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return safeText(cell);
  if (typeof cell === 'number') return wholeNumber(cell, speak.language);
  if (typeof cell === 'boolean') return speak(cell ? 'general.yes' : 'general.no');
  if ('rupiah' in cell) return rupiahText(cell.rupiah, speak.language);
  if ('sen' in cell) return senText(cell.sen, speak.language);
  if ('ppm' in cell) return rateText(cell.ppm, speak.language);
  if ('day' in cell) return dayText(cell.day, speak.language);
  if ('instant' in cell) return instantText(cell.instant, speak.language);
  if ('period' in cell) return periodText(cell.period, speak.language);
  if ('article' in cell) return safeText(articleText(cell.article, speak.language));
  if ('code' in cell) return speak(cell.label);
  return speak.say(cell);
}

/** @returns the cell as a program reads it: plain numbers, ISO dates, nothing translated but sentences. */
export function cellData(cell: Cell, say: (message: Message) => string): string | number | boolean | null {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('rupiah' in cell) return cell.rupiah;
  if ('sen' in cell) return cell.sen / 100;
  if ('ppm' in cell) return cell.ppm;
  if ('day' in cell) return cell.day;
  if ('instant' in cell) return cell.instant;
  if ('period' in cell) return cell.period;
  if ('article' in cell) return cell.article;
  if ('code' in cell) return cell.code;
  return say(cell);
}

/** @returns whether the cell is an amount or a count, which stands to the right. */
export function isNumeric(cell: Cell): boolean {
  return (
    typeof cell === 'number' ||
    (cell !== null && typeof cell === 'object' && ('rupiah' in cell || 'sen' in cell || 'ppm' in cell))
  );
}
