/** Codes of small letters and digits: less than 64, and more than these two. */
const none = 0;
/** What stands within a word and is no sound of its own. */
export const passed = 1;
const codeOf = (letter: string): number =>
  letter >= 'a' ? letter.charCodeAt(0) - 0x61 + 2 : letter.charCodeAt(0) - 0x30 + 28;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/** By byte: the code of the letter or digit (`Karyawan 1` is not `Karyawan 2`), {@link passed}, or 0 for what ends a word. */
export const soundOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte).toLowerCase();
  if (character === "'" || character === '`') return passed;
  return byte < 0x80 && /[a-z0-9]/.test(character) ? codeOf(character) : none;
});

/** Letters that write one sound: Yusuf and Jusuf, Novi and Nofi, Rizky and Riski. */
const alike: Readonly<Record<string, string>> = { y: 'i', j: 'i', v: 'f', z: 's', q: 'k' };
/** Two letters for one sound: Djoko, Tjahjo and Soekarno are Joko, Cahyo and Sukarno; Achmad and Akhmad are Ahmad. */
const pairs: Readonly<Record<string, string>> = { dj: 'i', tj: 'c', oe: 'u', ch: 'h', kh: 'h' };
const silentBehind = 'bdfglmnprst';

/** Said of a sound that takes the place of the one before it. */
export const joined = 0x40;
/** A word of no more letters is initials or a sign, and is what is written. */
export const shortWord = 2;

/**
 * By the sound before (64 times it) and the letter: the sound at hand, with {@link joined} where the one before it is a
 * part of it: a doubled letter, or two that write one sound.
 */
export const sounds = new Uint8Array(64 * 64);
for (const letter of letters + digits) {
  const sound = codeOf(alike[letter] ?? letter);
  for (let before = 0; before < 64; before++) sounds[before * 64 + codeOf(letter)] = sound;
  // Behind an i it is a letter of its own: Wijaya and Widjaja.
  if (letters.includes(letter) && letter !== 'j') sounds[sound * 64 + codeOf(letter)] = sound | joined;
}
for (const before of silentBehind) sounds[codeOf(before) * 64 + codeOf('h')] = codeOf(before) | joined;
for (const [pair, sound] of Object.entries(pairs))
  sounds[codeOf(pair.charAt(0)) * 64 + codeOf(pair.charAt(1))] = codeOf(sound) | joined;

const characterOf = new Map(Array.from(letters + digits, (character) => [codeOf(character), character]));

/** @param word small letters and digits. @returns how it sounds, in such letters: `tjahjadi` → `cahiadi`; other characters as they are. */
export function soundsOf(word: string): string {
  if (word.length <= shortWord) return word;
  const heard: string[] = [];
  let last = none;
  for (const character of word) {
    const code = characterOf.get(codeOf(character)) === character ? codeOf(character) : none;
    const sound = sounds[last * 64 + code] as number;
    if (sound >= joined) heard.pop();
    last = sound % joined;
    heard.push(characterOf.get(last) ?? character);
  }
  return heard.join('');
}
