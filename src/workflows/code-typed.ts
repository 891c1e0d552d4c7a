import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { secretInput } from './typed-secrets.js';

/** @returns the six digits of a code that was sent; asked for where it does not come on standard input. @throws AppError as `codeOf` */
export async function codeTyped(app: App, fromStdin: boolean): Promise<string> {
  return codeOf(app, await secretInput(app.stdin, fromStdin)?.rest());
}

/** @param typed what somebody typed already. @throws AppError usage for anything but six digits */
export async function codeOf(app: App, typed: string | undefined): Promise<string> {
  const code = (typed ?? (await app.ask.text(message('password.code'), '--code-stdin'))).replace(/\s/g, '');
  if (/^\d{6}$/.test(code)) return code;
  throw new AppError('usage', message('password.codeInvalid'), { code: 'CODE_INVALID' });
}
