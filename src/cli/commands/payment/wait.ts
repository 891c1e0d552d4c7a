import { waitForPayment } from '../../../workflows/payment.js';
import { command } from '../../command.js';
import { forMs, askedPeriod } from '../../options.js';
import { billOutcome } from '../../view/bill.js';

const anHour = 3_600_000;

export default command({
  arguments: [askedPeriod],
  options: [forMs],
  run: async (app, { period, forMs }) => billOutcome(await waitForPayment(app, period, forMs ?? anHour)),
});
