import { message } from '../../../errors.js';
import { updateEmployee } from '../../../workflows/update-employee.js';
import { argument, command, option } from '../../command.js';
import { dryRun, readText, reveal, yes } from '../../options.js';
import { updatedOutcome, updatePlanView } from '../../view/worker-change.js';
import { asked, isShown } from '../../worker-question.js';
import { readDate } from '../../worker-words.js';
import { typedCells, workerOptions } from '../../worker-options.js';

export default command({
  arguments: [argument('worker', 'arg.worker', readText)],
  options: [
    ...workerOptions,
    option('changedOn', '--changed-on <date>', 'opt.changedOn', readDate('--changed-on')),
    yes,
    dryRun,
    reveal,
  ],
  async run(app, { worker, changedOn, yes, dryRun, reveal, ...said }) {
    const confirm = asked(app, yes, message('worker.update.question'), updatePlanView(reveal));
    const changed = await updateEmployee(app, worker, typedCells(said), changedOn, { dryRun, confirm });
    return updatedOutcome(changed, reveal, isShown(app, yes));
  },
});
