import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { commandsNamed, faultOf } from '../support/commands-named.js';

const folder = fileURLToPath(new URL('../../src/i18n/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The sentences of a file as one text, whose gaps are words. */
function textOf(file: string): string {
  const source = readFileSync(`${folder}${file}`, 'utf8');
  return source.replaceAll('\\n', '\n').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'GAP');
}

describe('every command that a text names can be typed', () => {
  test.each(files)('in %s', async (file) => {
    const named = commandsNamed(textOf(file));
    const faults: string[] = [];
    for (const words of named) {
      const fault = await faultOf(words);
      if (fault !== undefined) faults.push(`bpjstk ${words.join(' ')}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test('and there are many', () => {
    for (const file of ['en.ts', 'id.ts']) {
      expect(commandsNamed(textOf(file)).length).toBeGreaterThan(150);
    }
  });
});
