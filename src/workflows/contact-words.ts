import { visible } from '../credentials/visible.js';
import { AppError, message } from '../errors.js';
import { Fault } from '../roster/fault.js';
import { mobileOf, parseEmail as readEmail } from '../roster/fields/contact.js';

/** @returns an e-mail address as it was typed, without blanks around it. @throws AppError check EMAIL_INVALID */
export function parseEmail(text: string): string {
  const email = text.trim();
  if (email.length <= 120 && !(readEmail(email) instanceof Fault)) return email;
  throw new AppError('check', message('contact.emailInvalid', { value: visible(text) }), {
    code: 'EMAIL_INVALID',
    help: message('contact.emailInvalid.help'),
  });
}

/**
 * Judges a mobile number: codes go there by SMS.
 * @returns it as `08…`, without country code, blanks and hyphens. @throws AppError check PHONE_INVALID
 */
export function parsePhone(text: string): string {
  const number = mobileOf(text);
  if (number !== undefined) return number;
  throw new AppError('check', message('contact.phoneInvalid', { value: visible(text) }), {
    code: 'PHONE_INVALID',
    help: message('contact.phoneInvalid.help'),
  });
}
