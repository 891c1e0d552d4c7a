import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { App } from '../../src/app.js';
import { topicOf } from '../../src/cli/error-topic.js';
import { readCommandLine } from '../../src/cli/program.js';
import { follow } from '../../src/cli/words.js';
import { searchHelp } from '../../src/cli/commands/help/search.js';
import { Exit } from '../../src/errors.js';
import { document } from '../../src/contract/generated/document.js';
import { speaker } from '../../src/i18n/index.js';
import type { Language } from '../../src/i18n/language.js';
import { topicPages } from '../../src/i18n/topics/index.js';
import { type Topic, topics } from '../../src/i18n/topics/topics.js';
import type { IsoDate } from '../../src/law/calendar.js';
import { tooWide } from '../support/golden.js';
import { codesOfTopics } from './codes-of-topics.js';

const all = Object.keys(topics) as Topic[];
const context = { today: () => '2026-11-10' as IsoDate };

async function helpOf(language: Language, path: readonly string[]): Promise<string> {
  const asked = await readCommandLine([...path, '--help'], await speaker(language), '0.0.0', context);
  return asked.kind === 'help' ? asked.text : '';
}

/** Each command that a page names: the words that lead to it, what follows them, and the options on its line. */
function commandsIn(text: string): { words: string[]; rest: string[]; options: string[] }[] {
  return [...text.matchAll(/\bbpjstk ([^\n]*)/g)].map(([, line = '']) => {
    const typed = line.split(/ {2,}/)[0]?.split(' ') ?? [];
    const bare = typed.map((word) => word.replace(/[.,;:)]+$/, ''));
    const known = follow(bare).length;
    const options = bare.filter((word) => word.startsWith('--'));
    return { words: bare.slice(0, known), rest: bare.slice(known), options };
  });
}

describe.each<Language>(['en', 'id'])('the pages of help (%s)', (language) => {
  test.each(all)('%s fits 80 columns', async (topic) => {
    const { title, text } = (await topicPages(language))[topic];
    expect(tooWide(`${title}\n${text}`)).toEqual([]);
  });

  test.each(all)('%s names commands that there are, with options that they have', async (topic) => {
    const named = commandsIn((await topicPages(language))[topic].text);
    expect(named.length).toBeGreaterThan(0);
    for (const { words, rest, options } of named) {
      if (['NOUN', 'NOMINA'].includes(rest[0] ?? '')) continue;
      expect([words.join(' '), rest[0], follow(words).at(-1)?.verbs]).toEqual([
        expect.stringMatching(/./),
        rest[0],
        undefined,
      ]);
      const page = await helpOf(language, words);
      expect(options.filter((option) => !page.includes(option))).toEqual([]);
    }
  });

  test('a page that is pointed to from another is there', async () => {
    const said = Object.values(await topicPages(language)).flatMap(({ text }) =>
      [...text.matchAll(/bpjstk (?:help|bantuan) ([a-z][a-z-]+)/g)].map(([, word]) => word),
    );
    const known: readonly unknown[] = language === 'id' ? Object.values(topics) : all;
    expect(said.filter((word) => !known.includes(word) && word !== 'report' && word !== 'laporan')).toEqual([]);
  });
});

describe('help of some words', () => {
  const helpWith = async (words: string, language: Language = 'en') => {
    const asked = await readCommandLine(['help', ...words.split(' ')], await speaker(language), '0.0.0', context);
    if (asked.kind === 'help') return asked.text;
    const { view, failure, exit } = await asked.command.run({ invocation: { language } } as App, asked.input);
    return { exit, code: failure?.code, ...view?.json };
  };

  test.each([
    ['login problems', 'login'],
    ['file problems', 'files'],
    ['the month', 'month'],
    ['late payment', 'late-payment'],
    ['Late Payment', 'late-payment'],
    ['leavers', 'leavers'],
    ['new company', 'new-company'],
    ['phishing', 'phishing'],
    ['breach', 'breach'],
    ['no answer', 'no-answer'],
    ['kata sandi lupa', 'login'],
    ['lupa password', 'login'],
    ['masalah masuk', 'login'],
    ['masalah berkas', 'files'],
    ['perusahaan baru', 'new-company'],
    ['bayar denda', 'late-payment'],
    ['data bocor', 'breach'],
    ['claims', 'claims'],
    ['klaim dokumen', 'claims'],
  ])('%s shows the page %s', async (words, topic) => {
    expect(await helpWith(words)).toMatchObject({ exit: Exit.Done, topic });
  });

  test('that are a command shows its own page', async () => {
    expect(await helpWith('klaim mulai')).toContain('Usage: bpjstk claims start');
    expect(await helpWith('report submit')).toContain('Usage: bpjstk report submit');
  });

  test('that nothing is called shows what is near, and ends as a slip', async () => {
    expect(await helpWith('phising')).toMatchObject({
      exit: Exit.Usage,
      code: 'TOPIC_UNKNOWN',
      found: [{ kind: 'topic', type: 'bpjstk help phishing' }],
    });
    await expect(helpWith('zzqqy zzqqy')).rejects.toMatchObject({ code: 'TOPIC_UNKNOWN', exit: Exit.Usage });
  });
});

