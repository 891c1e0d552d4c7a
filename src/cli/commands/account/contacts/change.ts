import { Exit, message } from '../../../../errors.js';
import { changeContact } from '../../../../workflows/account.js';
import { agreement, agreementOptions } from '../../../agreement.js';
import { command, flag, option } from '../../../command.js';
import { readText } from '../../../options.js';
import { contactChangeView } from '../../../view/company-account.js';

export default command({
  options: [
    option('email', '--email <address>', 'opt.email', readText),
    option('phone', '--phone <number>', 'opt.phone', readText),
    flag('passwordStdin', '--password-stdin', 'opt.passwordStdin'),
    ...agreementOptions,
  ],
  async run(app, { email, phone, passwordStdin, yes, dryRun }) {
    const agree = agreement(app, { yes, dryRun });
    const changed = await changeContact(app, { email, phone, fromStdin: passwordStdin }, (plan) =>
      agree(() => contactChangeView(plan), message('contact.changeQuestion')),
    );
    return { view: contactChangeView(changed), exit: Exit.Done };
  },
});
