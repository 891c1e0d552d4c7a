import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';

const desk = openDesk();

const newCap = `jp-cap:
  - cap: 11700000
    from: 2027-03
    article: Letter B/1/022027
`;

interface Row {
  readonly topic: string;
  readonly values: Record<string, unknown>;
  readonly own: boolean;
}

describe('a company’s own rows of the law', () => {
  const file = desk.write('law.yaml', newCap);

  test('hold in place of the shipped ones, and are marked', async () => {
    const ran = await desk.run(`law show --period 2027-03 --law ${file} --json`);
    const { rows, notes } = ran.document() as unknown as { rows: Row[]; notes: string[] };
    expect(rows.filter(({ own }) => own).map(({ topic, values }) => [topic, values])).toEqual([
      ['jp-cap', { cap: 11_700_000 }],
    ]);
    expect(notes).toEqual(['own-rows']);
  });

  test.each([
    ['en', /^jp-cap +Rp 11,700,000 a month +Letter B\/1\/022027 +own$/m, 'own row of your company'],
    ['id', /^jp-cap +Rp 11\.700\.000 sebulan +Letter B\/1\/022027 +sendiri$/m, 'baris milik perusahaan Anda sendiri'],
  ])('are told from the others on the screen (%s)', async (lang, line, mark) => {
    const shown = await desk.run(`law show --period 2027-03 --law ${file} --lang ${lang}`);
    expect(shown.stdout).toMatch(line);
    expect((await desk.run(`law explain jp-cap --law ${file} --lang ${lang}`)).stdout).toContain(mark);
  });

  test('change what is due, what differs and the timeline', async () => {
    const holidays = desk.write(
      'holidays.yaml',
      `holidays:
  - from: 2026-11-16
    to: 2026-11-16
    article: SKB of this year, changed
    days: [{ date: 2026-11-16, kind: national, name: Libur tambahan }]
`,
    );
    expect((await desk.run(`law show --period 2026-10 --law ${holidays} --json`)).document()).toMatchObject({
      dueDate: '2026-11-17',
    });
    expect((await desk.run(`law diff 2027-02 2027-03 --law ${file}`)).stdout).toContain('Rp 11,700,000 a month');
    expect((await desk.run(`law changes --since 2027-03 --topic jp-cap --law ${file} --csv`)).stdout).toContain(
      `2027-03,begins,jp-cap,cap=11700000,2027-03,,Letter B/1/022027,${file},L,true`,
    );
  });

  test('may be named once and for all in the profile', async () => {
    expect((await desk.run(`config set law.file ${file}`)).exit).toBe(0);
    expect((await desk.run('law explain jp-cap --period 2027-03 --csv')).stdout).toContain('cap=11700000');
    expect((await desk.run('config set law.file law.yaml')).exit).toBe(2);
  });
});

const row = (fields: string): string => `jp-cap:\n  - ${fields}\n`;

