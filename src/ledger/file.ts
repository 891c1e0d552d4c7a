import { join } from 'node:path';

/** @returns where a folder's ledger lies. It loads no database. */
export function ledgerFile(folder: string): string {
  return join(folder, 'ledger.db');
}
