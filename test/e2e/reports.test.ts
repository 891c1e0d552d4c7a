import { describe, expect, test } from '@jest/globals';
import { shippedTables } from '../../src/law/generated/tables.js';
import { openGate } from '../support/gate.js';
import { inOffice } from '../support/office.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

/** Group 2, medium: of a wage of Rp 5,000,000 JKK 27,000, JKM 15,000, JHT 285,000, JP 150,000. */
const ofFiveMillion = 477_000;

interface Shown {
  readonly employees: { readonly name: string; readonly status: string; readonly endDate?: string }[];
}

interface Checked {
  readonly diagnostics: { readonly code: string; readonly value: string; readonly message: string }[];
}

test('the answer says how many workers whom the file does not name keep their wage', () =>
  inOffice({}, async (office) => {
    office.write('a.csv', payroll(budi, siti));
    const first = await office.run('report submit 2026-10 --file a.csv --yes --json');
    expect(first.document()).toMatchObject({ employees: 2, kept: 0 });
    office.write('b.csv', payroll({ ...budi, wage: '5600000' }));
    const amended = await office.run('report amend 2026-10 --file b.csv --missing keep --yes --json');
    expect(amended.document()).toMatchObject({ employees: 2, kept: 1 });
  }));

describe('people who leave', () => {
  test('are reported for the month, then deactivated, and the same file again is the same report', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti, { ...agus, end_date: '2026-10-20', end_reason: 'resigned' }));
      const first = await office.run('report submit 2026-10 --file a.csv --yes --json');
      expect(first.document()).toMatchObject({ employees: 3, total: 3 * ofFiveMillion, alreadySubmitted: false });
      const { employees } = (await office.run('employees list --json')).document() as unknown as Shown;
      expect(employees.filter(({ status }) => status === 'inactive')).toMatchObject([
        { name: 'Agus Setiawan', endDate: '2026-10-20' },
      ]);
      const again = await office.run('report submit 2026-10 --file a.csv --yes --json');
      expect(again).toMatchObject({ exit: 0, stderr: '' });
      expect(again.document()).toEqual({ ...first.document(), alreadySubmitted: true });
      expect(office.held().reports).toHaveLength(1);
    }));

  test('belong to the month also where the portal alone says who worked', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, { ...agus, end_date: '2026-10-20', end_reason: 'resigned' }));
      const first = await office.run('report submit 2026-10 --file a.csv --yes --json');
      const other = await office.run('report submit 2026-10 --yes --json');
      expect(other.document()).toEqual({ ...first.document(), alreadySubmitted: true });
    }));

  test('stay away when their row stands in the file of the next month still, or is imported again', () =>
    inOffice({ now: '2026-10-10T09:00:00+07:00' }, async (office) => {
      office.write('a.csv', payroll(budi, { ...agus, end_date: '2026-09-20', end_reason: 'resigned' }));
      expect((await office.run('report submit 2026-09 --file a.csv --yes')).exit).toBe(0);
      office.setClock('2026-11-10T09:00:00+07:00');
      const imported = await office.run('employees import a.csv --yes --json');
      expect(imported.document()).toMatchObject({ plan: { register: 0, update: 0, deactivate: 0, unchanged: 2 } });
      const next = await office.run('report submit 2026-10 --file a.csv --yes --json');
      expect(next.document()).toMatchObject({ employees: 1, total: ofFiveMillion });
    }));

  test('are not asked for in the next month', () =>
    inOffice({ now: '2026-10-10T09:00:00+07:00' }, async (office) => {
      office.write('a.csv', payroll(budi, { ...agus, end_date: '2026-09-20', end_reason: 'resigned' }));
      office.write('b.csv', payroll(budi));
      expect((await office.run('report submit 2026-09 --file a.csv --yes')).exit).toBe(0);
      office.setClock('2026-11-10T09:00:00+07:00');
      const next = await office.run('report submit 2026-10 --file b.csv --yes --json');
      expect(next.document()).toMatchObject({ employees: 1, total: ofFiveMillion });
    }));
});

