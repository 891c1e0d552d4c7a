import type { LiveScreen } from '../../app.js';
import type { Speaker } from '../../i18n/index.js';
import type { Paint } from './paint.js';
import { renderText } from './text.js';
import type { View } from './view.js';

export interface LiveStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Takes out what must not be shown. */
  readonly clean: (text: string) => string;
}

/** The other screen, without a cursor, on which long lines are cut; and back. */
const enter = '\u001b[?1049h\u001b[?25l\u001b[?7l';
const leave = '\u001b[?7h\u001b[?25h\u001b[?1049l';
/** A page is shown when all of it is there, by terminals that can. */
const beginPage = '\u001b[?2026h\u001b[H';
const endPage = '\u001b[?2026l';
const restOfLine = '\u001b[K';
const restOfScreen = '\u001b[J';

const endKeys = new Set(['q', 'Q', '\u001b', '\u0003', '\u0004']);
const againKeys = new Set(['r', 'R', ' ', '\r']);

/** Takes the terminal over. Each page overwrites the one before line by line, so that nothing flickers. */
export function openLive({ input, output, clean }: LiveStreams, speak: Speaker, paint: Paint): LiveScreen {
  let shown: View | undefined;
  let asked: 'again' | 'end' | undefined;
  let wake: ((what: 'again' | 'end') => void) | undefined;
  let isOpen = true;
  const say = (what: 'again' | 'end'): void => {
    asked = what;
    wake?.(what);
  };
  const onKey = (keys: Buffer): void => {
    const text = keys.toString();
    if (endKeys.has(text)) say('end');
    else if (againKeys.has(text)) say('again');
  };
  const paintPage = (): void => {
    if (!shown) return;
    const lines = renderText(shown, speak, paint, Math.max(output.columns, 40)).trimEnd().split('\n');
    const page = lines.slice(0, Math.max(output.rows - 1, 1)).map((line) => `${line}${restOfLine}\r\n`);
    output.write(clean(`${beginPage}${page.join('')}${restOfScreen}${endPage}`));
  };
  output.write(enter);
  input.setRawMode(true).resume().on('data', onKey);
  output.on('resize', paintPage);
  return {
    draw(view) {
      shown = view;
      paintPage();
      return Promise.resolve();
    },
    async wait(milliseconds) {
      // A key that came while a page was made is answered now.
      const what =
        asked ??
        (await new Promise<'again' | 'end'>((resolve) => {
          const timer = setTimeout(() => resolve('again'), milliseconds);
          wake = (key) => {
            clearTimeout(timer);
            resolve(key);
          };
        }));
      asked = undefined;
      wake = undefined;
      return what;
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      input.off('data', onKey).setRawMode(false).pause();
      output.off('resize', paintPage);
      output.write(leave);
    },
  };
}
