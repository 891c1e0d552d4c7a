import { Exit, message } from '../../../errors.js';
import { logIn } from '../../../workflows/log-in.js';
import { command, flag, option } from '../../command.js';
import { oneOf, otpStdin, readText, remembered, rememberOptions, user } from '../../options.js';
import type { Block } from '../../view/view.js';

export default command({
  options: [
    option('npp', '--npp <number>', 'opt.npp', readText),
    user,
    flag('passwordStdin', '--password-stdin', 'opt.passwordStdin'),
    otpStdin,
    ...rememberOptions,
    option('store', '--store <keychain|encrypted>', 'opt.store', oneOf('--store', ['keychain', 'encrypted'])),
    option('keyFile', '--key-file <path>', 'opt.keyFile', readText),
    flag('newStore', '--new-store', 'opt.newStore'),
    flag('retry', '--retry', 'opt.retry'),
    option('trustHost', '--trust-host <host>', 'opt.trustHost', readText),
  ],
  async run(app, { npp, user, passwordStdin, otpStdin, remember, noRemember, ...rest }) {
    const { connection, session, storedIn, passwordIn, warning, shut, storeOfDefault } = await logIn(app, {
      npp,
      user,
      stdin: { password: passwordStdin, code: otpStdin },
      remember: remembered(remember, noRemember),
      ...rest,
    });
    const { name } = session.company;
    const who = session.user?.userName ?? null;
    if (warning) {
      app.note(warning);
      app.note(shut && !passwordIn ? message('login.notKept.shut') : message('login.notKept', { passwordIn }));
      if (shut?.help) app.note(shut.help);
      if (storeOfDefault && !shut) app.note(message('login.notKept.asDefault', storeOfDefault));
    }
    const said: Block = {
      kind: 'text',
      text: message('login.done', { company: name, npp: session.company.npp, user: connection.employer.user }),
      tone: 'good',
    };
    const kept: Block = { kind: 'text', text: message('login.kept', { storedIn, passwordIn }), tone: 'dim' };
    return {
      view: {
        json: {
          npp: session.company.npp,
          company: name,
          user: who,
          expiresAt: session.expiresAt,
          storedIn,
          passwordKept: passwordIn !== undefined,
        },
        blocks: [said, kept],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
