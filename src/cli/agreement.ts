import type { App } from '../app.js';
import type { Message } from '../errors.js';
import { dryRun, yes } from './options.js';
import type { View } from './view/view.js';

/** For what changes the portal: `--yes` answers the question, `--dry-run` stops after the plan. */
export const agreementOptions = [yes, dryRun] as const;

/** Shows a plan and has it agreed to. @returns whether to go on. */
export type Agree = (plan: () => View, question: Message) => Promise<boolean>;

/** @returns how a command has a plan agreed to: shown where somebody can answer; with `--dry-run` it never is. */
export function agreement(app: App, said: { readonly yes: boolean; readonly dryRun?: boolean }): Agree {
  return async (plan, question) => {
    if (said.dryRun) return false;
    if (said.yes) return true;
    if (app.ask.possible) app.show(plan());
    return app.ask.confirm(question, '--yes');
  };
}
