import { describe, expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.js';
import { parseEmail, parsePhone } from '../../src/workflows/contact-words.js';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof AppError ? `${error.exit} ${error.code}` : error;
  }
};

describe('a phone number', () => {
  test.each([
    ['081234567890', '081234567890'],
    ['0812-3456-7890', '081234567890'],
    ['+62 812 3456 7890', '081234567890'],
    ['62 (812) 345.678', '0812345678'],
    ['0899 123 4567', '08991234567'],
  ])('is read as people write it: %s', (text, phone) => {
    expect(parsePhone(text)).toBe(phone);
  });

  test.each([
    '021-5551234',
    '0844-1234-5678',
    '0806 1234 567',
    '+65 9123 4567',
    '+62 21 555 1234',
    '08123',
    'rina',
    '',
    '08123456789012',
    '0812\u001b[31m4567',
  ])('from nowhere is refused: %j', (text) => {
    expect(codeOf(() => parsePhone(text))).toBe('3 PHONE_INVALID');
  });
});

describe('an e-mail address', () => {
  test('is taken without the blanks around it', () => {
    expect(parseEmail(' hrd@pt-maju.co.id ')).toBe('hrd@pt-maju.co.id');
  });

  test.each(['', 'hrd', 'hrd@pt', '@pt.id', 'a b@pt.id', `${'x'.repeat(120)}@pt.id`])(
    'that is none is refused: %j',
    (text) => {
      expect(codeOf(() => parseEmail(text))).toBe('3 EMAIL_INVALID');
    },
  );
});
