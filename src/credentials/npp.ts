import { AppError, message } from '../errors.js';

/**
 * Judges a company number, wherever it was written.
 * @returns its 8 letters and digits, in capitals. @throws AppError usage NPP_INVALID.
 */
export function parseNpp(text: string): string {
  const npp = text.trim().toUpperCase();
  if (/^[A-Z0-9]{8}$/.test(npp)) return npp;
  throw new AppError('usage', message('login.nppInvalid', { length: npp.length }), {
    code: 'NPP_INVALID',
    help: message('login.nppInvalid.help'),
  });
}