describe('people whom only one side knows', () => {
  test('cannot be registered from a row that lacks what that takes', () =>
    inOffice({}, async (office) => {
      office.write('b.csv', 'nik,name,wage\n3171011508900001,Budi Santoso,5000000\n');
      const ran = await office.run('report submit 2026-10 --file b.csv --yes --json');
      expect(ran.exit).toBe(3);
      const { diagnostics } = ran.document() as unknown as Checked;
      expect(diagnostics).toMatchObject([{ code: 'EMPLOYEE_INCOMPLETE', row: 1, value: '3171••••••••0001' }]);
      expect(diagnostics[0]?.message).toContain('marital_status');
      expect(ran.problem()).toMatchObject({ code: 'ROSTER_REFUSED', exit: 3 });
      expect(office.held().reports).toEqual([]);
    }));

  test('stop the month when the file lost them', () =>
    inOffice({}, async (office) => {
      office.write('all.csv', payroll(budi, siti));
      office.write('one.csv', payroll(budi));
      expect((await office.run('employees import all.csv --yes')).exit).toBe(0);
      const ran = await office.run('report submit 2026-10 --file one.csv --yes --json');
      expect(ran.exit).toBe(3);
      expect((ran.document() as unknown as Checked).diagnostics).toMatchObject([
        { code: 'EMPLOYEE_MISSING', severity: 'error', row: null, value: '3174••••••••0002' },
      ]);
      expect(ran.stdout).toContain('--missing');
      expect(office.held().reports).toEqual([]);
    }));

  test('are reported with their last wage when they are kept', () =>
    inOffice({}, async (office) => {
      office.write('all.csv', payroll(budi, siti));
      office.write('one.csv', payroll(budi));
      await office.run('employees import all.csv --yes');
      const ran = await office.run('report submit 2026-10 --file one.csv --missing keep --yes --json');
      expect(ran.document()).toMatchObject({ employees: 2, total: 2 * ofFiveMillion });
    }));

  test('are deactivated at the end of the month before when that is meant', () =>
    inOffice({}, async (office) => {
      office.write('all.csv', payroll(budi, siti));
      office.write('one.csv', payroll(budi));
      await office.run('employees import all.csv --yes');
      const ran = await office.run('report submit 2026-10 --file one.csv --missing deactivate --yes --json');
      expect(ran.document()).toMatchObject({ employees: 1, total: ofFiveMillion });
      const { employees } = (await office.run('employees list --json')).document() as unknown as Shown;
      expect(employees.find(({ status }) => status === 'inactive')).toMatchObject({ endDate: '2026-09-30' });
      const again = await office.run('report submit 2026-10 --file one.csv --missing deactivate --yes --json');
      expect(again.document()).toMatchObject({ alreadySubmitted: true });
    }));

  test('are nobody at all: there is nothing to report', () =>
    inOffice({}, async (office) => {
      const ran = await office.run('report submit 2026-10 --yes --json');
      expect(ran.exit).toBe(3);
      expect(ran.problem()).toMatchObject({ code: 'NOBODY_TO_REPORT' });
    }));
});

