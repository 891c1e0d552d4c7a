import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { speaker } from '../../src/i18n/index.js';
import type { Language } from '../../src/i18n/language.js';
import { todayInJakarta } from '../../src/law/calendar.js';
import { appIn } from './app.js';
import type { Office } from './office.js';

/** What a terminal of some width would show of a command line, without colours. */
export interface Shown {
  readonly out: string;
  readonly error: string;
  readonly exit: number;
}

/**
 * Runs a line in this process, as the office's clerk, with settings and a ledger of its own.
 * @param now the clock, as the office's. @param width of the terminal.
 */
export async function shownBy(
  office: Office,
  words: readonly string[],
  { language, now, width }: { readonly language: Language; readonly now: string; readonly width: number },
): Promise<Shown> {
  const shown = { out: '', error: '' };
  const clock = (): Date => new Date(now);
  const exit = await run({
    words,
    speak: await speaker(language),
    version: '0.1.0',
    platform: 'linux',
    context: { today: () => todayInJakarta(clock()) },
    screen: {
      width,
      terminal: true,
      colours: { out: false, error: false },
      out: (text) => void (shown.out += text),
      error: (text) => void (shown.error += text),
    },
    makeApp: () => {
      const app = appIn(join(office.folder, 'in-process'), {
        clock,
        pause: () => Promise.resolve(),
        random: randomBytes,
        chance: () => 0,
        account: { npp: office.npp, password: office.password, portal: office.url },
      });
      return Promise.resolve({ ...app, invocation: { ...app.invocation, language } });
    },
  });
  return { ...shown, exit };
}
