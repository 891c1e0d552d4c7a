import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { passwordFrom } from './secret-sources.js';

/** Whose password it is; the number is empty where there is none yet, the company's name and the user as far as they are known here. */
export interface Owner {
  readonly npp: string;
  readonly name?: string | undefined;
  readonly user?: string | undefined;
}

const shortest = 12;
/** Different ones: the judge takes `aaaaBBBB1111!!!!` for strong. */
const fewestCharacters = 8;
const shortestWord = 4;
/** Of zxcvbn's 0 to 4: below it a password falls to whoever has stolen its hash within days. */
const leastScore = 4;

const shapes: readonly (readonly [rule: string, RegExp])[] = [
  ['upper', /\p{Lu}/u],
  ['lower', /\p{Ll}/u],
  ['digit', /\p{Nd}/u],
  ['symbol', /[^\p{L}\p{N}]/u],
];

/**
 * Takes a new password from stdin, or from a person who types it twice, and judges it before anything is sent.
 * @param typed all that came on stdin; undefined asks.
 * @throws AppError usage when it is no password or nobody can say it; check PASSWORD_WEAK with each rule that it breaks
 */
export async function newPassword(app: App, typed: string | undefined, flag: string, owner: Owner): Promise<string> {
  const { npp } = owner;
  const prompt = (): Promise<string> => app.ask.secret(message('password.new', { npp }), flag);
  const { password } = await passwordFrom(app, { stdin: typed, prompt });
  const rules = await weaknessesOf(password, owner);
  if (rules.length > 0) throw new AppError('check', message('password.weak', { rules }), { code: 'PASSWORD_WEAK' });
  if (typed === undefined && (await app.ask.secret(message('password.again'), flag)) !== password) {
    throw new AppError('usage', message('password.differ'), { code: 'PASSWORDS_DIFFER' });
  }
  return password;
}

/** @returns the portal's rules that a password breaks, as far as they can be judged here, and `guessable`. */
async function weaknessesOf(password: string, { npp, name = '', user = '' }: Owner): Promise<string[]> {
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= shortestWord);
  const own = [npp, user, ...words].filter((word) => word !== '').map((word) => word.toLowerCase());
  const said = password.toLowerCase();
  const broken = shapes.filter(([, shape]) => !shape.test(password)).map(([rule]) => rule);
  const { strengthOf } = await import('./password-strength.js');
  return [
    ...(password.length < shortest ? ['length'] : []),
    ...broken,
    ...(new Set(password).size < fewestCharacters ? ['variety'] : []),
    ...(own.some((word) => said.includes(word)) ? ['company'] : []),
    ...(strengthOf(password, own) < leastScore ? ['guessable'] : []),
  ];
}
