import { message } from '../../../errors.js';
import { deactivateEmployee } from '../../../workflows/deactivate-employee.js';
import { argument, command, option } from '../../command.js';
import { dryRun, readText, reveal, yes } from '../../options.js';
import { deactivatedOutcome, deactivatePlanView } from '../../view/worker-change.js';
import { asked, isShown } from '../../worker-question.js';
import { readDate, readReason } from '../../worker-words.js';

export default command({
  arguments: [argument('worker', 'arg.worker', readText)],
  options: [
    option('endReason', '--reason <reason>', 'opt.endReason', readReason('--reason')),
    option('endDate', '--date <date>', 'opt.endDate', readDate('--date')),
    yes,
    dryRun,
    reveal,
  ],
  async run(app, { worker, endReason, endDate, yes, dryRun, reveal }) {
    const confirm = asked(app, yes, message('worker.deactivate.question'), deactivatePlanView(reveal));
    const changed = await deactivateEmployee(app, worker, { endDate, endReason }, { dryRun, confirm });
    return deactivatedOutcome(changed, reveal, isShown(app, yes));
  },
});
