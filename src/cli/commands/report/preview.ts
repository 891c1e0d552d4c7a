import { Exit } from '../../../errors.js';
import { previewReport } from '../../../workflows/preview-report.js';
import { command } from '../../command.js';
import { jkkGroup, labourIntensive, rounding, scale } from '../../law-options.js';
import { file, map, missing, reportPeriod, reveal } from '../../options.js';
import { previewView } from '../../view/preview.js';
import { rosterView } from '../../view/roster.js';

export default command({
  arguments: [reportPeriod],
  options: [file, map, missing, jkkGroup, scale, labourIntensive, rounding, reveal],
  async run(app, { period, file, map, missing, jkkGroup, scale, labourIntensive, rounding, reveal }) {
    const request = {
      period,
      file,
      map,
      missing: missing ?? 'refuse',
      jkkGroup,
      scale,
      labourIntensive,
      rounding: rounding ?? 'sen',
    } as const;
    const { checked, month } = await previewReport(app, request);
    if (checked?.failure)
      return { view: rosterView(checked, reveal), exit: checked.failure.exit, failure: checked.failure };
    return { view: previewView(checked, month, reveal), exit: Exit.Done };
  },
});
