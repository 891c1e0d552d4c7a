import { AppError, Exit, message } from '../../../../errors.js';
import { revokeOtherSessions, revokeSession } from '../../../../workflows/sessions.js';
import { command, flag, optionalArgument } from '../../../command.js';
import { readText, yes } from '../../../options.js';

export default command({
  arguments: [optionalArgument('session', 'arg.session', readText)],
  options: [flag('allOthers', '--all-others', 'opt.allOthers'), yes],
  async run(app, { session, allOthers, yes }) {
    if ((session === undefined) === !allOthers) {
      throw new AppError('usage', message('sessions.whichOne'), { code: 'USAGE' });
    }
    const agree = async (): Promise<boolean> => yes || app.ask.confirm(message('sessions.revokeQuestion'), '--yes');
    const { connection, ended } =
      session === undefined
        ? await revokeOtherSessions(app, agree)
        : { connection: await revokeSession(app, session), ended: 1 };
    const said = ended === undefined ? message('sessions.keptAll') : message('sessions.ended', { ended });
    return {
      view: {
        json: { ended: ended ?? 0 },
        blocks: [{ kind: 'text', text: said, tone: 'good' }],
        portal: connection.name,
      },
      exit: Exit.Done,
    };
  },
});
