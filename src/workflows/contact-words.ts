import { visible } from '../credentials/visible.js';
import { AppError, message } from '../errors.js';

/** @returns an e-mail address as it was typed, without blanks around it. @throws AppError check EMAIL_INVALID */
export function parseEmail(text: string): string {
  const email = text.trim();
  if (email.length <= 120 && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) return email;
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
  const digits = text.replace(/[\s().-]/g, '').replace(/^(\+?62)(?=8)/, '0');
  // 080, 084 and 086 are nobody's.
  if (/^08[1235789]\d{7,10}$/.test(digits)) return digits;
  throw new AppError('check', message('contact.phoneInvalid', { value: visible(text) }), {
    code: 'PHONE_INVALID',
    help: message('contact.phoneInvalid.help'),
  });
}
