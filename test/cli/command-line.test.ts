import { spawn } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { cleanEnvironment, program, runCli } from '../support/cli.js';

const calc = ['calc', '--wage', '10000000', '--jkk-group', '1', '--period', '2026-05'];

describe('words that are not understood are exit 2 and one sentence', () => {
  test.each([
    ['en', 'reprot', 'Error: There is no command "reprot". Did you mean report?'],
    ['id', 'lapran', 'Gagal: Tidak ada perintah "lapran". Maksud Anda laporan?'],
    ['en', 'law explan', 'Error: There is no command "explan". Did you mean explain?'],
    ['id', 'aturan jelas', 'Gagal: Tidak ada perintah "jelas". Maksud Anda jelaskan?'],
    ['en', 'lawn --help', 'Error: There is no command "lawn". Did you mean law?'],
    ['id', 'daftar-perusahaan --help', 'Gagal: Tidak ada perintah "daftar-perusahaan".'],
    ['en', 'help law foo', 'Error: There is no command "foo".'],
    ['en', 'help --search=', 'Error: --search says nothing.'],
    ['en', 'calc --wages 5', 'Error: There is no option --wages. Did you mean --wage?'],
    ['id', 'calc --wages 5', 'Gagal: Tidak ada opsi --wages. Maksud Anda --wage?'],
    ['en', 'law explain', 'Error: Something is missing: <topic>.'],
    ['id', 'aturan jelaskan', 'Gagal: Ada yang kurang: <topik>.'],
    ['id', 'karyawan ekspor', 'Gagal: Ada yang kurang: --out.'],
    ['en', 'law list more', 'Error: There are more words on the line than this command understands.'],
    ['id', 'law list more', 'Gagal: Ada kata yang berlebih di baris perintah.'],
    ['en', 'law list --timeout 0', 'Error: --timeout cannot be "0". Expected: 1 … 3600'],
    ['en', 'law list --divisi 12', 'Error: --divisi cannot be "12". Expected: 000'],
  ])('%s: %s', async (lang, words, sentence) => {
    const { stdout, stderr, exit } = await runCli([...words.split(' '), '--lang', lang]);
    expect([stdout, exit, stderr.split('\n')[0]]).toEqual(['', 2, sentence]);
  });

  test.each([
    ['rport', 'bpjstk --help'],
    ['rport submit', 'bpjstk --help'],
    ['report sumbit', 'bpjstk report --help'],
    ['report submit --fiel a.csv', 'bpjstk report submit --help'],
    ['calc --wages 5', 'bpjstk calc --help'],
    ['employees list --status gone', 'bpjstk employees list --help'],
    ['employees export', 'bpjstk employees export --help'],
  ])('%s is sent to the page of what is known of it', async (words, page) => {
    expect((await runCli(words.split(' '))).stderr.split('\n')[1]).toBe(`→ See ${page}`);
  });

  test('an option without its value', async () => {
    const { stderr, exit } = await runCli(['calc', '--wage']);
    expect([exit, stderr.split('\n')]).toEqual([
      2,
      [
        'Error: The option --wage <rupiah> needs a value.',
        '→ See bpjstk calc --help',
        'More: bpjstk help command-line',
        '',
      ],
    ]);
  });

  test('a language that there is not', async () => {
    expect(await runCli(['law', 'list', '--lang', 'fr'])).toMatchObject({ exit: 2, stdout: '' });
  });

  test('with --json it is one document on stderr', async () => {
    const { stdout, stderr, exit } = await runCli(['law', 'explain', '--json']);
    expect([stdout, exit]).toEqual(['', 2]);
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'USAGE',
        exit: 2,
        message: 'Something is missing: <topic>.',
        help: 'See bpjstk law explain --help',
        topic: 'command-line',
        requestId: null,
      },
    });
  });

  test('a noun alone shows its verbs on stderr', async () => {
    const { stdout, stderr, exit } = await runCli(['law']);
    expect([stdout, exit]).toEqual(['', 2]);
    expect(stderr).toContain('explain');
  });

  test('nothing at all shows the help', async () => {
    const { stdout, exit } = await runCli([]);
    expect(exit).toBe(0);
    expect(stdout).toContain('Usage: bpjstk');
  });
});

describe('--json', () => {
  test('gives some fields in the order asked', async () => {
    const { stdout } = await runCli([...calc, '--json=dueDate,period']);
    expect(stdout).toBe('{"dueDate":"2026-06-15","period":"2026-05"}\n');
  });

  test('names the fields where one is asked for that is not there', async () => {
    const { exit, stdout, stderr } = await runCli([...calc, '--json=dueDate,nope']);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/"code":"FIELD_UNKNOWN".*no field nope\. Fields: period, wage, lines/);
  });

  test('never swallows the word after it', async () => {
    for (const words of [
      ['law', 'explain', '--json', 'fine'],
      ['--json', 'law', 'explain', 'fine'],
    ]) {
      const { stdout, exit } = await runCli(words);
      expect([exit, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ topic: 'fine' })]);
    }
  });
});

describe('colour', () => {
  const escape = '\u001b[';
  test.each([
    ['none in a pipe', {}, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['NO_COLOR wins', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['--no-color wins', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ] as const)('%s', async (_name, env, words, coloured) => {
    const shown = await runCli([...calc, ...words], { env });
    const failed = await runCli(['law', 'explain', 'taxes', ...words], { env });
    expect([shown.stdout.includes(escape), failed.stderr.includes(escape)]).toEqual([coloured, coloured]);
  });

  test('never in JSON and CSV', async () => {
    for (const form of ['--json', '--csv']) {
      expect((await runCli([...calc, form], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain(escape);
    }
  });
});

describe('the language', () => {
  test.each([
    ['--lang before all', ['--lang', 'en'], { BPJSTK_LANG: 'id' }, 'May 2026'],
    ['BPJSTK_LANG before the locale', [], { BPJSTK_LANG: 'id', LANG: 'en_US.UTF-8' }, 'Mei 2026'],
    ['the locale', [], { LANG: 'id_ID.UTF-8' }, 'Mei 2026'],
    ['else English', [], { LANG: 'de_DE.UTF-8' }, 'May 2026'],
  ])('%s', async (_name, words, env, title) => {
    expect((await runCli([...calc, ...words], { env })).stdout.startsWith(title)).toBe(true);
  });
});

test('a reader that goes away early is no failure', async () => {
  const child = spawn(process.execPath, [program, 'law', 'explain', 'holidays', '--json'], { env: cleanEnvironment() });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const exit = await new Promise((resolve) => child.on('close', resolve));
  expect([exit, said]).toEqual([0, '']);
});

test('--version says the version and nothing else', async () => {
  for (const word of ['--version', '-V']) {
    const { stdout, stderr, exit } = await runCli([word]);
    expect([stdout, stderr, exit]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\n$/), '', 0]);
  }
});
