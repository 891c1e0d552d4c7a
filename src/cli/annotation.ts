import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import { speaker } from '../i18n/index.js';
import type { SheetRead } from '../roster/assumed.js';
import type { Annotation, Copied } from '../workflows/annotate.js';
import type { CheckedRoster } from '../workflows/validate-roster.js';
import { option } from './command.js';
import { readText } from './options.js';
import { diagnosticWords } from './view/roster.js';
import type { Outcome, View } from './view/view.js';

export const annotate = option('annotate', '--annotate <path>', 'opt.annotate', readText);

/** @returns the copy that is asked for, its notes in the user's language. @throws AppError usage unless it is to be XLSX. */
export async function annotationFor(app: App, out: string | undefined): Promise<Annotation | undefined> {
  if (out === undefined) return undefined;
  if (!/\.xlsx$/i.test(out)) {
    const expected = '….xlsx';
    throw new AppError('usage', message('usage.badValue', { name: '--annotate', word: out, expected }), {
      code: 'USAGE',
    });
  }
  const speak = await speaker(app.invocation.language);
  return {
    out,
    sheetNames: [speak('annotate.copy'), speak('annotate.list')],
    about: (sheet, copied) =>
      [aboutCopy(sheet, copied), ...aboutNotes(copied)].map((said) => speak.say(said)).join(' '),
    note: (diagnostic) => {
      const { sentence, help } = diagnosticWords(diagnostic, false);
      return `${diagnostic.code}\n${speak.say(sentence)}\n→ ${speak.say(help)}`;
    },
  };
}

function aboutCopy({ name: sheet, of, ...read }: SheetRead, copied: Copied): Message {
  const hidden = read.hidden || read.hiddenRows + read.hiddenColumns > 0;
  if (copied.kind === 'workbook') return message('annotate.inPlace', { sheet, list: copied.list, hidden });
  return message('annotate.ofSheet', { sheet, others: of - 1, hidden, isOdd: copied.isOddWorkbook });
}

function aboutNotes({ notes }: Copied): Message[] {
  return notes === undefined ? [] : [message('annotate.notes', { notes })];
}

/** @returns the outcome, and that the copy was written, with what it has of a workbook. */
export function withAnnotated(
  outcome: Outcome & { view: View },
  out: string | undefined,
  { copied, assumed: { sheet } }: Pick<CheckedRoster, 'copied' | 'assumed'>,
): Outcome & { view: View } {
  if (out === undefined || copied === undefined) return outcome;
  const { view } = outcome;
  const said = [
    message('annotate.written', { file: out }),
    ...(sheet ? [aboutCopy(sheet, copied)] : []),
    ...aboutNotes(copied),
  ];
  const blocks = [...view.blocks, ...said.map((text) => ({ kind: 'text', text }) as const)];
  return { ...outcome, view: { ...view, blocks, json: { ...view.json, annotated: out } } };
}
