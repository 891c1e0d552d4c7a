import type { App } from '../app.js';
import { openRefusals } from '../credentials/refusals.js';
import type { PasswordSource } from '../credentials/sources.js';
import { AppError, message } from '../errors.js';
import { type Account, helperHere, passwordFrom, passwordsGiven } from './secret-sources.js';
import { secretInput } from './typed-secrets.js';

/** A password that this command has in hand, and where it came from. */
export interface KnownPassword {
  readonly password: string;
  readonly source: PasswordSource;
  /** Whether it was asked for that it is sent, though it was refused before. */
  readonly retry?: boolean;
}

/** @returns whether a person wants it sent, also where it was refused before. */
export function insists({ source, retry = false }: KnownPassword): boolean {
  return source === 'prompt' || retry;
}

/**
 * Sends a password with whatever takes one, and remembers whether the portal refused it: repeated tries lock the account.
 * @throws AppError notLoggedIn PASSWORD_REFUSED_BEFORE, with nothing sent, for one that nobody insists on; as `send`
 */
export async function sendingPassword<T>(
  app: App,
  account: Pick<Account, 'address' | 'employer'>,
  known: KnownPassword,
  send: () => Promise<T>,
): Promise<T> {
  const { employer } = account;
  const { password, source } = known;
  const refusals = openRefusals(app.folders.data, app);
  if (!insists(known) && (await refusals.since(employer, 'password', password)) !== undefined) {
    throw new AppError('notLoggedIn', message('connect.refusedBefore'), {
      code: 'PASSWORD_REFUSED_BEFORE',
      help: message('connect.refusedBefore.help'),
    });
  }
  try {
    const answer = await send();
    await refusals.remove(employer, 'password', password);
    return answer;
  } catch (error) {
    if (error instanceof AppError && error.code === 'CREDENTIALS_REFUSED') {
      await refusals.add(employer, 'password', password);
      if (/^\s|\s$/.test(password)) app.note(message('connect.blankAtEdge', { source }));
      // As git does: a helper that is not told gives the same answer for ever.
      if (source === 'helper')
        await helperHere(app, account)
          .erase(password)
          .catch(() => undefined);
    }
    throw error;
  }
}

/**
 * Sends the password of who is logged in, for a deed that the portal wants it for again: it is typed or given, also where it is
 * kept. @param fromStdin whether it comes on standard input. @throws as `sendingPassword`
 */
export async function withPasswordAgain<T>(
  app: App,
  account: Account,
  fromStdin: boolean,
  send: (password: string) => Promise<T>,
): Promise<T> {
  const { npp, user } = account.employer;
  const found = await passwordFrom(app, {
    ...(await passwordsGiven(app, account)),
    stdin: await secretInput(app.stdin, fromStdin)?.rest(),
    prompt: () => app.ask.secret(message('login.password', { npp, user }), '--password-stdin'),
  });
  return sendingPassword(app, account, found, () => send(found.password));
}
