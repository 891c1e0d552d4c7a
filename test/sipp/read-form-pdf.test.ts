import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formOf } from '../../src/sipp/form-of.js';
import { type Piece, pagesOf } from '../../src/sipp/pdf-pieces.js';
import { pdfRows } from '../../src/sipp/pdf-rows.js';
import { readForm } from '../../src/sipp/read-form.js';
import { fixture } from '../support/desk.js';
import { handmadePdf, pageOf } from '../support/pdf.js';
import { testNeeding } from '../support/system-package.js';

const pdf = fixture('formulir-2a/formulir-2a.pdf');

async function pages(bytes: Uint8Array = readFileSync(pdf)): Promise<Piece[][]> {
  const read: Piece[][] = [];
  for await (const page of pagesOf(new Uint8Array(bytes))) read.push(page);
  return read;
}

/** The fixture's pages with something else in them, read as a form. */
async function read(change: (pages: Piece[][]) => Piece[][]) {
  return formOf(pdfRows(change(await pages())));
}

const each =
  (change: (piece: Piece) => Piece | undefined) =>
  (pages: Piece[][]): Piece[][] =>
    pages.map((page) => page.flatMap((piece) => change(piece) ?? []));
const rightOfNames = ({ left }: Piece): boolean => left > 300;
/** The number of the worker whose row a piece stands beside, in lines. */
const beside = (page: readonly Piece[] | undefined, no: string): Piece =>
  page?.find(({ text, left }) => text === no && left < 40) ?? { text: '', left: 0, right: 0, base: 0, height: 0 };

