import { AppError, Exit, message } from '../../../errors.js';
import { pay, PaymentRefused } from '../../../sandbox/index.js';
import { sandboxNote } from '../../../workflows/sandbox-note.js';
import { argument, command, option } from '../../command.js';
import { readText, wholeBetween } from '../../options.js';
import { databaseFile, db, onDatabase, sandboxClock, sandboxLaw } from './place.js';

export default command({
  arguments: [argument('billingCode', 'arg.billingCode', readText)],
  options: [option('amount', '--amount <rupiah>', 'opt.amount', wholeBetween('--amount', 1, 1_000_000_000_000)), db],
  async run(app, { billingCode, amount, db }) {
    const note = await sandboxNote(app);
    const file = databaseFile(app, db, note);
    const clock = sandboxClock(app, note);
    const law = await sandboxLaw(app, file, note);
    try {
      const payment = onDatabase(file, () =>
        pay(file, { billingCode, clock, ...law, ...(amount === undefined ? {} : { amount }) }),
      );
      const said = message('sandbox.paid', { amount: payment.amount, period: payment.period });
      return {
        view: { json: payment, blocks: [{ kind: 'text', text: said, tone: 'good' }], portal: 'sandbox' },
        exit: Exit.Done,
      };
    } catch (error) {
      if (!(error instanceof PaymentRefused)) throw error;
      throw new AppError('refused', message(`sandbox.pay.${error.code}`), { code: error.code });
    }
  },
});
