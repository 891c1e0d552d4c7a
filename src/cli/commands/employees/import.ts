import { AppError, Exit, message } from '../../../errors.js';
import { importRoster } from '../../../workflows/import-roster.js';
import { annotate, annotationFor, withAnnotated } from '../../annotation.js';
import { agreement } from '../../agreement.js';
import { argument, command } from '../../command.js';
import {
  accept,
  all,
  dryRun,
  fileHints,
  fix,
  force,
  format,
  missing,
  out,
  readText,
  reveal,
  yes,
} from '../../options.js';
import { checkedOutcome, rosterView } from '../../view/roster.js';
import type { Block } from '../../view/view.js';

export default command({
  arguments: [argument('file', 'arg.file', readText)],
  options: [...fileHints, missing, yes, accept, dryRun, fix, out, force, annotate, reveal, all, format],
  async run(app, { file, missing, yes, accept, dryRun, fix, out, force, annotate, reveal, all, ...hints }) {
    if (annotate !== undefined && !dryRun) throw new AppError('usage', message('annotate.dryRun'), { code: 'USAGE' });
    if (fix || out !== undefined || force) {
      if (!fix || out === undefined || yes || dryRun) throw fixAlone();
      if (/\.(xls[xmb]?|ods)$/i.test(out)) throw notCsv(out);
      const { fixRoster } = await import('../../../workflows/fix-roster.js');
      const { fixedView } = await import('../../view/fixed.js');
      const fixed = await fixRoster(app, { file, out, force, hints });
      const view = fixedView(fixed, { reveal, all });
      const { failure } = fixed.checked;
      return failure ? { view, exit: failure.exit, failure } : { view, exit: Exit.Done };
    }
    const { kind, checked } = await importRoster(app, {
      file,
      hints,
      missing: missing ?? 'refuse',
      dryRun,
      yes,
      accept,
      annotation: await annotationFor(app, annotate),
      confirm: (found) => agreement(app, { yes })(() => rosterView(found, { reveal, all }), message('import.question')),
    });
    const outcome = checkedOutcome(checked, { reveal, all });
    if (kind === 'checked') return withAnnotated(outcome, annotate, checked);
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

/** Correcting a file is a thing of its own: it needs a place to write to, and changes nothing at the portal. */
/** The copy is CSV: under a workbook's name no program would open it. */
function notCsv(out: string): AppError {
  return new AppError('usage', message('usage.badValue', { name: '--out', word: out, expected: '….csv' }), {
    code: 'USAGE',
  });
}

function fixAlone(): AppError {
  return new AppError('usage', message('fix.alone'), { code: 'USAGE' });
}
