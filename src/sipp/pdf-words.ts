import type { Piece } from './pdf-pieces.js';

/** How wide characters are beside one another, roughly as in the fonts of forms. */
const narrow = /[ijl.,:;'!|ftr()-]/;
const wide = /[A-Zmw@%]/;

function widthOf(character: string): number {
  if (character === ' ') return 0.28;
  if (narrow.test(character)) return 0.3;
  return wide.test(character) ? 0.7 : 0.55;
}

/** Cuts a run of text into its words: where columns stand close, one run may hold the cells of two. */
export function wordsOf(piece: Piece): Piece[] {
  const { text, left, right, base, height } = piece;
  if (!text.includes(' ')) return [piece];
  const widths = Array.from(text, widthOf);
  const scale = (right - left) / widths.reduce((sum, width) => sum + width, 0);
  const words: Piece[] = [];
  let at = left;
  let start = left;
  let word = '';
  for (const [index, character] of Array.from(`${text} `).entries()) {
    const end = at + (widths[index] ?? 0) * scale;
    if (character.trim() === '') {
      if (word !== '') words.push({ text: word, left: start, right: at, base, height });
      word = '';
      start = end;
    } else {
      word += character;
    }
    at = end;
  }
  return words;
}
