import { rm } from 'node:fs/promises';
import type { App } from '../app.js';
import type { View } from '../cli/view/view.js';
import { AppError, message } from '../errors.js';
import type { OpenSession } from '../portal/resources.js';
import { settle } from './change-password.js';
import type { Connection } from './connect.js';
import { generatedPassword } from './generated-password.js';
import { newPassword } from './new-password.js';
import { passwordFrom, passwordsHere } from './secret-sources.js';
import type { KnownPassword } from './sending-password.js';
import { writeNew } from './write-new.js';

/** On this day a file or a helper that is of no use does not end the search, as it does else. */
async function presentPassword(app: App, connection: Connection): Promise<KnownPassword> {
  const { npp } = connection.employer;
  const sources = {
    ...(await passwordsHere(app, connection, { storeAnswers: true })),
    ...(app.ask.possible && { prompt: () => app.ask.secret(message('password.old', { npp }), 'BPJSTK_PASSWORD_FILE') }),
  };
  return passwordFrom(app, sources).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code === 'PASSWORD_NEEDED') throw error;
    app.note(error.text);
    const others = { ...sources, file: undefined, service: undefined, helper: undefined };
    return passwordFrom(app, others).catch(() => {
      throw error;
    });
  });
}

interface Change {
  /** Where a generated password is written; on the terminal when absent. */
  readonly passwordFile: string | undefined;
  /** The new password, where it came from standard input. */
  readonly typed: string | undefined;
  readonly shown: (password: string) => View;
  readonly see: (sessions: readonly OpenSession[] | undefined) => void;
}

/** The new password is safe before it is sent: a run that is cut off must not shut its owner out. */
export async function changeNow(
  app: App,
  connection: Connection,
  { passwordFile, typed, shown, see }: Change,
): Promise<void> {
  const old = await presentPassword(app, connection);
  connection.know(old);
  // Who is there is seen before changing the password ends their sessions; not to see it stops nothing.
  let unseen: unknown;
  see(await connection.portal.sessions().catch((error: unknown) => void (unseen = error)));
  const wanted =
    typed === undefined
      ? generatedPassword(app.random)
      : await newPassword(app, typed, '--new-password-stdin', connection.employer);
  if (typed === undefined && passwordFile !== undefined) await writeNew(passwordFile, `${wanted}\n`);
  if (typed === undefined && passwordFile === undefined) {
    app.show(shown(wanted));
    if (!(await app.ask.confirm(message('lockdown.isWritten'), '--new-password-file'))) {
      throw new AppError('usage', message('lockdown.notWritten'), { code: 'NOT_WRITTEN_DOWN' });
    }
  }
  const help = message('lockdown.unknown.help', typed === undefined ? { file: passwordFile } : {});
  await settle(app, connection, old, wanted, help).catch(async (error: unknown) => {
    const isDoubtful = !(error instanceof AppError) || error.kind === 'unknownOutcome';
    // A file of a password that was never set would be taken for the one that holds.
    if (!isDoubtful && typed === undefined && passwordFile !== undefined) await rm(passwordFile, { force: true });
    const wasJustRefused = error instanceof AppError && error.code === 'PASSWORD_REFUSED_BEFORE';
    throw wasJustRefused ? (unseen ?? error) : error;
  });
  connection.know({ password: wanted, source: 'prompt' });
}
