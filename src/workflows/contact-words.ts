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
