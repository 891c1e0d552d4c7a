import type { App } from '../app.js';
import { openRefusals } from '../credentials/refusals.js';
import { parseNpp } from '../credentials/npp.js';
import { AppError, message } from '../errors.js';
import { chosenDivisi, chosenNpp, type Connection, openConnection, profileOf } from './connect.js';
import { newPassword } from './new-password.js';
import { typedSecrets } from './typed-secrets.js';

/** Nobody is logged in here: the company is typed, or the profile's. */
async function company(app: App, typed: string | undefined): Promise<Connection> {
  const profile = await profileOf(app);
  const npp = chosenNpp(app, profile, typed) ?? parseNpp(await app.ask.text(message('login.npp'), '--npp'));
  return openConnection(app, npp, chosenDivisi(app, profile));
}

/** Has a code sent. @returns until when it holds; the portal does not say whether it knows the company. */
export async function forgotPassword(
  app: App,
  { npp, via }: { readonly npp: string | undefined; readonly via: 'email' | 'sms' },
): Promise<{ connection: Connection; expiresAt: string }> {
  const connection = await company(app, npp);
  const { npp: known, divisi } = connection.employer;
  const { expiresAt } = await connection.portal.forgotPassword({ npp: known, divisi, via });
  return { connection, expiresAt };
}

/** Sets a new password with the code that was sent, and forgets what this machine keeps of the old one. */
export async function resetPassword(
  app: App,
  { npp, fromStdin }: { readonly npp: string | undefined; readonly fromStdin: boolean },
): Promise<Connection> {
  const connection = await company(app, npp);
  const { portal, employer, store } = connection;
  const typed = await typedSecrets(app.stdin, { password: fromStdin, code: fromStdin });
  // Its first line is the code, and the password the second: a code is typed from a phone, a password kept in a file.
  const said = typed.password ?? (await app.ask.text(message('password.code'), '--code-stdin'));
  const code = said.replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) {
    throw new AppError('usage', message('password.codeInvalid'), { code: 'CODE_INVALID' });
  }
  const wanted = await newPassword(app, typed.code, '--code-stdin', { npp: employer.npp });
  const { npp: known, divisi } = employer;
  await portal.resetPassword({ npp: known, divisi, code, newPassword: wanted }).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'CHALLENGE_REFUSED') throw error;
    const { kind, text, requestId } = error;
    throw new AppError(kind, text, {
      code: error.code,
      help: message('password.noCode.help'),
      requestId,
      cause: error,
    });
  });
  await openRefusals(app.folders.data, app.random).clear(employer);
  await store.forgetSession();
  if ((await store.password()).kind === 'found') await store.savePassword(wanted);
  return connection;
}
