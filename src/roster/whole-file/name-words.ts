/** What stands before a name and is none. */
export const honorifics: ReadonlySet<string> = new Set(
  'h hj kh dr drs dra drg ir prof tn ny nn sdr sdri bpk ibu'.split(' '),
);

/** Ways to write a first name short, or in letters that do not sound the same. */
export const firstNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    muhammad:
      'm md mhd muh muhd moh mohd moch much muhamad muhammed mohamad mohammad mohamed mohammed mochamad mochammad muchamad muchammad',
    siti: 'st sitti',
    ahmad: 'ach akh',
    abdul: 'abd',
  }).flatMap(([name, ways]) => [name, ...ways.split(' ')].map((way) => [way, name] as const)),
);

/** Degrees at the end of a name without the comma that has to stand before them: `S.E.`, `S. Kom`, `MM` */
const degrees = new RegExp(
  `(?:\\s+(?:${[
    's\\.\\s?(?:e|h|t|st|ag|si|ip|pd|kom|sos|kep|hum|psi|farm)',
    'm\\.\\s?(?:m|t|e|h|ag|ak|si|sc|pd|kom|kes|hum)',
    'a\\.\\s?md',
    's[eht]|s(?:kom|pd|sos|ag)|m[mt]|m(?:si|pd|kom)|amd',
  ].join('|')})\\.?)+\\s*$`,
);

/** @returns the name in small letters without accents and quotes. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}‘’´]/gu, '')
    .toLowerCase();
}

/** @returns the words of a name as they are written, titles too, in small letters. */
export function writtenWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** @returns the words of a name in small letters, without titles and degrees, a short first name in full; none of nothing but such. */
export function wordsOf(text: string): string[] {
  const [name = ''] = plainName(text)
    .replace(/['`]/g, '')
    .replace(/^[\s,]+/, '')
    .split(',');
  const words = (name.replace(degrees, '').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !honorifics.has(word));
  const [first = ''] = words;
  return words.length === 0 ? [] : [firstNames.get(first) ?? first, ...words.slice(1)];
}
