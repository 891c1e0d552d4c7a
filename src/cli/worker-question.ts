import type { App } from '../app.js';
import type { Message } from '../errors.js';
import type { View } from './view/view.js';

/** @returns what shows a plan and asks for it; `yes` has answered already. */
export function asked<Plan>(
  app: App,
  yes: boolean,
  question: Message,
  viewOf: (plan: Plan, portal: string) => View,
): (plan: Plan, portal: string) => Promise<boolean> {
  return async (plan, portal) => {
    if (yes) return true;
    if (app.ask.possible) app.show(viewOf(plan, portal));
    return app.ask.confirm(question, '--yes');
  };
}
