import { Exit, message } from '../../../errors.js';
import { speaker } from '../../../i18n/index.js';
import { supportBundle } from '../../../workflows/support.js';
import { writeNew } from '../../../workflows/write-new.js';
import { command, option, requiredOption } from '../../command.js';
import { readText } from '../../options.js';
import { jsonText } from '../../view/json.js';
import { openRedactor } from '../../view/redactor.js';

export default command({
  options: [
    requiredOption('out', '--out <path>', 'opt.outBundle', readText),
    option('log', '--log <path>', 'opt.bundleLog', readText),
  ],
  async run(app, { out, log }) {
    const bundle = await supportBundle(app, log);
    const redactor = openRedactor(false);
    if (app.secrets.password !== undefined) redactor.hide(app.secrets.password);
    const text = redactor.clean(jsonText(bundle, await speaker(app.invocation.language), 2));
    await writeNew(out, `${withoutHome(text, app.program.environment['HOME'])}\n`);
    return {
      view: {
        json: { file: out, checks: bundle.checks.length, logLines: bundle.log?.length ?? null },
        blocks: [{ kind: 'text', text: message('support.bundled', { file: out }), tone: 'good' }],
      },
      exit: Exit.Done,
    };
  },
});

/** Whose machine it is nobody needs to know. */
function withoutHome(text: string, home: string | undefined): string {
  return home ? text.replaceAll(home, '~') : text;
}
