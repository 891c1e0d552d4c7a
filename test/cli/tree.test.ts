import { describe, expect, test } from '@jest/globals';
import { find, type Branch } from '../../src/cli/tree.js';
import { words as tree } from '../../src/cli/words.js';
import { en } from '../../src/i18n/en.js';
import { id } from '../../src/i18n/id.js';
import { verbs } from '../support/verbs.js';

describe('the tree of commands', () => {
  test.each(verbs)('%s has a module and a line of help in both languages', async (_path, verb) => {
    const { default: command } = await verb.load();
    expect(typeof command.run).toBe('function');
    expect([typeof en[verb.help], typeof id[verb.help]]).toEqual(['string', 'string']);
  });

  test('no word means two things beside each other, in either language', () => {
    const levels: Readonly<Record<string, Branch>>[] = [tree];
    for (const level of levels) for (const { verbs } of Object.values(level)) if (verbs) levels.push(verbs);
    for (const words of levels) {
      const all = Object.entries(words).flatMap(([name, { indonesian }]) => [...new Set([name, indonesian])]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('finds a word in English and in Indonesian', () => {
    expect(find(tree, 'laporan')?.[0]).toBe('report');
    expect(find(tree, 'report')?.[0]).toBe('report');
    expect(find(tree, 'rapport')).toBeUndefined();
  });
});

test('both languages say the same keys', () => {
  expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
});
