import { getDocument, type PDFPageProxy } from 'unpdf/pdfjs';

/** A run of text on a page, in points; `base` and the sides grow downwards and to the right as the text is read. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

/** Why a PDF gives no text. */
export type PdfFault = 'damaged' | 'locked' | 'scan' | 'tooMuch';

/** A hundred thousand workers take half of either. */
const mostPages = 10_000;
const mostPieces = 4_000_000;

/** Numbers of a matrix as PDF has them: where a text goes, and where up is. */
type Matrix = readonly [number, number, number, number, number, number];

/** Hands out the text of each page, turned so that it is read from left to right. @returns why there is none, or no more. */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<Piece[], PdfFault | undefined> {
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages) return 'tooMuch';
    let count = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const pieces = await piecesOf(await document.getPage(number));
      count += pieces.length;
      if (count > mostPieces) return 'tooMuch';
      yield pieces;
    }
    return count === 0 ? 'scan' : undefined;
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged';
  } finally {
    await loading.destroy();
  }
}

async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const placed = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, width: item.width, height: item.height, at: times(transform, item.transform) }]
      : [],
  );
  const turn = mostFrequent(placed.map(({ at }) => turnOf(at)));
  return placed
    .filter(({ at }) => turnOf(at) === turn)
    .map(({ text, width, height, at }) => {
      const [x, y] = turned(at, turn);
      return { text, left: x, right: x + width, base: y, height };
    });
}

function times(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = first;
  const [k = 0, l = 0, m = 0, n = 0, x = 0, y = 0] = second;
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * x + c * y + e, b * x + d * y + f];
}

/** @returns by how many quarters a text is turned clockwise, 0 to 3. */
function turnOf([a, b]: Matrix): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

function turned([, , , , x, y]: Matrix, turn: number): readonly [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = [0, 0, 0, 0];
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}
