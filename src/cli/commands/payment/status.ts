import { monthBill } from '../../../workflows/payment.js';
import { command } from '../../command.js';
import { askedPeriod } from '../../options.js';
import { billOutcome } from '../../view/bill.js';

export default command({
  arguments: [askedPeriod],
  run: async (app, { period }) => billOutcome(await monthBill(app, period)),
});
