import type { Branch, Verb } from '../../src/cli/tree.js';
import { follow, words } from '../../src/cli/words.js';

function verbsBelow(level: Readonly<Record<string, Branch>>, above = ''): [path: string, verb: Verb][] {
  return Object.entries(level).flatMap(([name, branch]) =>
    branch.verbs ? verbsBelow(branch.verbs, `${above}${name} `) : [[`${above}${name}`, branch]],
  );
}

/** Each command with its English words. */
export const verbs: readonly [path: string, verb: Verb][] = verbsBelow(words);

/** @returns the English words of the command that a line begins with, in whichever language; empty where it is none. */
export function commandOf(line: string): string {
  const last = follow(line.split(' ')).at(-1);
  return verbs.find(([, verb]) => verb === last)?.[0] ?? '';
}
