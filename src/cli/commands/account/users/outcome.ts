import { Exit, message, type Message } from '../../../../errors.js';
import type { UserChanged, UserPlan } from '../../../../workflows/users.js';
import type { Agree } from '../../../agreement.js';
import type { Outcome } from '../../../view/view.js';
import { userPlanView } from '../../../view/users.js';

/** @returns what has a user's plan agreed to. */
export function onUser(agree: Agree, question: Message): (plan: UserPlan) => Promise<boolean> {
  return (plan) => agree(() => userPlanView(plan), question);
}

/** What a change of a user came to. */
export function userOutcome({ connection, plan, done }: UserChanged, said: readonly Message[]): Outcome {
  const view = userPlanView(plan, connection.name);
  const texts = done ? said : [message('general.nothingChanged')];
  const blocks = texts.map((text) => ({ kind: 'text', text, tone: done ? 'good' : 'dim' }) as const);
  return { view: { ...view, json: { ...view.json, done }, blocks: [...view.blocks, ...blocks] }, exit: Exit.Done };
}