describe('refused with file, line and what was expected', () => {
  test.each<[string, string, string, string]>([
    [
      'an unknown key',
      `${newCap}    kap: 1\n`,
      'line 5: jp-cap has no key "kap". Those that can be used: cap, from, article, source, sure, nextDue, to',
      'baris 5: kunci "kap" tidak dikenal dalam jp-cap. Yang dapat dipakai: cap, from, article, source, sure, nextDue, to',
    ],
    [
      'a date that is none',
      newCap.replace('2027-03', '2027-3'),
      'line 3: from cannot be "2027-3". Expected: YYYY-MM',
      'baris 3: from tidak dapat bernilai "2027-3". Yang diharapkan: YYYY-MM',
    ],
    [
      'an overlap',
      `${newCap}  - { cap: 12000000, from: 2027-03, article: X }\n`,
      'line 5: in 2027-03 another row of jp-cap still holds (line 2). End that one first, with to.',
      'baris 5: pada 2027-03 masih berlaku baris lain dari jp-cap (baris 2). Akhiri baris itu lebih dahulu dengan to.',
    ],
    [
      'a row without its article',
      row('{ cap: 11700000, from: 2027-03 }'),
      'line 2: this row of jp-cap lacks article: "…"',
      'baris 2: baris jp-cap ini belum memiliki article: "…"',
    ],
    [
      'a topic that is none',
      'jp_cap: []\n',
      'line 1: there is no topic "jp_cap". Those that can be used: jkk,',
      'baris 1: tidak ada topik "jp_cap". Yang dapat dipakai: jkk,',
    ],
    [
      'an end before the beginning',
      row('{ cap: 1, from: 2027-03, to: 2027-02, article: X }'),
      'line 2: to should be 2027-03 or later.',
      'baris 2: to harus sama dengan atau sesudah 2027-03.',
    ],
    [
      'a key twice',
      `${newCap}    cap: 2\n`,
      'line 5: this key stands here for the second time.',
      'baris 5: kunci ini sudah ditulis sebelumnya.',
    ],
    [
      'a list of nothing',
      'jp-cap:\n',
      'line 1: jp-cap should hold a list of rows (each begins with "- ").',
      'baris 1: jp-cap harus berisi daftar baris (tiap baris diawali "- ").',
    ],
    ['an empty file', '', 'holds no topics.', 'tidak berisi topik.'],
    ['a list of topics', '- jp-cap\n', 'holds no topics.', 'tidak berisi topik.'],
  ])('%s', async (name, content, english, indonesian) => {
    const file = desk.write(`${name.replaceAll(' ', '-')}.yaml`, content);
    for (const [lang, sentence] of [
      ['en', english],
      ['id', indonesian],
    ] as const) {
      const ran = await desk.run(`law show --law ${file} --lang ${lang} --json`);
      expect([ran.stdout, ran.exit]).toEqual(['', 2]);
      expect(ran.problem()).toMatchObject({ code: 'LAW_FILE_INVALID' });
      expect(ran.problem()['message']).toContain(file);
      expect(ran.problem()['message']).toContain(sentence);
    }
  });

  test.each([
    ['a wage cap as text', row('{ cap: 11.700.000, from: 2027-03, article: X }'), 'cap cannot be "11.700.000"'],
    ['a cap that is negative', row('{ cap: -1, from: 2027-03, article: X }'), 'cap cannot be -1'],
    ['a cap that is no number', row('{ cap: .nan, from: 2027-03, article: X }'), 'cap cannot be'],
    ['a row that is a text', row('11700000 from March'), 'line 2: this is no row of jp-cap'],
    ['tabs for blanks', 'jp-cap:\n\t- cap: 1\n', 'line 2: indent with blanks, not with tabs.'],
    ['a bracket left open', 'jp-cap: [\n', 'this is not YAML'],
    ['a tag of code', row('!!js/function { cap: 1 }'), 'this is not YAML'],
    ['two documents', `${newCap}---\n${newCap}`, 'this is not YAML'],
    [
      'aliases that multiply',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g']
        .map(
          (name, at) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefg'[at] ?? ''}`)
              .join(', ')}]`,
        )
        .join('\n')}\n`,
      'line 2: anchors and aliases (& and *) cannot be used here: write each row out.',
    ],
    ['the name that every object has', '__proto__:\n  - { cap: 1 }\n', 'there is no topic "__proto__"'],
    ['control characters', '"\\e[31mred":\n  - { cap: 1 }\n', '\\u{1b}[31mred'],
  ])('%s', async (name, content, sentence) => {
    const file = desk.write(`${name.replaceAll(' ', '-')}.yaml`, content);
    const ran = await desk.run(`law list --law ${file} --json`);
    expect([ran.stdout, ran.exit]).toEqual(['', 2]);
    expect(ran.problem()['message']).toContain(sentence);
  });

  test('and how many more faults there are', async () => {
    const file = desk.write('many.yaml', row('{ kap: 1, from: x }'));
    expect((await desk.run(`law list --law ${file} --json`)).problem()).toMatchObject({
      help: 'The file has 3 more faults.',
    });
    const typo = desk.write('typo.yaml', row('{ cap: 1, from: 2027-03, artcle: x }'));
    expect((await desk.run(`law list --law ${typo} --json`)).problem()).toMatchObject({
      help: 'The file has 1 more fault.',
    });
  });

  test('a file that is missing, a folder, endless, a pipe that nobody writes to, or no text', async () => {
    symlinkSync('/dev/zero', join(desk.folder, 'endless.yaml'));
    execFileSync('mkfifo', [join(desk.folder, 'pipe.yaml')]);
    desk.write('latin.yaml', new Uint8Array([0x66, 0x3a, 0xe9, 0xff]));
    const codes = ['none.yaml', '.', 'endless.yaml', 'pipe.yaml', 'latin.yaml'].map(async (name) => {
      const ran = await desk.run(`law list --law ${name} --json`);
      return [ran.exit, ran.problem()['code']];
    });
    expect(await Promise.all(codes)).toEqual([
      [2, 'FILE_MISSING'],
      [2, 'FILE_IS_FOLDER'],
      [2, 'LAW_FILE_INVALID'],
      [2, 'LAW_FILE_INVALID'],
      [2, 'LAW_FILE_INVALID'],
    ]);
  });
});
