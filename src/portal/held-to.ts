import { AppError, message } from '../errors.js';

/**
 * Holds an answer against what was asked: the company, month, kode iuran or part that it has to be about.
 * @returns the answer.
 * @throws AppError `ANSWER_MISMATCH`: unreachable for a `read`, unknownOutcome for a `write`, which may have been done.
 */
export function heldTo<A extends object>(answer: A, asked: Partial<A>, weight: 'read' | 'write', host: string): A {
  const about = answer as Readonly<Record<string, unknown>>;
  if (Object.entries(asked).every(([field, value]) => about[field] === value)) return answer;
  const [kind, help] =
    weight === 'read'
      ? (['unreachable', message('portal.help.support')] as const)
      : (['unknownOutcome', message('portal.help.runAgain')] as const);
  throw new AppError(kind, message('portal.answerMismatch', { host }), { code: 'ANSWER_MISMATCH', help });
}