describe('a Formulir 2a as PDF, as LibreOffice prints it', () => {
  test('says what its Excel twin says: two pages, wrapped names, names with digits, numbers that are not there', async () => {
    const twin = await readForm(readFileSync(fixture('formulir-2a/formulir-2a.xlsx')));
    expect(twin).toMatchObject({ npp: 'AA000001', company: 'PT Contoh Sejahtera', period: '2026-10' });
    expect(await read((same) => same)).toEqual(twin);
  });

  testNeeding('pdftotext')('has the amounts that poppler reads, worker by worker', async () => {
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    const lines = [...text.matchAll(/^\s*\d+ .*?((?:\s+[\d,]+\.\d\d){11})$/gm)].map(([, amounts = '']) =>
      amounts
        .trim()
        .split(/\s+/)
        .map((amount) => Number(amount.replace(/[,.]/g, ''))),
    );
    expect(lines).toHaveLength(48);
    const form = await read((same) => same);
    expect('lines' in form && form.lines.map(({ amounts }) => Object.values(amounts))).toEqual(lines);
  });

  test.each<[string, (pages: Piece[][]) => Piece[][], object]>([
    [
      'an amount is not there',
      (all) => all.map((page) => page.filter((piece) => !(rightOfNames(piece) && piece.text === '8,319.55'))),
      { fault: 'row', page: 1, row: 1, name: 'JKM' },
    ],
    [
      'a NIK has a digit less',
      each((piece) => (piece.text === '3171010101800001' ? { ...piece, text: '317101010180000' } : piece)),
      { fault: 'row', page: 1, row: 1, name: 'NIK' },
    ],
    [
      'a whole row is not there',
      ([first = [], ...rest]) => [first.filter(({ base }) => Math.abs(base - beside(first, '1').base) > 1), ...rest],
      { fault: 'sum', name: 'Upah' },
    ],
    ['a page is not there', ([first = []]) => [first], { fault: 'no-sum' }],
    [
      'a row has lost its number, so that its amounts run into another’s',
      ([first = [], ...rest]) => [first.filter((piece) => piece !== beside(first, '5')), ...rest],
      { fault: 'row', page: 1 },
    ],
    [
      'a column’s label is not there',
      each((piece) => (piece.text === 'Rapel' ? undefined : piece)),
      { fault: 'column' },
    ],
  ])('is refused where %s', async (_, change, fault) => {
    expect(await read(change)).toMatchObject(fault);
  });

  test('is read with its labels in other cases, shortened, with points and colons', async () => {
    const shorter: Readonly<Record<string, string>> = {
      NIK: 'nik',
      Nomor: 'NO.',
      Nama: 'NAMA',
      Tgl: 'Tanggal',
      Kerja: 'KERJA',
    };
    const relabelled = await read(
      each((piece) => ({
        ...piece,
        text: piece.text.replace(/\b(?:NIK|Nomor|Nama|Tgl|Kerja)\b/g, (word) => shorter[word] ?? word),
      })),
    );
    expect(relabelled).toEqual(await read((same) => same));
  });

  test('has no name where the form has none, and never Nomor Pegawai in its place', async () => {
    const whole = await read((same) => same);
    const lines = 'lines' in whole ? whole.lines : [];
    const numbered = lines.find(({ name, employeeNo }) => name === 'I Gusti Ngurah Agung' && employeeNo !== '');
    expect(numbered).toBeDefined();
    const nameless = await read(([first = [], ...rest]) => {
      const name = first.find(({ text }) => text === 'I Gusti Ngurah Agung');
      return [first.filter((piece) => piece !== name), ...rest];
    });
    expect('lines' in nameless ? nameless.lines.find(({ kpj }) => kpj === numbered?.kpj) : nameless).toEqual({
      ...numbered,
      name: '',
    });
  });

  test('joins an amount that its cell breaks over two lines', async () => {
    const broken = await read((all) =>
      all.map((page) =>
        page.flatMap((piece) =>
          piece.text === '2,773,184.00'
            ? [
                { ...piece, text: '2,773,1', base: piece.base - 2 },
                { ...piece, text: '84.00', base: piece.base + 3 },
              ]
            : [piece],
        ),
      ),
    );
    expect(broken).toEqual(await read((same) => same));
  });

  test('is read on pages without the header again', async () => {
    const headless = await read(([first = [], second = []]) => {
      const top = Math.min(
        ...second.filter(({ text, left }) => /^\d+$/.test(text) && left < 40).map(({ base }) => base),
      );
      return [first, second.filter(({ base }) => base > top - 4)];
    });
    expect(headless).toEqual(await read((same) => same));
  });

  test.each([
    ['lies on its side, and a reader turns it', { upright: true, rotate: 90 }],
    ['lies on its side, and nobody turns it', { upright: true }],
    ['stands on its head', { rotate: 180 }],
  ])('is read where a page %s', async (_, how) => {
    const turned = handmadePdf((await pages()).map((page) => pageOf(page, how)));
    expect(formOf(pdfRows(await pages(turned)))).toEqual(await read((same) => same));
  });
});

describe('a PDF that gives no text', () => {
  const page = { content: 'BT /F 9 Tf 9 9 Td (Upah) Tj ET' };
  const owner = 'x'.repeat(32);
  test.each<[string, Buffer, string]>([
    ['of pictures alone is a scan', handmadePdf([{ content: '0 0 100 100 re f' }]), 'scan'],
    [
      'with a password is locked',
      handmadePdf([page], `/ID[(a)(b)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${owner})/U(${owner})>>`),
      'locked',
    ],
    ['that ends early is damaged', readFileSync(pdf).subarray(0, 900), 'damaged'],
    ['of one line is damaged', Buffer.from('%PDF-1.7\n'), 'damaged'],
    [
      'whose pages hold themselves is damaged',
      Buffer.from(handmadePdf([page]).toString('latin1').replace('Kids[4 0 R]', 'Kids[2 0 R]'), 'latin1'),
      'damaged',
    ],
  ])('%s', async (_, bytes, fault) => {
    const reading = pagesOf(new Uint8Array(bytes));
    let step = await reading.next();
    while (!step.done) step = await reading.next();
    expect(step.value).toBe(fault);
  });

  test('runs none of its scripts', async () => {
    const script = '/OpenAction<</S/JavaScript/JS(globalThis.ran = true)>>';
    expect(await pages(handmadePdf([page], '', script))).toMatchObject([[{ text: 'Upah' }]]);
    expect('ran' in globalThis).toBe(false);
  });
});
