import { Exit } from '../../../errors.js';
import { periodOf } from '../../../workflows/days.js';
import { lawInForce } from '../../../workflows/law.js';
import { command } from '../../command.js';
import { lawFile, lawPeriod } from '../../law-options.js';
import { lawView } from '../../view/law.js';

export default command({
  options: [lawPeriod, lawFile],
  run: async (app, { period, law }) => ({
    view: lawView(await lawInForce(app, period ?? periodOf(app.today()), law)),
    exit: Exit.Done,
  }),
});
