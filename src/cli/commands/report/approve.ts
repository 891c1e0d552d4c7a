import { Exit, message } from '../../../errors.js';
import { approveReport } from '../../../workflows/approve-report.js';
import { agreement, agreementOptions } from '../../agreement.js';
import { command } from '../../command.js';
import { reportPeriod } from '../../options.js';
import { approvalView, awaitingView } from '../../view/approval.js';

export default command({
  arguments: [reportPeriod],
  options: [...agreementOptions],
  async run(app, { period, yes, dryRun }) {
    const agree = agreement(app, { yes, dryRun });
    const approval = await approveReport(app, period, (awaiting) =>
      agree(() => awaitingView(awaiting), message('approve.question', { period, total: awaiting.total })),
    );
    return { view: approvalView(approval), exit: Exit.Done };
  },
});
