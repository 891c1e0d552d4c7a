import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { speaker } from '../../src/i18n/index.js';
import type { IsoDate } from '../../src/law/calendar.js';

async function failing(words: readonly string[], error: Error): Promise<{ out: string; error: string; exit: number }> {
  const said = { out: '', error: '' };
  const exit = await run({
    words,
    speak: await speaker('en'),
    version: '0.0.0',
    platform: 'bpjstk/0.0.0 test',
    context: { today: () => '2026-11-10' as IsoDate },
    screen: {
      width: 80,
      terminal: false,
      colours: { out: false, error: false },
      out: (text) => (said.out += text),
      error: (text) => (said.error += text),
    },
    makeApp: () => Promise.reject(error),
  });
  return { ...said, exit };
}

describe('a failure that nobody foresaw', () => {
  const fault = new TypeError("Cannot read 'x'\nsecond line");

  test('is exit 1, a sentence and a line for the bug report, and no stack trace', async () => {
    expect(await failing(['law', 'list'], fault)).toEqual({
      out: '',
      error:
        "Error: Something failed that should not have: TypeError: Cannot read 'x'\n→ Please report this line, with what you were doing: bpjstk/0.0.0 test\nMore: bpjstk help machine\n",
      exit: 1,
    });
  });

  test('is one document with --json', async () => {
    const { error, exit } = await failing(['law', 'list', '--json'], fault);
    expect([exit, JSON.parse(error)]).toEqual([1, { error: expect.objectContaining({ code: 'UNEXPECTED', exit: 1 }) }]);
  });
});
