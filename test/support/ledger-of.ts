import { join } from 'node:path';
import { openLedger, type Submission } from '../../src/ledger/index.js';
import type { Office } from './office.js';

/** @returns what the office's ledger says became of a month's submissions, oldest revision first. */
export async function ledgerOf(office: Pick<Office, 'url' | 'npp' | 'folder'>, period: string): Promise<Submission[]> {
  const { instance } = (await (await fetch(`${office.url}/meta`)).json()) as { instance: string };
  const ledger = openLedger(join(office.folder, 'data'), { clock: () => new Date(0) });
  try {
    const employer = { portal: `sandbox:${instance}`, npp: office.npp, divisi: '000' };
    return ledger
      .list(employer)
      .filter((each) => each.period === period)
      .sort((a, b) => a.revision - b.revision);
  } finally {
    ledger.close();
  }
}
