import { AppError, Exit, message } from '../../../errors.js';
import { forgotNpp, registrationStatus } from '../../../workflows/register.js';
import { command, option } from '../../command.js';
import { readText } from '../../options.js';
import { registrationOutcome } from '../../view/registration.js';

export default command({
  options: [option('forgotNpp', '--forgot-npp <address>', 'opt.forgotNpp', readText)],
  async run(app, { forgotNpp: address }) {
    if (address !== undefined) {
      const { portal, email } = await forgotNpp(app, address);
      const blocks = [{ kind: 'text', text: message('register.nppSent', { email }) } as const];
      return { view: { json: { email, asked: true }, blocks, portal }, exit: Exit.Done };
    }
    const { portal, registration } = await registrationStatus(app);
    if (registration) return registrationOutcome(app, registration, portal);
    throw new AppError('usage', message('register.nothing'), {
      code: 'REGISTRATION_NONE',
      help: message('register.nothing.help'),
    });
  },
});
