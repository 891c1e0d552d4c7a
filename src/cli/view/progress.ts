import type { Progress } from '../../app.js';
import type { Message } from '../../errors.js';
import type { Speaker } from '../../i18n/index.js';
import { wholeNumber } from '../../i18n/format.js';

/** What is shorter than this shows nothing. */
const patience = 1_000;

/** Progress on a terminal's one line, redrawn in place; silent elsewhere and for the first second. */
export function terminalProgress(write: (text: string) => void, now: () => number, speak: Speaker): Progress {
  let began: number | undefined;
  let drawn = false;
  return {
    step(what: Message, done?: number, total?: number) {
      began ??= now();
      if (now() - began < patience) return;
      const count =
        done === undefined
          ? ''
          : ` ${wholeNumber(done, speak.language)}${total === undefined ? '' : ` / ${wholeNumber(total, speak.language)}`}`;
      write(`\r\u001b[2K${speak.say(what)}${count} …`);
      drawn = true;
    },
    end() {
      if (drawn) write('\r\u001b[2K');
      drawn = false;
      began = undefined;
    },
  };
}

/** Progress that nobody watches. */
export const noProgress: Progress = { step: () => undefined, end: () => undefined };
