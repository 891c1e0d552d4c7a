import { Exit, message } from '../../../../errors.js';
import { confirmContact } from '../../../../workflows/account.js';
import { command, flag } from '../../../command.js';
import { contactsView } from '../../../view/company-account.js';

export default command({
  options: [flag('codeStdin', '--code-stdin', 'opt.sentCodeStdin')],
  async run(app, { codeStdin }) {
    const { connection, contacts } = await confirmContact(app, { fromStdin: codeStdin });
    const view = contactsView(contacts, connection.name);
    const said = { kind: 'text', text: message('contact.confirmed'), tone: 'good' } as const;
    return { view: { ...view, blocks: [said, ...view.blocks] }, exit: Exit.Done };
  },
});
