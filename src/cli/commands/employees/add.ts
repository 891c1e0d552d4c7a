import { message } from '../../../errors.js';
import { addEmployee } from '../../../workflows/add-employee.js';
import { command } from '../../command.js';
import { dryRun, reveal, yes } from '../../options.js';
import { addedOutcome, addPlanView } from '../../view/worker-change.js';
import { asked, isShown } from '../../worker-question.js';
import { typedCells, workerOptions } from '../../worker-options.js';

export default command({
  options: [...workerOptions, yes, dryRun, reveal],
  async run(app, { yes, dryRun, reveal, ...said }) {
    const confirm = asked(app, yes, message('worker.add.question'), addPlanView(reveal));
    return addedOutcome(await addEmployee(app, typedCells(said), { dryRun, confirm }), reveal, isShown(app, yes));
  },
});
