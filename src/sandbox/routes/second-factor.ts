import { answerChallenge, kindFor, openChallenge } from '../challenges.js';
import { companyOf } from '../login.js';
import type { Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor, secondFactorState } from '../second-factor.js';
import { companyById } from '../store/companies.js';
import { secondFactorOf } from '../store/second-factors.js';
import { reading, settled, writing } from '../transactions.js';

export const secondFactor: Pick<
  Handlers,
  'getSecondFactor' | 'beginSecondFactor' | 'confirmSecondFactor' | 'challengeSecondFactor' | 'removeSecondFactor'
> = {
  getSecondFactor: reading(({ context, company }) => ({ status: 200, body: secondFactorState(context, company) })),

  beginSecondFactor: async (call) => {
    const { context, body, session } = call;
    const { npp, divisi } = companyById(context.db, session?.company ?? 0);
    await companyOf(context, { npp, divisi, password: body.password }, call);
    return writing<'beginSecondFactor'>(({ company, now }) => ({
      status: 200,
      body: beginSecondFactor(context, company, body.kind, now),
    }))(call);
  },

  confirmSecondFactor: settled((call) => {
    const { context, company, body } = call;
    const codes = confirmSecondFactor(context, company, body, call);
    return codes instanceof Refusal ? codes : { status: 200, body: { recoveryCodes: [...codes] } };
  }),

  challengeSecondFactor: writing(({ context, company, now }) => {
    const kind = kindFor(context, company);
    if (!kind) throw new Refusal('SECOND_FACTOR_STATE', { detail: 'none is on' });
    return { status: 200, body: openChallenge(context, company, kind, 'session', now) };
  }),

  removeSecondFactor: settled((call) => {
    const { context, company, body, db } = call;
    if (context.secondFactor) return new Refusal('SECOND_FACTOR_REQUIRED');
    if (!secondFactorOf(db, company.id)) return new Refusal('SECOND_FACTOR_STATE', { detail: 'none is on' });
    const answered = answerChallenge(context, body.challengeId, body.answer, 'session', call);
    if (answered instanceof Refusal) return answered;
    if (answered.id !== company.id) return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
    removeSecondFactor(context, company, call);
    return { status: 204 };
  }),
};
