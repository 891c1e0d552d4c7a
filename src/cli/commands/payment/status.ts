import { monthBill } from '../../../workflows/payment.js';
import { command } from '../../command.js';
import { reportPeriod } from '../../options.js';
import { billOutcome } from '../../view/bill.js';

export default command({
  arguments: [reportPeriod],
  run: async (app, { period }) => billOutcome(await monthBill(app, period)),
});