describe('a search over help', () => {
  test.each([
    ['lupa password', 'command:auth forgot-password'],
    ['late fine', 'topic:late-payment'],
    ['denda telat', 'topic:late-payment'],
    ['phising', 'topic:phishing'],
    ['NIK_LENGTH', 'code:NIK_LENGTH'],
    ['data bocor', 'topic:breach'],
    ['kirim laporan', 'command:report submit'],
    ['register new company', 'topic:new-company'],
    ['perusahaan baru daftar', 'topic:new-company'],
    ['aktivasi', 'topic:new-company'],
  ])('%s leads to %s', async (words, first) => {
    const [best] = await searchHelp(words);
    const name = best?.kind === 'command' ? best.words.en : best?.kind === 'code' ? best.code : best?.topic;
    expect(`${String(best?.kind)}:${String(name)}`).toBe(first);
  });

  test.each(['register', 'laporan', 'karyawan', 'auth', 'run', 'help'])(
    'is a search where what is looked for is a command: %s',
    async (word) => {
      for (const line of [
        ['help', '--search', word],
        ['bantuan', `--search=${word}`],
      ])
        expect(await readCommandLine(line, await speaker('en'), '0.0.0', context)).toMatchObject({
          path: 'help',
          input: { search: word },
        });
    },
  );

  test.each(['karyawan meninggal', 'worker death'])('leads to the page on claims too: %s', async (words) => {
    const first = (await searchHelp(words)).slice(0, 3);
    expect(first).toContainEqual({ kind: 'topic', topic: 'claims' });
  });

  test('finds nothing where nothing is written, and says where all topics are', async () => {
    expect(await searchHelp('zzqqy')).toEqual([]);
    expect((await speaker('en'))('topics.none', { words: 'zzqqy' })).toMatch(/All topics: bpjstk help$/);
    expect((await speaker('id'))('topics.none', { words: 'zzqqy' })).toMatch(/Semua topik: bpjstk bantuan$/);
  });
});

describe('each failure points to a page that is about it', () => {
  const table = codesOfTopics.flatMap(([topic, exit, codes]) =>
    codes.split(' ').map((code) => [code, exit, topic] as const),
  );

  test.each(table)('%s with exit %i: %s', (code, exit, topic) => {
    expect(topicOf({ code, exit })).toBe(topic);
  });

  test.each([
    ['EMPLOYEE_UNKNOWN', Exit.Refused, 'participant balance', 'command-line'],
    ['EMPLOYEE_UNKNOWN', Exit.Refused, 'claims start', 'claims'],
    ['FILE_MISSING', Exit.Usage, 'claims attach', 'claims'],
    ['FILE_MISSING', Exit.Usage, 'employees import', 'files'],
    ['DATE_IN_FUTURE', Exit.Check, 'claims start', 'claims'],
    ['NOTIFICATION_UNKNOWN', Exit.Refused, 'notifications read', 'command-line'],
    ['CODE_REFUSED', Exit.Refused, 'register start', 'new-company'],
    ['CODE_REFUSED', Exit.Refused, 'account contacts confirm', 'login'],
    ['PHONE_INVALID', Exit.Check, 'register start', 'new-company'],
    ['PHONE_INVALID', Exit.Check, 'employees update', 'command-line'],
    ['USER_NAME_INVALID', Exit.Usage, 'auth login', 'login'],
    ['USER_UNKNOWN', Exit.Refused, 'account users remove', 'new-company'],
    ['USAGE', Exit.Usage, 'claims start', 'command-line'],
    ['NIK_LENGTH', Exit.Check, 'employees add', 'files'],
  ] as const)('%s (%i) of %s: %s', (code, exit, command, topic) => {
    expect(topicOf({ code, exit }, command)).toBe(topic);
  });

  test('and none is left out', () => {
    const root = fileURLToPath(new URL('../../src/', import.meta.url));
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !/^(sandbox|roster|contract|i18n)\b/.test(name),
    );
    const thrown = sources.flatMap((name) =>
      [...readFileSync(`${root}${name}`, 'utf8').matchAll(/AppError\([^;]*?code: '([A-Z_]+)'/g)].map(
        ([, code]) => code,
      ),
    );
    const { schemas } = document['components'] as { schemas: { ProblemCode: { enum: string[] } } };
    const known = new Set<unknown>(table.map(([code]) => code));
    expect([...new Set([...thrown, ...schemas.ProblemCode.enum])].filter((code) => !known.has(code))).toEqual([]);
    expect(known.size).toBeGreaterThan(170);
  });
});
