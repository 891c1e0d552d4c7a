import type { Progress } from '../../app.js';
import type { Message } from '../../errors.js';
import { wholeNumber } from '../../i18n/format.js';
import type { Speaker } from '../../i18n/index.js';

/** What is shorter than this shows nothing. */
const patienceMs = 1_000;
const clearLine = '\r\u001b[2K';

/**
 * Progress on a terminal's one line, redrawn in place each second; silent for the first.
 * @param every calls back each so many milliseconds until the function that it returns is called.
 */
export function terminalProgress(
  write: (text: string) => void,
  every: (milliseconds: number, work: () => void) => () => void,
  speak: Speaker,
): Progress {
  let latest = '';
  let drawn = false;
  let stop: (() => void) | undefined;
  const count = (value: number | undefined): string => (value === undefined ? '' : wholeNumber(value, speak.language));
  return {
    step(what: Message, done?: number, total?: number) {
      const counted = [count(done), count(total)].filter((text) => text !== '').join(' / ');
      latest = [speak.say(what), counted, '…'].filter((text) => text !== '').join(' ');
      stop ??= every(patienceMs, () => {
        write(clearLine + latest);
        drawn = true;
      });
    },
    end() {
      stop?.();
      stop = undefined;
      if (drawn) write(clearLine);
      drawn = false;
    },
  };
}

/** Progress that nobody watches. */
export const noProgress: Progress = { step: () => undefined, end: () => undefined };
