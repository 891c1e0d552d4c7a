import { topicNamed } from '../i18n/topics/topics.js';
import { type Branch, find, tree, verb as entry } from './tree.js';

/** Every word that can be typed. Help stands apart from the tree, as it looks through it. */
export const words: Readonly<Record<string, Branch>> = {
  ...tree,
  help: entry('bantuan', 'help.topics', () => import('./commands/help/help.js')),
};

/** @returns the entries that words lead to, one below the other, as far as they are known. */
export function follow(typed: readonly string[]): Branch[] {
  const found: Branch[] = [];
  let level: Readonly<Record<string, Branch>> | undefined = words;
  for (const word of typed) {
    const next: Branch | undefined = level && find(level, word)?.[1];
    if (!next) break;
    found.push(next);
    level = next.verbs;
  }
  return found;
}

/**
 * @returns `report submit --help` where `help report submit` was typed; anything else, a page of that name or what is searched
 *   for too, as it is.
 */
export function helpOfCommand(typed: readonly string[], plain: readonly string[]): readonly string[] {
  const [help = '', noun = '', verb] = plain;
  const isVerb = verb !== undefined && follow([noun, verb]).length === 2;
  const isPage = !isVerb && topicNamed([noun]) !== undefined;
  const isSearch = typed.some((word) => /^--search(?:=|$)/.test(word));
  if (find(words, help)?.[0] !== 'help' || isPage || isSearch || !find(words, noun)) return typed;
  const at = typed.indexOf(help);
  return [...typed.slice(0, at), ...typed.slice(at + 1), '--help'];
}
