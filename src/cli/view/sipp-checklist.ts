import { message, type Message } from '../../errors.js';
import { speaker } from '../../i18n/index.js';
import type { Language } from '../../i18n/language.js';
import type { PreparedUpload, WrittenFile } from '../../workflows/export-sipp.js';
import { painter } from './paint.js';
import { sippAssumptions, sippToDo } from './sipp-to-do.js';
import { renderText } from './text.js';
import type { Block } from './view.js';

const width = 78;

/** @returns what to upload where and in which order, what is left to do by hand and what was assumed, for a text editor. */
export async function checklistText(prepared: PreparedUpload, language: Language): Promise<string> {
  const speak = await speaker(language);
  const text = renderText({ json: {}, blocks: checklistBlocks(prepared) }, speak, await painter(false), width);
  return text.replaceAll('\n', '\r\n');
}

const blank: Block = { kind: 'verbatim', text: '' };

function checklistBlocks(prepared: PreparedUpload): Block[] {
  const { period, against, portal, dueDate } = prepared;
  // The files beside it hold the same numbers whole, and whoever corrects one has to see it.
  const toDo = sippToDo(prepared, true);
  return [
    { kind: 'heading', text: message('sipp.checklist.title', { period }) },
    blank,
    { kind: 'text', text: message('sipp.checklist.nothingSent') },
    { kind: 'text', text: message('sipp.checklist.against', { against, sandbox: portal === 'sandbox' }) },
    blank,
    { kind: 'heading', text: message('sipp.checklist.steps') },
    ...steps(prepared).map((text, at): Block => ({ kind: 'item', mark: `[ ] ${at + 1}.`, text })),
    blank,
    { kind: 'text', text: message('sipp.checklist.due', { day: dueDate }) },
    ...(toDo.length === 0 ? [] : [blank, { kind: 'heading', text: message('sipp.checklist.byHand') } as const]),
    ...toDo.map((text): Block => ({ kind: 'item', mark: '[ ]', text })),
    blank,
    { kind: 'heading', text: message('sipp.checklist.assumed') },
    ...sippAssumptions(prepared).map((key): Block => ({ kind: 'item', mark: '-', text: message(key) })),
  ];
}

function steps({ period, files, upload }: PreparedUpload): Message[] {
  const of = (kind: WrittenFile['kind']): string[] =>
    files.filter((file) => file.kind === kind).map(({ name, rows }) => `${name} (${rows ?? 0})`);
  const upload1 = (kind: 'newcomers' | 'leavers' | 'wages' | 'corrections'): Message[] => {
    const names = of(kind);
    return names.length === 0 ? [] : [message(`sipp.step.${kind}`, { files: names.join(', ') })];
  };
  return [
    message('sipp.step.period', { period }),
    ...upload1('newcomers'),
    ...upload1('leavers'),
    ...upload1('wages'),
    ...upload1('corrections'),
    ...(upload.files.length === 0 ? [message('sipp.step.nothing')] : []),
    message('sipp.step.calculate'),
    message('sipp.step.reconcile', { period }),
    message('sipp.step.finalise'),
    message('sipp.step.pay'),
    message('sipp.step.posting'),
  ];
}
