import type { App } from '../app.js';
import { openRefusals } from '../credentials/refusals.js';
import { parseNpp } from '../credentials/npp.js';
import { AppError, message } from '../errors.js';
import { PortalProblem } from '../portal/problems.js';
import { codeOf } from './code-typed.js';
import { chosenNpp, type Connection, openConnection, profileOf, whoLogsIn } from './connect.js';
import { newPassword } from './new-password.js';
import { secretInput } from './typed-secrets.js';

/** Whose password it is, as it was typed. */
interface Whose {
  readonly npp: string | undefined;
  readonly user: string | undefined;
}

/** Nobody is logged in here: the company is typed, or the profile's. */
async function company(app: App, typed: Whose): Promise<Connection> {
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile, typed.npp) ?? parseNpp(await app.ask.text(message('login.npp'), '--npp'));
  return openConnection(app, whoLogsIn(app, profile, npp, typed.user));
}

/** Who is named at the portal. */
function named({ employer: { npp, divisi, user } }: Connection): { npp: string; divisi: string; user?: string } {
  return { npp, divisi, ...(user !== undefined && { user }) };
}

/** Has a code sent. @returns until when it holds; the portal does not say whether it knows the company. */
export async function forgotPassword(
  app: App,
  { via, ...whose }: Whose & { readonly via: 'email' | 'sms' },
): Promise<{ connection: Connection; expiresAt: string }> {
  const connection = await company(app, whose);
  const { expiresAt } = await connection.portal.forgotPassword({ ...named(connection), via });
  return { connection, expiresAt };
}

/** Sets a new password with the code that was sent, and forgets what this machine keeps of the old one. */
export async function resetPassword(
  app: App,
  { fromStdin, ...whose }: Whose & { readonly fromStdin: boolean },
): Promise<Connection> {
  const connection = await company(app, whose);
  const { portal, employer, store } = connection;
  const typed = secretInput(app.stdin, fromStdin);
  // Its first line is the code, and the password the second: a code is typed from a phone, a password kept in a file.
  const code = await codeOf(app, await typed?.line());
  const wanted = await newPassword(app, await typed?.rest(), '--code-stdin', employer);
  await portal.resetPassword({ ...named(connection), code, newPassword: wanted }).catch((error: unknown) => {
    if (!(error instanceof PortalProblem) || error.code !== 'CHALLENGE_REFUSED') throw error;
    const { kind, code, requestId, problem } = error;
    const attemptsLeft = problem.attemptsLeft ?? 0;
    throw new AppError(kind, message('password.codeRefused', { attemptsLeft }), {
      code,
      help: message(attemptsLeft > 0 ? 'password.codeAgain.help' : 'password.noCode.help'),
      requestId,
      cause: error,
    });
  });
  await openRefusals(app.folders.data, app).remove(employer, 'password', wanted);
  await store.forgetSession();
  if ((await store.password()).kind === 'found') await store.savePassword(wanted);
  return connection;
}
