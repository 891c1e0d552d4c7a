import { answerChallenge, kindFor, openChallenge } from '../challenges.js';
import { accountOf, loginName, ownLogin } from '../login.js';
import type { Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor, secondFactorState } from '../second-factor.js';
import { secondFactorOf } from '../store/second-factors.js';
import { ofCompany, reading, settled, writing } from '../transactions.js';

export const secondFactor: Pick<
  Handlers,
  'getSecondFactor' | 'beginSecondFactor' | 'confirmSecondFactor' | 'challengeSecondFactor' | 'removeSecondFactor'
> = {
  getSecondFactor: reading(({ context, user }) => ({ status: 200, body: secondFactorState(context, user) })),

  beginSecondFactor: async (call) => {
    const { context, body } = call;
    const login = ownLogin(context.db, ofCompany(call));
    await accountOf(context, { ...login, password: body.password }, call);
    return writing<'beginSecondFactor'>(({ user, now }) => ({
      status: 200,
      body: beginSecondFactor(context, user, body.kind, now),
    }))(call);
  },

  confirmSecondFactor: settled((call) => {
    const { context, user, body } = call;
    const codes = confirmSecondFactor(context, user, body, call);
    return codes instanceof Refusal ? codes : { status: 200, body: { recoveryCodes: [...codes] } };
  }),

  challengeSecondFactor: writing(({ context, company, user, db, now }) => {
    const kind = kindFor(context, user);
    if (!kind) throw new Refusal('SECOND_FACTOR_STATE', { detail: 'none is on' });
    const { login } = loginName(ownLogin(db, { company, user }));
    return { status: 200, body: openChallenge(context, { user, login }, kind, 'session', now) };
  }),

  removeSecondFactor: settled((call) => {
    const { context, user, body, db } = call;
    if (context.secondFactor) return new Refusal('SECOND_FACTOR_REQUIRED');
    if (!secondFactorOf(db, user.id)) return new Refusal('SECOND_FACTOR_STATE', { detail: 'none is on' });
    const answered = answerChallenge(context, body.challengeId, body.answer, 'session', call);
    if (answered instanceof Refusal) return answered;
    if (answered.user.id !== user.id) return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
    removeSecondFactor(context, user, call);
    return { status: 204 };
  }),
};
