import type { Progress } from '../../app.js';
import { type Message, message } from '../../errors.js';
import { wholeNumber } from '../../i18n/format.js';
import type { Speaker } from '../../i18n/index.js';

/** What is shorter than this shows nothing. */
const patienceMs = 1_000;
const clearLine = '\r\u001b[2K';

export interface Ticking {
  /** Calls back each so many milliseconds until the function that it returns is called. */
  every(milliseconds: number, work: () => void): () => void;
  /** Milliseconds that only ever grow. */
  now(): number;
}

/** Progress on a terminal's one line, redrawn in place each second with the time that is left; silent for the first. */
export function terminalProgress(write: (text: string) => void, ticking: Ticking, speak: Speaker): Progress {
  let latest = { what: '', done: 0, total: 0 };
  let begun = { what: '', done: 0, at: 0 };
  let steppedAt = 0;
  let drawn = false;
  let stop: (() => void) | undefined;
  const count = (value: number | undefined): string => (value === undefined ? '' : wholeNumber(value, speak.language));

  /** By the pace since this kind of work began; what an earlier run had done tells nothing of it. */
  function left(): string {
    const { done, total } = latest;
    if (total === 0 || done <= begun.done) return '';
    const seconds = Math.ceil(
      (((steppedAt - begun.at) / (done - begun.done)) * (total - done) - (ticking.now() - steppedAt)) / 1_000,
    );
    return seconds > 0 ? speak.say(message('progress.left', { seconds })) : '';
  }

  return {
    step(what: Message, done?: number, total?: number) {
      const counted = [count(done), count(total)].filter((text) => text !== '').join(' / ');
      const said = speak.say(what);
      steppedAt = ticking.now();
      if (begun.what !== said) begun = { what: said, done: done ?? 0, at: steppedAt };
      latest = { what: [said, counted].filter((text) => text !== '').join(' '), done: done ?? 0, total: total ?? 0 };
      stop ??= ticking.every(patienceMs, () => {
        write(`${clearLine}${[latest.what, left()].filter((text) => text !== '').join(', ')} …`);
        drawn = true;
      });
    },
    end() {
      stop?.();
      stop = undefined;
      begun = { what: '', done: 0, at: 0 };
      if (drawn) write(clearLine);
      drawn = false;
    },
  };
}

/** Progress that nobody watches. */
export const noProgress: Progress = { step: () => undefined, end: () => undefined };
