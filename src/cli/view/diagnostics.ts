import type { Speaker } from '../../i18n/index.js';
import type { Paint } from './paint.js';
import { diagnosticWords } from './roster.js';
import { wrap } from './wrap.js';
import type { DiagnosticsBlock } from './view.js';

/** One diagnostic a paragraph: where (file, line, cell), its code, what is wrong, what to do. */
export function diagnosticLines(block: DiagnosticsBlock, speak: Speaker, paint: Paint, width: number): string[] {
  return block.diagnostics.flatMap((diagnostic) => {
    const { sentence, help } = diagnosticWords(diagnostic, block.reveal);
    const place = [block.file, diagnostic.line].filter((part) => part !== null).join(':');
    const isError = diagnostic.severity === 'error';
    const severity = paint.tone(speak(isError ? 'diagnostics.error' : 'diagnostics.warning'), isError ? 'bad' : 'warn');
    const cell = diagnostic.cell ? ` ${diagnostic.cell}` : '';
    return [
      `${paint.bold(place)}${cell}: ${severity} ${paint.dim(diagnostic.code)}`,
      ...wrap(speak.say(sentence), width - 2).map((line) => `  ${line}`),
      ...wrap(`→ ${speak.say(help)}`, width - 2, '  ').map((line) => paint.tone(`  ${line}`, 'dim')),
    ];
  });
}
