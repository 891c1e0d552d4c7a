import { Exit } from '../../../../errors.js';
import { companyUsers } from '../../../../workflows/users.js';
import { command } from '../../../command.js';
import { usersView } from '../../../view/users.js';

export default command({
  async run(app) {
    const { connection, users } = await companyUsers(app);
    return { view: usersView(users, connection.name), exit: Exit.Done };
  },
});
