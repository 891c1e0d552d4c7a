import { tell } from '../events.js';
import { challenge, companyOf, companyOfChallenge } from '../login.js';
import type { Call, Handlers } from '../operation.js';
import { closeSession, openSession, renewSession, sessionToRenew } from '../sessions.js';
import { type Company, companyById } from '../store/companies.js';
import { writing } from '../transactions.js';

/** Inside a transaction. */
function loggedIn({ context, now }: Call<'login' | 'answerChallenge'>, company: Company) {
  tell(context.db, company.id, now, { kind: 'activity', what: 'login' });
  return { status: 200, body: openSession(context, company, now) } as const;
}

export const auth: Pick<Handlers, 'login' | 'answerChallenge' | 'refresh' | 'logout'> = {
  login: async (call) => {
    const { context, now, body } = call;
    const { secondFactor } = context;
    const company = await companyOf(context, body, now);
    return context.db.write(() =>
      secondFactor ? { status: 202, body: challenge(context, company, secondFactor, now) } : loggedIn(call, company),
    );
  },

  answerChallenge: (call) => {
    const { context, now, body, path } = call;
    const company = companyOfChallenge(context, path.challengeId, body.code, now);
    return context.db.write(() => loggedIn(call, companyById(context.db, company)));
  },

  refresh: ({ context, now, body }) =>
    context.db.write(() => {
      const session = sessionToRenew(context, body.refreshToken, now);
      return { status: 200, body: renewSession(context, session, companyById(context.db, session.company), now) };
    }),

  logout: writing(({ context, company, session, db, now }) => {
    closeSession(context, session);
    tell(db, company.id, now, { kind: 'activity', what: 'logout' });
    return { status: 204 };
  }),
};
