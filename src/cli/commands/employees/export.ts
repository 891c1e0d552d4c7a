import { Exit, message } from '../../../errors.js';
import { exportEmployees } from '../../../workflows/employees.js';
import { command, requiredOption } from '../../command.js';
import { readText } from '../../options.js';

export default command({
  options: [requiredOption('out', '--out <path>', 'opt.out', readText)],
  async run(app, { out }) {
    const { connection, employees } = await exportEmployees(app, out);
    return {
      view: {
        json: { file: out, employees },
        blocks: [{ kind: 'text', text: message('employees.exported', { file: out, employees }), tone: 'good' }],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
