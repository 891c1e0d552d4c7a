import { type CellParser, Fault } from './fault.js';

/** Letters that are typed, or read from paper by a program, where a digit was meant: Latin, Cyrillic, Greek. */
const digits: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ 0: 'OoОоΟο', 1: 'IlІіӀΙ', 3: 'Зз', 5: 'SЅ', 6: 'б', 8: 'BВΒ' }).flatMap(([digit, letters]) =>
    Array.from(letters, (letter) => [letter, digit]),
  ),
);

/** @returns the digit that a character is taken for, or undefined; also one of the wide forms of an East Asian keyboard. */
export function digitOf(character: string): string | undefined {
  const simple = character.normalize('NFKC');
  return digits[simple] ?? (/^[0-9]$/.test(simple) && simple !== character ? simple : undefined);
}

/**
 * @param parse reads a cell that has no letter in a digit's place.
 * @returns the same, whose fault names the first such letter (`detail`), the digit that it stands for (`expected`) and its
 * place from 1 (`place`), where the cell could be read but for such letters. What was meant is never guessed.
 */
export function namingLookalike<T>(parse: CellParser<T>): CellParser<T> {
  return (text) => {
    const read = parse(text);
    if (!(read instanceof Fault)) return read;
    const characters = Array.from(text);
    const at = characters.findIndex((character) => digitOf(character) !== undefined);
    const character = characters[at];
    if (character === undefined) return read;
    const meant = characters.map((each) => digitOf(each) ?? each).join('');
    if (parse(meant) instanceof Fault) return read;
    return new Fault(read.code, {
      detail: characterName(character),
      expected: digitOf(character) ?? '',
      place: String(at + 1),
    });
  };
}

/** @returns a character as it is shown to people: with its code where it may look like another. */
function characterName(character: string): string {
  return /^[!-~]$/.test(character) ? character : `${character} (${codeOf(character)})`;
}

/** @returns `U+200B`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
