import type { Speaker } from '../../../i18n/index.js';
import { safeText } from '../../../i18n/safe-text.js';
import { diagnosticWords } from '../roster.js';
import type { DiagnosticsBlock } from '../view.js';

/**
 * Workflow commands of GitHub Actions, a line for each diagnostic: it becomes a remark at the line of the file.
 * `col` counts characters, where the file is text and the cell stands in one line. Nothing that a file says can begin a command of its own.
 */
export function github({ file, diagnostics, reveal }: DiagnosticsBlock, speak: Speaker): string {
  return diagnostics
    .map((diagnostic) => {
      const { code, severity, line, cell, span } = diagnostic;
      const { sentence, help } = diagnosticWords(diagnostic, reveal);
      const inLine = span?.startLine === span?.endLine ? span : undefined;
      const properties = {
        ...(file === '-' ? {} : { file: safeText(file) }),
        ...(line === null ? {} : { line: span?.startLine ?? line }),
        ...(inLine && { col: inLine.startColumn, endColumn: inLine.endColumn }),
        title: cell === null ? code : `${code} (${cell})`,
      };
      const said = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${severity} ${said.join(',')}::${data(`${speak.say(sentence)}\n${speak.say(help)}`)}\n`;
    })
    .join('');
}

/** As GitHub's own toolkit escapes what stands after the last `::`. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
