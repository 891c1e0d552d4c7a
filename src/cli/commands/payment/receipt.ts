import { Exit } from '../../../errors.js';
import { saveReceipt } from '../../../workflows/receipt.js';
import { command, option } from '../../command.js';
import { out, readText, askedPeriod } from '../../options.js';
import { receiptView } from '../../view/bill.js';

export default command({
  arguments: [askedPeriod],
  options: [out, option('payment', '--payment <id>', 'opt.payment', readText)],
  async run(app, { period, out, payment }) {
    const saved = await saveReceipt(app, period, out ?? `bpjstk-${period}.pdf`, payment);
    return { view: receiptView(saved), exit: Exit.Done };
  },
});
