import { validateRoster } from '../../../workflows/validate-roster.js';
import { annotate, annotationFor, withAnnotated } from '../../annotation.js';
import { command } from '../../command.js';
import { lawFile } from '../../law-options.js';
import { all, fileHints, format, missing, reportPeriod, requiredFile, reveal } from '../../options.js';
import { checkedOutcome } from '../../view/roster.js';

export default command({
  arguments: [reportPeriod],
  options: [requiredFile, ...fileHints, missing, lawFile, reveal, all, format, annotate],
  async run(app, { period, file, missing, law, reveal, all, annotate, ...hints }) {
    const annotation = await annotationFor(app, annotate);
    const request = { period, file, hints, missing: missing ?? 'refuse', law, annotation } as const;
    const checked = await validateRoster(app, request);
    return withAnnotated(checkedOutcome(checked, { reveal, all }), annotate, checked);
  },
});
