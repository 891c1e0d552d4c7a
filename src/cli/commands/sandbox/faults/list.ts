import { Exit } from '../../../../errors.js';
import { listFaults, requests as allRequests } from '../../../../sandbox/index.js';
import { sandboxNote } from '../../../../workflows/sandbox-note.js';
import { command, flag } from '../../../command.js';
import { tableView, type View } from '../../../view/view.js';
import { databaseFile, db, onDatabase } from '../place.js';
import { faultDocument, faultTable } from './table.js';

export default command({
  options: [flag('requests', '--requests', 'opt.requests'), db],
  async run(app, { requests, db }) {
    if (requests) return { view: { ...requestsView(), portal: 'sandbox' }, exit: Exit.Done };
    const file = databaseFile(app, db, await sandboxNote(app));
    const faults = onDatabase(file, () => listFaults(file));
    const view = tableView({ faults: faults.map(faultDocument) }, faultTable(faults));
    return { view: { ...view, portal: 'sandbox' }, exit: Exit.Done };
  },
});

function requestsView(): View {
  return tableView(
    { requests: allRequests.map(([name, request]) => ({ name, request })) },
    {
      columns: [
        { name: 'name', label: 'column.name' },
        { name: 'request', label: 'column.on' },
      ],
      rows: allRequests.map(([name, request]) => [name, request]),
    },
  );
}
