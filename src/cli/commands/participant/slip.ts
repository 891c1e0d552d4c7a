import { Exit } from '../../../errors.js';
import { saveSlip } from '../../../workflows/save-slip.js';
import { argument, command } from '../../command.js';
import { out, readText, reveal, year } from '../../options.js';
import { slipView } from '../../view/contributions.js';

export default command({
  arguments: [argument('worker', 'arg.worker', readText)],
  options: [year, out, reveal],
  async run(app, { worker, year = Number(app.today().slice(0, 4)), out, reveal }) {
    const saved = await saveSlip(app, worker, { year, out, reveal });
    return { view: slipView(saved, reveal), exit: Exit.Done };
  },
});
