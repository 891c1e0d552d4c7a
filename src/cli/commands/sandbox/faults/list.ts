import { Exit } from '../../../../errors.js';
import { listFaults } from '../../../../sandbox/index.js';
import { sandboxNote } from '../../../../workflows/sandbox-note.js';
import { command } from '../../../command.js';
import { tableView } from '../../../view/view.js';
import { databaseFile, db, onDatabase } from '../place.js';
import { faultDocument, faultTable } from './table.js';

export default command({
  options: [db],
  async run(app, { db }) {
    const file = databaseFile(app, db, await sandboxNote(app));
    const faults = onDatabase(file, () => listFaults(file));
    const view = tableView({ faults: faults.map(faultDocument) }, faultTable(faults));
    return { view: { ...view, portal: 'sandbox' }, exit: Exit.Done };
  },
});
