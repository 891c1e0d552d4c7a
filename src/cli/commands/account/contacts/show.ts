import { Exit } from '../../../../errors.js';
import { showContacts } from '../../../../workflows/account.js';
import { command } from '../../../command.js';
import { contactsView } from '../../../view/company-account.js';

export default command({
  async run(app) {
    const { connection, contacts } = await showContacts(app);
    return { view: contactsView(contacts, connection.name), exit: Exit.Done };
  },
});
