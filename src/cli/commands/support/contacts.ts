import { Exit, message } from '../../../errors.js';
import { supportContacts } from '../../../workflows/support.js';
import { command } from '../../command.js';
import { tableView } from '../../view/view.js';

/** What the agency publishes for everyone. */
const agency = [
  { name: 'BPJS Ketenagakerjaan', phone: '175', contact: 'care@bpjsketenagakerjaan.go.id' },
  { name: 'BPJS Ketenagakerjaan, WhatsApp', phone: '0813-8007-0175', contact: 'https://www.bpjsketenagakerjaan.go.id' },
];

export default command({
  async run(app) {
    const { portal } = await supportContacts(app);
    const own = portal ? [{ name: portal.host, phone: portal.helpdesk.phone, contact: portal.helpdesk.email }] : [];
    const contacts = [...own, ...agency];
    const view = tableView(
      { portal: portal?.host ?? null, contacts },
      {
        columns: [
          { name: 'name', label: 'column.where', wraps: true },
          { name: 'phone', label: 'column.phone' },
          { name: 'contact', label: 'column.contact' },
        ],
        rows: contacts.map(({ name, phone, contact }) => [name, phone, contact]),
      },
      {
        before: portal ? [] : [{ kind: 'text', text: message('support.portalSilent'), tone: 'warn' }],
        after: [
          { kind: 'text', text: message('support.agency') },
          { kind: 'text', text: message('support.here') },
        ],
      },
    );
    return { view: { ...view, portal: portal?.sandbox ? 'sandbox' : portal?.host }, exit: Exit.Done };
  },
});
