import { AppError, Exit, message } from '../../../errors.js';
import { purgeHistory } from '../../../workflows/purge-history.js';
import { command, requiredOption } from '../../command.js';
import { dryRun, yes } from '../../options.js';

/** `24m` or `2y`. @returns months. */
function readAge(raw: string): number {
  const [, count, unit] = /^([1-9]\d{0,2})([my])$/.exec(raw) ?? [];
  if (count !== undefined) return Number(count) * (unit === 'y' ? 12 : 1);
  throw new AppError('usage', message('usage.badValue', { name: '--older-than', word: raw, expected: '24m, 2y' }), {
    code: 'USAGE',
  });
}

export default command({
  options: [requiredOption('olderThan', '--older-than <age>', 'opt.olderThan', readAge), yes, dryRun],
  async run(app, { olderThan, yes, dryRun }) {
    const { before, events, purged, portal } = await purgeHistory(app, olderThan, async ({ before, events }) => {
      if (dryRun) return false;
      return yes || app.ask.confirm(message('history.purgeQuestion', { before, events }), '--yes');
    });
    const said = purged ? message('history.purged', { before, events }) : message('history.old', { before, events });
    return {
      view: {
        json: { before, events, purged },
        blocks: [{ kind: 'text', text: said, ...(purged && { tone: 'good' }) }],
        portal,
      },
      exit: Exit.Done,
    };
  },
});
