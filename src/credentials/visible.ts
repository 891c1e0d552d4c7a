const longest = 120;

/**
 * Shows a text letter by letter, so that none can hide or pass for another.
 * @returns at most 120 characters of it, all printable ASCII: any other as its number, `\u{430}`.
 */
export function visible(text: string): string {
  const characters = Array.from(text, (character) =>
    /^[\x20-\x7e]$/.test(character) ? character : escaped(character),
  );
  const whole = characters.join('');
  return whole.length <= longest ? whole : `${whole.slice(0, longest)}...`;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
