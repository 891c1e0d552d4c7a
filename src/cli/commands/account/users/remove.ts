import { message } from '../../../../errors.js';
import { removeUser } from '../../../../workflows/users.js';
import { agreement, agreementOptions } from '../../../agreement.js';
import { command } from '../../../command.js';
import { userName } from './options.js';
import { onUser, userOutcome } from './outcome.js';

export default command({
  arguments: [userName],
  options: [...agreementOptions],
  async run(app, { yes, dryRun, userName: user }) {
    const agree = onUser(agreement(app, { yes, dryRun }), message('users.removeQuestion', { user }));
    return userOutcome(await removeUser(app, user, agree), [message('users.removed', { user })]);
  },
});
