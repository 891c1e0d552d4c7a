/** @returns whether the text of a PDF, however it is spaced, has all of these words in it. */
export async function isAbout(pdf: Uint8Array, words: readonly string[]): Promise<boolean> {
  const { readPdf } = await import('../sipp/read-pdf.js');
  const pages = await readPdf(pdf);
  if (typeof pages === 'string') return false;
  const text = pages
    .flat()
    .map((piece) => piece.text)
    .join('')
    .replaceAll(/\s/g, '');
  return words.every((word) => text.includes(word));
}
