import { Exit, message } from '../../../errors.js';
import { saveReceipt } from '../../../workflows/payment.js';
import { command } from '../../command.js';
import { out, reportPeriod } from '../../options.js';

export default command({
  arguments: [reportPeriod],
  options: [out],
  async run(app, { period, out }) {
    const { connection, payment, file, bytes } = await saveReceipt(app, period, out ?? `bpjstk-${period}.pdf`);
    const { billingCode, amount, paidAt } = payment;
    return {
      view: {
        json: { period, file, bytes, billingCode, amount, paidAt },
        blocks: [{ kind: 'text', text: message('payment.receiptSaved', { file }), tone: 'good' }],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
