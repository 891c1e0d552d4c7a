import type { Speaker } from '../../i18n/index.js';
import { cellText } from './cells.js';
import { barChart } from './chart.js';
import { diagnosticLines } from './diagnostics/lines.js';
import { fieldLines } from './fields.js';
import type { Paint } from './paint.js';
import { tableLines } from './table.js';
import type { Block, ChartBlock, View } from './view.js';
import { wrap } from './wrap.js';

/** Sentences are wrapped at this width at the most: longer lines are hard to read. */
const textWidth = 80;

/**
 * @param charts whether charts are shown that nobody asked for: on a terminal.
 * @returns the view as a person reads it, each line ended.
 */
export function renderText(view: View, speak: Speaker, paint: Paint, width: number, charts = false): string {
  const shown = view.blocks.filter((block) => block.kind !== 'chart' || block.always || charts);
  const lines = shown.flatMap((block) => blockLines(block, speak, paint, width));
  if (view.portal === 'sandbox') lines.push(paint.tone(speak('view.sandbox'), 'dim'));
  return lines.map((line) => `${line}\n`).join('');
}

function blockLines(block: Block, speak: Speaker, paint: Paint, width: number): string[] {
  switch (block.kind) {
    case 'heading':
      return wrap(speak.say(block.text), Math.min(width, textWidth)).map((line) => paint.bold(line));
    case 'text':
      return wrap(speak.say(block.text), Math.min(width, textWidth)).map((line) => paint.tone(line, block.tone));
    case 'verbatim':
      return [block.text.replace(/\n$/, '')];
    case 'item': {
      const lines = wrap(`${block.mark} ${speak.say(block.text)}`, Math.min(width, textWidth), '  ').map((line) =>
        paint.tone(line, block.tone),
      );
      return block.help
        ? [...lines, ...wrap(`  → ${speak.say(block.help)}`, Math.min(width, textWidth), '    ')]
        : lines;
    }
    case 'fields': {
      const said = block.fields.map(([label, cell]) => [speak(label), cellText(cell, speak)] as const);
      return fieldLines(said, Math.min(width, textWidth));
    }
    case 'table':
      return tableLines(block, speak, paint, width);
    case 'chart':
      return chartLines(block, speak, paint, Math.min(width, textWidth));
    case 'diagnostics':
      return diagnosticLines(block, speak, paint, width);
  }
}

function chartLines({ title, rows }: ChartBlock, speak: Speaker, paint: Paint, width: number): string[] {
  const bars = rows.map(({ label, value, text }) => ({
    label: cellText(label, speak),
    value,
    text: cellText(text, speak),
  }));
  return [paint.bold(speak.say(title)), ...barChart(bars, width)];
}
