/** Whole names, which mean a month wherever they stand; then short ones, which do beside a year alone. */
const names = [
  'januari january, jan',
  'februari pebruari february, feb peb',
  'maret march, mar mrt',
  'april, apr',
  'mei, may',
  'juni june, jun',
  'juli july, jul',
  'agustus august, agu agt agust ags aug',
  'september, sep sept',
  'oktober october, okt oct',
  'november nopember, nov nop',
  'desember december, des dec',
].map((line) => line.split(', ').map((words) => words.split(' ')));

/** @param word in small letters. @param kind 0 for whole names, 1 for short ones. @returns 1 to 12, or 0 where it names none. */
export function monthOf(word: string, kind: 0 | 1): number {
  return names.findIndex((month) => month[kind]?.includes(word)) + 1;
}

/** @param word in small letters. @returns 1 to 12, by a month's name or what is short for one; or 0. */
export function monthCalled(word: string): number {
  return monthOf(word, 0) || monthOf(word, 1);
}

/** @param word in small letters. @returns whether it is a month's name, or short for one. */
export function isMonthName(word: string): boolean {
  return monthCalled(word) > 0;
}
