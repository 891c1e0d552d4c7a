import { showEmployee } from '../../../workflows/show-employee.js';
import { argument, command } from '../../command.js';
import { readText, reveal } from '../../options.js';
import { employeeOutcome } from '../../view/employee.js';

export default command({
  arguments: [argument('worker', 'arg.worker', readText)],
  options: [reveal],
  run: async (app, { worker, reveal }) => employeeOutcome(await showEmployee(app, worker), reveal),
});
