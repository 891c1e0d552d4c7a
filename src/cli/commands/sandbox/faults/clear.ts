import { AppError, Exit, message } from '../../../../errors.js';
import { clearFaults } from '../../../../sandbox/index.js';
import { sandboxNote } from '../../../../workflows/sandbox-note.js';
import { command, optionalArgument } from '../../../command.js';
import { wholeBetween } from '../../../options.js';
import { databaseFile, db, onDatabase } from '../place.js';

export default command({
  arguments: [optionalArgument('id', 'arg.faultId', wholeBetween('id', 1, Number.MAX_SAFE_INTEGER))],
  options: [db],
  async run(app, { id, db }) {
    const file = databaseFile(app, db, await sandboxNote(app));
    const cleared = onDatabase(file, () => clearFaults(file, id));
    if (id !== undefined && cleared === 0) {
      throw new AppError('usage', message('sandbox.noFault', { id }), { code: 'FAULT_UNKNOWN' });
    }
    const said = message('sandbox.faultsCleared', { cleared });
    return {
      view: { json: { cleared }, blocks: [{ kind: 'text', text: said, tone: 'good' }], portal: 'sandbox' },
      exit: Exit.Done,
    };
  },
});
