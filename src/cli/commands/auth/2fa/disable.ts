import { Exit, message } from '../../../../errors.js';
import { disableTwoStep } from '../../../../workflows/two-step.js';
import { command } from '../../../command.js';
import { otpStdin, yes } from '../../../options.js';

export default command({
  options: [otpStdin, yes],
  async run(app, { otpStdin, yes }) {
    const { connection, outcome } = await disableTwoStep(app, { codeFromStdin: otpStdin, agreed: yes });
    return {
      view: {
        json: { secondFactor: outcome === 'kept' ? 'on' : null, wasOn: outcome !== 'off' },
        blocks: [{ kind: 'text', text: message(`twoStep.${outcome}`), tone: 'good' }],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
