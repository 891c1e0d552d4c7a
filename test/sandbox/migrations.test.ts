import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { openDatabase } from '../../src/sandbox/store/database.js';
import { migrations } from '../../src/sandbox/store/schema.js';
import { tempFolder } from '../support/cli.js';

describe('a sandbox of an earlier version', () => {
  test.each(migrations.slice(1).map((_, at) => at + 1))('(%i) becomes what a new one is', (version) => {
    const path = join(tempFolder(), 'old.db');
    const old = new Libsql(path);
    for (const step of migrations.slice(0, version)) old.exec(step);
    old.exec(`PRAGMA user_version = ${version}`);
    old.close();
    expect(shapeOf(path)).toEqual(shapeOf(join(tempFolder(), 'new.db')));
  });

  test('keeps its reports, none of them construction', () => {
    const path = join(tempFolder(), 'old.db');
    const old = new Libsql(path);
    for (const step of migrations.slice(0, 2)) old.exec(step);
    old.exec('PRAGMA foreign_keys = OFF; PRAGMA user_version = 2');

    old.exec(`INSERT INTO line (report, part, identity, kpj, wage, backPay, programmes)
              VALUES ('r', 1, 'nik:1', 'k', 1, 0, 'JKK')`);
    old.close();
    const opened = openDatabase(path);
    expect(opened.all('SELECT identity, construction FROM line')).toEqual([{ identity: 'nik:1', construction: 0 }]);
    opened.close();
  });
});

/** Every column of every table, whatever the order in which it came. */
function shapeOf(path: string): unknown[] {
  const database = openDatabase(path);
  const columns = database.all(
    `SELECT m.name AS tableName, c.name, c.type, c."notnull", c.dflt_value, c.pk
     FROM sqlite_schema AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' ORDER BY m.name, c.name`,
  );
  database.close();
  return columns;
}
