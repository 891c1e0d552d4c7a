import type { Schemas } from './contract.js';
import { verifyPassword } from './passwords.js';
import type { Database } from './store/database.js';
import { formerPasswords } from './store/passwords.js';
import type { Account } from './store/users.js';

const SHORTEST = 12;
/** Runs of one character make a password long, not hard to guess. */
const FEWEST_CHARACTERS = 8;
/** How many passwords may not come back, the present one among them. */
const REMEMBERED = 5;
/** A shorter word of a company's name is in too many words. */
const SHORTEST_WORD = 4;

const shapes: readonly (readonly [Schemas['PasswordRule'], RegExp])[] = [
  ['upper', /\p{Lu}/u],
  ['lower', /\p{Ll}/u],
  ['digit', /\p{Nd}/u],
  ['symbol', /[^\p{L}\p{N}]/u],
];

/** @returns the rules for passwords that a new one of the user breaks. */
export async function brokenRules(
  db: Database,
  { company, user }: Account,
  password: string,
): Promise<Schemas['PasswordRule'][]> {
  const broken: Schemas['PasswordRule'][] = password.length < SHORTEST ? ['length'] : [];
  for (const [rule, shape] of shapes) if (!shape.test(password)) broken.push(rule);
  if (new Set(password).size < FEWEST_CHARACTERS) broken.push('variety');
  const said = password.toLowerCase();
  const words = company.name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = [company.npp.toLowerCase(), user.userName, ...words.filter((word) => word.length >= SHORTEST_WORD)];
  if (own.some((word) => said.includes(word))) broken.push('company');
  const kept = [user.password ?? [], formerPasswords(db, user.id, REMEMBERED - 1)].flat();
  const known = await Promise.all(kept.map((each) => verifyPassword(password, each)));
  return known.includes(true) ? [...broken, 'recent'] : broken;
}
