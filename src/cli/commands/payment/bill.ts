import { Exit, message } from '../../../errors.js';
import { monthBill, reissueBill } from '../../../workflows/payment.js';
import { command } from '../../command.js';
import { askedPeriod } from '../../options.js';
import { billView } from '../../view/bill.js';

export default command({
  arguments: [askedPeriod],
  async run(app, { period }) {
    const found = await monthBill(app, period);
    if (found.bill?.status !== 'expired') return { view: billView(found), exit: Exit.Done };
    const view = billView(await reissueBill(app, found.connection, found.bill));
    return {
      view: { ...view, blocks: [...view.blocks, { kind: 'text', text: message('payment.reissued') }] },
      exit: Exit.Done,
    };
  },
});
