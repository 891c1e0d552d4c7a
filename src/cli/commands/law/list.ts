import { Exit } from '../../../errors.js';
import { lawTopics } from '../../../workflows/law.js';
import { command } from '../../command.js';
import { topicsView } from '../../view/law.js';

export default command({
  run: () => Promise.resolve({ view: topicsView(lawTopics()), exit: Exit.Done }),
});
