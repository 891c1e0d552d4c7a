import { editDistance } from '../edit-distance.js';
import { shortWord, soundsOf } from './name-sounds.js';
import { wordsOf } from './name-words.js';

/** How two names may be one person's: the same but for how they are written; a part or initials of the other; or mistyped. */
export type Likeness = 'same' | 'shortened' | 'mistyped';

/** A shorter word with another letter is another name: Dina and Dini, Hasan and Hasin. */
const leastMistyped = 6;
/** So long is a word that two names have in common, for one of them to be the other with an initial. */
const leastShared = 3;

/** @returns what one name may be to the other, in any order of words; nothing where they are two people's. */
export function likeness(one: string, other: string): Likeness | undefined {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (few.length === 0) return undefined;
  if (few.length < many.length && soundsOf(few.join('')) === soundsOf(many.join(''))) return 'same';
  const others = many.map(soundsOf);
  const left = few.map(soundsOf).filter((word) => !taken(others, (each) => each === word));
  if (left.length === 0 && others.length === 0) return 'same';
  if (`${one}${other}`.match(/\p{N}/u)) return undefined;
  const shared = few.length - left.length;
  if (left.length === 0) return shared > 1 ? 'shortened' : undefined;
  const unlike = left.filter((word) => !taken(others, (each) => isInitial(word, each) || isInitial(each, word)));
  if (unlike.length === 0)
    return few.some((word) => word.length >= leastShared) && shared > 0 ? 'shortened' : undefined;
  const [word = ''] = unlike;
  return unlike.length === 1 && taken(others, (each) => isMistyped(word, each)) ? 'mistyped' : undefined;
}

/** Takes the first word out that is as asked. @returns whether there was one. */
function taken(words: string[], isIt: (word: string) => boolean): boolean {
  const at = words.findIndex(isIt);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

function isInitial(word: string, whole: string): boolean {
  return word.length === 1 && whole.length > shortWord && whole.startsWith(word);
}

/** Whether a letter is too many, missing, or another, or two stand in each other's place. */
function isMistyped(word: string, other: string): boolean {
  if (Math.max(word.length, other.length) < leastMistyped || Math.abs(word.length - other.length) > 1) return false;
  if (editDistance(word, other) === 1) return true;
  const at = Array.from(word).findIndex((letter, place) => letter !== other[place]);
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return swapped === other;
}
