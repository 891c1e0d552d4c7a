import { describe, expect, test } from '@jest/globals';
import { inOffice } from '../support/office.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

describe('a plan', () => {
  test('names whom it deactivates: who leaves, and whom the file does not name', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti, agus));
      await office.run('employees import a.csv --yes');
      office.write('b.csv', payroll(budi, { ...siti, end_date: '2026-10-31', end_reason: 'resigned' }));
      const line = 'report submit 2026-10 --file b.csv --missing deactivate --dry-run';
      const leaving = [
        { name: 'Siti Nurhaliza Rahmawati', nik: '3174••••••••0002', endDate: '2026-10-31' },
        { name: 'Agus Setiawan', nik: '3273••••••••0003', endDate: '2026-09-30' },
      ];
      expect((await office.run(`${line} --json`)).document()).toMatchObject({ leaving, plan: { deactivate: 2 } });
      const revealed = (await office.run(`${line} --json --reveal`)).document();
      expect(revealed['leaving']).toMatchObject([{ nik: siti['nik'] }, { nik: agus['nik'] }]);
      const { stdout } = await office.run(line);
      for (const { name, nik } of leaving) expect(stdout).toMatch(new RegExp(`${name} +${nik}`));
      expect(stdout).not.toContain(String(agus['nik']));
    }));

  test('names twenty, and counts the others', () =>
    inOffice({}, async (office) => {
      const all = Array.from({ length: 23 }, (_, at) => ({
        ...budi,
        name: `Pekerja ${at}`,
        nik: `31710115089000${String(at + 10)}`,
        wage: 5_000_000 + at * 10_000,
      }));
      office.write('a.csv', payroll(...all));
      await office.run('employees import a.csv --yes');
      office.write('b.csv', payroll(budi));
      const line = 'report submit 2026-10 --file b.csv --missing deactivate --dry-run';
      const { stdout } = await office.run(line);
      expect(stdout.match(/Pekerja \d+/g)).toHaveLength(20);
      expect(stdout).toContain('and 3 more');
    }));
});
