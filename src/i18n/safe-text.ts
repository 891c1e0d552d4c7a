/** Control characters and direction marks, which a terminal would obey. */
const unsafe = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** @returns text from a file, a server or a command line with what a terminal would obey made visible. */
export function safeText(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** @returns what fills a sentence, each text in it made safe. */
export function safeParams(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(safeParams);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, safeParams(each)]));
}
