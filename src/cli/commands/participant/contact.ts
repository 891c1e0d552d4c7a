import { Exit } from '../../../errors.js';
import { findEmployee } from '../../../workflows/employees.js';
import { argument, command } from '../../command.js';
import { readText, reveal } from '../../options.js';
import { contactView } from '../../view/participant.js';

export default command({
  arguments: [argument('worker', 'arg.worker', readText)],
  options: [reveal],
  async run(app, { worker, reveal }) {
    const { connection, employee } = await findEmployee(app, worker);
    return { view: contactView(employee, reveal, connection.name), exit: Exit.Done };
  },
});
