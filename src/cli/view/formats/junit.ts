import type { Speaker } from '../../../i18n/index.js';
import { safeText } from '../../../i18n/safe-text.js';
import { diagnosticWords } from '../roster.js';
import { placeWords } from '../diagnostics/place.js';
import type { DiagnosticsBlock } from '../view.js';

/**
 * A JUnit report: each error is a failed test case, each warning one that passed and says something. A file without an
 * error has a case that passed, so that there is always one.
 */
export function junit({ file: named, diagnostics, reveal }: DiagnosticsBlock, speak: Speaker): string {
  const file = named === '-' ? 'stdin' : safeText(named);
  const failures = diagnostics.filter(({ severity }) => severity === 'error').length;
  const cases = diagnostics.map((diagnostic) => {
    const { code, severity, line } = diagnostic;
    const words = diagnosticWords(diagnostic, reveal);
    const [sentence, help] = [speak.say(words.sentence), speak.say(words.help)];
    const place = placeWords(diagnostic, reveal);
    const name = place ? `${code}: ${speak.say(place)}` : code;
    const at = line === null ? '' : ` line="${line}"`;
    const said =
      severity === 'error'
        ? `<failure type="${code}" message="${escaped(sentence)}">${escaped(help)}</failure>`
        : `<system-out>${escaped(`${sentence}\n${help}`)}</system-out>`;
    return `    <testcase classname="${escaped(file)}" name="${escaped(name)}" file="${escaped(file)}"${at}>${said}</testcase>`;
  });
  if (failures === 0) cases.push(`    <testcase classname="${escaped(file)}" name="${escaped(file)}"/>`);
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="bpjstk" ${counts}>`,
    `  <testsuite name="${escaped(file)}" ${counts} skipped="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Also drops what XML has no way to say: control characters, halves of a character. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\n]/g, (character) => entities[character] ?? '');
}
