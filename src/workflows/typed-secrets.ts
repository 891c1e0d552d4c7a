import type { App } from '../app.js';
import { AppError, message } from '../errors.js';

/** What came on standard input. */
export interface TypedSecrets {
  readonly password: string | undefined;
  readonly code: string | undefined;
}

const most = 8_192;

/**
 * Reads standard input, where a secret is expected there: a password, a code of the second factor, or the password on the
 * first line and the code on the second.
 * @throws AppError usage at a terminal, which would show what is typed.
 */
export async function typedSecrets(
  stdin: App['stdin'],
  wanted: { readonly password: boolean; readonly code: boolean },
): Promise<TypedSecrets> {
  if (!wanted.password && !wanted.code) return { password: undefined, code: undefined };
  if (stdin.isTTY) {
    throw new AppError('usage', message('stdin.terminal'), {
      code: 'SECRET_WOULD_SHOW',
      help: message('stdin.terminal.help'),
    });
  }
  const text = await textOf(stdin);
  if (!wanted.code) return { password: text, code: undefined };
  if (!wanted.password) return { password: undefined, code: text };
  const [password = '', ...rest] = text.split('\n');
  return { password, code: rest.join('\n') };
}

/** Reads no further than a secret goes: what is longer is judged by what it began with. */
async function textOf(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > most) break;
  }
  // What a shell of Windows puts before it is not a part of it.
  return new TextDecoder().decode(Buffer.concat(chunks));
}
