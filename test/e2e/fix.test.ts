import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Desk, fixture, openDesk } from '../support/desk.js';

const header = 'No KTP;Nama;Tgl Lahir;Gaji\n';
const good = `${header}3171011508900001;Budi;15/08/1990;5.500.000\n`;
const wrong = `${good}123;Ani;01/02/1990;5.500.000\n`;

let desk: Desk;

beforeEach(() => {
  desk = openDesk();
  desk.write('a.csv', good);
});

const read = (name: string): string => readFileSync(join(desk.folder, name), 'utf8');

describe('employees import --fix', () => {
  test('writes a copy for its owner alone, says what it changed, masked, and leaves the file as it was', async () => {
    const ran = await desk.run('employees import a.csv --fix --out b.csv --json');
    expect(ran.exit).toBe(0);
    expect(ran.document()).toMatchObject({ out: 'b.csv', separator: ';', changed: 6, valid: 1 });
    expect(ran.document()['changes']).toContainEqual({
      row: 1,
      cell: 'C2',
      column: 'birth_date',
      before: '15/08/1990',
      after: '1990-08-15',
    });
    expect(ran.stdout).not.toContain('3171011508900001');
    expect(read('b.csv')).toBe('nik,name,birth_date,wage\r\n3171011508900001,Budi,1990-08-15,5500000\r\n');
    expect(statSync(join(desk.folder, 'b.csv')).mode & 0o777).toBe(0o600);
    expect(read('a.csv')).toBe(good);
    const again = await desk.run('employees import b.csv --fix --out c.csv --json');
    expect(again.document()).toMatchObject({ changed: 0, changes: [] });
    expect(read('c.csv')).toBe(read('b.csv'));
  });

  test('lists what it did to the file as a whole, and what it left out', async () => {
    const printed = [
      '\ufeffsep=;',
      'PT Maju',
      'nik;name;wage',
      '3171011508900001;Budi;5500000',
      ';;',
      'nik;name;wage',
      '3174056701920002;Siti;5500000',
      'Halaman 2',
      '',
      'Total;;11000000',
      'Mengetahui,',
      '',
    ];
    desk.write('printed.csv', printed.slice(1).join('\n'));
    desk.write('marked.csv', printed.join('\r'));
    const ran = await desk.run('employees import printed.csv --fix --out b.csv');
    expect(ran).toMatchObject({ exit: 0 });
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(
      'The whole file, from semicolons, line ends LF: now CSV in UTF-8 without mark, commas, line ends CRLF. ' +
        "Left out: line 1 above the header, line 5 as the header or a title again, line 7 as a page's number or note, " +
        'line 9 as a sum, line 10 as a signature, 2 empty lines.',
    );
    expect(read('b.csv')).toBe('nik,name,wage\r\n3171011508900001,Budi,5500000\r\n3174056701920002,Siti,5500000\r\n');
    const marked = await desk.run('employees import marked.csv --fix --out c.csv --lang id');
    expect(marked.stdout.replace(/\s+/g, ' ')).toContain(
      'Seluruh berkas, dari tanda (BOM) UTF-8, titik koma, akhir baris CR: kini CSV dalam UTF-8 tanpa tanda, pemisah koma, ' +
        'akhir baris CRLF. Tidak ikut disalin: baris sep= dari Excel, baris 2 di atas judul kolom, ',
    );
    expect(read('c.csv')).toBe(read('b.csv'));
    const json = await desk.run('employees import marked.csv --fix --out d.csv --json');
    expect(json.document()).toMatchObject({
      lineEnds: 'CR',
      byteOrderMark: true,
      blankRows: 2,
      dropped: [
        { line: 1, kind: 'instruction' },
        { line: 2, kind: 'title' },
        { line: 6, kind: 'header' },
        { line: 8, kind: 'page' },
        { line: 10, kind: 'total' },
        { line: 11, kind: 'signature' },
      ],
    });
    const again = await desk.run('employees import b.csv --fix --out e.csv');
    expect(again.stdout).not.toMatch(/The whole file|Left out/);
  });

  test('shows the names of columns whole, also where what stands below them is masked', async () => {
    desk.write('a.csv', 'Nama;No KTP;No KPJ;Upah\nBudi;3171011508900001;14-012345678;5500000\n');
    const ran = await desk.run('employees import a.csv --fix --out b.csv --csv');
    expect(ran.stdout).toContain(',B1,nik,No KTP,nik');
    expect(ran.stdout).toContain(',C1,kpj,No KPJ,kpj');
    expect(ran.stdout).not.toContain('14012345678');
  });

  test('is no workbook: under such a name nothing is written', async () => {
    desk.write('a.csv', 'nik,name,wage\n3171011508900001,Budi,5500000\n');
    const ran = await desk.run('employees import a.csv --fix --out b.xlsx');
    expect(ran).toMatchObject({ exit: 2, stderr: expect.stringContaining('….csv') });
    expect(existsSync(join(desk.folder, 'b.xlsx'))).toBe(false);
  });

  test.each(['cells.xlsx', 'cells.ods'])('takes a workbook: %s becomes the same CSV', async (name) => {
    copyFileSync(fixture(`libreoffice/${name}`), join(desk.folder, name));
    const before = readFileSync(join(desk.folder, name));
    const ran = await desk.run(`employees import ${name} --fix --out b.csv`);
    expect(ran.exit).toBe(3);
    expect(ran.stdout).toContain('from the sheet "Karyawan Oktober" of a workbook');
    expect(readFileSync(join(desk.folder, name))).toEqual(before);
    const fixed = read('b.csv');
    expect(fixed).toMatch(
      /^nik,name,birth_date,gender,kpj,address,wage,start_date\r\n3171011508900001,Budi Santoso,1990-08-15,L,/,
    );
    const found = async (file: string): Promise<unknown> => {
      const { diagnostics } = (await desk.run(`employees import ${file} --dry-run --json`)).document() as {
        diagnostics: { code: string; row: number | null; column: string }[];
      };
      return diagnostics.filter(({ row }) => row !== null).map(({ code, row, column }) => `${code} ${row} ${column}`);
    };
    expect(await found('b.csv')).toEqual(await found(name));
  });

  test('ends with exit 3 where errors are left, the cell at fault copied as it is', async () => {
    desk.write('a.csv', wrong);
    const ran = await desk.run('employees import a.csv --fix --out b.csv');
    expect(ran.exit).toBe(3);
    expect(ran.stdout).toContain('NIK_LENGTH');
    expect(read('b.csv')).toContain('\r\n123,Ani,01/02/1990,5500000\r\n');
  });

  test('says of a cell that a spreadsheet may run that it is no correction, in both languages', async () => {
    desk.write('a.csv', 'nik,name,wage,note\n3171011508900001,Budi,5500000,=1+1\n');
    const said = await desk.run('employees import a.csv --fix --out b.csv');
    expect(said.stdout.replace(/\s+/g, ' ')).toContain(
      'No correction: 1 cell that a spreadsheet may run as a formula got an apostrophe in front, which is not read.',
    );
    expect(said.stdout).toContain('b.csv was written; 0 cells changed.');
    const id = await desk.run('employees import a.csv --fix --out c.csv --lang id');
    expect(id.stdout).toContain('Bukan perbaikan: 1 sel');
    const json = await desk.run('employees import a.csv --fix --out d.csv --json');
    expect(json.document()).toMatchObject({ changed: 0, changes: [], guarded: 1 });
  });

  test('writes nothing where the file cannot be cut into rows', async () => {
    desk.write('a.csv', `${good}"3171011508900002;Ani\n`);
    const ran = await desk.run('employees import a.csv --fix --out b.csv --json');
    expect(ran).toMatchObject({ exit: 3 });
    expect(ran.document()).toMatchObject({ out: null });
    expect(readdirSync(desk.folder).filter((name) => !/^(a\.csv|config|data)$/.test(name))).toEqual([]);
  });

  test('writes nothing where no row could be read, the header being one cell or not there', async () => {
    for (const text of ['"nik,nama,upah"\n"3171011508900001,Budi,5500000"\n', '3171011508900001,Budi,5500000\n']) {
      desk.write('a.csv', text);
      expect((await desk.run('employees import a.csv --fix --out b.csv')).exit).toBe(3);
      expect(existsSync(join(desk.folder, 'b.csv'))).toBe(false);
    }
  });

  test('never writes over the file itself, by whatever name, nor over another without --force', async () => {
    linkSync(join(desk.folder, 'a.csv'), join(desk.folder, 'hard.csv'));
    symlinkSync('a.csv', join(desk.folder, 'soft.csv'));
    desk.write('there.csv', 'x');
    for (const out of ['a.csv', './a.csv', 'hard.csv', 'soft.csv', 'there.csv']) {
      const ran = await desk.run(
        `employees import a.csv --fix --out ${out}${out === 'there.csv' ? '' : ' --force'} --json`,
      );
      expect(ran.exit).toBe(2);
      expect(ran.problem()['code']).toBe('FILE_EXISTS');
    }
    expect([read('a.csv'), read('there.csv')]).toEqual([good, 'x']);
    expect((await desk.run('employees import a.csv --fix --out there.csv --force')).exit).toBe(0);
    expect(read('there.csv')).toContain('birth_date');
  });

  test('leaves nothing where it cannot write', async () => {
    mkdirSync(join(desk.folder, 'folder'));
    for (const out of ['nowhere/b.csv', 'a.csv/b.csv', 'folder', '/proc/b.csv', '/dev/full', '-']) {
      const ran = await desk.run(`employees import a.csv --fix --out ${out} --force --json`);
      expect(ran.exit).toBe(2);
      expect(['FILE_UNWRITABLE', 'FILE_EXISTS', 'FILE_SPECIAL']).toContain(ran.problem()['code']);
      expect(ran.problem()['help']).not.toBeNull();
    }
    expect(existsSync(join(desk.folder, 'folder', 'a.csv'))).toBe(false);
  });

  test('needs a place to write to, and does nothing else beside', async () => {
    for (const words of ['--fix', '--out b.csv', '--fix --out b.csv --yes', '--force']) {
      const ran = await desk.run(`employees import a.csv ${words} --json`);
      expect(ran.exit).toBe(2);
      expect(ran.problem()['code']).toBe('USAGE');
    }
    expect(existsSync(join(desk.folder, 'b.csv'))).toBe(false);
  });

  test('reads standard input, and says it in both languages', async () => {
    const said = await Promise.all(
      ['en', 'id'].map((lang) =>
        desk.run(`employees import - --fix --out ${lang}.csv --lang ${lang}`, { input: good }),
      ),
    );
    expect(said.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(said[0]?.stdout).toContain('en.csv was written; 6 cells changed.');
    expect(said[1]?.stdout).toContain('id.csv ditulis; 6 sel diubah.');
  });
});

test('a code that nobody knows is answered with the one that is like it', async () => {
  const ran = await desk.run('report explain NIK_LENGHT --json');
  expect(ran.exit).toBe(2);
  expect(ran.problem()['help']).toContain('Did you mean NIK_LENGTH?');
  expect((await desk.run('report explain xyz --json')).problem()['help']).toBe('All codes: bpjstk report explain');
});
