import { Exit } from '../../../errors.js';
import { showAccount } from '../../../workflows/account.js';
import { command } from '../../command.js';
import { accountView } from '../../view/company-account.js';

export default command({
  async run(app) {
    const account = await showAccount(app);
    return { view: accountView(account), exit: Exit.Done };
  },
});
