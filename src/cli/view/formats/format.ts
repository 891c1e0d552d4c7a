import type { Speaker } from '../../../i18n/index.js';
import type { DiagnosticsBlock } from '../view.js';

/** The forms of diagnostics that other tools read. */
export const toolFormats = ['sarif', 'junit', 'github'] as const;

export type ToolFormat = (typeof toolFormats)[number];

/** All that `--format` takes. */
export const formats = ['text', 'json', ...toolFormats, 'csv'] as const;

export type Format = (typeof formats)[number];

/** @returns what was found in the form that a tool reads; only that form's module is loaded. */
export async function formatted(
  format: ToolFormat,
  findings: DiagnosticsBlock,
  speak: Speaker,
  version: string,
): Promise<string> {
  switch (format) {
    case 'sarif':
      return (await import('./sarif.js')).sarif(findings, speak, version);
    case 'junit':
      return (await import('./junit.js')).junit(findings, speak);
    case 'github':
      return (await import('./github.js')).github(findings, speak);
  }
}
