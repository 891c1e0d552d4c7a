import { expect, test } from '@jest/globals';
import { inOffice } from '../support/office.js';
import { sitDown } from '../support/terminal.js';

const roster = 'Nomor KTP,Hobi,Nm Krywn,Uang,\n3171011508900001,catur,Budi Santoso,5500000,\n';

test('a person at a terminal says which column is which, once for all', () =>
  inOffice({}, async (office) => {
    office.write('cabang.csv', roster);
    const person = sitDown(office, 'report validate 2026-10 --file cabang.csv', { BPJSTK_LANG: 'en' });
    await person.answer(/is name\?[^]*❯ Nm Krywn: Budi Santoso[^]*Hobi: catur[^]*none of them/, '\r');
    await person.answer(/is wage\?[^]*❯ Hobi: catur[^]*Uang: 5500000/, '\x1b[B\r');
    await person.answer(/Remember[^]*Nm Krywn = name, Uang = wage[^]*\(y\/N\)/, 'y\r');
    expect(await person.ended()).toBe(0);
    expect(person.shown()).not.toMatch(/navigate|select|⏎/);
    const again = await office.run('report validate 2026-10 --file cabang.csv --json');
    expect(again.document()).toMatchObject({ rows: 1, valid: 1 });
  }));

test('with "none of them" nothing is assumed, and nothing is remembered', () =>
  inOffice({}, async (office) => {
    office.write('cabang.csv', roster.replace('Nm Krywn', 'Nama'));
    const person = sitDown(office, 'laporan periksa 2026-10 --file cabang.csv', { BPJSTK_LANG: 'id' });
    await person.answer(/Kolom wage[^]*tidak ada/, '\x1b[A\r');
    expect(await person.ended()).toBe(3);
    expect(person.shown()).not.toContain('Ingat');
    expect(person.shown()).toContain('--map JUDUL=wage');
  }));
