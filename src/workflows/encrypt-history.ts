import type { App } from '../app.js';
import { employerHere } from './connect.js';
import { openerFor, sealerFor } from './history-key.js';
import { withLock } from './lock.js';
import { storeOf } from './secret-store.js';

/**
 * Has the pulled history of this company encrypted from now on, or no more, with what lies there already.
 * Cut short, the same again goes on: yes is written before the first event is sealed, no after the last is opened.
 * @param save writes the setting.
 * @throws AppError as `sealerFor`, with nothing changed; locked while another run works.
 */
export async function encryptHistory(app: App, isOn: boolean, save: () => Promise<void>): Promise<void> {
  const employer = await employerHere(app);
  const ledger = await app.openLedger();
  await withLock(app, { employer }, async () => {
    if (isOn) {
      const sealer = await sealerFor(app, employer, await storeOf(app, employer));
      await save();
      ledger.rewrite(employer, 'sealed', sealer);
      return;
    }
    const opener = await openerFor(app, employer);
    if (opener) ledger.rewrite(employer, 'clear', opener);
    await save();
  });
}
