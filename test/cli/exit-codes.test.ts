import { expect, test } from '@jest/globals';
import { AppError, type ErrorKind, message } from '../../src/errors.js';

/** What a cron job may rely on. */
const codes: [kind: ErrorKind, exit: number][] = [
  ['unexpected', 1],
  ['usage', 2],
  ['check', 3],
  ['notLoggedIn', 4],
  ['refused', 5],
  ['unreachable', 6],
  ['unknownOutcome', 7],
  ['notYet', 8],
  ['locked', 9],
  ['interrupted', 130],
  ['terminated', 143],
];

test.each(codes)('%s is exit %d', (kind, exit) => {
  expect(new AppError(kind, message('ask.interrupted'), { code: 'X' }).exit).toBe(exit);
});
