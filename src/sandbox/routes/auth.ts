import { tell } from '../events.js';
import { answerChallenge, kindFor, openChallenge } from '../challenges.js';
import { companyOf } from '../login.js';
import type { Call, Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { closeSession, openSession, renewSession, sessionToRenew } from '../sessions.js';
import { type Company, companyById } from '../store/companies.js';
import { forgiveLoginFailures } from '../store/sessions.js';
import { writing } from '../transactions.js';

/** Inside a transaction. */
function loggedIn(call: Call<'login' | 'answerChallenge'>, company: Company) {
  const { context } = call;
  forgiveLoginFailures(context.db, company.npp, company.divisi);
  tell(context.db, company.id, call, { kind: 'activity', what: 'login' });
  return { status: 200, body: openSession(context, company, call) } as const;
}

export const auth: Pick<Handlers, 'login' | 'answerChallenge' | 'refresh' | 'logout'> = {
  login: async (call) => {
    const { context, now, body } = call;
    if (context.captcha) throw new Refusal('CAPTCHA_REQUIRED');
    const company = await companyOf(context, body, call);
    return context.db.write(() => {
      const kind = kindFor(context, company);
      if (!kind) return loggedIn(call, company);
      return { status: 202, body: openChallenge(context, company, kind, 'login', now) } as const;
    });
  },

  answerChallenge: (call) => {
    const { context, body, path } = call;
    const outcome = context.db.write(() => {
      const company = answerChallenge(context, path.challengeId, body, 'login', call);
      return company instanceof Refusal ? company : loggedIn(call, company);
    });
    if (outcome instanceof Refusal) throw outcome;
    return outcome;
  },

  refresh: ({ context, now, body }) =>
    context.db.write(() => {
      const session = sessionToRenew(context, body.refreshToken, now);
      return { status: 200, body: renewSession(context, session, companyById(context.db, session.company), now) };
    }),

  logout: writing((call) => {
    const { context, company, session, db } = call;
    closeSession(context, session);
    tell(db, company.id, call, { kind: 'activity', what: 'logout' });
    return { status: 204 };
  }),
};
