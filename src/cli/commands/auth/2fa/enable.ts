import { Exit } from '../../../../errors.js';
import { enableTwoStep } from '../../../../workflows/two-step.js';
import { command, option } from '../../../command.js';
import { oneOf, remembered, rememberOptions } from '../../../options.js';
import { qrCode } from '../../../view/qr-code.js';
import { enabledView, enrolmentView } from '../../../view/two-step.js';

export default command({
  options: [
    option('by', '--by <totp|sms|email>', 'opt.by', oneOf('--by', ['totp', 'sms', 'email'])),
    ...rememberOptions,
  ],
  async run(app, { by = 'totp', remember, noRemember }) {
    const enabled = await enableTwoStep(app, {
      kind: by,
      remember: remembered(remember, noRemember),
      shown: (enrolment, address) => enrolmentView(enrolment, address, qrCode),
    });
    return { view: enabledView(enabled), exit: Exit.Done };
  },
});
