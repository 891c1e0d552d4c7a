import type { components } from '../contract/generated/api.js';
import { AppError, message } from '../errors.js';

export type Session = components['schemas']['Session'];

/** Where a session comes from; what is behind it may be a keychain, a prompt or a refresh token. */
export interface SessionSource {
  /** @throws AppError notLoggedIn when there is none */
  current(): Promise<Session>;
  /** A new session in place of one that the portal refused. @throws AppError notLoggedIn when none can be had */
  renew(refused: Session): Promise<Session>;
}

export interface Sessions {
  current(): Promise<Session>;
  /** Asks the source once, however many requests were refused at the same time. */
  renewed(refused: Session): Promise<Session>;
}

/** Shares one session, and one renewal of it, among all requests. */
export function shareSession(source: SessionSource | undefined): Sessions {
  let session: Promise<Session> | undefined;
  const replaced = new Set<string>();
  const hold = async (next: Promise<Session>, replaces?: string) => {
    session = next;
    try {
      return await next;
    } catch (error) {
      // What failed is asked for again by the next request.
      session = undefined;
      if (replaces) replaced.delete(replaces);
      throw error;
    }
  };
  return {
    async current() {
      return session ?? hold(sourceOf(source).current());
    },
    async renewed(refused) {
      if (session && replaced.has(refused.accessToken)) return session;
      replaced.add(refused.accessToken);
      return hold(sourceOf(source).renew(refused), refused.accessToken);
    },
  };
}

function sourceOf(source: SessionSource | undefined): SessionSource {
  if (source) return source;
  throw new AppError('notLoggedIn', message('portal.notLoggedIn'), {
    code: 'NOT_LOGGED_IN',
    help: message('portal.help.login'),
  });
}
