import { message } from '../../../../errors.js';
import { updateUser } from '../../../../workflows/users.js';
import { agreement, agreementOptions } from '../../../agreement.js';
import { command } from '../../../command.js';
import { fullName, role, userName } from './options.js';
import { onUser, userOutcome } from './outcome.js';

export default command({
  arguments: [userName],
  options: [fullName, role, ...agreementOptions],
  async run(app, { yes, dryRun, ...wanted }) {
    const agree = onUser(agreement(app, { yes, dryRun }), message('users.updateQuestion'));
    return userOutcome(await updateUser(app, wanted, agree), [message('users.updated')]);
  },
});
