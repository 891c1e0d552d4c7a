import { Exit } from '../../../errors.js';
import { accountSecurity } from '../../../workflows/account-security.js';
import { command } from '../../command.js';
import { securityView } from '../../view/account-security.js';

export default command({
  async run(app) {
    const security = await accountSecurity(app);
    return { view: securityView(security), exit: Exit.Done };
  },
});
