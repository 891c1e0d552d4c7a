import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fixture, openDesk } from '../support/desk.js';

const month = readFileSync(fixture('oktober.csv'), 'utf8');
const workers = readFileSync(fixture('formulir-2a/formulir-2a.csv'), 'utf8');

/** @returns what a README shows of the real portal's files: each command line of the program, and its output until `…`. */
function shown(readme: string): { line: string; output: string[] }[] {
  const text = readFileSync(new URL(`../../${readme}`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks
    .filter((block) => /^\$ bpjstk .* --(sipp|form) /m.test(block))
    .map((block) => {
      const [line = '', ...output] = block.replaceAll('\\\n', '').trimEnd().split('\n');
      return { line: line.replace(/^\$ bpjstk /, '').replace(/ +/g, ' '), output };
    });
}

test.each([
  ['README.md', 'en'],
  ['README.id.md', 'id'],
])('%s shows what export and reconcile say', async (readme, language) => {
  const desk = openDesk({ BPJSTK_LANG: language });
  const [exported, reconciled, ...others] = shown(readme);
  expect(others).toEqual([]);
  desk.write('oktober.csv', month);
  desk.write('september.csv', month.split('\n').slice(0, 25).join('\n'));
  const { stdout, stderr } = await desk.run(exported?.line ?? '');
  expect([stdout.trimEnd().split('\n'), stderr]).toEqual([exported?.output, '']);

  desk.write('formulir-2a.pdf', readFileSync(fixture('formulir-2a/formulir-2a.pdf')));
  desk.write('oktober.csv', workers.replace(',2773184,', ',2873184,'));
  const compared = await desk.run(reconciled?.line ?? '');
  const output = reconciled?.output ?? [];
  const cut = output.indexOf('…');
  expect(compared.stdout.split('\n').slice(0, cut)).toEqual(output.slice(0, cut));
  expect(compared.stderr.trimEnd().split('\n')).toEqual(output.slice(cut + 1));
});
