import { Exit } from '../../../errors.js';
import { periodOf } from '../../../workflows/days.js';
import { lawInForce } from '../../../workflows/law.js';
import { command } from '../../command.js';
import { lawPeriod } from '../../law-options.js';
import { lawView } from '../../view/law.js';

export default command({
  options: [lawPeriod],
  run: (app, { period }) =>
    Promise.resolve({ view: lawView(lawInForce(period ?? periodOf(app.today()))), exit: Exit.Done }),
});
