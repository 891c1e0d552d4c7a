import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { App } from '../../src/app.js';
import { annotating, type Watch } from '../../src/workflows/annotate.js';
import { tempFolder } from '../support/cli.js';

const app = { onClose: () => undefined } as unknown as App;

/** Annotates a file of so many rows of the same cells. @returns where the copy would be. */
async function annotated(rows: number, cells: readonly string[]): Promise<string> {
  const out = join(tempFolder(), 'a.xlsx');
  const annotation = { out, note: () => '', about: () => '', sheetNames: ['Workers', 'Findings'] } as const;
  const check = async ({ onRaw }: Watch) => {
    for (let row = 1; row <= rows; row++) onRaw?.({ cells: [...cells], line: row, sheetRow: row });
  };
  await annotating(app, annotation, check, () => ({ diagnostics: [], assumed: { sheet: null } }));
  return out;
}

test.each([
  ['rows', 200_001, ['x']],
  ['filled cells', 201, Array.from({ length: 15_000 }, () => 'x')],
])('a file of too many %s is not annotated', async (_, rows, cells) => {
  await expect(annotated(rows, cells)).rejects.toMatchObject({ kind: 'usage', code: 'ANNOTATE_TOO_LARGE' });
});

test('empty cells behind the last cost nothing', async () => {
  expect(existsSync(await annotated(2000, ['x', ...Array.from({ length: 30_000 }, () => '')]))).toBe(true);
});
