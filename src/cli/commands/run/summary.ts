import type { App } from '../../../app.js';
import { AppError, message, type Message } from '../../../errors.js';
import { type Speaker, speaker } from '../../../i18n/index.js';
import type { Period } from '../../../law/calendar.js';
import { NewFile } from '../../../workflows/new-file.js';
import { option } from '../../command.js';
import { globalValue } from '../../globals.js';
import { readText } from '../../options.js';
import { painter } from '../../view/paint.js';
import { renderText } from '../../view/text.js';
import type { Block, View } from '../../view/view.js';

export const summary = option('summary', '--summary <path>', 'opt.summary', readText);

/**
 * Puts a letter in the place of the last one, before anything is done, that says that the run has not ended: whatever ends
 * it, even the power, the last run's letter does not stand as this one's.
 * @returns what writes the whole one, for a mail; a disk that has no room for it by then is said, and hinders nothing else.
 * @throws AppError usage when nothing can be written there.
 */
export async function beginSummary(
  app: App,
  path: string | undefined,
  period: Period,
): Promise<((view: View) => Promise<void>) | undefined> {
  if (path === undefined) return undefined;
  const speak = await speaker(app.invocation.language);
  const begun = message('run.begun', { period, at: app.clock().toISOString() });
  await write(path, noted(begun, { mark: '!', text: message('run.begun.notEnded'), tone: 'warn' }), speak);
  return async (view) => {
    try {
      await write(path, view, speak);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      app.note(error.text);
    }
  };
}

/** The letter of a line that was not understood, in place of the last run's; where it cannot be written, the screen says enough. */
export async function summaryOfRefused(words: readonly string[], why: AppError, speak: Speaker): Promise<void> {
  const path = globalValue(words, '--summary');
  if (path === undefined) return;
  const view = noted(message('run.notBegun'), { mark: '✗', text: why.text, help: why.help, tone: 'bad' });
  await write(path, view, speak).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });
}

function noted(heading: Message, item: Omit<Extract<Block, { kind: 'item' }>, 'kind'>): View {
  return {
    json: {},
    blocks: [
      { kind: 'heading', text: heading },
      { kind: 'item', ...item },
    ],
  };
}

async function write(path: string, view: View, speak: Speaker): Promise<void> {
  const file = await NewFile.begin(path, true);
  try {
    file.write(renderText(view, speak, await painter(false), 80));
    await file.keep();
  } finally {
    file.discard();
  }
}
