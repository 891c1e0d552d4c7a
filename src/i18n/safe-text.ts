/**
 * What a terminal would obey (control characters, marks that turn the direction of writing) and what nobody sees (zero-width
 * signs, letters that are blank): the same as in the cells of a file.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034f\u115f\u1160\u2065\u2800\u3164\uffa0]/gu;

/** @returns text from a file, a server or a command line with what a terminal would obey, or nobody sees, written out. */
export function safeText(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    const hex = code.toString(16).toUpperCase();
    if (code > 0xffff) return `\\u{${hex}}`;
    return code === 0x7f ? '␡' : `\\u${hex.padStart(4, '0')}`;
  });
}

/** @returns what fills a sentence, each text in it made safe. */
export function safeParams(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(safeParams);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, safeParams(each)]));
}
