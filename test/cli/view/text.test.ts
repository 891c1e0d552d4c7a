import { expect, test } from '@jest/globals';
import { painter } from '../../../src/cli/view/paint.js';
import { renderText } from '../../../src/cli/view/text.js';
import { message } from '../../../src/errors.js';
import { speaker } from '../../../src/i18n/index.js';

test("an item's cure stands below its text, and every further line below the first", async () => {
  const text = message('doctor.clock');
  const help = message('doctor.clockOff.cure');
  const blocks = [{ kind: 'item', mark: '✗', text, help }] as const;
  const lines = renderText({ json: {}, blocks }, await speaker('en'), await painter(false), 30)
    .trimEnd()
    .split('\n');
  const cure = lines.slice(lines.findIndex((line) => line.includes('→')));
  expect(cure[0]).toMatch(/^ {2}→ \S/);
  expect(cure.length).toBeGreaterThan(1);
  for (const line of cure.slice(1)) expect(line).toMatch(/^ {4}\S/);
});
