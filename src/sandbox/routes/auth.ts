import { tell } from '../events.js';
import { answerChallenge, kindFor, openChallenge } from '../challenges.js';
import { accountIn, accountOf, loginName } from '../login.js';
import type { Call, Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { closeSession, openSession, renewSession, sessionToRenew } from '../sessions.js';
import { recoveryCodesLeft } from '../store/second-factors.js';
import { forgiveLoginFailures } from '../store/sessions.js';
import { type Account, noteLogin } from '../store/users.js';
import { writing } from '../transactions.js';

/** Inside a transaction. */
function loggedIn(call: Call<'login' | 'answerChallenge'>, account: Account) {
  const { context, now } = call;
  const { company, user } = account;
  noteLogin(context.db, user.id, now.toISOString());
  tell(context.db, company.id, { ...call, user }, { kind: 'activity', what: 'login' });
  return { status: 200, body: openSession(context, account, call) } as const;
}

export const auth: Pick<Handlers, 'login' | 'answerChallenge' | 'refresh' | 'logout'> = {
  login: async (call) => {
    const { context, now, body } = call;
    if (context.captcha) throw new Refusal('CAPTCHA_REQUIRED');
    const account = await accountOf(context, body, call);
    return context.db.write(() => {
      const { user } = account;
      const kind = kindFor(context, user);
      const login = loginName(body);
      if (kind) return { status: 202, body: openChallenge(context, { ...login, user }, kind, 'login', now) } as const;
      forgiveLoginFailures(context.db, login);
      return loggedIn(call, account);
    });
  },

  answerChallenge: (call) => {
    const { context, body, path } = call;
    const outcome = context.db.write(() => {
      const account = answerChallenge(context, path.challengeId, body, 'login', call);
      if (account instanceof Refusal) return account;
      const { status, body: session } = loggedIn(call, account);
      if (!('recoveryCode' in body)) return { status, body: session };
      return { status, body: { ...session, recoveryCodesLeft: recoveryCodesLeft(context.db, account.user.id) } };
    });
    if (outcome instanceof Refusal) throw outcome;
    return outcome;
  },

  refresh: ({ context, now, body }) =>
    context.db.write(() => {
      const session = sessionToRenew(context, body.refreshToken, now);
      return { status: 200, body: renewSession(context, session, accountIn(context.db, session), now) };
    }),

  logout: writing((call) => {
    const { context, company, session, db } = call;
    closeSession(context, session);
    tell(db, company.id, call, { kind: 'activity', what: 'logout' });
    return { status: 204 };
  }),
};
