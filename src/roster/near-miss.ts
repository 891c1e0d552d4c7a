import { type Column, columnNames } from './columns.js';
import { editDistance } from './edit-distance.js';

/** Names that may mean a column and are not sure enough to be read without a word of the user. */
const hints: readonly (readonly [Column, string])[] = [
  ['wage', 'gapok, gaji pokok, upah pokok, basic salary'],
  ['start_date', 'tmt, tanggal mulai kerja, tanggal masuk kerja, tanggal gabung'],
  ['phone', 'wa, no wa, whatsapp, no telp'],
  ['nik', 'ktp'],
];

/** Words that a header may have beside its name. */
const besides = new Set(
  (
    'karyawan pegawai pekerja tenaga tk employee worker ktp sesuai per bulan bulanan sebulan bln ini ' +
    'bpjs bpjstk jamsostek rp idr rupiah dd mm yyyy yy hh bb tttt l p laki perempuan wajib diisi required'
  ).split(' '),
);

/** A longer header is a sentence. */
const longestHeader = 60;

interface Candidate {
  readonly column: Column;
  readonly words: readonly string[];
}

const candidates: readonly Candidate[] = [
  ...columnNames,
  ...hints.flatMap(([column, list]) => list.split(', ').map((name) => ({ column, name }))),
].map(({ column, name }) => ({ column, words: wordsOf(name) }));

/**
 * @param header one that is not known.
 * @param taken columns that the file has already.
 * @returns the column that the header nearly names (`tgl lhr` → `birth_date`), to be proposed and never read unasked;
 * undefined where none is near, or two are equally so.
 */
export function nearColumn(header: string, taken: ReadonlySet<Column>): Column | undefined {
  if (header.length > longestHeader) return undefined;
  const words = wordsOf(header);
  let best: { column: Column; cost: number } | undefined;
  let tied = false;
  for (const { column, words: name } of candidates) {
    if (taken.has(column)) continue;
    const cost = costOf(words, name);
    if (cost === undefined) continue;
    if (best === undefined || cost < best.cost) [best, tied] = [{ column, cost }, false];
    else if (cost === best.cost && column !== best.column) tied = true;
  }
  return tied ? undefined : best?.column;
}

/** @returns `tgl lhr=birth_date` for `--map`: words alone, in quotes where there are several, safe to be typed in any shell. */
export function mapping(header: string, column: Column): string {
  const said = `${plainHeader(header)}=${column}`;
  return said.includes(' ') ? `"${said}"` : said;
}

/** @returns a header's words alone: it means the same, and hides nothing. */
export function plainHeader(header: string): string {
  return cutWords(header).join(' ');
}

function wordsOf(text: string): string[] {
  return cutWords(text.toLowerCase());
}

function cutWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** @returns how far a header is from a name, in whatever order the words stand; undefined where it is another. */
function costOf(words: readonly string[], name: readonly string[]): number | undefined {
  const left = [...name];
  const rest: string[] = [];
  let cost = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at === -1) rest.push(word);
    else left.splice(at, 1);
  }
  for (const word of rest) {
    const at = left.findIndex((whole) => isShort(word, whole) || isSlip(word, whole));
    if (at === -1 && !besides.has(word)) return glued(words, name);
    if (at !== -1) left.splice(at, 1);
    cost += 1;
  }
  return left.length === 0 ? cost : glued(words, name);
}

/** A header in one word (`tgllahr`), or a name that was cut in two. */
function glued(words: readonly string[], name: readonly string[]): number | undefined {
  if (words.length > 1 && name.length > 1) return undefined;
  return isSlip(words.join(''), name.join('')) ? 2 : undefined;
}

/** As Indonesian abbreviates: the first letter and consonants (`tgl`, `lhr`, `jml`, `nm`), or the word's beginning (`kel`). */
function isShort(word: string, whole: string): boolean {
  if (word.length < 2 || whole.length < 4 || word.length >= whole.length || word[0] !== whole[0]) return false;
  if (word.length > 2 && whole.startsWith(word)) return true;
  if (/[aeiou]/.test(word.slice(1)) || !isWithin(word, whole)) return false;
  const consonants = new Set(whole.slice(1).replace(/[aeiou]/g, ''));
  return new Set(word.slice(1)).size * 2 > consonants.size;
}

/** @returns whether a word's letters stand in another in the same order. */
function isWithin(word: string, whole: string): boolean {
  let from = 0;
  for (const letter of word) {
    from = whole.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Fingers slip in the middle of a word; another first letter mostly makes another word (`nama`, `lama`). */
function isSlip(word: string, whole: string): boolean {
  const length = Math.min(word.length, whole.length);
  if (length < 4 || word[0] !== whole[0] || Math.abs(word.length - whole.length) > 2) return false;
  return editDistance(word, whole) <= (length < 10 ? 1 : 2);
}
