import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** What people here think of first. */
const usual = ['rahasia', 'sandi', 'katasandi', 'sayang', 'bismillah', 'indonesia', 'bpjs', 'bpjstk', 'jamsostek'];

/**
 * Half a megabyte of words that are tried first comes with it: load it when there is something to judge.
 * @param own words that a stranger would try for this account. @returns 0, guessed at once, to 4.
 */
export function strengthOf(password: string, own: readonly string[]): number {
  const judge = new ZxcvbnFactory({ dictionary: { ...dictionary, usual }, graphs: adjacencyGraphs });
  return judge.check(password, [...own]).score;
}
