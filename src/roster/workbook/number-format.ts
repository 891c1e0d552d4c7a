/** What a cell's format makes of its number. */
export type NumberFormat = 'number' | 'date' | 'time' | { readonly digits: number };

/**
 * @param code a format as files keep it, in English letters whatever the user's language: `dd/mm/yyyy`, `00000000000`.
 * @returns `digits` where it fills up with zeros in front, as people do to keep a number's length.
 */
export function formatOf(code: string): NumberFormat {
  const [first = ''] = code.split(';');
  if (/^0{2,}$/.test(first)) return { digits: first.length };
  const bare = first.replace(/"[^"]*"|\\.|[_*]./g, '').toLowerCase();
  if (/\[(h+|m+|s+)\]/.test(bare)) return 'time';
  const letters = bare.replace(/\[[^\]]*\]/g, '').replace(/general|am\/pm|a\/p/g, '');
  if (/[dy]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters))) return 'date';
  return /[hs]/.test(letters) ? 'time' : 'number';
}

/** The formats that files name by number alone (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates of East Asia). */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number';
}
