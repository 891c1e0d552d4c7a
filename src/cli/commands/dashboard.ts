import type { App } from '../../app.js';
import { AppError, Exit, message } from '../../errors.js';
import { dashboard } from '../../workflows/dashboard.js';
import { offlineDashboard } from '../../workflows/offline-dashboard.js';
import { command, flag, option } from '../command.js';
import { readDuration } from '../duration.js';
import { chart } from '../options.js';
import { dashboardView, offlineView } from '../view/dashboard.js';
import type { Outcome } from '../view/view.js';

const everyMs = 60_000;

export default command({
  options: [
    chart,
    flag('watch', '--watch', 'opt.watch'),
    option('every', '--every <duration>', 'opt.every', readDuration('--every')),
  ],
  async run(app, { chart, watch, every = everyMs }) {
    if (!watch) return page(app, chart);
    const screen = await app.liveScreen();
    if (!screen) {
      throw new AppError('usage', message('dashboard.noTerminal'), {
        code: 'TERMINAL_NEEDED',
        help: message('dashboard.noTerminal.help'),
      });
    }
    do {
      const { view } = await page(app, chart);
      if (view) await screen.draw(view);
    } while ((await screen.wait(every)) === 'again');
    screen.close();
    return { view: null, exit: Exit.Done };
  },
});

/** The portal's word; where it cannot be reached, this machine's, and why. */
async function page(app: App, chart: boolean): Promise<Outcome> {
  try {
    return { view: dashboardView(await dashboard(app), chart, app.clock()), exit: Exit.Done };
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'unreachable') throw error;
    const known = await offlineDashboard(app, error);
    return { view: offlineView(known, app.clock()), exit: error.exit, failure: error };
  }
}
