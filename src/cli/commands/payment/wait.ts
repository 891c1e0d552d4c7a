import { waitForPayment } from '../../../workflows/payment.js';
import { command, option } from '../../command.js';
import { readDuration } from '../../duration.js';
import { reportPeriod } from '../../options.js';
import { billOutcome } from '../../view/bill.js';

const anHour = 3_600_000;

export default command({
  arguments: [reportPeriod],
  options: [option('forMs', '--for <duration>', 'opt.for', readDuration('--for'))],
  run: async (app, { period, forMs }) => billOutcome(await waitForPayment(app, period, forMs ?? anHour)),
});
