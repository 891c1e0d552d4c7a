import { Exit, message } from '../../../errors.js';
import { register } from '../../../workflows/register.js';
import { agreement, agreementOptions } from '../../agreement.js';
import { command, flag, option } from '../../command.js';
import { oneOf, readText } from '../../options.js';
import { registrationOutcome, wantedView } from '../../view/registration.js';

export default command({
  options: [
    option('companyName', '--company-name <name>', 'opt.companyName', readText),
    option('address', '--address <text>', 'opt.address', readText),
    option('scale', '--scale <name>', 'opt.scale', oneOf('--scale', ['micro', 'small', 'medium', 'large'])),
    option('contactPerson', '--contact-person <name>', 'opt.contactPerson', readText),
    option('email', '--email <address>', 'opt.email', readText),
    option('phone', '--phone <number>', 'opt.phone', readText),
    option('npp', '--npp <number>', 'opt.npp', readText),
    option('userName', '--user <name>', 'opt.userAsks', readText),
    flag('anew', '--new', 'opt.registerAnew'),
    flag('resend', '--resend', 'opt.resend'),
    flag('codeStdin', '--code-stdin', 'opt.registrationStdin'),
    ...agreementOptions,
  ],
  async run(app, { yes, dryRun, codeStdin: fromStdin, ...request }) {
    const agree = agreement(app, { yes, dryRun });
    const registered = await register(app, { ...request, fromStdin }, (wanted) =>
      agree(() => wantedView(wanted), message('register.question')),
    );
    const { registration, planned, portal } = registered;
    if (!registration) {
      const view = planned ? wantedView(planned, portal) : { json: {}, blocks: [], portal };
      const said = { kind: 'text', text: message('general.nothingChanged'), tone: 'dim' } as const;
      return { view: { ...view, blocks: [...view.blocks, said] }, exit: Exit.Done };
    }
    return registrationOutcome(app, registration, portal);
  },
});
