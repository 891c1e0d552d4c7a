import { Exit } from '../../../errors.js';
import { listEmployees } from '../../../workflows/employees.js';
import { command, option } from '../../command.js';
import { limit, oneOf, reveal } from '../../options.js';
import { employeesView } from '../../view/employees.js';

export default command({
  options: [
    option('status', '--status <status>', 'opt.status', oneOf('--status', ['active', 'inactive'])),
    limit,
    reveal,
  ],
  async run(app, { status, limit, reveal }) {
    const { connection, employees } = await listEmployees(app, status, limit);
    return { view: employeesView(employees, reveal, connection.name), exit: Exit.Done };
  },
});
