import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { github } from '../../../src/cli/view/formats/github.js';
import { junit } from '../../../src/cli/view/formats/junit.js';
import { sarif } from '../../../src/cli/view/formats/sarif.js';
import type { DiagnosticsBlock } from '../../../src/cli/view/view.js';
import { speaker } from '../../../src/i18n/index.js';
import type { Diagnostic } from '../../../src/roster/diagnostic.js';
import { readFixture, readText } from '../../roster/read.js';

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const official = addFormats
  .default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
  .compile(withoutDraft4(JSON.parse(readFileSync(schemaFile, 'utf8'))));
const [english, indonesian] = [await speaker('en'), await speaker('id')];

/** The schema says that it is of draft 4, and of that uses nothing that later drafts lack. */
function withoutDraft4(schema: unknown): object {
  const { $schema: _, id: __, ...rest } = schema as Record<string, unknown>;
  return rest;
}

function findings(diagnostics: readonly Diagnostic[], file = 'oktober.csv', reveal = false): DiagnosticsBlock {
  return { kind: 'diagnostics', file, diagnostics, reveal, all: false };
}

interface Log {
  runs: { results: { ruleIndex: number; partialFingerprints: Record<string, string> }[]; tool: object }[];
}

function sarifLog(block: DiagnosticsBlock, speak = english): Log {
  const log: unknown = JSON.parse(sarif(block, speak, '1.2.3'));
  official(log);
  expect(official.errors).toBeNull();
  return log as Log;
}

interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

/** @returns the tags of a document, in order. @throws Error where it is not well-formed. */
function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => tags.push({ name, attributes }));
  parser.write(xml).close();
  return tags;
}

const hostile = [
  'nik,name,wage,email\n',
  '3171011508900001,"Budi\r\n::error::x",5jt,a@b.id\n',
  '"3171011508900001%0A::stop",<b>&amp;</b>,"::set-output name=x::y","\u202e\u0001]]>"\n',
].join('');
const { diagnostics: strange } = await readText(hostile);
const { diagnostics: wrong } = await readFixture('oktober-salah.csv');

describe('SARIF', () => {
  test.each([
    ['a file with errors', findings(wrong)],
    ['a hostile file', findings(strange, 'a b%/é:,#?.csv')],
    ['a clean file', findings([])],
    ['standard input', findings(wrong, '-')],
  ])('of %s is valid against the official schema, in both languages', (_, block) => {
    for (const speak of [english, indonesian]) sarifLog(block, speak);
  });

  test('names rule, level, line and cell, and explains each rule in the language', () => {
    const log = sarifLog(findings(wrong), indonesian);
    expect(log.runs[0]?.results[1]).toMatchObject({
      ruleId: 'WAGE_FORMAT',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'oktober.csv' },
            region: { startLine: 10, startColumn: 51, endColumn: 54 },
          },
          logicalLocations: [{ name: 'G10' }],
        },
      ],
    });
    expect(JSON.stringify(log.runs[0]?.tool)).toContain('Cara memperbaiki');
  });

  test('tells the same finding again when its row has moved, and two alike apart', async () => {
    const fingerprints = (diagnostics: readonly Diagnostic[]): string[] =>
      sarifLog(findings(diagnostics)).runs.flatMap(({ results }) =>
        results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join()),
      );
    const bad = '3171011508900001,Budi,5jt\n3171011508900002,Siti,5jt\n';
    const before = fingerprints((await readText(`nik,name,wage\n${bad}`)).diagnostics);
    const after = fingerprints((await readText(`nik,name,wage\n3174056701920002,Ani,5000000\n${bad}`)).diagnostics);
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(2);
  });
});

test('of a workbook, and of a cell of several lines, only the line is said to GitHub', async () => {
  const { diagnostics } = await readText('nik,name,wage\n3171011508900001,Budi,"5\njt"\n');
  expect(github(findings(diagnostics), english)).toContain('::error file=oktober.csv,line=2,title=');
  const { diagnostics: inSheet } = await readFixture('libreoffice/cells.xlsx');
  expect(github(findings(inSheet, 'cells.xlsx'), english)).toContain('::error file=cells.xlsx,line=7,title=');
});

describe('JUnit', () => {
  test('is one failed case for each error, and well-formed whatever the file says', () => {
    const tags = tagsOf(junit(findings(strange, '<&">.csv'), english));
    const failures = tags.filter(({ name }) => name === 'failure');
    expect(failures).toHaveLength(strange.filter(({ severity }) => severity === 'error').length);
    expect(tags[1]?.attributes).toMatchObject({ name: '<&">.csv', failures: String(failures.length), errors: '0' });
  });

  test('of a clean file has one case, which passed', () => {
    expect(tagsOf(junit(findings([]), english)).map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
    ]);
  });

  test('of a warning has no failure', async () => {
    const { diagnostics } = await readText('nik,name,wage\n3171011508900001,Budi,50\n');
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
    expect(tagsOf(junit(findings(diagnostics), english)).map(({ name }) => name)).not.toContain('failure');
  });
});

describe('GitHub', () => {
  test('is a command for each diagnostic, at its line and characters', () => {
    expect(github(findings(wrong), english).split('\n')[1]).toBe(
      '::error file=oktober.csv,line=10,col=51,endColumn=54,title=WAGE_FORMAT (G10)::' +
        'wage: 5jt cannot be read as an amount in rupiah.%0AWrite the whole amount, such as 5500000 or 5.500.000.',
    );
  });

  test('has one line for each diagnostic, whatever file and name say', () => {
    const file = 'a,line=1::x\n::warning::y\r%.csv';
    const lines = github(findings(strange, file), english)
      .trimEnd()
      .split(/[\r\n]/);
    expect(lines).toHaveLength(strange.length);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning) file=a%2Cline=1%3A%3Ax␊%3A%3Awarning%3A%3Ay␍%25\.csv(,|::)/);
    }
  });
});

test('no form lets a text of the file out of its place', async () => {
  const cell = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `"${text.replaceAll('"', '""')}"`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
      fc.string(),
      async (rows, file) => {
        const { diagnostics } = await readText(`nik,name,wage\n${rows.map((row) => row.join(',')).join('\n')}\n`);
        const block = findings(diagnostics, file);
        expect(github(block, english).split(/[\r\n]/)).toHaveLength(diagnostics.length + 1);
        tagsOf(junit(block, indonesian));
        sarifLog(block);
      },
    ),
    { numRuns: 60 },
  );
});

test('an identity number is masked in every form, unless it is to be revealed', async () => {
  const nik = '3573124803990005';
  const forms = [
    (block: DiagnosticsBlock) => sarif(block, english, '1'),
    (block: DiagnosticsBlock) => junit(block, english),
    (block: DiagnosticsBlock) => github(block, english),
  ];
  for (const form of forms) {
    expect(form(findings(wrong))).not.toContain(nik);
    expect(form(findings(wrong, 'oktober.csv', true))).toContain(nik);
  }
});