describe('a report', () => {
  test('without a file has the wages that the portal holds', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      await office.run('employees import a.csv --yes');
      const ran = await office.run('report submit 2026-10 --yes --json');
      expect(ran.document()).toMatchObject({ employees: 2, total: 2 * ofFiveMillion, alreadySubmitted: false });
      const same = await office.run('report submit 2026-10 --file a.csv --yes --json');
      expect(same.document()).toMatchObject({ alreadySubmitted: true });
    }));

  test('counts back pay with the wage', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll({ ...budi, back_pay: 5_000_000 }));
      const ran = await office.run('report submit 2026-10 --file a.csv --yes --json');
      expect(ran.document()).toMatchObject({ employees: 1, total: 2 * ofFiveMillion });
    }));

  test('is the same whatever the order of the rows', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti, agus));
      office.write('b.csv', payroll(agus, budi, siti));
      const first = await office.run('report submit 2026-10 --file a.csv --yes --json');
      const other = await office.run('report submit 2026-10 --file b.csv --yes --json');
      expect(other.document()).toEqual({ ...first.document(), alreadySubmitted: true });
    }));

  test('is known from another machine too', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi));
      const first = await office.run('report submit 2026-10 --file a.csv --yes --json');
      const elsewhere = { BPJSTK_DATA_DIR: `${office.folder}/elsewhere` };
      const other = await office.run('report submit 2026-10 --file a.csv --yes --json', { env: elsewhere });
      expect(other.document()).toEqual({ ...first.document(), alreadySubmitted: true });
    }));

  test('can be taken back and sent anew, as a revision with a bill of its own', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      office.write('b.csv', payroll({ ...budi, wage: 10_000_000 }, siti));
      const first = (await office.run('report submit 2026-10 --file a.csv --yes --json')).document();
      const refused = await office.run('report cancel 2026-10 --json');
      expect(refused.exit).toBe(2);
      expect(refused.problem()['help']).toContain('--yes');
      expect((await office.run('report cancel 2026-10 --dry-run --json')).document()).toMatchObject({
        cancelled: false,
      });
      const cancelled = await office.run('report cancel 2026-10 --yes --json');
      expect(cancelled.document()).toMatchObject({ state: 'open', revision: 1, cancelled: true });
      expect((await office.run('report cancel 2026-10 --yes')).exit).toBe(0);

      const anew = (await office.run('report submit 2026-10 --file a.csv --yes --json')).document();
      expect(anew).toMatchObject({ revision: 1, total: 2 * ofFiveMillion, alreadySubmitted: false });
      expect(anew['receipt']).not.toBe(first['receipt']);
      await office.run('report cancel 2026-10 --yes');
      const changed = (await office.run('report submit 2026-10 --file b.csv --yes --json')).document();
      expect(changed).toMatchObject({ revision: 2, total: 3 * ofFiveMillion });
      expect(office.held().reports.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'finalised']);
      expect(office.held().billings.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'unpaid']);
    }));

  test('that was never sent cannot be taken back', () =>
    inOffice({}, async (office) => {
      const ran = await office.run('report cancel 2026-10 --yes --json');
      expect(ran.exit).toBe(5);
      expect(ran.problem()).toMatchObject({ code: 'PERIOD_NOT_REPORTED' });
    }));

  test('sent twice at once is one', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti, agus));
      const both = await Promise.all([1, 2].map(() => office.run('report submit 2026-10 --file a.csv --yes --json')));
      const exits = both.map(({ exit }) => exit).sort((a, b) => a - b);
      expect([
        [0, 0],
        [0, 9],
      ]).toContainEqual(exits);
      for (const ran of both) if (ran.exit === 9) expect(ran.problem()).toMatchObject({ code: 'LOCKED', exit: 9 });
      expect(office.held()).toMatchObject({ reports: [{ state: 'finalised' }], billings: [{ status: 'unpaid' }] });
    }));

  test('of a portal that adds up otherwise is told as that, and names no worker', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      const gate = await openGate(office.url, undefined, (request, body) =>
        request.endsWith('/calculation') ? body.replace('"total":954000', '"total":954001') : body,
      );
      const ran = await office.run('report submit 2026-10 --file a.csv --yes --json', {
        env: { BPJSTK_PORTAL: gate.url },
      });
      gate.close();
      expect(ran.problem()).toMatchObject({ code: 'FIGURES_DIFFER', exit: 3 });
      expect(ran.problem()['message']).toContain('in the total alone');
      expect(ran.problem()['help']).not.toContain('workers named');
      expect(office.held().reports).toMatchObject([{ state: 'calculated' }]);
    }));

  test('of a portal that reckons otherwise is stopped before it is final', () => {
    const tables = structuredClone(shippedTables);
    const jkm = tables.jkm.map((row) => ({ ...row, ratePpm: 4_000 }));
    return inOffice({ tables: { ...tables, jkm } }, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      for (const _ of ['once', 'again']) {
        const ran = await office.run('report submit 2026-10 --file a.csv --yes --json');
        expect(ran.exit).toBe(3);
        expect(ran.problem()).toMatchObject({ code: 'FIGURES_DIFFER', exit: 3 });
        expect(ran.problem()['message']).toContain('954');
        expect(ran.document()).toEqual({
          portal: 'sandbox',
          differences: [
            {
              identity: '3171••••••••0001',
              name: budi['name'],
              programme: 'JKM',
              payer: 'employer',
              ours: 15000,
              theirs: 20000,
            },
            {
              identity: '3174••••••••0002',
              name: siti['name'],
              programme: 'JKM',
              payer: 'employer',
              ours: 15000,
              theirs: 20000,
            },
          ],
        });
        expect(office.held()).toMatchObject({ reports: [{ state: 'calculated', receipt: null }], billings: [] });
      }
    });
  });
});
