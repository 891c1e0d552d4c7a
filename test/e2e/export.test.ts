import { describe, expect, test } from '@jest/globals';
import { inOffice } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

describe('workers that are exported', () => {
  test('are imported again without a change, whatever their cells begin with', () =>
    inOffice({}, async (office) => {
      const guarded = { ...siti, name: '-Eko', phone: '+6281234567890', address: '-', employee_no: "'=1" };
      office.write('a.csv', payroll({ ...budi, phone: '', address: '"@jl, no. 1"', employee_no: "O'Neil" }, guarded));
      await office.run('employees import a.csv --yes');
      expect((await office.run('employees export --out out.csv')).exit).toBe(0);
      expect((await office.run('employees import out.csv --dry-run --json')).document()).toMatchObject({
        plan: { register: 0, update: 0, deactivate: 0, unchanged: 2 },
      });
    }));
});
