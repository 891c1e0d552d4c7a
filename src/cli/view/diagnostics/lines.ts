import type { Diagnostic } from '../../../roster/diagnostic.js';
import { wholeNumber } from '../../../i18n/format.js';
import type { Speaker } from '../../../i18n/index.js';
import type { Paint } from '../paint.js';
import { safeText } from '../../../i18n/safe-text.js';
import { diagnosticWords } from '../roster.js';
import type { DiagnosticsBlock, Tone } from '../view.js';
import { wrap } from '../wrap.js';
import { excerptOf } from './excerpt.js';
import { grouped, type Kind, rowRanges } from './grouped.js';
import { placeWords, rowOf } from './place.js';

/** Sentences are wrapped at this width at the most: longer lines are hard to read. */
const textWidth = 80;

/** So many runs of rows are named of those that are not shown. */
const runsNamed = 8;

const bar = '│ ';

/**
 * One diagnostic a paragraph: where it is, as a spreadsheet names the place; its code; the row, the cell marked; what is
 * wrong; what to do. Of a kind the first few, where the others are, and at the end how many of each kind there are.
 * @param width of the terminal, to which rows are cut; Infinity on a pipe, where nothing is.
 */
export function diagnosticLines(block: DiagnosticsBlock, speak: Speaker, paint: Paint, width: number): string[] {
  const { shown, kinds } = grouped(block.diagnostics, block.all);
  const lastOf = new Map(kinds.map((kind) => [kind.last, kind]));
  const text = Math.min(width, textWidth) - 2;
  const lines = shown.flatMap((diagnostic) => {
    const hidden = lastOf.get(diagnostic)?.hidden ?? [];
    const more = speak('diagnostics.more', { count: hidden.length, rows: rowRanges(hidden, runsNamed) });
    return [
      ...paragraph(diagnostic, block, speak, paint, width),
      ...(hidden.length > 0 ? wrap(more, text, '  ').map((line) => `  ${line}`) : []),
    ];
  });
  return kinds.some(({ hidden }) => hidden.length > 0) ? [...lines, ...summaryLines(kinds, speak, paint)] : lines;
}

function paragraph(
  diagnostic: Diagnostic,
  { file, reveal }: DiagnosticsBlock,
  speak: Speaker,
  paint: Paint,
  width: number,
): string[] {
  const { sentence, help } = diagnosticWords(diagnostic, reveal);
  const place = placeWords(diagnostic, reveal);
  const where = place ? `, ${speak.say(place)}` : '';
  const word = severityWord(diagnostic, speak);
  const named = file === '-' ? speak('file.stdin') : safeText(file);
  const isWide = `${named}${where}: ${word} ${diagnostic.code}`.length > width;
  const text = Math.min(width, textWidth) - 2;
  const title = `${paint.bold(named)}${where}:`;
  const what = `${paint.tone(word, toneOf(diagnostic))} ${paint.dim(diagnostic.code)}`;
  return [
    ...(isWide ? [title, `  ${what}`] : [`${title} ${what}`]),
    ...rowLines(diagnostic, reveal, paint, width),
    ...wrap(speak.say(sentence), text).map((line) => `  ${line}`),
    ...wrap(`→ ${speak.say(help)}`, text, '  ').map((line) => paint.tone(`  ${line}`, 'dim')),
  ];
}

function rowLines(diagnostic: Diagnostic, reveal: boolean, paint: Paint, width: number): string[] {
  const { excerpt } = diagnostic;
  if (!excerpt) return [];
  const number = `  ${String(rowOf(diagnostic) ?? '')} `;
  const { row, indent, length } = excerptOf(excerpt, reveal, width - number.length - bar.length);
  const mark = paint.tone('^'.repeat(length), toneOf(diagnostic));
  return [
    `${paint.dim(number + bar)}${row}`,
    `${paint.dim(' '.repeat(number.length) + bar)}${' '.repeat(indent)}${mark}`,
  ];
}

function summaryLines(kinds: readonly Kind[], speak: Speaker, paint: Paint): string[] {
  const counts = kinds.map(({ count }) => wholeNumber(count, speak.language));
  const size = Math.max(...counts.map((count) => count.length));
  return kinds.map(
    (kind, at) =>
      `${(counts[at] ?? '').padStart(size + 2)} × ${kind.code} (${paint.tone(severityWord(kind, speak), toneOf(kind))})`,
  );
}

type Severe = Pick<Diagnostic, 'severity'>;

const severityWord = ({ severity }: Severe, speak: Speaker): string =>
  speak(severity === 'error' ? 'diagnostics.error' : 'diagnostics.warning');

const toneOf = ({ severity }: Severe): Tone => (severity === 'error' ? 'bad' : 'warn');
