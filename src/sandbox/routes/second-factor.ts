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
    const { context, now, body, session } = call;
    const { npp, divisi } = companyById(context.db, session?.company ?? 0);
    await companyOf(context, { npp, divisi, password: body.password }, now);
    return writing<'beginSecondFactor'>(({ company }) => ({
      status: 200,
      body: beginSecondFactor(context, company, body.kind, now),
    }))(call);
  },

  confirmSecondFactor: settled(({ context, company, body, now }) => {
    const codes = confirmSecondFactor(context, company, body, now);
    return codes instanceof Refusal ? codes : { status: 200, body: { recoveryCodes: [...codes] } };
  }),

  challengeSecondFactor: writing(({ context, company, now }) => {
    const kind = kindFor(context, company);
    if (!kind) throw new Refusal('SECOND_FACTOR_STATE', { detail: 'none is on' });
    return { status: 200, body: openChallenge(context, company, kind, 'session', now) };
  }),

  removeSecondFactor: settled(({ context, company, body, now, db }) => {
    if (context.secondFactor) return new Refusal('SECOND_FACTOR_REQUIRED');
    if (!secondFactorOf(db, company.id)) return new Refusal('SECOND_FACTOR_STATE', { detail: 'none is on' });
    const answered = answerChallenge(context, body.challengeId, body.answer, 'session', now);
    if (answered instanceof Refusal) return answered;
    if (answered.id !== company.id) return new Refusal('CHALLENGE_REFUSED', { attemptsLeft: 0 });
    removeSecondFactor(context, company, now);
    return { status: 204 };
  }),
};
