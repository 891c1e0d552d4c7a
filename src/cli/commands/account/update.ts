import { Exit, message } from '../../../errors.js';
import { updateAccount } from '../../../workflows/account.js';
import { agreement, agreementOptions } from '../../agreement.js';
import { command, option } from '../../command.js';
import { oneOf, readText } from '../../options.js';
import { profilePlanView } from '../../view/company-account.js';

export default command({
  options: [
    option('address', '--address <text>', 'opt.address', readText),
    option('contactPerson', '--contact-person <name>', 'opt.contactPerson', readText),
    option('approval', '--approval <on|off>', 'opt.approval', oneOf('--approval', ['on', 'off'])),
    ...agreementOptions,
  ],
  async run(app, { address, contactPerson, approval, yes, dryRun }) {
    const agree = agreement(app, { yes, dryRun });
    const change = {
      ...(address !== undefined && { address }),
      ...(contactPerson !== undefined && { contactPerson }),
      ...(approval !== undefined && { approval: approval === 'on' }),
    };
    const { connection, done, ...plan } = await updateAccount(app, change, (found) =>
      agree(() => profilePlanView(found), message('account.updateQuestion')),
    );
    const view = profilePlanView(plan, connection.name);
    const text = done ? message('account.updated') : message('general.nothingChanged');
    const said = { kind: 'text', text, tone: done ? 'good' : 'dim' } as const;
    return { view: { ...view, json: { ...view.json, done }, blocks: [...view.blocks, said] }, exit: Exit.Done };
  },
});
