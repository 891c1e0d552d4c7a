import { join } from 'node:path';
import Libsql from 'libsql';
import type { Desk } from './desk.js';

/**
 * The portal of this office loses all that it knew of October's newest report, as one does that was restored from a
 * backup: it gives the same number of a receipt once more.
 */
export function loseReport({ folder }: Pick<Desk, 'folder'>): void {
  const database = new Libsql(join(folder, 'portal.db'));
  database.exec(`
    PRAGMA foreign_keys = ON;
    DELETE FROM kept_answer;
    CREATE TEMP TABLE lost AS SELECT id, revision FROM report WHERE period = '2026-10' ORDER BY revision DESC LIMIT 1;
    DELETE FROM bill WHERE report IN (SELECT id FROM lost);
    UPDATE bill SET state = 'current' WHERE rowid = (SELECT max(rowid) FROM bill WHERE period = '2026-10');
    DELETE FROM report WHERE id IN (SELECT id FROM lost);
    UPDATE report SET state = 'finalised' WHERE period = '2026-10' AND revision = (SELECT revision - 1 FROM lost);
    UPDATE counter SET value = value - 1 WHERE name = 'receipt';`);
  database.close();
}
