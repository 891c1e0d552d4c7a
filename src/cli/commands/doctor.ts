import { AppError, Exit, message } from '../../errors.js';
import type { Check } from '../../workflows/check.js';
import { examine } from '../../workflows/doctor.js';
import { examineLedger } from '../../workflows/examine-ledger.js';
import { command, flag } from '../command.js';
import { placesJson, placesTable } from '../view/password-places.js';
import type { Block, Tone } from '../view/view.js';

const marks: Readonly<Record<Check['state'], { mark: string; tone: Tone }>> = {
  ok: { mark: '✓', tone: 'good' },
  warning: { mark: '!', tone: 'warn' },
  bad: { mark: '✗', tone: 'bad' },
};

export default command({
  options: [flag('ledger', '--ledger', 'opt.examineLedger')],
  async run(app, { ledger }) {
    const found = ledger
      ? { checks: await examineLedger(app), portal: undefined, places: [], refused: [] }
      : await examine(app);
    const { checks, portal, places, refused } = found;
    const bad = checks.filter(({ state }) => state === 'bad').length;
    const view = {
      json: {
        checks: checks.map(({ name, state, finding, cure }) => ({ check: name, state, finding, cure: cure ?? null })),
        ...(!ledger && { sources: placesJson(places), refused }),
      },
      blocks: [
        ...checks.map(({ state, finding, cure }): Block => {
          return { kind: 'item', ...marks[state], text: finding, help: state === 'ok' ? undefined : cure };
        }),
        ...(places.length > 0 ? [placesTable(places)] : []),
      ],
      portal,
    };
    if (bad === 0) return { view, exit: Exit.Done };
    return {
      view,
      exit: Exit.Check,
      failure: new AppError('check', message('doctor.unwell', { bad }), { code: 'NOT_READY' }),
    };
  },
});
