import { AppError, type Message, message } from '../errors.js';
import { codeOf } from '../roster/lookalike.js';
import { invisibleIn } from '../roster/mask.js';
import { cleanCell } from '../roster/row-cells.js';

/**
 * Judges words that the portal is told, by the rule that cells of a file are judged by.
 * @param flag the option that says them. @param most how many characters the portal takes.
 * @returns them in one line, without blanks around them.
 * @throws AppError usage for nothing; check TEXT_CONTROL_CHARACTER or TEXT_TOO_LONG
 */
export function parseLine(text: string, flag: string, most = Number.POSITIVE_INFINITY): string {
  const line = cleanCell(text);
  if (line === '') throw new AppError('usage', message('worker.empty', { flags: flag }), { code: 'USAGE' });
  const invisible = invisibleIn(line);
  if (invisible !== undefined) {
    throw new AppError('check', message('line.invisible', { flag, character: codeOf(invisible) }), {
      code: 'TEXT_CONTROL_CHARACTER',
      help: message('line.invisible.help'),
    });
  }
  if (line.length > most) {
    const says = message('line.tooLong', { flag, length: line.length, most });
    throw new AppError('check', says, { code: 'TEXT_TOO_LONG' });
  }
  return line;
}

/** @returns what says of an answer, while it is typed, what a parser refuses it for. */
export function refusalBy(parse: (text: string) => unknown): (answer: string) => Message | undefined {
  return (answer) => {
    if (answer.trim() === '') return message('worker.needed');
    try {
      parse(answer);
      return undefined;
    } catch (error) {
      if (error instanceof AppError) return error.text;
      throw error;
    }
  };
}
