import { AppError, message } from '../errors.js';
import { visible } from './visible.js';

/** A short name or an e-mail address, in small letters: what the contract calls `UserName`. */
const shape = /^[a-z0-9][a-z0-9._+@-]{1,79}$/;

/** @returns the user's name as the portal knows it; undefined for what is none. */
export function userNameIn(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return shape.test(name) ? name : undefined;
}

/** As `userNameIn`, wherever it was written. @throws AppError usage USER_NAME_INVALID */
export function parseUserName(text: string): string {
  const name = userNameIn(text);
  if (name !== undefined) return name;
  throw new AppError('usage', message('login.userInvalid', { user: visible(text) }), {
    code: 'USER_NAME_INVALID',
    help: message('login.userInvalid.help'),
  });
}
