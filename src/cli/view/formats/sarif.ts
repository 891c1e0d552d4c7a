import { createHash } from 'node:crypto';
import type { Speaker } from '../../../i18n/index.js';
import type { Diagnostic, DiagnosticCode } from '../../../roster/diagnostic.js';
import { severityOf } from '../../../workflows/diagnostic-codes.js';
import { diagnosticWords } from '../roster.js';
import type { DiagnosticsBlock } from '../view.js';

/** What was found as a SARIF 2.1.0 log, its rules explained in the user's language. */
export function sarif({ file, diagnostics, reveal }: DiagnosticsBlock, speak: Speaker, version: string): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  const fingerprint = fingerprints();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'bpjstk',
            version,
            semanticVersion: version,
            language: speak.language,
            rules: codes.map((code) => rule(code, speak)),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: diagnostics.map((diagnostic) => {
          const { sentence, help } = diagnosticWords(diagnostic, reveal);
          const { code, severity, row, cell, column } = diagnostic;
          return {
            ruleId: code,
            ruleIndex: codes.indexOf(code),
            level: severity,
            message: { text: `${speak.say(sentence)} ${speak.say(help)}` },
            locations: [location(file, diagnostic)],
            partialFingerprints: { 'bpjstkFinding/v1': fingerprint(diagnostic) },
            properties: { row, cell, column },
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function rule(code: DiagnosticCode, speak: Speaker): object {
  const page = speak(`explain.${code}`);
  const [first = page] = /^.*?\.(?= )/s.exec(page) ?? [];
  return {
    id: code,
    shortDescription: { text: first },
    fullDescription: { text: page },
    help: { text: page },
    defaultConfiguration: { level: severityOf(code) },
  };
}

/** The place in the file, its characters too where that is text; and the cell as a spreadsheet names it. */
function location(file: string, { line, cell, span }: Diagnostic): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(line === null ? {} : { region: span ?? { startLine: line } }),
    },
    ...(cell === null ? {} : { logicalLocations: [{ name: cell, kind: 'member' }] }),
  };
}

/** A path as a URI: relative where the path is. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const drive = /^([A-Za-z])%3A\//.exec(path);
  if (drive) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path;
}

/**
 * What makes a finding the same one in the next run, wherever its row has moved: its code, its column and what is shown
 * of its value; of several alike, the first, the second … Never a hash of a whole NIK: there are few enough to try all.
 */
function fingerprints(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return (diagnostic) => {
    const { code, column } = diagnostic;
    const same = JSON.stringify([code, column, diagnosticWords(diagnostic, false).value]);
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    return `${createHash('sha256').update(same).digest('hex').slice(0, 32)}:${count}`;
  };
}
