import { Exit } from '../../../errors.js';
import { startSandbox } from '../../../sandbox/index.js';
import { playDemo } from '../../../workflows/demo.js';
import { command } from '../../command.js';

export default command({
  async run(app) {
    await playDemo(app, (db, clock) => startSandbox({ db, clock, random: app.random, company: 'demo' }));
    return { view: null, exit: Exit.Done };
  },
});
