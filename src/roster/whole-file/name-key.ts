const [comma, backtick, apostrophe] = [0x2c, 0x60, 0x27];
const start32 = 0x811c9dc5 | 0;
const factor = 0x01000193;
const passed = 1;

const wordOf = (text: string): number => {
  let word = start32;
  for (const byte of Buffer.from(text)) word = Math.imul(word ^ byte, factor);
  return word;
};

/** What stands before a name and is none. */
const honorifics: ReadonlySet<number> = new Set(
  ['h', 'hj', 'dr', 'drs', 'dra', 'ir', 'tn', 'ny', 'sdr', 'bpk', 'ibu'].map(wordOf),
);

/** Ways to write one first name. */
const muhammads: ReadonlySet<number> = new Set(
  (
    'm md mhd muh muhd moh mohd moch much muhamad muhammad muhammed mohamad mohammad mohamed mohammed ' +
    'mochamad mochammad muchamad muchammad'
  )
    .split(' ')
    .map(wordOf),
);
const muhammad = wordOf('muhammad');

/** By the last bits of a word, whether it can be one of those above: most words are none, which is told at once. */
const known = new Uint8Array(1024);
for (const word of [...honorifics, ...muhammads]) known[word & (known.length - 1)] = 1;

/** By byte: the digit (`Karyawan 1` is not `Karyawan 2`) or the small letter; {@link passed} for what stands within a word; else 0. */
const letterOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === apostrophe || byte === backtick) return passed;
  return byte < 0x80 && /[a-z0-9]/i.test(String.fromCharCode(byte)) ? byte | 0x20 : 0;
});

/** Where a name of its own ends: strings are read as bytes with one behind them that is no part of a name. */
const untilNul = Uint8Array.of(1, ...new Array<number>(255).fill(0));

/**
 * A number for a name, the same however it is written: capitals, points, accents, titles before it and degrees behind a
 * comma make no difference, nor do the ways to write Muhammad. Different names share one once in two thousand million times.
 * @returns 32 bits with a sign, odd where the name has more words than one; 0 for none.
 */
export function nameKey(text: string): number {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}‘’´]/gu, '')
    .toLowerCase();
  const name = new NameReader();
  name.read(Buffer.from(`${plain}\0`), 0, untilNul);
  return name.key;
}

/** Reads names over bytes, letter by letter. */
export class NameReader {
  /** As {@link nameKey} tells it of the name that was read. */
  key = 0;

  /**
   * Reads a name in ASCII.
   * @param stops by byte, other than 0 for those that are no part of a name.
   * @returns where the first of them stands.
   */
  read(bytes: Uint8Array, start: number, stops: Uint8Array): number {
    let key = start32;
    let words = 0;
    let word = start32;
    let at = start;
    for (; ; at++) {
      const byte = bytes[at] as number;
      const letter = letterOf[byte] as number;
      if (letter > passed) {
        word = Math.imul(word ^ letter, factor);
      } else if (letter !== passed) {
        const isEnd = stops[byte] !== 0;
        if (byte >= 0x80 && !isEnd) {
          word = Math.imul(word ^ byte, factor);
          continue;
        }
        const isKnown = known[word & (known.length - 1)] === 1;
        if (word !== start32 && !(isKnown && honorifics.has(word))) {
          if (isKnown && words === 0 && muhammads.has(word)) word = muhammad;
          key = Math.imul(key ^ word, factor);
          key ^= key >>> 15;
          words += 1;
        }
        if (isEnd || (byte === comma && words > 0)) break;
        word = start32;
      }
    }
    this.key = words === 0 ? 0 : (key & ~1) | (words > 1 ? 1 : 0);
    while (stops[bytes[at] as number] === 0) at += 1;
    return at;
  }
}
