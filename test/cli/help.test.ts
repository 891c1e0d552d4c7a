import { describe, expect, test } from '@jest/globals';
import { readCommandLine } from '../../src/cli/program.js';
import type { Branch } from '../../src/cli/tree.js';
import { words as tree } from '../../src/cli/words.js';
import { speaker } from '../../src/i18n/index.js';
import type { Language } from '../../src/i18n/language.js';
import type { IsoDate } from '../../src/law/calendar.js';
import { expectGolden, tooWide } from '../support/golden.js';

const languages: readonly Language[] = ['en', 'id'];
const context = { today: () => '2026-11-10' as IsoDate };

async function help(language: Language, ...words: readonly string[]): Promise<string> {
  const asked = await readCommandLine([...words, '--help'], await speaker(language), '0.0.0', context);
  if (asked.kind !== 'help') throw new Error(words.join(' '));
  return asked.text;
}

/** Each noun's path, then its verbs'. */
function pathsBelow(branch: Branch | undefined, ...words: readonly string[]): string[][] {
  const below = Object.entries(branch?.verbs ?? {}).flatMap(([verb, entry]) => pathsBelow(entry, ...words, verb));
  return [[...words], ...below];
}

/** The pages of a noun: its own, then each verb's. */
async function pages(language: Language, noun: string): Promise<string> {
  const texts: string[] = [];
  for (const words of pathsBelow(tree[noun], noun)) texts.push(await help(language, ...words));
  return texts.join(`\n${'─'.repeat(80)}\n\n`);
}

describe.each(languages)('help (%s)', (language) => {
  test('of the program is the page that was reviewed, and fits 80 columns', async () => {
    const text = await help(language);
    expect(tooWide(text)).toEqual([]);
    expectGolden(`cli/golden/bpjstk.${language}.txt`, text);
  });

  test.each(Object.keys(tree))('of %s is the pages that were reviewed, and fits 80 columns', async (noun) => {
    const text = await pages(language, noun);
    expect(tooWide(text)).toEqual([]);
    expectGolden(`cli/golden/${noun}.${language}.txt`, text);
  });
});

test("a word of either language finds the same page, shown in the user's", async () => {
  expect(await help('id', 'report', 'submit')).toBe(await help('id', 'laporan', 'kirim'));
  expect(await help('en', 'laporan', 'kirim')).toContain('Usage: bpjstk report');
});

test('help of a command is its page, and a matter of the same name comes first', async () => {
  const asked = async (...words: string[]): Promise<string> => {
    const read = await readCommandLine(words, await speaker('en'), '0.0.0', context);
    return read.kind === 'help' ? read.text : read.path;
  };
  expect(await asked('help', 'report', 'submit')).toBe(await help('en', 'report', 'submit'));
  expect(await asked('bantuan', 'laporan')).toBe(await help('en', 'report'));
  expect(await asked('help', 'claims')).toBe('help');
  expect(await asked('help', 'claims', 'start')).toBe(await help('en', 'claims', 'start'));
});
