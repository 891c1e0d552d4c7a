import { Exit } from '../../../errors.js';
import { previewReport } from '../../../workflows/preview-report.js';
import { command } from '../../command.js';
import { compareTo, jkkGroup, labourIntensive, lawFile, rounding, scale } from '../../law-options.js';
import { all, chart, file, fileHints, missing, reportPeriod, reveal } from '../../options.js';
import { previewView } from '../../view/preview.js';
import { rosterView } from '../../view/roster.js';

export default command({
  arguments: [reportPeriod],
  options: [
    file,
    ...fileHints,
    missing,
    jkkGroup,
    scale,
    labourIntensive,
    rounding,
    compareTo,
    lawFile,
    chart,
    reveal,
    all,
  ],
  async run(app, { missing, rounding, chart, reveal, all, ...said }) {
    const request = { ...said, hints: said, missing: missing ?? 'refuse', rounding: rounding ?? 'sen' } as const;
    const { checked, month } = await previewReport(app, request);
    if (checked?.failure)
      return { view: rosterView(checked, { reveal, all }), exit: checked.failure.exit, failure: checked.failure };
    return { view: previewView(checked, month, { reveal, all, chart }), exit: Exit.Done };
  },
});
