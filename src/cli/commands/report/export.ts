import { AppError, Exit, message } from '../../../errors.js';
import { exportForSipp } from '../../../workflows/export-sipp.js';
import { command, manyOption, option, requiredOption } from '../../command.js';
import { lawFile } from '../../law-options.js';
import { all, fileHints, missing, readText, reportPeriod, requiredFile, reveal } from '../../options.js';
import { checkedOutcome } from '../../view/roster.js';
import { checklistText } from '../../view/sipp-checklist.js';
import { sippExportView } from '../../view/sipp-export.js';

const sipp = requiredOption('folder', '--sipp <folder>', 'opt.sipp', readText);
const previous = option('previous', '--previous <path>', 'opt.previous', readText);
const wageTemplate = manyOption('wageTemplates', '--wage-template <path>', 'opt.wageTemplate', (files) => files);

export default command({
  arguments: [reportPeriod],
  options: [sipp, requiredFile, previous, wageTemplate, ...fileHints, missing, lawFile, reveal, all],
  async run(app, { period, folder, file, previous, wageTemplates, missing, law, reveal, all, ...hints }) {
    const { checked, written } = await exportForSipp(app, {
      period,
      folder,
      file,
      previous,
      wageTemplates,
      hints,
      law,
      missing: missing ?? 'refuse',
      checklist: (prepared) => checklistText(prepared, app.invocation.language),
    });
    if (!written) return checkedOutcome(checked, { reveal, all });
    const view = sippExportView(checked, written, { reveal, all });
    const count = written.upload.otherNumbers.filter(({ sources }) =>
      sources.some(({ isPortals }) => isPortals),
    ).length;
    if (count === 0) return { view, exit: Exit.Done };
    const failure = new AppError('check', message('sipp.numbersDiffer', { count }), {
      code: 'NUMBERS_DIFFER',
      help: message('sipp.numbersDiffer.help'),
    });
    return { view, exit: failure.exit, failure };
  },
});
