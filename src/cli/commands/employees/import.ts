import { message } from '../../../errors.js';
import { importRoster } from '../../../workflows/import-roster.js';
import { argument, command } from '../../command.js';
import { all, dryRun, fileHints, format, missing, readText, reveal, yes } from '../../options.js';
import { checkedOutcome, rosterView } from '../../view/roster.js';
import type { Block } from '../../view/view.js';

export default command({
  arguments: [argument('file', 'arg.file', readText)],
  options: [...fileHints, missing, yes, dryRun, reveal, all, format],
  async run(app, { file, missing, yes, dryRun, reveal, all, ...hints }) {
    const { kind, checked } = await importRoster(app, {
      file,
      hints,
      missing: missing ?? 'refuse',
      dryRun,
      confirm: async (found) => {
        if (yes) return true;
        if (app.ask.possible) app.show(rosterView(found, { reveal, all }));
        return app.ask.confirm(message('import.question'), '--yes');
      },
    });
    const outcome = checkedOutcome(checked, { reveal, all });
    if (kind === 'checked') return outcome;
    const said: Block = { kind: 'text', text: message(kind === 'done' ? 'import.done' : 'submit.declined') };
    const { view } = outcome;
    return {
      ...outcome,
      view: {
        ...view,
        json: { ...view.json, imported: kind === 'done' },
        blocks: kind === 'done' ? [...view.blocks, said] : [said],
      },
    };
  },
});
