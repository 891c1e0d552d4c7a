import type { App } from '../../../app.js';
import { AppError } from '../../../errors.js';
import { speaker } from '../../../i18n/index.js';
import { NewFile } from '../../../workflows/new-file.js';
import { option } from '../../command.js';
import { readText } from '../../options.js';
import { painter } from '../../view/paint.js';
import { renderText } from '../../view/text.js';
import type { View } from '../../view/view.js';

export const summary = option('summary', '--summary <path>', 'opt.summary', readText);

/**
 * Makes sure, before anything is done, that a summary can be written; it takes the place of the last one when it is whole.
 * @returns what writes it, for a mail; a disk that has no room for it by then is said, and hinders nothing else.
 * @throws AppError usage when nothing can be written there.
 */
export async function beginSummary(
  app: App,
  path: string | undefined,
): Promise<((view: View) => Promise<void>) | undefined> {
  if (path === undefined) return undefined;
  const file = await NewFile.begin(path, true);
  app.onClose(() => file.discard());
  return async (view) => {
    const speak = await speaker(app.invocation.language);
    try {
      file.write(renderText(view, speak, await painter(false), 80));
      await file.keep();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      app.note(error.text);
    }
  };
}
