import type { App } from '../app.js';
import { AppError, message } from '../errors.js';

/** Secrets that come on standard input. */
export interface SecretInput {
  /** Reads one line, and waits for no more: what makes a code be sent comes before it. @returns it without its end. */
  readonly line: () => Promise<string>;
  /** Reads all that is still to come. */
  readonly rest: () => Promise<string>;
}

const most = 8_192;
const lineFeed = 0x0a;

/**
 * Opens standard input, where a secret is expected there; what is longer than one is judged by what it began with.
 * @returns undefined where none is. @throws AppError usage at a terminal, which would show what is typed.
 */
export function secretInput(stdin: App['stdin'], isExpected: boolean): SecretInput | undefined {
  if (!isExpected) return undefined;
  if (stdin.isTTY) {
    throw new AppError('usage', message('stdin.terminal'), {
      code: 'SECRET_WOULD_SHOW',
      help: message('stdin.terminal.help'),
    });
  }
  const parts = stdin[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  const readUntil = async (isEnough: () => boolean): Promise<void> => {
    while (!isEnough() && held.length <= most) {
      const part = await parts.next();
      if (part.done) return;
      held = Buffer.concat([held, part.value]);
    }
  };
  /** What a shell of Windows puts before it is not a part of it. */
  const take = (end: number): string => {
    const text = new TextDecoder().decode(held.subarray(0, end));
    held = held.subarray(end);
    return text;
  };
  return {
    async line() {
      await readUntil(() => held.includes(lineFeed));
      const end = held.indexOf(lineFeed);
      return take(end < 0 ? held.length : end + 1).replace(/\r?\n$/, '');
    },
    async rest() {
      await readUntil(() => false);
      return take(held.length);
    },
  };
}
