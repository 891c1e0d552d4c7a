import { joined, passed, shortWord, soundOf, sounds, soundsOf } from './name-sounds.js';
import { firstNames, honorifics, plainName } from './name-words.js';

const comma = 0x2c;
const start32 = 0x811c9dc5 | 0;
const factor = 0x01000193;

/** @param bytes of letters and digits, or of sounds, which are written with them. @returns 32 bits for a word that sounds so. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = Math.imul(start32, factor);
  for (let at = start; at < end; at++) {
    const code = soundOf[bytes[at] as number] as number;
    if (code > passed) hash = Math.imul(hash ^ code, factor);
  }
  return hash;
}

const wordHash = (word: string): number => {
  const bytes = Buffer.from(soundsOf(word));
  return hashOf(bytes, 0, bytes.length);
};

const titles: ReadonlySet<number> = new Set([...honorifics].map(wordHash));
const firsts: ReadonlyMap<number, number> = new Map(
  [...firstNames].map(([way, name]) => [wordHash(way), wordHash(name)]),
);

/** By the last bits of a word, whether it can be one of those above: most words are none, which is told at once. */
const known = new Uint8Array(1024);
for (const word of [...titles, ...firsts.keys()]) known[word & (known.length - 1)] = 1;

/** Where a name of its own ends: strings are read as bytes with one behind them that is no part of a name. */
const untilNul = Uint8Array.of(1, ...new Array<number>(255).fill(0));

/**
 * A number for a name, the same however it is written: capitals, points, accents, titles before it and degrees behind a
 * comma make no difference, nor does the order of its words, nor letters that sound the same (see `soundsOf`), nor the short
 * ways to write Muhammad and other first names. Names that differ otherwise share one once in two thousand million times.
 * @returns 32 bits with a sign, odd where the name has more words than one; 0 for none.
 */
export function nameKey(text: string): number {
  const name = new NameReader();
  name.read(Buffer.from(`${plainName(text)}\0`), 0, untilNul);
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
    let key = 0;
    let words = 0;
    let word = start32;
    let begun = start;
    let sound = 0;
    let at = start;
    for (; ; at++) {
      const byte = bytes[at] as number;
      const letter = soundOf[byte] as number;
      if (letter > passed) {
        const next = sounds[(sound << 6) | letter] as number;
        if (next < joined) word = Math.imul(word ^ sound, factor);
        sound = next & 0x3f;
      } else if (letter !== passed) {
        const isEnd = stops[byte] !== 0;
        if (byte >= 0x80 && !isEnd) {
          word = Math.imul(Math.imul(word ^ sound, factor) ^ byte, factor);
          sound = 0;
          continue;
        }
        if (word !== start32) {
          word = at - begun > shortWord ? Math.imul(word ^ sound, factor) : hashOf(bytes, begun, at);
          const isKnown = known[word & (known.length - 1)] === 1;
          if (!(isKnown && titles.has(word))) {
            if (isKnown && words === 0) word = firsts.get(word) ?? word;
            key = (key + Math.imul(word ^ (word >>> 15), 0x2c1b3c6d)) | 0;
            words += 1;
          }
        }
        if (isEnd || (byte === comma && words > 0)) break;
        begun = at + 1;
        sound = 0;
        word = start32;
      }
    }
    this.key = words === 0 ? 0 : (key & ~1) | (words > 1 ? 1 : 0);
    while (stops[bytes[at] as number] === 0) at += 1;
    return at;
  }
}
