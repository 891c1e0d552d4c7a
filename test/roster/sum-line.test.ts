import { expect, test } from '@jest/globals';
import { en } from '../../src/i18n/en.js';
import { id } from '../../src/i18n/id.js';
import { diagnosticParams } from '../../src/roster/diagnostic-params.js';
import type { Diagnostic } from '../../src/roster/diagnostic.js';
import { brief, readText } from './read.js';

const rows = '3171011508900001;Budi Santoso;5.500.000\n3171015005920002;Siti Lestari;5.500.000\n';
const file = (below: string, above = rows): string => `nik;nama;upah\n${above}${below}\n`;

test.each([
  ['people', {}],
  ['no people', { onPerson: undefined }],
])('a sum that is not what the rows come to is remarked upon, where a reader wants %s', async (_what, told) => {
  const { diagnostics, valid } = await readText(file('Total;;12.000.000'), told);
  expect(valid).toBe(2);
  expect(diagnostics.map(brief)).toEqual([
    'TOTAL_DIFFERS | file | line 4 | C4 | wage | 12.000.000 | detail more | expected 1100000000',
  ]);
  const params = diagnosticParams(diagnostics[0] as Diagnostic, false);
  expect(en['diagnostic.TOTAL_DIFFERS'](params)).toBe(
    'upah: the sum of the file is 12.000.000, and its rows come to Rp 11,000,000.',
  );
  expect(en['diagnostic.TOTAL_DIFFERS.help'](params)).toContain('a row is missing');
  expect(id['diagnostic.TOTAL_DIFFERS'](params)).toContain('barisnya berjumlah Rp 11.000.000');
});

test.each([
  ['as much as the rows', 'Total;;11.000.000'],
  ['in whole rupiah', 'Total;;11.000.000,50'],
  ['that counts people', 'Jumlah karyawan;;2'],
  ['of another column', 'Total;12.000.000;'],
  ['without an amount', 'Total;;'],
  ['of a part, beside another', 'Jumlah;;11.000.000\nTotal;;12.000.000'],
])('a sum %s says nothing', async (_what, below) => {
  const { diagnostics } = await readText(file(below));
  expect(diagnostics.filter(({ code }) => code === 'TOTAL_DIFFERS')).toEqual([]);
});

test('a sum below a row with an error is not judged: what the row was to say is not known', async () => {
  const { diagnostics } = await readText(file('Total;;12.000.000', rows.replace('5.500.000', '5jt')));
  expect(diagnostics.map(({ code }) => code)).toEqual(['WAGE_FORMAT']);
});

test.each([
  'Jumlah;2 orang;11.000.000',
  'Total bulan ini;;11.000.000',
  'Jumlah halaman lalu;;11.000.000',
  'Jumlah s/d halaman ini;;11.000.000',
  'Jumlah pindahan;;11.000.000',
  'Total iuran JHT 2%;;220.000',
])('%s is no worker', async (below) => {
  const { diagnostics, assumed } = await readText(file(below));
  expect(diagnostics).toEqual([]);
  expect(assumed.skipped).toEqual([{ line: 4, kind: 'total' }]);
});
