import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Portal, Session } from '../portal/index.js';

/**
 * The session that nothing keeps. It ends at the portal together with the command, whatever becomes of that: nobody could use
 * it any more but who has stolen it.
 */
export interface UnkeptSession {
  /**
   * Watches a request that may open one: whoever stops the command meanwhile waits some seconds for its answer, and nothing
   * else is done with that. @returns the answer, where the command goes on.
   */
  opening<T>(request: Promise<T>, sessionIn: (answer: T) => Session | undefined): Promise<T>;
  /** It is kept now, and goes on. */
  keep(): void;
}

const patienceMs = 3_000;

/** That it could not be ended is said, and does not change how the command ended: its own answer is what counts. */
export function unkeptSession(app: App, portal: Portal): UnkeptSession {
  let latest: { session: Promise<Session | undefined>; isPending: boolean } | undefined;
  let isAwaited = false;
  let isClosing = false;

  const end = async (): Promise<void> => {
    if (!latest) return;
    isClosing = true;
    const { session: opening, isPending } = latest;
    const late = (): Promise<'late'> => app.pause(patienceMs).then(() => 'late');
    try {
      const session = await (isPending ? Promise.race([opening, late()]) : opening.catch(() => undefined));
      if (session === 'late') app.note(message('session.mayBeOpen'));
      else if (session) await portal.leave(session);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.kind === 'unreachable') app.note(message('session.mayBeOpen'));
    }
  };

  return {
    async opening(request, sessionIn) {
      const watched = { session: request.then(sessionIn), isPending: true };
      latest = watched;
      if (!isAwaited) app.onClose(end);
      isAwaited = true;
      await watched.session.catch(() => undefined);
      watched.isPending = false;
      return isClosing ? new Promise(() => undefined) : request;
    },
    keep() {
      latest = undefined;
    },
  };
}
