import { Exit } from '../../../../errors.js';
import { twoStepStatus } from '../../../../workflows/two-step.js';
import { command } from '../../../command.js';
import { twoStepView } from '../../../view/two-step.js';

export default command({
  async run(app) {
    const { connection, factor } = await twoStepStatus(app);
    return { view: twoStepView(factor, connection.name), exit: Exit.Done };
  },
});
