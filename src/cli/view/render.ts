import { AppError, message } from '../../errors.js';
import type { Speaker } from '../../i18n/index.js';
import type { Globals } from '../program.js';
import { topics } from '../../i18n/topics/topics.js';
import { topicOf } from '../error-topic.js';
import { formatted } from './formats/format.js';
import { painter } from './paint.js';
import { csvText, recordCsv } from './csv.js';
import { jsonText } from './json.js';
import { renderText } from './text.js';
import type { Outcome, View } from './view.js';
import { wrap } from './wrap.js';

/** Where a result goes, and what is known of that place. */
export interface Screen {
  /** Infinity where no terminal is: there nothing is cut. */
  readonly width: number;
  /** Whether a person looks at what goes out: there charts are drawn. */
  readonly terminal: boolean;
  readonly colours: { readonly out: boolean; readonly error: boolean };
  out(text: string): void;
  error(text: string): void;
}

/** Shows what a command returned, in the form that was asked for: the one place that prints. */
export async function render(outcome: Outcome, globals: Globals, speak: Speaker, screen: Screen): Promise<void> {
  const { view, failure } = outcome;
  if (view && Array.isArray(globals.json) && !failure) refuseUnknown(globals.json, documentOf(view));
  if (view) await renderView(view, globals, speak, screen);
  if (failure) await renderError(failure, globals, speak, screen);
}

async function renderView(view: View, globals: Globals, speak: Speaker, screen: Screen): Promise<void> {
  if (globals.json) screen.out(`${jsonText(pick(documentOf(view), globals.json), speak)}\n`);
  else if (globals.csv)
    screen.out(view.csv ? csvText(view.csv, (text) => speak.say(text)) : recordCsv(documentOf(view)));
  else if (globals.format && view.findings)
    screen.out(await formatted(globals.format, view.findings, speak, globals.version));
  else screen.out(renderText(view, speak, await painter(screen.colours.out), screen.width, screen.terminal));
}

/** Shows why a command stopped: one sentence and what to do next, or one document. */
export async function renderError(error: AppError, globals: Globals, speak: Speaker, screen: Screen): Promise<void> {
  const sentence = speak.say(error.text);
  const help = error.help ? speak.say(error.help) : null;
  const topic = topicOf(error, globals.command);
  if (globals.json) {
    const { code, exit, requestId = null } = error;
    screen.error(`${JSON.stringify({ error: { code, exit, message: sentence, help, topic, requestId } })}\n`);
    return;
  }
  const paint = await painter(screen.colours.error);
  const width = Math.min(screen.width, 80);
  const lines = wrap(`${speak('view.error')}: ${sentence}`, width);
  if (help) lines.push(...wrap(`→ ${help}`, width, '  '));
  lines.push(paint.dim(speak('view.more', { topic: speak.language === 'id' ? topics[topic] : topic })));
  if (error.requestId) lines.push(paint.dim(speak('view.requestId', { id: error.requestId })));
  screen.error(
    lines
      .map((line) => `${line}\n`)
      .join('')
      .replace(speak('view.error'), paint.tone(speak('view.error'), 'bad')),
  );
}

function documentOf(view: View): object {
  return view.portal === undefined ? view.json : { ...view.json, portal: view.portal };
}

/** What failed has another document than what was asked for: there a field that is missing is null. */
function refuseUnknown(fields: readonly string[], document: object): void {
  const known = Object.keys(document);
  const unknown = fields.filter((field) => !known.includes(field));
  if (unknown.length === 0) return;
  throw new AppError('usage', message('usage.noField', { words: unknown.join(', '), fields: known.join(', ') }), {
    code: 'FIELD_UNKNOWN',
    help: message('usage.noField.help'),
  });
}

function pick(document: object, fields: true | readonly string[]): object {
  if (fields === true) return document;
  const entries = new Map(Object.entries(document));
  return Object.fromEntries(fields.map((field) => [field, entries.get(field) ?? null]));
}
