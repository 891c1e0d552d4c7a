import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { globalOptions } from '../../src/cli/globals.js';
import { follow } from '../../src/cli/words.js';

const folder = fileURLToPath(new URL('../../src/i18n/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const globals = globalOptions.map(([flags]) => flags);

/** What follows `bpjstk` wherever a text names a command, to the end of the clause; gaps of the sentence are words. */
function commandsIn(source: string): string[][] {
  const text = source.replaceAll('\\n', '\n').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'GAP');
  return [...text.matchAll(/\bbpjstk((?: [^\s'`]+)+)/g)].map(([, said = '']) => {
    const words = said.trim().split(' ');
    const end = words.findIndex((word) => /[.,;:)?]$/.test(word));
    const clause = end < 0 ? words : words.slice(0, end + 1);
    return clause.map((word) => word.replace(/[.,;:)?"]+$/, ''));
  });
}

/** What follows the program's name where it is no command. */
const prose = new Set(['alone', 'on', 'di', 'versi', 'yang']);

/** What is wrong with a command as a text names it; undefined where it can be typed. */
async function faultOf(words: readonly string[]): Promise<string | undefined> {
  const isPlaceholder = /^(?:NOUN|NOMINA|VERB|KATA|GAP|COMMAND|PERINTAH|--.*)$/;
  const typed = follow(words);
  const last = typed.at(-1);
  const next = words[typed.length];
  if (!last) return next !== undefined && (isPlaceholder.test(next) || prose.has(next)) ? undefined : 'no such command';
  if (last.verbs) {
    const isWhole = last.usual !== undefined || next === undefined || isPlaceholder.test(next);
    return isWhole ? undefined : `no such verb: ${next}`;
  }
  const { default: command } = await last.load();
  const flags = [...command.options.map((option) => option.flags), ...globals];
  for (const [at, word] of words.entries()) {
    if (!/^--[a-z]/.test(word) || word === '--help') continue;
    const [name = ''] = word.replace(/GAP$/, '').split('=');
    const known = flags.find((each) => each.split(/[ ,]+/).includes(name));
    if (known === undefined) return `no such option: ${word}`;
    if (known.includes('<') && words[at + 1]?.startsWith('--')) return `${word} wants a value`;
  }
  return undefined;
}

describe('every command that a text names can be typed', () => {
  test.each(files)('in %s', async (file) => {
    const named = commandsIn(readFileSync(`${folder}${file}`, 'utf8'));
    const faults: string[] = [];
    for (const words of named) {
      const fault = await faultOf(words);
      if (fault !== undefined) faults.push(`bpjstk ${words.join(' ')}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test('and there are many', () => {
    for (const file of ['en.ts', 'id.ts']) {
      expect(commandsIn(readFileSync(`${folder}${file}`, 'utf8')).length).toBeGreaterThan(150);
    }
  });
});
