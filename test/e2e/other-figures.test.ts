import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { inOffice } from '../support/office.js';

const budi = '3171011508900001';

test('a portal whose figures are not ours is not believed: exit 3, with what it says and what differs', () =>
  inOffice({ company: 'demo' }, async (office) => {
    const database = new Libsql(join(office.folder, 'portal.db'));
    database.exec(`UPDATE line SET amounts = json_set(amounts, '$.jhtEmployer', (amounts ->> 'jhtEmployer') + 1)`);
    database.close();
    const contributions = await office.run(`participant contributions ${budi} --json`);
    expect([contributions.exit, contributions.problem()['code']]).toEqual([3, 'FIGURES_DIFFER']);
    expect(contributions.document()['differences']).toEqual([
      { period: '2026-09', programme: 'JHT', payer: 'employer', ours: 196_100, theirs: 196_100.01 },
    ]);
    const balance = await office.run(`participant balance ${budi} --json`);
    expect([balance.exit, balance.problem()['code'], balance.document()['agrees']]).toEqual([
      3,
      'FIGURES_DIFFER',
      false,
    ]);
    const { stderr } = await office.run(`peserta saldo ${budi} --lang id`);
    expect(stderr).toContain('Angka portal tidak sama dengan hitungan kami');
  }));
