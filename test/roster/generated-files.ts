import fc from 'fast-check';

const headers = [
  'nik,name,birth_date,gender,wage,kpj,location_code,start_date,marital_status,contract_type,phone,back_pay',
  'nama;upah;nomor identitas;jenis identitas;tgl lahir;jenis kelamin;no kpj;hobi;lokasi pekerjaan;npwp;rapel;alamat',
];
const two = (number: number): string => String(number).padStart(2, '0');

/** A worker whose cells are in order, or nearly: what is wrong with one is what people and programs get wrong. */
const worker = fc
  .record({
    region: fc.constantFrom('317101', '327501', '517103', '987654'),
    year: fc.integer({ min: 1899, max: 2027 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
    woman: fc.boolean(),
    started: fc.constantFrom(
      '2024-02-15',
      '2009-02-15',
      '2030-01-01',
      '1899-12-31',
      '9999-12-31',
      '04/25/2020',
      '4/25/2020',
      '03/08/2020',
      '08-03-2020',
      '03/03/2020',
      '',
    ),
    serial: fc.constantFrom('0001', '0002', '0010', '0000', '1230'),
    iso: fc.constantFrom('iso', 'local', 'slash', 'blank', 'swapped'),
    wage: fc.constantFrom(
      '5500000',
      '7.250.000',
      '7,250,000',
      '5.500.000,00',
      'Rp 6.000.000',
      '0',
      '5jt',
      '',
      '99999',
      '500000001',
      '007000000',
      '5.5',
      '5.500',
      '1.50',
      '5O00000',
      '#N/A',
      '1000000000001',
      '12.34.567',
      '7250000.5',
      '-',
      'Rp -',
    ),
    kpj: fc.constantFrom(
      '',
      '14012345678',
      'AB123456789',
      'ab123456789',
      '1401234567B',
      'l4O12345678',
      '1234',
      'ABCDEFGHI',
      '123456789',
      '14-012345678',
      '123456789012345',
      '1234567890123456',
      '-',
    ),
    number: fc.constantFrom(
      '',
      '081234567890',
      '81234567890',
      '8',
      '6,28E+12',
      '6,28E+12 ',
      '="6,28E+12"',
      ' 81234567890',
      '+62',
      '12345678901234',
      '123456789012345',
    ),
    place: fc.constantFrom('3171', '3275', '9999', '', ' 3171'),
    word: fc.constantFrom('L', 'P', 'laki-laki', 'PEREMPUAN', 'X', '', 'l '),
    status: fc.constantFrom('Y', 'T', 'K/1', '?', ''),
    contract: fc.constantFrom('PKWT', 'PKWTT', 'tetap', 'harian', ''),
    name: fc.constantFrom(
      'Budi',
      '#N/A',
      'Jl. Melati #5',
      'So\u00adni',
      'José Ñandú',
      'Łukasz',
      '=1+1',
      '="Budi"',
      "'-Eko",
      '  ',
      '',
      'Siti\u00a0R',
      '\u00a0',
      '\u200bAni',
      'Аnna',
      'A\u0007',
      'Jl. "Melati" 5',
      'Budi "Boy" Santoso',
      '="Siti Aminah, S.H."',
      '"Boy"',
      'O’Neil',
      '-',
      '😀',
      '\u202eX',
    ),
  })
  .map(({ region, year, month, day, woman, serial, iso, ...rest }) => {
    const marked = two(woman ? (day + 40) % 100 : day);
    const dates = {
      iso: `${year}-${two(month)}-${two(day)}`,
      local: `${two(day)}-${two(month)}-${year}`,
      slash: `${two(day)}/${two(month)}/${year}`,
      swapped: `${two(month)}/${two(day)}/${year}`,
      blank: '',
    };
    return { ...rest, woman, nik: `${region}${marked}${two(month)}${two(year % 100)}${serial}`, birth: dates[iso] };
  });

const cellsOf = [
  (p: Worker) => [
    p.nik,
    p.name,
    p.birth,
    p.word,
    p.wage,
    p.kpj,
    p.place,
    p.started,
    p.status,
    p.contract,
    p.number,
    p.wage,
  ],
  (p: Worker) => [
    p.name,
    p.wage,
    p.nik,
    p.kpj === '' ? 'PASSPORT' : 'KTP',
    p.birth,
    p.word,
    p.kpj,
    p.name,
    p.place,
    p.number,
    '0',
    p.name,
  ],
];
type Worker = typeof worker extends fc.Arbitrary<infer W> ? W : never;

/** How a cell is written: mostly as a program would, now and then as it should not be. */
const written = fc.constantFrom(
  'bare',
  'bare',
  'bare',
  'bare',
  'quoted',
  'quoted',
  'broken',
  'stray',
  'raw',
  'raw',
  'spaced',
  'behind',
  'inside',
  'many lines',
  'open',
  'more',
  'apostrophe',
);
function write(cell: string, how: string, separator: string): string {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  if (how === 'quoted') return quoted;
  if (how === 'broken') return `"${cell.replaceAll('"', '""')}\r\nx"`;
  if (how === 'stray') return `${cell}"x`;
  if (how === 'raw') return cell;
  if (how === 'spaced') return ` ${quoted}`;
  if (how === 'behind') return `${quoted}x "y"`;
  if (how === 'inside') return `x ""${cell}" "y`;
  if (how === 'many lines') return `"${cell.replaceAll('"', '""')}${'\r\nx'.repeat(12)}"`;
  if (how === 'open') return `"${cell}`;
  if (how === 'more') return `${cell}${separator}`;
  if (how === 'apostrophe') return `'${cell}`;
  return /["\r\n]/.test(cell) || cell.includes(separator) ? quoted : cell;
}

/** Files whose rows are in order or nearly, written well and badly, in all line ends. */
export const files = fc
  .record({
    kind: fc.constantFrom(0, 1),
    rows: fc.array(
      fc.tuple(worker, fc.array(written, { minLength: 12, maxLength: 12 }), fc.integer({ min: 0, max: 6 })),
      { maxLength: 40 },
    ),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    strange: fc.constantFrom('', '', 'unnamed', 'blank', 'total', 'titles', 'sep', 'trailing', 'pages', 'pages'),
    endless: fc.boolean(),
  })
  .map(({ kind, rows, lineEnd, strange, endless }) => {
    const separator = kind === 0 ? ',' : ';';
    const lines = rows.map(([person, ways, plain]) => {
      const cells = cellsOf[kind]?.(person) ?? [];
      // Most rows are written well, so that the reader goes from bytes to strings and back.
      return cells.map((cell, at) => write(cell, plain > 1 ? 'bare' : (ways[at] ?? 'bare'), separator)).join(separator);
    });
    const all = [headers[kind] ?? '', ...lines];
    if (strange === 'blank') all.splice(2, 0, '', separator.repeat(11), '');
    if (strange === 'total') all.push(`Total${separator.repeat(4)}12.000.000${separator.repeat(7)}`);
    if (strange === 'unnamed') {
      return all.map((line, at) => `${line}${separator}${at % 3 === 2 ? 'x' : ''}`).join(lineEnd);
    }
    if (strange === 'pages') {
      const page = [headers[kind] ?? '', 'PT Maju', 'Halaman 2', 'Mengetahui', '(Siti)', 'Siti'];
      page.forEach((line, at) => all.splice(3 * at + 2, 0, line));
      all.unshift('PT Maju');
    }
    if (strange === 'titles') all.unshift('PT Maju, Tbk', '', 'Daftar upah; Oktober');
    if (strange === 'sep') all.unshift(`sep=${separator}`);
    return (
      all.map((line) => (strange === 'trailing' ? line + separator : line)).join(lineEnd) + (endless ? '' : lineEnd)
    );
  });

/** What is strung together at random under a header of three columns. */
export const hostileParts = fc.constantFrom(
  '3171011508900001',
  'Budi',
  '5500000',
  '"',
  '""',
  ',',
  ',',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '\0',
  'é',
  'Á',
  '\u2028',
  ' ',
  '\t',
  '5.500.000',
  "'",
  'Total',
);
