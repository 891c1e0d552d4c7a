import { AppError, Exit, message } from '../../../errors.js';
import { speaker } from '../../../i18n/index.js';
import { lockDown } from '../../../workflows/lockdown.js';
import { agreement } from '../../agreement.js';
import { command, flag, option } from '../../command.js';
import { readText, yes } from '../../options.js';
import { lockdownPlan, lockdownView, passwordOnce, reportText } from '../../view/lockdown.js';

export default command({
  options: [
    flag('newPasswordStdin', '--new-password-stdin', 'opt.newPasswordStdin'),
    option('newPasswordFile', '--new-password-file <path>', 'opt.newPasswordFile', readText),
    option('out', '--out <folder>', 'opt.evidence', readText),
    yes,
  ],
  async run(app, { newPasswordStdin, newPasswordFile, out, yes }) {
    if (newPasswordStdin && newPasswordFile !== undefined) {
      throw new AppError('usage', message('lockdown.oneOfTwo'), { code: 'USAGE' });
    }
    const speak = await speaker(app.invocation.language);
    const folder = out ?? `bpjstk-incident-${app.today()}`;
    const request = { fromStdin: newPasswordStdin, passwordFile: newPasswordFile, folder };
    const incident = await lockDown(app, request, {
      agree: () => agreement(app, { yes })(() => lockdownPlan(folder), message('lockdown.question')),
      password: passwordOnce,
      report: (found) => reportText(found, speak),
    });
    if (!incident) {
      const blocks = [{ kind: 'text', text: message('lockdown.nothing') } as const];
      return { view: { json: { steps: [] }, blocks }, exit: Exit.Done };
    }
    const view = lockdownView(incident, folder);
    const failure = incident.steps.find(({ state }) => state === 'failed')?.failure;
    return failure ? { view, exit: failure.exit, failure } : { view, exit: Exit.Done };
  },
});
