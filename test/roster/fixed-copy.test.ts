import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FixedCopy } from '../../src/roster/fixed-copy.js';
import { brief, readBytes } from './read.js';

async function fix(file: string | Buffer) {
  let text = '';
  const copy = new FixedCopy((part) => (text += part));
  const { diagnostics, people } = await readBytes(Buffer.from(file), { onRecord: (read) => copy.take(read) }, 4096);
  const { changes, changed, guarded } = copy;
  return { text, changes, changed, guarded, diagnostics, people };
}

const messy =
  'Nama Lengkap;No. KTP;Tgl Lahir;Gaji;No KPJ;Catatan\n' +
  " Budi Santoso ;'3171 0115 0890 0001;15/08/1990;Rp 5.500.000,00;1234-5678-901;=1+1\n" +
  '\n' +
  'Siti;3174056701920002;27-01-1992;6250000;;a, b\n' +
  ' Ani ;123;01/02/1990;5.500.000;;x\n';

describe('a corrected copy', () => {
  test('has canonical headers, dates, amounts and numbers, and copies a cell with an error as it is', async () => {
    expect((await fix(messy)).text.split('\r\n')).toEqual([
      'name,nik,birth_date,wage,kpj,Catatan',
      "Budi Santoso,3171011508900001,1990-08-15,5500000,12345678901,'=1+1",
      'Siti,3174056701920002,1992-01-27,6250000,,"a, b"',
      'Ani,123,01/02/1990,5500000,,x',
      '',
    ]);
  });

  test('comes with each change, by row and cell of the file that was read', async () => {
    const { changes, changed } = await fix(messy);
    expect(changed).toBe(changes.length);
    expect(changes.filter(({ row }) => row !== 1 && row !== null)).toEqual([
      { row: 2, cell: 'C4', column: 'birth_date', before: '27-01-1992', after: '1992-01-27' },
      { row: 3, cell: 'A5', column: 'name', before: ' Ani ', after: 'Ani' },
      { row: 3, cell: 'D5', column: 'wage', before: '5.500.000', after: '5500000' },
    ]);
    expect(changes[0]).toEqual({ row: null, cell: 'A1', column: 'name', before: 'Nama Lengkap', after: 'name' });
  });

  test('has the dates that can mean one day alone as they are read, also in a row that is refused for them', async () => {
    const rows =
      'nik,name,wage,start_date\n3171011508900001,Budi,5500000,3 November 2015\n3174056701920002,Ani,5jt,2015/11/03\n';
    const { text } = await fix(rows);
    expect(text.split('\r\n').slice(1, 3)).toEqual([
      '3171011508900001,Budi,5500000,2015-11-03',
      '3174056701920002,Ani,5jt,2015-11-03',
    ]);
  });

  test('needs one pass, also where a date alone was at fault', async () => {
    const row = ' Budi ;3171 0115 0890 0001;15 Agustus 1990;Rp 5.500.000,00;+62';
    const once = await fix(`name;nik;birth_date;wage;phone\n${row}\n`);
    expect(once.text).toContain("\r\nBudi,3171011508900001,1990-08-15,5500000,'+62\r\n");
    expect(await fix(once.text)).toMatchObject({ text: once.text, changed: 0, guarded: 0 });
  });

  test('leaves a birth date that the NIK beside it contradicts as it was written', async () => {
    const { text } = await fix('name;nik;birth_date;wage\nBudi;3171010803900001;03/08/1990;5.500.000\n');
    expect(text).toContain('\r\nBudi,3171010803900001,03/08/1990,5500000\r\n');
  });

  test.each([
    ['15/08/1990', '1990-08-15'],
    ['05/05/1990', '1990-05-05'],
    ['03/08/1990', '03/08/1990'],
  ])('writes %s beside a damaged NIK as %s: only a day that may be the month is left', async (born, written) => {
    const { text } = await fix(`name;nik;birth_date;wage\nBudi;3,17E+15;${born};5.500.000\n`);
    expect(text).toContain(`\r\nBudi,"3,17E+15",${written},5500000\r\n`);
  });

  test('counts what it only keeps from being run apart from what it corrected', async () => {
    const { changes, guarded } = await fix('name,nik,wage,note\nBudi,3171011508900001,5500000,=1+1\n');
    expect([changes, guarded]).toEqual([[], 1]);
  });

  test('says of the workers what the file said', async () => {
    const people = (read: Awaited<ReturnType<typeof fix>>) => read.people.map(({ row: _, line: __, ...who }) => who);
    const first = await fix(messy);
    expect(people(await fix(first.text))).toEqual(people(first));
  });

  test('keeps sen, and leaves alone what may mean two things', async () => {
    const { text } = await fix('nik,name,wage\n3171011508900001,Budi,"5.500.000,75"\n3174056701920002,Ani,5.5\n');
    expect(text).toBe('nik,name,wage\r\n3171011508900001,Budi,"5500000,75"\r\n3174056701920002,Ani,5.5\r\n');
    expect((await fix('nik,name,wage\n3171011508900001,Budi,1.234\n')).text).toContain(',1.234\r\n');
  });

  test('of a copy is the same copy, and nothing is changed in it, whatever the file says', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "'=1",
        ' x ',
        '15/08/1990',
        '15 Agt 1990',
        '1990/8/16',
        '-',
        'Rp 5.000.000',
        '-5',
        '+62 8',
        "''@a",
        'a;=b',
        '3171 0115 0890 0001',
        '"',
      ),
      fc.string({ maxLength: 6 }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 5 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const lines = cells.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';'));
        const once = await fix(['No KTP;Nama;Tgl Lahir;Gaji', ...lines, ''].join('\r\n'));
        const twice = await fix(once.text);
        expect(twice.text).toBe(once.text);
        expect([twice.changes, twice.guarded]).toEqual([[], 0]);
        // Of a header of two rows the copy has one, with the names of both, and no longer tells that one stood above others.
        if (once.diagnostics.some(({ params }) => params?.['group'] !== undefined)) return;
        // A date that was mended is gone from what is wrong, and may disagree with its NIK.
        if (once.diagnostics.some(({ params }) => params?.['detail'] === 'other-style')) return;
        expect(twice.diagnostics.map(({ code, row }) => [code, row])).toEqual(
          once.diagnostics.map(({ code, row }) => [code, row]),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('keeps a row that has dashes alone, which is at fault, and no empty line', async () => {
    const once = await fix('nik;name;wage\n;;;-\n-;-;-\n3171011508900001;Budi;5000000\n');
    expect(once.text).toBe("nik,name,wage\r\n,,,'-\r\n'-,'-,'-\r\n3171011508900001,Budi,5000000\r\n");
    const twice = await fix(once.text);
    expect([twice.text, twice.diagnostics.map(({ code, row }) => [code, row])]).toEqual([
      once.text,
      once.diagnostics.map(({ code, row }) => [code, row]),
    ]);
  });

  test('has one space within a name where there were more', async () => {
    const { text, changes } = await fix('nik,name,wage\n3171011508900001,Budi   Santoso,5000000\n');
    expect(text).toContain('Budi Santoso');
    expect(changes).toMatchObject([{ before: 'Budi   Santoso', after: 'Budi Santoso' }]);
  });

  test('of a file in Windows-1252 is UTF-8', async () => {
    const { text, diagnostics } = await fix(Buffer.from('nik,name,wage\n3171011508900001,Jos\xe9,5000000\n', 'latin1'));
    expect(diagnostics.map(brief)).toEqual(['ENCODING_GUESSED | file | - | - | - | - | detail Windows-1252']);
    expect(text).toContain('José');
  });
});
