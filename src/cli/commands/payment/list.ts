import { Exit, message } from '../../../errors.js';
import { listPayments } from '../../../workflows/payment.js';
import { command } from '../../command.js';
import { periodOption } from '../../options.js';
import { tableView } from '../../view/view.js';

export default command({
  options: [periodOption],
  async run(app, { period }) {
    const { connection, payments } = await listPayments(app, period);
    const view = tableView(
      { payments },
      {
        columns: [
          { name: 'period', label: 'column.period' },
          { name: 'billingCode', label: 'column.billingCode' },
          { name: 'amount', label: 'column.amount' },
          { name: 'paidAt', label: 'column.paidAt' },
          { name: 'channel', label: 'column.channel', wraps: true },
        ],
        rows: payments.map(({ period, billingCode, amount, paidAt, channel }) => [
          period,
          billingCode,
          { rupiah: amount },
          { instant: paidAt },
          channel,
        ]),
        empty: message('payment.none'),
      },
    );
    return { view: { ...view, portal: connection.name }, exit: Exit.Done };
  },
});
