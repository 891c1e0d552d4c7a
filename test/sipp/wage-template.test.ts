import { describe, expect, test } from '@jest/globals';
import { readWageTemplate } from '../../src/sipp/wage-template.js';
import { type Part, rowOf, xlsxOf } from '../roster/zips.js';

const row = rowOf(1, 'NIK KPJ NAMA_LENGKAP UPAH RAPEL'.split(' '));
const withPart = (part: Part): Buffer => xlsxOf({ sheets: { upah: row }, parts: [part] });
const blanks = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 ** 2, ' ');

describe('a wage file of the portal’s', () => {
  test.each<[string, Buffer]>([
    ['unpacks to a hundred times its size', withPart({ name: 'xl/media/a.bin', data: blanks(80) })],
    ['claims less than it unpacks to', withPart({ name: 'xl/media/a.bin', data: blanks(80), claims: { size: 9 } })],
    ['has a part whose checksum is another’s', withPart({ name: 'xl/a.xml', data: '<a/>', claims: { checksum: 1 } })],
    ['is locked', withPart({ name: 'xl/a.xml', data: '<a/>', claims: { locked: true } })],
    ['has macros', xlsxOf({ sheets: { upah: row }, kind: 'vnd.ms-excel.sheet.macroEnabled.main+xml' })],
    ['is cut short', xlsxOf({ sheets: { upah: row } }).subarray(0, 600)],
    ['is text', Buffer.from('NIK,KPJ,NAMA_LENGKAP,UPAH,RAPEL\n')],
  ])('is refused where it %s', async (_, bytes) => {
    expect(await readWageTemplate(bytes)).toEqual({ fault: 'not-a-workbook' });
  });

  test('is taken with parts that nobody reads', async () => {
    expect(await readWageTemplate(withPart({ name: 'xl/media/a.bin', data: blanks(1) }))).toMatchObject({ rows: [] });
  });
});
