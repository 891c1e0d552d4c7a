import { Exit } from '../../../errors.js';
import { saveReceipt } from '../../../workflows/receipt.js';
import { command } from '../../command.js';
import { out, reportPeriod } from '../../options.js';
import { receiptView } from '../../view/bill.js';

export default command({
  arguments: [reportPeriod],
  options: [out],
  async run(app, { period, out }) {
    const saved = await saveReceipt(app, period, out ?? `bpjstk-${period}.pdf`);
    return { view: receiptView(saved), exit: Exit.Done };
  },
});
