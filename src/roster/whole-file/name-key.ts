const [space, comma, backtick, apostrophe] = [0x20, 0x2c, 0x60, 0x27];
const start32 = 0x811c9dc5;
const factor = 0x01000193;

const wordOf = (text: string): number => {
  let word = start32;
  for (const byte of Buffer.from(text)) word = Math.imul(word ^ byte, factor);
  return word;
};

/** What stands before a name and is none; each has three letters at the most. */
const honorifics: ReadonlySet<number> = new Set(
  ['h', 'hj', 'dr', 'drs', 'dra', 'ir', 'tn', 'ny', 'sdr', 'bpk', 'ibu'].map(wordOf),
);
const longestHonorific = 3;

/** Ways to write one first name; all begin with an m. */
const muhammads: ReadonlySet<number> = new Set(
  (
    'm md mhd muh muhd moh mohd moch much muhamad muhammad muhammed mohamad mohammad mohamed mohammed ' +
    'mochamad mochammad muchamad muchammad'
  )
    .split(' ')
    .map(wordOf),
);
const firstOfMuhammad = 0x6d;
const muhammad = wordOf('muhammad');

/**
 * A number for a name, the same however it is written: capitals, points, accents, titles before it and degrees behind a
 * comma make no difference, nor do the ways to write Muhammad. Different names share one once in two thousand million times.
 * @returns 32 bits, odd where the name has more words than one; 0 for none.
 */
export function nameKey(text: string): number {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}‘’´]/gu, '')
    .toLowerCase();
  const bytes = Buffer.from(plain);
  return nameKeyAt(bytes, 0, bytes.length);
}

/** As {@link nameKey}, of a name in ASCII, or prepared. */
export function nameKeyAt(bytes: Uint8Array, start: number, end: number): number {
  let key = start32;
  let words = 0;
  let [word, letters, first] = [start32, 0, 0];
  for (let at = start; at <= end; at++) {
    const byte = at < end ? (bytes[at] as number) : space;
    const letter = byte < 0x80 ? byte | 0x20 : byte;
    if (byte >= 0x80 || (letter >= 0x61 && letter <= 0x7a && byte >= 0x41)) {
      if (letters === 0) first = letter;
      word = Math.imul(word ^ letter, factor);
      letters += 1;
    } else if (byte !== apostrophe && byte !== backtick) {
      if (letters > 0 && !(letters <= longestHonorific && honorifics.has(word))) {
        if (words === 0 && first === firstOfMuhammad && muhammads.has(word)) word = muhammad;
        key = Math.imul(key ^ word, factor);
        key ^= key >>> 15;
        words += 1;
      }
      if (byte === comma && words > 0) break;
      [word, letters] = [start32, 0];
    }
  }
  if (words === 0) return 0;
  return ((key & ~1) | (words > 1 ? 1 : 0)) >>> 0;
}
