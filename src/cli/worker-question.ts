import type { App } from '../app.js';
import type { Message } from '../errors.js';
import { agreement } from './agreement.js';
import type { View } from './view/view.js';

/** @returns what shows a plan and asks for it; `yes` has answered already. */
export function asked<Plan>(
  app: App,
  yes: boolean,
  question: Message,
  viewOf: (plan: Plan, portal: string) => View,
): (plan: Plan, portal: string) => Promise<boolean> {
  const agree = agreement(app, { yes });
  return (plan, portal) => agree(() => viewOf(plan, portal), question);
}

/** @returns whether `asked` has shown the plan by then, where it came to the question. */
export function isShown(app: App, yes: boolean): boolean {
  return app.ask.possible && !yes;
}
