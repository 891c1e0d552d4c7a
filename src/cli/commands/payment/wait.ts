import { waitForPayment } from '../../../workflows/payment.js';
import { command } from '../../command.js';
import { forMs, reportPeriod } from '../../options.js';
import { billOutcome } from '../../view/bill.js';

const anHour = 3_600_000;

export default command({
  arguments: [reportPeriod],
  options: [forMs],
  run: async (app, { period, forMs }) => billOutcome(await waitForPayment(app, period, forMs ?? anHour)),
});
