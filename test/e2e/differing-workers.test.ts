import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { inOffice, type Office } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

const submit = 'report submit 2026-10 --file a.csv --yes';

/** An office that has reported two workers, and whose portal then heard otherwise of them. */
function reported(change: string, work: (office: Office) => Promise<void>): Promise<void> {
  return inOffice({}, async (office) => {
    office.write('a.csv', payroll(budi, siti));
    expect(await office.run(submit)).toMatchObject({ exit: 0 });
    const database = new Libsql(join(office.folder, 'portal.db'));
    database.exec(change);
    database.close();
    await work(office);
  });
}

const sitiOff = `UPDATE worker SET status = 'inactive', endDate = '2026-09-30', endReason = 'other' WHERE identity = 'nik:${String(siti['nik'])}'`;
const sitiMoved = `UPDATE worker SET data = json_set(data, '$.phone', '081200000000', '$.maritalStatus', 'T') WHERE identity = 'nik:${String(siti['nik'])}'`;
const named = { name: siti['name'], nik: '3174••••••••0002' };

describe('a month that is reported already, of whose workers one is not active at the portal', () => {
  test('is no success: exit 3, who it is, and what to do; the receipt is told all the same', () =>
    reported(sitiOff, async (office) => {
      const ran = await office.run(`${submit} --json`);
      expect([ran.exit, ran.problem()]).toMatchObject([
        3,
        {
          code: 'EMPLOYEES_DIFFER',
          topic: 'month',
          message: expect.stringContaining('1 not active'),
          help: expect.stringContaining('employees import'),
        },
      ]);
      expect(ran.document()).toMatchObject({
        alreadySubmitted: true,
        receipt: office.held().reports[0]?.receipt,
        employeesDiffer: { register: 1, update: 0, deactivate: 0, workers: [{ action: 'register', ...named }] },
      });
      const text = await office.run(submit);
      expect(text.stdout).toMatch(/Siti Nurhaliza Rahmawati +3174••••••••0002 +not active at the portal/);
      const words = await office.run(`${submit} --lang id`);
      expect(words.stdout).toMatch(/Siti Nurhaliza Rahmawati +3174••••••••0002 +tidak aktif di portal/);
      expect(words.stderr).toContain('1 tidak aktif');
    }));

  test('is said of a whole month’s run too, which does the rest of it', () =>
    reported(sitiOff, async (office) => {
      const ran = await office.run('run 2026-10 --file a.csv --json');
      expect([ran.exit, ran.document()]).toMatchObject([
        3,
        {
          status: 'billed',
          news: true,
          steps: { submit: 'before', bill: 'before' },
          warnings: [{ code: 'EMPLOYEES_DIFFER' }],
          employeesDiffer: { register: 1 },
        },
      ]);
    }));

  test('is in order again once the file was imported', () =>
    reported(sitiOff, async (office) => {
      expect(await office.run('employees import a.csv --yes')).toMatchObject({ exit: 0 });
      const ran = await office.run(`${submit} --json`);
      expect(ran).toMatchObject({ exit: 0, stderr: '' });
      expect(ran.document()).not.toHaveProperty('employeesDiffer');
    }));
});

test('a worker whose other data have changed at the portal since is named, and stops nothing', () =>
  reported(sitiMoved, async (office) => {
    const ran = await office.run(`${submit} --json`);
    expect(ran).toMatchObject({ exit: 0, stderr: '' });
    expect(ran.document()['employeesDiffer']).toMatchObject({
      update: 1,
      workers: [{ action: 'update', ...named, kpj: expect.any(String) }],
    });
    expect((await office.run('run 2026-10 --file a.csv')).exit).toBe(0);
  }));
