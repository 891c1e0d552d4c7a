const alphabets = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789'] as const;
const groups = 4;
const lettersOfEach = 2;

/**
 * Four groups of six with capital and small letters and digits, none that reads like another: more than 100 bits.
 * @param random as many bytes as are asked for.
 */
export function generatedPassword(random: (bytes: number) => Uint8Array): string {
  return Array.from({ length: groups }, () => alphabets.map((alphabet) => spelt(random, alphabet)).join('')).join('-');
}

/** A byte that would make some letters likelier than others is passed over. */
function spelt(random: (bytes: number) => Uint8Array, alphabet: string): string {
  const fair = 256 - (256 % alphabet.length);
  let word = '';
  while (word.length < lettersOfEach) {
    const [byte = 255] = random(1);
    if (byte < fair) word += alphabet[byte % alphabet.length] ?? '';
  }
  return word;
}
