import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { HistoryEvent } from '../portal/resources.js';
import { employerHere, portalName } from './connect.js';
import { openerFor } from './history-key.js';

export type EventKind = HistoryEvent['kind'];

/** @returns what was pulled for this company, oldest first, activity only when it is asked for; the portal is not asked. @throws AppError as `openerFor` */
export async function pulledHistory(
  app: App,
  kind: EventKind | undefined,
  limit: number | undefined,
): Promise<{ events: HistoryEvent[]; portal: string }> {
  const employer = await employerHere(app);
  const ledger = await app.openLedger();
  const kept = ledger.events(employer, kind === undefined ? {} : { kind }, await openerFor(app, employer));
  const events = kind === undefined ? kept.filter((event) => event.kind !== 'activity') : kept;
  if (kept.length === 0 && kind === undefined) {
    throw new AppError('check', message('history.empty'), {
      code: 'HISTORY_EMPTY',
      help: message('history.empty.help'),
    });
  }
  return { events: limit === undefined ? events : events.slice(-limit), portal: portalName(employer) };
}
