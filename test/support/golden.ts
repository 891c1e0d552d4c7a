import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

/**
 * Compares a text with the file that a reviewer has read. UPDATE_GOLDEN=1 writes the file anew.
 * @param path below test/.
 */
export function expectGolden(path: string, text: string): void {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** @returns the lines of a text that a terminal of 80 columns would break. */
export function tooWide(text: string): string[] {
  return text.split('\n').filter((line) => line.length > 80);
}
