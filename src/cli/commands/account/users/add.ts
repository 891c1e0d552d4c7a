import { message } from '../../../../errors.js';
import { addUser } from '../../../../workflows/users.js';
import { agreement, agreementOptions } from '../../../agreement.js';
import { command, option } from '../../../command.js';
import { readText } from '../../../options.js';
import { fullName, role, userName } from './options.js';
import { onUser, userOutcome } from './outcome.js';

export default command({
  arguments: [userName],
  options: [fullName, option('email', '--email <address>', 'opt.email', readText), role, ...agreementOptions],
  async run(app, { yes, dryRun, ...wanted }) {
    const agree = onUser(agreement(app, { yes, dryRun }), message('users.addQuestion'));
    const changed = await addUser(app, wanted, agree);
    const { npp } = changed.connection.employer;
    const { userName: user = '', email = '' } = changed.plan.after ?? {};
    return userOutcome(changed, [message('users.added', { user }), message('users.added.next', { user, email, npp })]);
  },
});
