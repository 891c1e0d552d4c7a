/** Where a line may be broken: not within `Rp 5.000` or `0,24 %`. */
const between = /(?<!\bRp) (?!%)/;

/** @returns what a line is never broken within. */
export function wordsOf(text: string): string[] {
  return text.split(/\n/).flatMap((paragraph) => paragraph.split(between));
}

/** @returns the text in lines of at most `width` characters, broken between words; blanks before it stay, later lines get the indent. */
export function wrap(text: string, width: number, indent = ''): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    const [first = ''] = /^ */.exec(paragraph) ?? [];
    let line = first;
    for (const word of paragraph.slice(first.length).split(between)) {
      const next = line.trim() === '' ? line + word : `${line} ${word}`;
      if (next.length > width && line.trim() !== '') {
        lines.push(line);
        line = indent + word;
      } else line = next;
    }
    return [...lines, line];
  });
}
