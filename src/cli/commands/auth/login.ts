import { Exit, message } from '../../../errors.js';
import { logIn } from '../../../workflows/log-in.js';
import { command, flag, option } from '../../command.js';
import { readText } from '../../options.js';
import type { Block } from '../../view/view.js';

export default command({
  options: [
    option('npp', '--npp <number>', 'opt.npp', readText),
    flag('passwordStdin', '--password-stdin', 'opt.passwordStdin'),
    flag('remember', '--remember', 'opt.remember'),
    flag('noRemember', '--no-remember', 'opt.noRemember'),
    option('trustHost', '--trust-host <host>', 'opt.trustHost', readText),
  ],
  async run(app, { npp, passwordStdin, remember, noRemember, trustHost }) {
    const wanted = remember ? true : noRemember ? false : undefined;
    const { connection, session, storedIn, passwordKept, warning } = await logIn(app, {
      npp,
      fromStdin: passwordStdin,
      remember: wanted,
      trustHost,
    });
    const { name } = session.company;
    if (warning) {
      app.note(warning);
      app.note(message('login.notKept'));
    }
    const said: Block = {
      kind: 'text',
      text: message('login.done', { company: name, npp: session.company.npp }),
      tone: 'good',
    };
    const kept: Block = {
      kind: 'text',
      text: message(
        passwordKept ? 'login.keptBoth' : storedIn === 'keychain' ? 'login.keptSession' : 'login.keptNothing',
      ),
      tone: 'dim',
    };
    return {
      view: {
        json: { npp: session.company.npp, company: name, expiresAt: session.expiresAt, storedIn, passwordKept },
        blocks: [said, kept],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
